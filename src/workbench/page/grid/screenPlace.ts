import type { Area } from '../../workbook/area';
import {
  COLUMN_HEADER,
  rectangleOf,
  ROW_HEADER,
  type GridGeometry,
  type Rectangle,
} from './gridGeometry';
import type { Viewport } from './visibleCells';

/** Where a cell stands on the screen, counted from the grid's corner; frozen cells do not scroll. */
export function screenPlace(geometry: GridGeometry, view: Viewport, area: Area): Rectangle {
  const place = rectangleOf(geometry, area);
  const left = area.column < geometry.frozenColumns ? 0 : view.left;
  const top = area.row < geometry.frozenRows ? 0 : view.top;
  return {
    ...place,
    left: place.left - left + ROW_HEADER,
    top: place.top - top + COLUMN_HEADER,
  };
}
