import type { ChartAnchor } from '../../workbook/Chart';
import type { GridGeometry, Rectangle } from './gridGeometry';
import { pixels } from './lines';
import type { Viewport } from './visibleCells';

/** A clip-path: what of a chart or picture has been scrolled under the frozen rows and columns is not seen. */
export function clipOf(
  geometry: GridGeometry,
  view: Viewport,
  place: Rectangle,
): string | undefined {
  const top = view.top + geometry.rows.offset(geometry.frozenRows) - place.top;
  const left = view.left + geometry.columns.offset(geometry.frozenColumns) - place.left;
  const above = view.top > 0 ? Math.max(0, top) : 0;
  const before = view.left > 0 ? Math.max(0, left) : 0;
  return above + before > 0 ? `inset(${above}px 0 0 ${before}px)` : undefined;
}

/** Where a chart or picture lies over the cells. */
export function placeOf({ rows, columns }: GridGeometry, { from, to }: ChartAnchor): Rectangle {
  const left = columns.offset(from.column) + pixels(from.columnOffset);
  const top = rows.offset(from.row) + pixels(from.rowOffset);
  return {
    left,
    top,
    width: Math.max(20, columns.offset(to.column) + pixels(to.columnOffset) - left),
    height: Math.max(20, rows.offset(to.row) + pixels(to.rowOffset) - top),
  };
}
