import { readWorkbook } from '../excel/readGrid';
import { NoScoreSheetError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { calculateThere } from './calculateElsewhere';
import type { PostingPreparation, PostingRequest } from './postingIn';

/**
 * Makes the posting sheets ready: of the teams, and of the members where their points are kept.
 * They hold values, not formulas: what was posted does not change. Where the workbook has no
 * 公示设置 yet, it gets one. Throws AppError 'no-score-sheet'.
 */
export async function preparePosting(request: PostingRequest = {}): Promise<PostingPreparation> {
  return inPeopleTerms(async () => {
    const made = await calculateThere('posting', await readWorkbook(), request);
    if (made.kind === 'none') throw new NoScoreSheetError(made.reasons);
    return made.preparation;
  });
}
