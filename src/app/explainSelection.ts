import type { CellReference } from '../assessment/Finding';
import { readWorkbook } from '../excel/readGrid';
import { inPeopleTerms } from './asAppError';
import { calculateThere } from './calculateElsewhere';
import { withKept } from './keptMappings';
import type { SelectionReasons } from './reasonsIn';

/**
 * The reasons behind a cell, and those of the team or person at the place `place` of the injected
 * sheets or of the form on the active sheet, out of one reading of the workbook; each is left out
 * where it is null. Throws AppError, 'workbook-changed' where the team is gone.
 */
export async function explainSelection(
  cell: CellReference | null,
  place: number | null,
): Promise<SelectionReasons> {
  return inPeopleTerms(async () =>
    calculateThere('reasons', await readWorkbook(), cell, place, await withKept()),
  );
}
