import { isBlank, shownAt } from '../SheetView';
import type { SheetView } from '../SheetView';

/**
 * The first `count` columns right of the table (after `last`, its last used or merged header
 * column) in which no row from `top` to `bottom` holds or merges anything, next to each other.
 */
export function freeColumns(
  view: SheetView,
  last: number,
  top: number,
  bottom: number,
  count: number,
): readonly number[] {
  let run: number[] = [];
  for (let column = last + 1; run.length < count; column++) {
    // Beyond the last value too: a merged heading may reach further than the cell that fills it.
    run = isFree(view, column, top, bottom) ? [...run, column] : [];
  }
  return run;
}

function isFree(view: SheetView, column: number, top: number, bottom: number): boolean {
  // Asked of the grid: the view knows merges only as far as cells are filled.
  const isMerged = view.grid.merges.some(
    (merge) =>
      column >= merge.column &&
      column < merge.column + merge.columns &&
      merge.row <= bottom &&
      merge.row + merge.rows > top,
  );
  if (isMerged) return false;
  for (let row = top; row <= bottom; row++) {
    if (!isBlank(shownAt(view, row, column))) return false;
  }
  return true;
}
