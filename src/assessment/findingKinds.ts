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
  /** params: count, columns (letters); once a form */
  'maximum-unknown': 'info',
  /** params: columns */
  'unnamed-column': 'info',
  /** params: rows or columns */
  'hidden-part': 'info',
  /** params: count */
  'no-entries': 'warning',
  /** A column nobody filled, told once instead of once a row. params: criterion */
  'empty-column': 'warning',
  /** A team or person without any entry. params: entity */
  'empty-row': 'warning',

  // Template entries (checkEntries).
  /** params: text, choices (" / " between), criterion, entity; repair: the choice it looks like */
  'not-a-choice': 'error',
  /** params: criterion, entity */
  'na-not-allowed': 'error',
  /** params: period, criterion, entity */
  'not-this-month': 'warning',
  /** params: value, percent, criterion, entity; repair: the percent, to be looked at */
  'fraction-for-percent': 'warning',
  /** params: value, criterion, entity */
  'not-whole': 'warning',
  /** params: category, categoryEn, score, floor, entity */
  'category-below-floor': 'warning',
  /** params: criterion, entity */
  vetoed: 'warning',

  // The injected sheets themselves (forms/template).
  /** params: problem (RubricProblemCode), item, and the problem's own */
  'rubric-problem': 'error',
  /** params: sheet */
  'template-sheet-missing': 'error',
  /** params: period */
  'bad-period': 'error',
  /** params: none */
  'no-teams': 'error',
  /** params: entity, what (score|total|grade|rank), expected, found */
  'formula-drift': 'warning',
  /** params: count — formulas on the result sheets that are missing or were changed */
  'formula-lost': 'warning',
  /** params: reasons (ReasonCode, comma separated) — how the form is to be read needs a person's word */
  'form-unsure': 'error',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof findingKinds;
