import { contains, intersects, parseArea, type Area } from './area';
import type { Sheet } from './Sheet';

/** The areas of more than one cell that array formulas of a sheet fill. */
export function arrayAreas(sheet: Sheet): Area[] {
  return [...sheet.arrayRefs()].flatMap((ref) => {
    const area = parseArea(ref);
    return area === null || area.rows * area.columns < 2 ? [] : [area];
  });
}

/** True where an area holds a part of what an array formula fills: Excel changes all of it or nothing. */
export function cutsArray(sheet: Sheet, area: Area): boolean {
  return arrayAreas(sheet).some((array) => intersects(array, area) && !contains(area, array));
}
