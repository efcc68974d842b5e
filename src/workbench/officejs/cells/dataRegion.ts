import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { Place } from './cellAreas';

/** The directions of the arrow keys as steps of rows and columns. */
export const DIRECTIONS = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
} as const;

export type Direction = keyof typeof DIRECTIONS;

/** Where Ctrl and an arrow lead from a cell: the last filled cell of a run, the next filled one, or the sheet's edge. */
export function dataEdge(sheet: Sheet, from: Place, direction: Direction): Place {
  const [rows, columns] = DIRECTIONS[direction];
  const used = sheet.usedArea(true);
  const edge = {
    row: rows === 0 ? from.row : rows < 0 ? 0 : MAX_ROWS - 1,
    column: columns === 0 ? from.column : columns < 0 ? 0 : MAX_COLUMNS - 1,
  };
  if (used === null) return edge;
  const next = (at: Place): Place => ({ row: at.row + rows, column: at.column + columns });
  const isInside = (at: Place): boolean =>
    at.row >= 0 &&
    at.column >= 0 &&
    at.row < Math.max(used.row + used.rows, from.row + 1) &&
    at.column < Math.max(used.column + used.columns, from.column + 1);
  let at = next(from);
  if (isFilled(sheet, from) && isFilled(sheet, at)) {
    while (isFilled(sheet, next(at))) at = next(at);
    return at;
  }
  for (; isInside(at); at = next(at)) if (isFilled(sheet, at)) return at;
  return edge;
}

/** The cells around an area up to blank rows and columns on all sides. */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  let { row, column } = area;
  let bottom = area.row + area.rows;
  let right = area.column + area.columns;
  const used = sheet.usedArea(true);
  if (used === null) return area;
  for (let grown = true; grown;) {
    grown = false;
    const line = (at: number): boolean => hasInRow(sheet, at, column - 1, right + 1);
    const post = (at: number): boolean => hasInColumn(sheet, at, row - 1, bottom + 1);
    if (row > 0 && line(row - 1)) [row, grown] = [row - 1, true];
    if (bottom < used.row + used.rows && line(bottom)) [bottom, grown] = [bottom + 1, true];
    if (column > 0 && post(column - 1)) [column, grown] = [column - 1, true];
    if (right < used.column + used.columns && post(right)) [right, grown] = [right + 1, true];
  }
  return { row, column, rows: bottom - row, columns: right - column };
}

function hasInRow(sheet: Sheet, row: number, first: number, end: number): boolean {
  for (let column = Math.max(0, first); column < end; column++) {
    if (isFilled(sheet, { row, column })) return true;
  }
  return false;
}

function hasInColumn(sheet: Sheet, column: number, first: number, end: number): boolean {
  for (let row = Math.max(0, first); row < end; row++) {
    if (isFilled(sheet, { row, column })) return true;
  }
  return false;
}

function isFilled(sheet: Sheet, { row, column }: Place): boolean {
  const cell = sheet.cell(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}
