import type { Severity } from './Severity';

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
  'number-as-text': 'error',
  /** params: criterion, entity */
  'missing-entry': 'warning',
  /** params: row */
  'missing-name': 'error',
  /** params: name, other (address of the first) */
  'doubled-name': 'error',
  /** params: name, criterion, error */
  'error-value': 'error',
  /** No list of the workbook, or no other sheet of this shape, has the name. params: name, sheets; repair: the name that is missing and nearly the same, to be looked at */
  'unknown-name': 'warning',
  /** params: name, sheets (that have it) */
  'known-name-missing': 'info',
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
  /** params: count, total — items of a form that are the standard's */
  'items-linked': 'info',
  /** An item that may be the standard's. params: criterion, id, standard */
  'link-doubtful': 'info',
  /** No points at what the standard calls a veto. params: criterion, entity */
  'veto-item-zero': 'warning',
  /** Marks or levels instead of points, told once an item. params: criterion, text (the first) */
  'marks-not-points': 'warning',
  /** "/" where an item does not apply: not counted, the total not scaled. params: count, text (the first) */
  'marked-not-applicable': 'info',
  'scaled-not-applicable': 'info',
  /** A team or person without any entry. params: entity */
  'empty-row': 'warning',
  /** The same where points are taken off a base, which it then has. params: entity, base */
  'nothing-deducted': 'warning',

  // Forms of any shape (forms/checks).
  /** Maximum − deduction + bonus is not the score. params: entity, criterion, max, deduction, bonus, score, expected */
  'deduction-differs': 'error',
  /** A sign unlike the others of its column. params: value, criterion, entity; repair: the other sign, to be looked at */
  'deduction-sign': 'warning',
  /** Points lost without a reason. params: lost, criterion, entity */
  'reason-missing': 'warning',
  /** A reason, but no points lost. params: reason, criterion, entity */
  'reason-without-deduction': 'warning',
  /** params: count, entity — blank deductions that were counted as none */
  'blank-as-none': 'info',
  /** params: number, other (address of the first) */
  'doubled-number': 'warning',
  /** params: group ("" for the whole form), stated, found */
  'item-count-differs': 'warning',
  /** params: group ("" for the whole form), stated, found */
  'points-not-as-stated': 'warning',
  /** params: sum (percent) */
  'weights-not-100': 'warning',
  /** params: label, expected, found, entity ("" for sums over all) */
  'subtotal-differs': 'error',
  /** params: formula, cells (addresses, comma separated), entity */
  'formula-misses-cells': 'error',
  /** params: formula, cells (addresses, comma separated), entity */
  'formula-takes-more': 'error',
  /** params: formula, neighbour (address), entity */
  'formula-unlike-others': 'warning',
  /** params: value, neighbour (address), entity */
  'constant-among-formulas': 'warning',
  /** Totals that show the same number have different ranks. params: entity, other, rank, otherRank, total */
  'rank-splits-tie': 'error',
  /** Totals look the same on the sheet, decimals that do not show rank them. params: entity, other, rank, otherRank, shown, total, otherTotal */
  'rank-hidden-decimals': 'warning',
  /** params: text, entity */
  'rank-as-text': 'warning',
  /** params: entity, total, expected, found */
  'grade-differs': 'error',
  /** A better total with a worse grade. params: entity, found, other, otherGrade */
  'grade-out-of-order': 'error',
  /** params: date, period ("2026-05"), entity */
  'date-outside-period': 'warning',
  /** params: entity, other (address), text */
  'incident-twice': 'warning',
  /** A value hidden under a merged cell. params: value, anchor (address); repair: empty, to be looked at */
  'value-under-merge': 'warning',

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
  /** params: setting (its label), text, choices (" / " between) */
  'setting-not-a-choice': 'error',
  /** Injected by an earlier version; policies it has no cell for have their defaults. params: none */
  'template-outdated': 'info',
  /** A line of the log below the prepared ones: the formulas do not count it. params: row */
  'log-line-unprepared': 'error',
  /** params: entity, what (DriftSubject), criterion, expected, found, cause (DriftCause), from (cell) */
  'formula-drift': 'warning',
  /** params: count — formulas on the result sheets that are missing or were changed */
  'formula-lost': 'warning',
  /** params: reasons (ReasonCode, comma separated) — how the form is to be read needs a person's word */
  'form-unsure': 'error',

  // The deduction log, periods and versions of the standard.
  /** params: criterion, entity, from (month) — quarterly scores are carried on, and there is none */
  'carried-missing': 'warning',
  /** params: line (place in the log) */
  'log-no-serial': 'warning',
  /** params: serial, other (address of the first) */
  'log-doubled-serial': 'error',
  /** params: serial, team, meant ("" if none); repair: the name meant */
  'log-unknown-team': 'error',
  /** params: serial, itemId */
  'log-unknown-item': 'error',
  /** params: serial, criterion — an item whose entry is no count */
  'log-item-not-counted': 'info',
  /** params: serial, text */
  'log-no-date': 'error',
  /** params: serial, date, period (months, comma separated) */
  'log-outside-period': 'warning',
  /** params: serial */
  'log-no-quantity': 'error',
  /** params: serial, value */
  'log-not-whole': 'warning',
  /** params: serial, value — below 0 without naming what it corrects */
  'log-below-zero': 'error',
  /** params: serial, found, expected */
  'log-points-differ': 'warning',
  /** params: serial */
  'log-no-reason': 'warning',
  /** params: serial, entity */
  'log-unconfirmed': 'warning',
  /** params: serial, entity */
  'log-appeal-pending': 'warning',
  /** params: serial, entity — decided as to be corrected, but no line does */
  'log-appeal-uncorrected': 'error',
  /** params: serial, corrects — no such line, or one of another team or item */
  'log-unfounded-correction': 'error',
  /** params: serial, corrects, value (what is left, below 0) */
  'log-overcorrected': 'error',
  /** params: serial, incident, criterion */
  'log-counted-elsewhere': 'info',
  /** params: entity, criterion, found (entered), expected (by the log) */
  'log-differs': 'warning',
  /** params: entity, criterion, found (entered) */
  'log-missing-lines': 'warning',
  /** params: period, months (comma separated), counted */
  'months-missing': 'warning',
  /** params: entity, period, months (comma separated), counted */
  'team-months-missing': 'warning',
  /** params: entity, period */
  'review-missing': 'error',
  /** params: entity, period, value */
  'review-out-of-range': 'error',
  /** params: entity, period, months (comma separated) */
  'vetoed-in-period': 'warning',
  /** params: version, from, to ("" if open) */
  'version-bad-period': 'error',
  /** params: version */
  'version-doubled': 'error',
  /** params: version, other */
  'version-overlap': 'warning',
  /** params: months (comma separated) */
  'version-gap': 'error',
  /** params: version, sheet — a registered version whose sheet cannot be read any more */
  'version-lost': 'error',
  /** params: version, period — the sheets hold another standard than is in force */
  'standard-not-in-force': 'error',
  /** params: period — the open month is closed already */
  'month-closed': 'info',
  /** params: months — lines of closed months were changed in the log */
  'closed-log-changed': 'warning',
  /** An entry of a closed month is another now. params: team, item, month, before, after */
  'closed-entry-changed': 'error',

  // Member points.
  /** params: setting, value, problem (SchemeProblem code) */
  'member-points-setting': 'error',
  /** params: serial */
  'member-points-no-date': 'error',
  /** params: serial, date, year */
  'member-points-outside-year': 'warning',
  /** params: serial, member, meant ("" if none); repair: the name meant */
  'member-points-unknown-member': 'error',
  /** params: serial, kind */
  'member-points-unknown-kind': 'error',
  /** params: serial, member */
  'member-points-no-quantity': 'error',
  /** params: serial, value */
  'member-points-below-zero': 'error',
  /** params: serial, judged, expected */
  'member-points-judged-differs': 'warning',
  /** params: serial, member, raw, cap */
  'member-points-event-capped': 'info',
  /** params: serial, member */
  'member-points-no-basis': 'warning',
  /** params: serial, member */
  'member-points-not-approved': 'warning',
  /** params: serial, step, stepEn */
  'member-points-approval-order': 'warning',
  /** params: serial, member, posted (date) */
  'member-points-after-posting': 'warning',
  /** params: serial, other (address of the first) */
  'member-points-doubled-serial': 'error',
  /** params: serial, member, other (address of the first) */
  'member-points-duplicate': 'warning',
  /** params: member, period, area, raw, cap */
  'member-points-area-capped': 'info',
  /** params: member, period, part, raw, counted */
  'member-points-part-clamped': 'info',
  /** params: member, index */
  'member-points-index-missing': 'warning',
  /** params: member, index, value, max */
  'member-points-index-out-of-range': 'error',

  // Registers: the tables of domain.md §2. Names of registers and columns come in both languages.
  /** params: register, registerEn, column, columnEn, row */
  'register-missing': 'error',
  /** params: register, registerEn, column, columnEn, row, text, wanted (ColumnType kind); repair: what it looks like */
  'register-bad-value': 'error',
  /** params: register, registerEn, column, columnEn, row, value, min, max */
  'register-out-of-range': 'error',
  /** params: register, registerEn, column, columnEn, row, text, choices */
  'register-not-a-choice': 'error',
  /** params: register, registerEn, row, key, other (address of the first) */
  'register-doubled': 'error',
  /** params: register, registerEn, column, columnEn, row, text, target, targetEn; repair: the name meant */
  'register-unknown-name': 'error',
  /** params: register, registerEn, row, says, saysEn — a register's own rule */
  'register-wrong': 'error',
  /** params: register, registerEn, row, says, saysEn — a register's own rule */
  'register-doubtful': 'warning',
  /** params: register, registerEn, figure, figureEn, expected, found */
  'register-figure-drift': 'warning',
  /** params: entity, criterion, found (entered), expected (by the register), source, sourceEn */
  'register-entry-differs': 'warning',
  /** params: entity, criterion, found — it came from a register, which says nothing of it now */
  'register-entry-gone': 'warning',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof findingKinds;
