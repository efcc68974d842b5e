import { columnIndex } from '../../../src/workbench/workbook/area';
import type { CellValue } from '../../../src/workbench/workbook/cell';
import type { CellPlace } from '../../../src/workbench/workbook/formulas/Calculator';
import type { Sheet } from '../../../src/workbench/workbook/Sheet';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';

/** Adds a sheet with these cells as the file would have them; texts with "=" are formulas. */
export function sheetOf(
  workbook: Workbook,
  name: string,
  cells: Readonly<Record<string, CellValue>>,
): Sheet {
  const sheet = workbook.loadSheet(name);
  for (const [address, value] of Object.entries(cells)) load(sheet, address, value);
  return sheet;
}

/** Puts one cell as the file would have it. */
export function load(sheet: Sheet, address: string, content: CellValue, cached: CellValue = null) {
  const { row, column } = place(sheet, address);
  const isFormula = typeof content === 'string' && content.startsWith('=');
  sheet.loadCell(row, column, {
    value: isFormula ? cached : content,
    formula: isFormula ? content.slice(1) : null,
    style: 0,
  });
}

/** The value in a cell. */
export function valueAt(sheet: Sheet, address: string): CellValue {
  const { row, column } = place(sheet, address);
  return sheet.cell(row, column)?.value ?? null;
}

/** A cell's place by its address. */
export function place(sheet: Sheet, address: string): CellPlace {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { sheetId: sheet.id, row: Number(digits) - 1, column: columnIndex(letters) };
}
