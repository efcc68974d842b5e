import type { Preparation } from './Preparation';

/** Whether doing it would write anything: on the sheets, or the line that records a recalculation. */
export function hasWrites({ plan, record }: Preparation): boolean {
  return plan.sheets.length > 0 || record !== undefined;
}
