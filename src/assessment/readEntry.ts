import type { RawEntry } from './TeamEntries';
import { toHundredths } from './hundredths';
import { trimAsExcel } from './trimAsExcel';

/** What an entry cell says, before any rule looks at it. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'na' }
  /** `hundredths` is the value counted with, `exact` the cell's number. */
  | { readonly kind: 'number'; readonly hundredths: number; readonly exact: number }
  /** Any other text, trimmed; TRUE and FALSE come as the text Excel shows for them. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string };

const blank: Entry = { kind: 'blank' };
const na: Entry = { kind: 'na' };

/**
 * What stands in an entry cell. Only "不适用" and "N/A" (any case) are N/A; a number is taken to
 * two decimals, half-up (domain.md §4 Rounding); a text that looks like a number stays text, as
 * it does for the native formulas.
 */
export function readEntry(raw: RawEntry): Entry {
  if (raw === null) return blank;
  if (typeof raw === 'number') {
    // A cell cannot hold these, but a caller's arithmetic can.
    if (!Number.isFinite(raw)) return { kind: 'error', error: '#NUM!' };
    return { kind: 'number', hundredths: toHundredths(raw), exact: raw };
  }
  if (typeof raw === 'boolean') return { kind: 'text', text: raw ? 'TRUE' : 'FALSE' };
  if (typeof raw === 'object') return { kind: 'error', error: raw.error };
  const text = raw.includes(' ') ? trimAsExcel(raw) : raw;
  if (text === '') return blank;
  if (isNotApplicable(text)) return na;
  return { kind: 'text', text };
}

/** Whether a trimmed text means "does not apply". */
export function isNotApplicable(text: string): boolean {
  return text.length === 3 && (text === '不适用' || text.toLowerCase() === 'n/a');
}
