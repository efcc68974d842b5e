import { defaultScheme, pointsScheme } from '../../points/pointsSchemes';
import type { PointsScheme } from '../../points/PointsScheme';

/** The scheme a new workbook has where nothing is said. */
export const defaultPointsScheme: PointsScheme = defaultScheme;

/** The scheme of an id such as "80+20", or null. */
export function pointsSchemeOf(id: string): PointsScheme | null {
  return pointsScheme(id);
}
