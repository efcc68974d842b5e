import { areaAddress, parseArea, type Area } from './area';

/** The areas of a rule's cells ("B2:B9 D2"). */
export function areasOf(sqref: string): Area[] {
  return sqref
    .split(/[\s,]+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

/** Areas as a rule holds them. */
export function sqrefOf(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}
