import type { RawEntry } from './Assessment';
import { cellDecimal, decimal, roundScore } from './decimal';
import type { Decimal } from './decimal';
import { trimAsExcel } from './trimAsExcel';

/** What an entry cell says, before any rule looks at it. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'na' }
  /** `value` has at most two decimals, `exact` all the digits of the cell. */
  | { readonly kind: 'number'; readonly value: Decimal; readonly exact: Decimal }
  /** Any other text, trimmed; TRUE and FALSE come as the text Excel shows for them. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string };

/**
 * What stands in an entry cell. Only "不适用" and "N/A" (any case) are N/A; a number is taken to
 * two decimals, half-up (domain.md §4 Rounding); a text that looks like a number stays text, as
 * it does for the native formulas.
 */
export function readEntry(raw: RawEntry): Entry {
  if (raw === null) return { kind: 'blank' };
  if (typeof raw === 'number') return readNumber(raw);
  if (typeof raw === 'boolean') return { kind: 'text', text: raw ? 'TRUE' : 'FALSE' };
  if (typeof raw === 'object') return { kind: 'error', error: raw.error };
  const text = trimAsExcel(raw);
  if (text === '') return { kind: 'blank' };
  if (isNotApplicable(text)) return { kind: 'na' };
  return { kind: 'text', text };
}

/** Whether a trimmed text means "does not apply". */
export function isNotApplicable(text: string): boolean {
  return text === '不适用' || text.toLowerCase() === 'n/a';
}

function readNumber(raw: number): Entry {
  // A cell cannot hold these, but a caller's arithmetic can.
  if (!Number.isFinite(raw)) return { kind: 'error', error: '#NUM!' };
  const exact = cellDecimal(raw);
  const rounded = roundScore(exact);
  // −0.001 rounds to a zero that would carry its sign into texts.
  return { kind: 'number', value: rounded.eq(0) ? decimal(0) : rounded, exact };
}
