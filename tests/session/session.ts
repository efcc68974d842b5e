import type { XlsxDocument } from '../../src/workbench/xlsx/XlsxDocument';
import { openXlsx } from '../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { openSession, type OfficeSession } from '../../src/workbench/cli/openSession';
import { parseArea } from '../../src/workbench/workbook/area';
import type { CellValue } from '../../src/workbench/workbook/cell';

/** Opens a file's bytes with Office.js connected, as `Excel` of this process. */
export async function sessionOf(
  bytes: Uint8Array,
  options: { readonly excelApi?: string } = {},
): Promise<OfficeSession> {
  return openSession(openXlsx(bytes), options);
}

/** What a cell of the document holds. */
export function valueOf(document: XlsxDocument, sheet: string, address: string): CellValue {
  const at = parseArea(address);
  if (at === null) throw new Error(`no address: ${address}`);
  return document.workbook.sheet(sheet)?.cell(at.row, at.column)?.value ?? null;
}

/** Types a value into a cell, as the person at the keyboard does, through Office.js. */
export async function enter(sheet: string, address: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Every cell of a saved file as "sheet!row:column" → formula or value, for comparing two files. */
export function allCells(bytes: Uint8Array): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of openXlsx(bytes).workbook.sheets) {
    for (const row of sheet.rowNumbers()) {
      for (const [column, cell] of sheet.row(row) ?? []) {
        if (cell.value === null && cell.formula === null) continue;
        const content = cell.formula === null ? JSON.stringify(cell.value) : `=${cell.formula}`;
        cells.set(`${sheet.name}!${row + 1}:${column + 1}`, content);
      }
    }
  }
  return cells;
}

/** The cells in which two files differ. */
export function changedCells(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [allCells(before), allCells(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((at) => old.get(at) !== now.get(at));
}

export { saveXlsx };
