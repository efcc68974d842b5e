import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import { createLines, pixels, type Lines } from './lines';

export const COLUMN_HEADER = 22;
export const ROW_HEADER = 46;

/** Room beyond the last filled cell and the selection, so that there is always somewhere to go. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 15;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;

/** Where every cell of a sheet lies, headers not counted. */
export interface GridGeometry {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** A place in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Measures a sheet; `reach` is a cell that must be within it. */
export function gridGeometry(sheet: Sheet, reach: { row: number; column: number }): GridGeometry {
  const used = sheet.usedArea(false);
  const lastRow = Math.max(used === null ? 0 : used.row + used.rows, reach.row + 1);
  const lastColumn = Math.max(used === null ? 0 : used.column + used.columns, reach.column + 1);
  const rowCount = Math.min(MAX_ROWS, Math.max(FEWEST_ROWS, rounded(lastRow, SPARE_ROWS)));
  const columnCount = Math.min(
    MAX_COLUMNS,
    Math.max(FEWEST_COLUMNS, rounded(lastColumn, SPARE_COLUMNS)),
  );
  const rows = createLines(rowCount, (row) => {
    const { hidden, size } = sheet.rowFormat(row);
    return hidden ? 0 : pixels(size ?? sheet.defaultRowHeight);
  });
  const columns = createLines(columnCount, (column) => {
    const { hidden, size } = sheet.columnFormat(column);
    return hidden ? 0 : pixels(size ?? sheet.defaultColumnWidth);
  });
  return {
    rows,
    columns,
    frozenRows: Math.min(sheet.frozen.rows, rowCount),
    frozenColumns: Math.min(sheet.frozen.columns, columnCount),
  };
}

/** Where an area lies, headers not counted. */
export function rectangleOf(geometry: GridGeometry, area: Area): Rectangle {
  const { rows, columns } = geometry;
  const left = columns.offset(area.column);
  const top = rows.offset(area.row);
  return {
    left,
    top,
    width: columns.offset(area.column + area.columns) - left,
    height: rows.offset(area.row + area.rows) - top,
  };
}

/** In steps, so that the geometry stays the same while one walks. */
function rounded(last: number, step: number): number {
  return (Math.floor(last / step) + 2) * step;
}
