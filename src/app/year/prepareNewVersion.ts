import { hashRubric } from '../../assessment/record/inputHash';
import { diffRubrics, isSameRubric, type RubricDiff } from '../../assessment/versions/diffRubrics';
import { readWorkbook } from '../../excel/readGrid';
import { isPeriod } from '../../forms/template/readTemplate';
import { versionSheet } from '../../forms/year/yearSheets';
import { versionPlans } from '../../sheets/year/versionSheets';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { findOverwrites } from '../findOverwrites';
import type { Preparation } from '../Preparation';
import { templateOf } from './prepareClosing';
import { numbered } from './standard';
import { yearOf } from './Year';

/** What is registered, and how its differences are put into words. */
export interface NewVersionRequest {
  /** First month it is in force, "2026-07". */
  readonly from: string;
  readonly author: string;
  readonly note: string;
  readonly words: (diff: RubricDiff) => readonly string[];
}

/** A version made ready, with what it changes; null for the first one. */
export interface NewVersionPreparation extends Preparation {
  readonly diff: RubricDiff | null;
}

/**
 * Makes the registration of the standard as it stands on the sheets ready: a line in 标准版本 and
 * a sheet that keeps it. Months that are closed keep theirs. Throws AppError: 'bad-period',
 * 'no-template', 'standard-unchanged', 'version-from-closed' where a month from then on is closed.
 */
export async function prepareNewVersion(
  request: NewVersionRequest,
): Promise<NewVersionPreparation> {
  return inPeopleTerms(async () => {
    const { from, author, note, words } = request;
    if (!isPeriod(from)) throw new AppError('bad-period', { period: from });
    const { grids } = await readWorkbook();
    const year = yearOf(grids);
    const template = templateOf(year);
    const closed = year.archives.find(({ period }) => period >= from);
    if (closed !== undefined) {
      throw new AppError('version-from-closed', { from, month: closed.period });
    }
    const last = year.versions?.versions.at(-1) ?? null;
    const taken = [
      ...(year.versions?.versions ?? []).map(({ number }) => number),
      ...(year.versions?.lost ?? []).map(({ number }) => number),
    ];
    const rubric = numbered(template.rubric, freeNumber(taken));
    const diff = last === null ? null : diffRubrics(numbered(last.rubric, rubric.version), rubric);
    if (last !== null && diff !== null && isSameRubric(diff)) {
      throw new AppError('standard-unchanged', { version: last.number });
    }
    const version = {
      number: rubric.version,
      from,
      author,
      note,
      changes: diff === null ? [] : words(diff),
      hash: hashRubric(rubric),
      sheet: versionSheet(rubric.version),
      rubric,
    };
    const plan = { sheets: versionPlans(version, year.versions), names: [] };
    return { plan, overwrites: findOverwrites(plan, grids), report: null, diff };
  });
}

function freeNumber(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`V${number}`)) number++;
  return `V${number}`;
}
