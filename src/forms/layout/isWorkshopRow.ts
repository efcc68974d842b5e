import { valueAt } from '../Grid';
import { looksLikeTeam } from '../words/entityWords';
import { looksLikeWorkshop } from '../words/withinGroup';
import type { ColumnSpan } from './rowKind';
import type { SheetView } from '../SheetView';
import { isBlank, textOf } from '../SheetView';

/** True for "一车间" alone in its row, with a team's own row under it: a heading, no team. */
export function isWorkshopRow(
  view: SheetView,
  span: ColumnSpan,
  name: number,
  row: number,
): boolean {
  const own = valueAt(view.grid, row, name);
  if (typeof own !== 'string' || !looksLikeWorkshop(own)) return false;
  for (let column = span.first; column <= span.last; column++) {
    if (column !== name && !isBlank(valueAt(view.grid, row, column))) return false;
  }
  const next = textOf(valueAt(view.grid, row + 1, name));
  return looksLikeTeam(next) && !looksLikeWorkshop(next);
}
