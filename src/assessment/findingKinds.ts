import type { Severity } from './Finding';

/**
 * Every kind of finding and how much it matters: the one list. A kind's words are
 * `finding.<code>` in each language file; the types keep the two in step.
 */
export const findingKinds = {
  /** params: value, max, criterion, entity */
  'above-maximum': 'error',
  /** params: value, criterion, entity */
  'below-zero': 'error',
  /** params: text, criterion, entity */
  'not-a-number': 'error',
  /** params: text, number, criterion, entity; repair: the number */
  'number-as-text': 'warning',
  /** params: criterion, entity */
  'missing-entry': 'warning',
  /** params: row */
  'missing-name': 'error',
  /** params: name, other (address of the first) */
  'doubled-name': 'error',
  /** params: name, criterion, error */
  'error-value': 'error',
  /** params: expected, found, entity */
  'total-differs': 'warning',
  /** params: expected, found, entity */
  'rank-differs': 'warning',
  /** params: sum */
  'maxima-not-100': 'info',
  /** params: criterion */
  'maximum-unknown': 'info',
  /** params: columns */
  'unnamed-column': 'info',
  /** params: rows or columns */
  'hidden-part': 'info',
  /** params: count */
  'no-entries': 'warning',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof findingKinds;
