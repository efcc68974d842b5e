import { compareYears, type YearChange } from '../../assessment/compare/compareYears';
import { eventsOfMonth } from '../../assessment/log/eventsOfMonth';
import type { MonthInput, YearBook } from '../../assessment/periods/assessYear';
import type { AssessmentInput } from '../../assessment/record/inputHash';
import { readWorkbook } from '../../excel/readGrid';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { closedMonths } from './closedMonths';
import { liveLog, recordedInput } from './openMonth';
import { type Year, yearOf } from './Year';

/** What changed in a year, and the names of the items and categories it names by code. */
export interface YearChanges {
  readonly change: YearChange;
  readonly names: ReadonlyMap<string, { readonly name: string; readonly nameEn: string }>;
}

/** What changed between two states of a year. */
export function changesBetween(before: YearBook, after: YearBook): YearChanges {
  const rubrics = [...before.months, ...after.months].map(({ rubric }) => rubric);
  const named = rubrics.flatMap(({ items, categories }) => [
    ...categories.map(({ code, name, nameEn }) => [code, { name, nameEn }] as const),
    ...items.map(({ id, name, nameEn }) => [id, { name, nameEn }] as const),
  ]);
  return { change: compareYears(before, after), names: new Map(named) };
}

/**
 * What the closed months of a year would now be, were they computed from the log as it stands:
 * which scores, ranks, quarters and year change, and by which lines (issue 5). `year` as "2026";
 * the last closed month's where left out. Throws AppError 'no-closed-months', 'version-lost'.
 */
export async function changesSincePosting(year?: string): Promise<YearChanges> {
  return inPeopleTerms(async () => {
    const kept = await readYear();
    const wanted = year ?? lastYear(kept);
    const posted = postedBook(kept, wanted);
    const now = { ...posted, months: posted.months.map(withLiveLog(kept)) };
    return changesBetween(posted, now);
  });
}

/** A workbook's year as it now stands; closed months with the lines of the live log. */
export async function readYearBook(year?: string): Promise<YearBook> {
  return inPeopleTerms(async () => bookAsItStands(await readYear(), year));
}

/** The same of a year that was read already. */
export function bookAsItStands(kept: Year, year?: string): YearBook {
  const wanted = year ?? lastYear(kept);
  const posted = postedBook(kept, wanted);
  const { template, versions } = kept;
  const open = template.kind === 'template' ? recordedInput(template.template, versions) : null;
  const isOpen = open !== null && !posted.months.some(({ period }) => period === open.period);
  const months = posted.months.map(withLiveLog(kept));
  return { ...posted, months: isOpen ? [...months, monthOf(open)] : months };
}

async function readYear(): Promise<Year> {
  return yearOf((await readWorkbook()).grids);
}

function lastYear({ archives, template }: Year): string {
  const open = template.kind === 'template' ? template.template.period : undefined;
  const last = archives.at(-1)?.period ?? open;
  if (last === undefined) throw new AppError('no-closed-months', { period: '' });
  return last.slice(0, 4);
}

function postedBook(kept: Year, year: string): YearBook {
  return {
    year,
    months: closedMonths(kept).map(monthOf),
    log: null,
    reviews: kept.reviews.get(year) ?? new Map(),
  };
}

function monthOf({ period, rubric, teams, log }: AssessmentInput): MonthInput {
  return { period, rubric, teams, log: log ?? [] };
}

function withLiveLog({ template }: Year): (month: MonthInput) => MonthInput {
  const live = template.kind === 'template' ? liveLog(template.template) : null;
  return (month) => (live === null ? month : { ...month, log: eventsOfMonth(live, month.period) });
}
