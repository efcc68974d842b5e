import type { CellReference } from '../assessment/Finding';
import { readWorkbook } from '../excel/readGrid';
import { inPeopleTerms } from './asAppError';
import { calculateThere } from './calculateElsewhere';
import type { SelectionReasons } from './reasonsIn';

/**
 * The reasons behind a cell, and those of the team at the place `team` of the injected sheets, out
 * of one reading of the workbook; each is left out where it is null. Throws AppError,
 * 'workbook-changed' where the team is gone.
 */
export async function explainSelection(
  cell: CellReference | null,
  team: number | null,
): Promise<SelectionReasons> {
  return inPeopleTerms(async () => calculateThere('reasons', await readWorkbook(), cell, team));
}
