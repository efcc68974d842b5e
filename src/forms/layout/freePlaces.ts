import type { ItemRows } from './itemRows';
import type { SheetView } from '../SheetView';
import { isBlank, shownAt } from '../SheetView';

/**
 * Rows under the items in which totals and ranks of teams in columns may be written: the next
 * rows, where they are wholly free from the first column to the last. Null where a note or another
 * table stands there.
 */
export function freePlaces(
  view: SheetView,
  rows: ItemRows,
  columns: readonly (number | null)[],
  first: number,
): { readonly total: number | null; readonly rank: number | null } {
  const last = Math.max(first, ...columns.map((column) => column ?? first));
  const isFree = (row: number): boolean => {
    for (let column = first; column <= last; column++) {
      if (view.mergeOf(row, column) !== null || !isBlank(shownAt(view, row, column))) return false;
    }
    return true;
  };
  const next = rows.last + 1;
  const total = rows.totalRow === null && isFree(next) ? next : null;
  const taken = rows.totalRow === null ? total : rows.last;
  const rank = rows.rankRow === null && taken !== null && isFree(taken + 1) ? taken + 1 : null;
  return { total, rank };
}
