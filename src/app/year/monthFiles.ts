import type { AssessmentInput } from '../../assessment/record/inputHash';
import type { Grid } from '../../forms/Grid';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { type ChosenFile, gridsOfFile } from '../gridsOfFile';
import { monthsOfYear } from './monthsOfWorkbook';
import { spansOf } from './spansOf';
import { yearOf } from './Year';

/** The months that were found in files. */
export interface FileMonths {
  /** Each file with its months, in the order chosen. */
  readonly files: readonly { readonly name: string; readonly periods: readonly string[] }[];
  readonly months: readonly AssessmentInput[];
  /** The quarters and years these months lie in. */
  readonly spans: readonly string[];
}

/**
 * Reads the months out of workbooks' files, beside the one that is open. Throws AppError
 * 'file-unreadable', 'file-without-month', 'month-twice', 'version-lost'.
 */
export async function readMonthFiles(files: readonly ChosenFile[]): Promise<FileMonths> {
  return inPeopleTerms(async () => {
    const found = await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        months: monthsIn(file.name, await gridsOfFile(file)),
      })),
    );
    const months = found.flatMap((file) => file.months);
    const periods = months.map(({ period }) => period).sort();
    const twice = periods.find((period, index) => periods[index + 1] === period);
    if (twice !== undefined) throw new AppError('month-twice', { month: twice });
    return {
      files: found.map(({ name, months: own }) => ({
        name,
        periods: own.map(({ period }) => period),
      })),
      months,
      spans: spansOf(periods),
    };
  });
}

function monthsIn(file: string, grids: readonly Grid[]): readonly AssessmentInput[] {
  const { months } = monthsOfYear(yearOf(grids));
  if (months.length === 0) throw new AppError('file-without-month', { file });
  return months;
}
