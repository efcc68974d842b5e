import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';

/** The cells two areas share, or null. */
export function intersectionOf(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area with all of them. */
export function boundingArea(areas: readonly Area[]): Area {
  let top = Infinity;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  for (const area of areas) {
    top = Math.min(top, area.row);
    left = Math.min(left, area.column);
    bottom = Math.max(bottom, area.row + area.rows);
    right = Math.max(right, area.column + area.columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

/** The whole rows of an area. */
export function wholeRows(area: Area): Area {
  return { ...area, column: 0, columns: MAX_COLUMNS };
}

/** The whole columns of an area. */
export function wholeColumns(area: Area): Area {
  return { ...area, row: 0, rows: MAX_ROWS };
}

/** Where an area lies on its sheet, in points from the sheet's corner. */
export interface Extent {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** The extent of an area; hidden rows and columns take no room. */
export function extentOf(sheet: Sheet, area: Area): Extent {
  return {
    top: heightOfRows(sheet, 0, area.row),
    left: widthOfColumns(sheet, 0, area.column),
    height: heightOfRows(sheet, area.row, area.rows),
    width: widthOfColumns(sheet, area.column, area.columns),
  };
}

/** The points a run of rows takes. */
export function heightOfRows(sheet: Sheet, first: number, count: number): number {
  let height = count * sheet.defaultRowHeight;
  for (const [row, format] of sheet.formattedRows()) {
    if (row < first || row >= first + count) continue;
    height +=
      (format.hidden ? 0 : (format.size ?? sheet.defaultRowHeight)) - sheet.defaultRowHeight;
  }
  return height;
}

/** The points a run of columns takes. */
export function widthOfColumns(sheet: Sheet, first: number, count: number): number {
  let width = count * sheet.defaultColumnWidth;
  for (const [column, format] of sheet.formattedColumns()) {
    if (column < first || column >= first + count) continue;
    width +=
      (format.hidden ? 0 : (format.size ?? sheet.defaultColumnWidth)) - sheet.defaultColumnWidth;
  }
  return width;
}

/** The row that `points` from the top lies in, and how far into it. */
export function rowAtPoints(sheet: Sheet, points: number): { row: number; offset: number } {
  let rest = Math.max(0, points);
  for (let row = 0; row < MAX_ROWS; row++) {
    const format = sheet.rowFormat(row);
    const height = format.hidden ? 0 : (format.size ?? sheet.defaultRowHeight);
    if (rest < height) return { row, offset: rest };
    rest -= height;
  }
  return { row: MAX_ROWS - 1, offset: 0 };
}

/** The column that `points` from the left lies in, and how far into it. */
export function columnAtPoints(sheet: Sheet, points: number): { column: number; offset: number } {
  let rest = Math.max(0, points);
  for (let column = 0; column < MAX_COLUMNS; column++) {
    const format = sheet.columnFormat(column);
    const width = format.hidden ? 0 : (format.size ?? sheet.defaultColumnWidth);
    if (rest < width) return { column, offset: rest };
    rest -= width;
  }
  return { column: MAX_COLUMNS - 1, offset: 0 };
}
