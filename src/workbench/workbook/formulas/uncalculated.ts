import type { Workbook } from '../Workbook';
import type { CellPlace } from './Calculator';

/** The formulas nobody has calculated yet: openpyxl and others write them without a value. */
export function uncalculated(workbook: Workbook): CellPlace[] {
  const places: CellPlace[] = [];
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rowNumbers()) {
      for (const [column, { formula, value }] of sheet.row(row) ?? []) {
        if (formula !== null && value === null) places.push({ sheetId: sheet.id, row, column });
      }
    }
  }
  return places;
}
