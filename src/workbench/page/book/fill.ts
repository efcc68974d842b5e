import { filledCells, type FillKind } from '../../officejs/cells/autoFill';
import { styleAt } from '../../officejs/cells/styles';
import { copiedArea } from '../../officejs/cells/copy';
import type { Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { Book } from './Book';
import { cellsEdit, type CellEntry } from './cellsEdit';
import { unchangeable, type Refusal } from './refusal';
import { between } from './selection';

/** Ctrl+D, Ctrl+R: the first row or column of an area into the rest; of a single one, that before it. */
export function fillFromEdge(
  book: Book,
  sheet: Sheet,
  area: Area,
  direction: 'down' | 'right',
): Refusal | null {
  const isDown = direction === 'down';
  const isSingle = isDown ? area.rows === 1 : area.columns === 1;
  if (isSingle && (isDown ? area.row : area.column) === 0) return null;
  const target = isSingle
    ? isDown
      ? { ...area, row: area.row - 1, rows: 2 }
      : { ...area, column: area.column - 1, columns: 2 }
    : area;
  const source = isDown ? { ...target, rows: 1 } : { ...target, columns: 1 };
  return fillArea(book, sheet, source, target, 'FillCopy');
}

/** Fills a source into a larger area, going on counting where Excel does. */
export function fillArea(
  book: Book,
  sheet: Sheet,
  source: Area,
  target: Area,
  kind: FillKind = 'FillDefault',
): Refusal | null {
  const { styles } = book.workbook;
  return putCells(book, sheet, filledCells(sheet, styles, source, target, kind));
}

/** Where dragging the fill handle from an area to a cell fills: the longer way of the two. */
export function fillTarget(source: Area, pointed: Area): Area | null {
  const whole = between(source, pointed);
  const rows = whole.rows - source.rows;
  const columns = whole.columns - source.columns;
  if (rows === 0 && columns === 0) return null;
  return rows >= columns
    ? { ...whole, column: source.column, columns: source.columns }
    : { ...whole, row: source.row, rows: source.rows };
}

/** Copies cells with their formulas and looks, as pasting within a workbook does. */
export function pasteCells(
  book: Book,
  source: { readonly sheet: Sheet; readonly area: Area },
  sheet: Sheet,
  area: Area,
): Refusal | null {
  const from = { kind: 'range', ...source } as const;
  const to = { kind: 'range', sheet, area } as const;
  const options = { part: 'All', skipBlanks: false, transpose: false } as const;
  const { cells, merges } = copiedArea(from, to, options);
  return putCells(book, sheet, cells, merges);
}

function putCells(
  book: Book,
  sheet: Sheet,
  cells: readonly CellEntry[],
  merges: readonly Area[] = [],
): Refusal | null {
  for (const { row, column } of cells) {
    const style = styleAt(sheet, row, column);
    const refusal = unchangeable(book.workbook, sheet, row, column, style);
    if (refusal !== null) return refusal;
  }
  if (cells.length > 0) book.history.perform(cellsEdit(book, sheet, cells, merges));
  return null;
}
