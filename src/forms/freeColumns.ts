import { isBlank, shownAt } from './SheetView';
import type { SheetView } from './SheetView';

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
  const beyond = view.used.column + view.used.columns;
  let run: number[] = [];
  for (let column = last + 1; run.length < count; column++) {
    const taken = column < beyond && !isFree(view, column, top, bottom);
    run = taken ? [] : [...run, column];
  }
  return run;
}

function isFree(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    if (view.mergeOf(row, column) !== null || !isBlank(shownAt(view, row, column))) return false;
  }
  return true;
}
