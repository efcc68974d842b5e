import type { AssessmentInput } from '../../assessment/record/inputHash';
import { readWorkbook } from '../../excel/readGrid';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { closedMonths } from './closedMonths';
import { recordedInput } from './openMonth';
import { type Year, yearOf } from './Year';

/** The months a workbook has: its closed ones, and the one on the injected sheets. */
export interface MonthsOfWorkbook {
  readonly months: readonly AssessmentInput[];
  /** Whether any of them is closed. */
  readonly closed: boolean;
}

/** Reads the months of a workbook. Throws AppError 'no-template' where there is none at all. */
export async function monthsOfWorkbook(): Promise<MonthsOfWorkbook> {
  return inPeopleTerms(async () => {
    const made = monthsOfYear(yearOf((await readWorkbook()).grids));
    if (made.months.length === 0) throw new AppError('no-template');
    return made;
  });
}

/** The months of a workbook that was read; none where it has neither sheet. */
export function monthsOfYear(year: Year): MonthsOfWorkbook {
  const closed = closedMonths(year);
  const { template, versions } = year;
  const open = template.kind === 'template' ? recordedInput(template.template, versions) : null;
  const isOpen = open !== null && closed.every(({ period }) => period !== open.period);
  return { months: isOpen ? [...closed, open] : closed, closed: closed.length > 0 };
}
