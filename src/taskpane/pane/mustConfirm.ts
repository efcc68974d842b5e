import { hasWrites } from '../../app/hasWrites';
import type { Preparation } from '../../app/Preparation';

/**
 * True when a person must agree before this is done: something would be replaced, or it is not
 * certain that the form was understood, or they want to see every write (`always`). Where there is
 * nothing to write there is nothing to ask.
 */
export function mustConfirm(preparation: Preparation, always = false): boolean {
  const { plan, overwrites, report } = preparation;
  // The line for 核算记录 is a write like others, but nothing to ask about by itself.
  if (always) return hasWrites(preparation);
  if (plan.sheets.length === 0) return false;
  const unsure = report?.findings.some(({ code }) => code === 'form-unsure') ?? false;
  return unsure || overwrites.length > 0;
}
