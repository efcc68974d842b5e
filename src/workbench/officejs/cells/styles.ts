import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { CellStyle, StylePatch } from '../../workbook/style';
import type { Session } from '../Session';

/** The style index a cell shows: its own, else its row's, its column's, the sheet's. */
export function styleAt(sheet: Sheet, row: number, column: number): number {
  return (
    sheet.cell(row, column)?.style ??
    sheet.rowFormat(row).style ??
    sheet.columnFormat(column).style ??
    0
  );
}

/** True for whole rows, whole columns or the whole sheet: cell by cell is out of the question. */
export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

/** The one value all cells of the areas share, or null where they differ (as Excel answers). */
export function sharedLook<T extends string | number | boolean | null>(
  session: Session,
  sheet: Sheet,
  area: Area,
  pick: (style: CellStyle) => T,
): T | null {
  let shared: T | null = null;
  let first = true;
  for (const index of styleIndices(sheet, area)) {
    const value = pick(session.workbook.styles.get(index));
    if (first) shared = value;
    else if (value !== shared) return null;
    first = false;
  }
  return shared;
}

/** The different style indices in an area. */
export function styleIndices(sheet: Sheet, area: Area): Set<number> {
  const found = new Set<number>();
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  let ownRows = 0;
  const rows = isUnbounded(area) || area.rows > 1000 ? storedRows(sheet, area) : range(area);
  for (const row of rows) {
    ownRows++;
    for (let column = area.column; column <= lastColumn; column++) {
      found.add(styleAt(sheet, row, column));
    }
  }
  if (ownRows < lastRow - area.row + 1) {
    for (let column = area.column; column <= lastColumn; column++) {
      found.add(sheet.columnFormat(column).style ?? 0);
    }
  }
  return found;
}

/**
 * Lays a change over the look of every cell in an area; `patch` may depend on the cell's place.
 * Answering the same object again for the same change keeps this fast on large areas.
 */
export function patchStyles(
  session: Session,
  sheet: Sheet,
  area: Area,
  patch: (row: number, column: number) => StylePatch | null,
): void {
  const { styles } = session.workbook;
  const lastColumn = area.column + area.columns - 1;
  const wholeColumns = area.rows === MAX_ROWS;
  const wholeRows = !wholeColumns && area.columns === MAX_COLUMNS;
  if (wholeColumns) {
    for (let column = area.column; column <= lastColumn; column++) {
      const change = patch(-1, column);
      const own = sheet.columnFormat(column).style ?? 0;
      if (change !== null) sheet.setColumnFormat(column, { style: styles.patched(own, change) });
    }
  } else if (wholeRows) {
    for (const row of range(area)) {
      const change = patch(row, -1);
      const own = sheet.rowFormat(row).style ?? 0;
      if (change !== null) sheet.setRowFormat(row, { style: styles.patched(own, change) });
    }
  }
  const known = new Map<StylePatch, Map<number, number>>();
  const patched = (index: number, change: StylePatch): number => {
    let byIndex = known.get(change);
    if (byIndex === undefined) known.set(change, (byIndex = new Map<number, number>()));
    const done = byIndex.get(index) ?? styles.patched(index, change);
    byIndex.set(index, done);
    return done;
  };
  const rows = wholeColumns ? storedRows(sheet, area) : range(area);
  for (const row of rows) {
    const columns = wholeColumns || wholeRows ? storedColumns(sheet, row, area) : columnsOf(area);
    for (const column of columns) {
      const change = patch(row, column);
      if (change === null) continue;
      const before = styleAt(sheet, row, column);
      const after = patched(before, change);
      if (after === before) continue;
      const cell = sheet.cell(row, column);
      sheet.setCell(row, column, { value: null, formula: null, ...cell, style: after });
    }
  }
}

function* range(area: Area): Generator<number> {
  for (let row = area.row; row < area.row + area.rows; row++) yield row;
}

function* columnsOf(area: Area): Generator<number> {
  for (let column = area.column; column < area.column + area.columns; column++) yield column;
}

/** The rows of an area that hold cells or a format of their own. */
function storedRows(sheet: Sheet, area: Area): number[] {
  const rows = new Set([...sheet.rowNumbers(), ...sheet.formattedRows().keys()]);
  return [...rows].filter((row) => row >= area.row && row < area.row + area.rows);
}

function storedColumns(sheet: Sheet, row: number, area: Area): number[] {
  const columns = [...(sheet.row(row)?.keys() ?? [])];
  return columns.filter((c) => c >= area.column && c < area.column + area.columns);
}
