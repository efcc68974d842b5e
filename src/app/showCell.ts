import type { CellReference } from '../assessment/Finding';
import { showRange } from '../excel/showRange';
import { inPeopleTerms } from './asAppError';

/** Takes the person to a cell. Throws AppError. */
export async function showCell(at: CellReference): Promise<void> {
  await inPeopleTerms(() => showRange(at.sheet, at.address));
}
