import { readWorkbook } from '../../excel/readGrid';
import { readPoints } from '../../forms/points/readPoints';
import { inPeopleTerms } from '../asAppError';
import { readNextYear } from './prepareYear';
import { exportYear } from './yearFile';

/**
 * The year after the one in the open workbook, as the text of a file and the year it is for. The
 * open workbook's year is that of its points, else `thisYear`. Throws AppError 'no-teams'.
 */
export async function exportNextYear(
  thisYear = new Date().getFullYear(),
): Promise<{ readonly name: number; readonly text: string }> {
  const points = await inPeopleTerms(async () => readPoints((await readWorkbook()).grids));
  const next = (points?.year.year ?? thisYear) + 1;
  return { name: next, text: exportYear(await readNextYear('year', next)) };
}
