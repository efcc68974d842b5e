import { intersects, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { GridGeometry } from './gridGeometry';

/** Lines from `first` up to but without `end`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** The scrolled part of the grid in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The lines in sight: the frozen ones, and those scrolled to. */
export interface InSight {
  readonly frozenRows: Span;
  readonly frozenColumns: Span;
  readonly rows: Span;
  readonly columns: Span;
}

/** Lines drawn beyond what is in sight, for scrolling without blank edges. */
const AHEAD_ROWS = 6;
const AHEAD_COLUMNS = 2;

/** Which lines are in sight of a viewport. */
export function inSight(geometry: GridGeometry, view: Viewport): InSight {
  const { rows, columns, frozenRows, frozenColumns } = geometry;
  const firstRow = rows.at(view.top + rows.offset(frozenRows));
  const lastRow = rows.at(view.top + view.height);
  const firstColumn = columns.at(view.left + columns.offset(frozenColumns));
  const lastColumn = columns.at(view.left + view.width);
  return {
    frozenRows: { first: 0, end: frozenRows },
    frozenColumns: { first: 0, end: frozenColumns },
    rows: {
      first: Math.max(frozenRows, firstRow - AHEAD_ROWS),
      end: Math.min(rows.count, lastRow + 1 + AHEAD_ROWS),
    },
    columns: {
      first: Math.max(frozenColumns, firstColumn - AHEAD_COLUMNS),
      end: Math.min(columns.count, lastColumn + 1 + AHEAD_COLUMNS),
    },
  };
}

/** The cells to draw of one part of the grid, by row; a merge is drawn once, as its first cell. */
export function cellsToDraw(
  sheet: Sheet,
  geometry: GridGeometry,
  rows: Span,
  columns: Span,
): Map<number, Area[]> {
  const drawn = new Map<number, Area[]>();
  const put = (area: Area): void => {
    const line = drawn.get(area.row);
    if (line === undefined) drawn.set(area.row, [area]);
    else line.push(area);
  };
  const part: Area = {
    row: rows.first,
    column: columns.first,
    rows: rows.end - rows.first,
    columns: columns.end - columns.first,
  };
  if (part.rows <= 0 || part.columns <= 0) return drawn;
  const merges = sheet.merges.filter((merge) => intersects(merge, part));
  const covered = new Set<number>();
  for (const merge of merges) {
    put(merge);
    const bottom = Math.min(merge.row + merge.rows, rows.end);
    const right = Math.min(merge.column + merge.columns, columns.end);
    for (let row = Math.max(merge.row, rows.first); row < bottom; row++) {
      for (let column = Math.max(merge.column, columns.first); column < right; column++) {
        covered.add(row * geometry.columns.count + column);
      }
    }
  }
  for (let row = rows.first; row < rows.end; row++) {
    if (geometry.rows.size(row) === 0) continue;
    for (let column = columns.first; column < columns.end; column++) {
      if (geometry.columns.size(column) === 0) continue;
      if (covered.has(row * geometry.columns.count + column)) continue;
      put({ row, column, rows: 1, columns: 1 });
    }
  }
  for (const line of drawn.values()) line.sort((a, b) => a.column - b.column);
  return new Map([...drawn].sort(([a], [b]) => a - b));
}
