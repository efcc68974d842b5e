import { decimal } from './decimal';

/** Whether a number, in its shortest decimal form, has at most `decimals` places. */
export function hasDecimals(value: number, decimals: number): boolean {
  return Number.isFinite(value) && decimal(value).round(decimals).eq(decimal(value));
}
