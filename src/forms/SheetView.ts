import type { Area, CellPosition } from './address';
import type { CellValue, Grid } from './Grid';
import { isCellError, valueAt } from './Grid';

/** A Grid with its merges looked up once, so that recognition may ask for any cell quickly. */
export interface SheetView {
  readonly grid: Grid;
  /** The used area; recognition never looks outside it. */
  readonly used: Area;
  /** The merged area a cell lies in, clipped to nothing; null for a cell of its own. */
  mergeOf(row: number, column: number): Area | null;
}

/** A grid's view, or that of a part of it; null for a sheet without any value. */
export function viewSheet(grid: Grid, part?: Area): SheetView | null {
  const used = part ?? grid.area;
  if (used === null || !grid.values.some((row) => row.some((value) => !isBlank(value))))
    return null;
  const merges = new Map<number, Area>();
  const width = used.columns;
  for (const merge of grid.merges) {
    const lastRow = Math.min(merge.row + merge.rows, used.row + used.rows);
    const lastColumn = Math.min(merge.column + merge.columns, used.column + used.columns);
    for (let row = Math.max(merge.row, used.row); row < lastRow; row++) {
      for (let column = Math.max(merge.column, used.column); column < lastColumn; column++) {
        merges.set((row - used.row) * width + column - used.column, merge);
      }
    }
  }
  return {
    grid,
    used,
    mergeOf: (row, column) => {
      if (column < used.column || column >= used.column + width) return null;
      return merges.get((row - used.row) * width + column - used.column) ?? null;
    },
  };
}

/** The cell that holds what a position shows: the first of its merged area, or itself. */
export function anchorOf(view: SheetView, row: number, column: number): CellPosition {
  return view.mergeOf(row, column) ?? { row, column };
}

/** What a position shows, merged areas included. */
export function shownAt(view: SheetView, row: number, column: number): CellValue {
  const anchor = anchorOf(view, row, column);
  return valueAt(view.grid, anchor.row, anchor.column);
}

/** True for a cell that shows nothing: blank, or text of spaces only. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** A value as text: "" for a blank cell, errors by their name. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return String(value).trim();
}
