import { areaAddress, contains, intersects, type Area } from '../../workbook/area';
import { cutsArray } from '../../workbook/arrayAreas';
import type { Sheet } from '../../workbook/Sheet';
import { moveCells, type SheetArea } from '../../workbook/structure/moveCells';
import { cellsWritten } from '../../workbook/tables/cellsWritten';
import type { Book } from './Book';
import { unchangeable, type Refusal } from './refusal';
import { activate, oneCell, select } from './selection';

/**
 * Pastes cut cells at the first cell of an area: they go there with their looks, over what is
 * there, and formulas that mean them follow. Why not, where they cannot be moved.
 */
export function pasteCut(book: Book, from: SheetArea, sheet: Sheet, at: Area): Refusal | null {
  const to = { sheet, area: { ...from.area, row: at.row, column: at.column } };
  const refusal = immovable(book, from) ?? immovable(book, to);
  if (refusal !== null) return refusal;
  const { workbook } = book;
  let back: () => void = () => undefined;
  book.history.perform({
    redo: () => {
      back = moveCells(workbook, from, to);
      tell(book, from, to);
    },
    undo: () => {
      back();
      tell(book, to, from);
    },
  });
  return null;
}

/** Why the cells of an area cannot be taken away or covered; null where they can. */
function immovable({ workbook }: Book, { sheet, area }: SheetArea): Refusal | null {
  const torn = sheet.merges.find((merge) => intersects(merge, area) && !contains(area, merge));
  if (torn !== undefined) return refusal('mergePart', torn);
  const table = sheet.tables.find((one) => intersects(one.area, area));
  if (table !== undefined) return refusal('tableCells', area);
  if (cutsArray(sheet, area)) return refusal('arrayPart', area);
  if (sheet.protection === null) return null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = sheet.cell(row, column)?.style ?? 0;
      const found = unchangeable(workbook, sheet, row, column, style);
      if (found?.reason === 'protectedCell') return found;
    }
  }
  return null;
}

function refusal(reason: Refusal['reason'], { row, column }: Area): Refusal {
  return { reason, address: areaAddress(oneCell(row, column)), message: '' };
}

/** Computes what follows, tells everybody, and shows where the cells are now. */
function tell({ workbook, calculator }: Book, left: SheetArea, reached: SheetArea): void {
  calculator.recalculateAll(workbook);
  for (const { sheet, area } of [left, reached]) cellsWritten(workbook, sheet, area);
  for (const { id } of workbook.sheets) workbook.changed({ kind: 'look', sheetId: id });
  activate(workbook, reached.sheet);
  select(workbook, reached.area);
}
