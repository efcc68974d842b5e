/** How far apart ticks of totals are. */
const STEP = 10;

/**
 * Where an axis of totals begins so that differences are seen: a whole ten with some room under the
 * least number, never below zero.
 */
export function axisFloor(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return 0;
  return Math.max(0, Math.floor((Math.min(...known) - STEP / 2) / STEP) * STEP);
}
