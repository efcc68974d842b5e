import type { Preparation } from '../../app/Preparation';

/**
 * True when a person must agree before this is done: something would be replaced, or it is not
 * certain that the form was understood, or they want to see every write (`always`). Where there is
 * nothing to write there is nothing to ask.
 */
export function mustConfirm({ plan, overwrites, report }: Preparation, always = false): boolean {
  if (plan.sheets.length === 0) return false;
  const unsure = report?.findings.some(({ code }) => code === 'form-unsure') ?? false;
  return always || unsure || overwrites.length > 0;
}
