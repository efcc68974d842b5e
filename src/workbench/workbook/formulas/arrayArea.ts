import { parseArea, type Area } from '../area';
import type { Sheet } from '../Sheet';
import type { CellPlace } from './Calculator';

/**
 * The area an array formula fills; null for an ordinary formula. A shared formula carries an area
 * too, but there the other cells have formulas of their own.
 */
export function arrayArea(
  sheet: Sheet | undefined,
  place: CellPlace,
  arrayRef: string | undefined,
): Area | null {
  const area = arrayRef === undefined ? null : parseArea(arrayRef);
  if (area === null || sheet === undefined) return null;
  if (area.row !== place.row || area.column !== place.column) return null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row === place.row && column === place.column) continue;
      if ((sheet.cell(row, column)?.formula ?? null) !== null) return null;
    }
  }
  return area;
}
