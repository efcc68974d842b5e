import { contains, parseArea, type Area } from '../../workbook/area';
import { oneCell } from './selection';

/** The areas of a rule ("B2:B9 D2"). */
export function sqrefAreas(sqref: string): Area[] {
  return sqref.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

/** True when a rule covers a cell. */
export function covers(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => contains(area, oneCell(row, column)));
}

/** The cell a rule's relative references are written for: the top left of all its areas. */
export function ruleOrigin(areas: readonly Area[]): { row: number; column: number } {
  return {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
}
