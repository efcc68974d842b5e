/**
 * Every step a score or a place can be explained with: the one list. A step's words are
 * `explain.<key>` in each language file; the types keep the two in step. Numbers in params are
 * plain numbers with at most two places unless said otherwise; `category` and `item` are names as
 * the rubric has them, `categoryEn` and `itemEn` their English; `lost` is points taken off.
 */
export const explanationKeys = [
  // An item that does not count, or whose entry cannot be scored.
  /** params: period, maximum — a quarterly item in another month */
  'not-this-month',
  /** params: maximum — N/A was entered */
  'not-applicable',
  /** params: maximum — N/A was entered where the rubric does not allow it: 0 */
  'na-not-allowed',
  /** params: maximum — blank where the rule needs a value: 0 until it is entered */
  'nothing-entered',
  /** params: entry (text) — 0 until it is a number */
  'entry-not-a-number',
  /** params: entry (text), choices (text, " / " between) — 0 until it is one of them */
  'entry-not-a-choice',
  /** params: error (such as "#DIV/0!") — 0 until it is mended */
  'entry-is-error',
  /** params: entry — a negative number: 0 until it is mended */
  'entry-below-zero',
  /** params: entry (text, all its digits), counted — taken to two decimals before scoring */
  'entry-rounded',

  // deduct
  /** params: maximum — no occurrence, nothing taken off */
  'deduct-none',
  /** params: entry, step, lost, maximum, score */
  'deduct',
  /** params: entry, step, maximum — the deductions reach or pass the maximum: 0 */
  'deduct-used-up',

  // linear
  /** params: entry, fullAt, maximum */
  'linear-full',
  /** params: entry, zeroAt, maximum */
  'linear-zero',
  /** params: entry, fullAt, zeroAt, maximum, lost, score */
  'linear-between',

  // tier
  /** params: entry, bound, maximum, lost, score — higher is better: reached the bound */
  'tier-reached',
  /** params: entry, bound, maximum, lost, score — lower is better: within the bound */
  'tier-within',
  /** params: entry, maximum, lost, score — none of the bounds: the last tier */
  'tier-rest',

  // level
  /** params: level (name), percent (0–100), maximum, lost, score */
  'level',

  // pass/fail
  /** params: maximum */
  'passed',
  /** params: lost */
  'failed',

  // bonus
  /** params: cap — none entered */
  'bonus-none',
  /** params: entry, step, score */
  'bonus',
  /** params: entry, step, gained (before the cap), cap */
  'bonus-capped',

  // veto
  /** params: maximum — nothing happened */
  'veto-clear',
  /** params: entry, lost */
  'veto-hit',
  /** params: entry, lost — the veto policy is off */
  'veto-item-lost',

  // A team's base, bonus and total.
  /** params: count — items that are missing or cannot be scored, counted as 0 */
  'team-incomplete',
  /** params: sum, base — every point applies, so the base is the sum */
  'team-base',
  /** params: sum, applicable, base — sum ÷ applicable × 100 */
  'team-base-of-applicable',
  /** params: none — no item applies, so there is no total */
  'team-nothing-applies',
  /** params: category, categoryEn, gained (before the cap), cap */
  'team-category-bonus-capped',
  /** params: gained (before the cap), cap */
  'team-bonus-capped',
  /** params: lost — a veto forfeits the bonus */
  'team-bonus-forfeited',
  /** params: base, bonus, total */
  'team-total',

  // A team's grade.
  /** params: total, grade, min — the lower bound it reached, inclusive */
  'team-grade',
  /** params: category, categoryEn, score, applicable, percent (0–100), floor (points) */
  'team-below-floor',
  /** params: from (grade by total), grade — the floor lowered it */
  'team-grade-capped',
  /** params: item, itemEn, grade */
  'team-vetoed',

  // A team's place. `other` is the team next above or below in the list.
  /** params: rank (a half is possible with average ranks), of (ranked teams) */
  'rank',
  /** params: none — a vetoed team is listed last without a rank */
  'rank-none-vetoed',
  /** params: none — without a total there is no rank */
  'rank-none-no-total',
  /** params: others (how many teams share the place) */
  'rank-shared',
  /** params: other, category, categoryEn, own, theirs — equal totals, this team has more */
  'rank-won-by-category',
  /** params: other, category, categoryEn, own, theirs — equal totals, this team has less */
  'rank-lost-by-category',
  /** params: other, own, theirs — all else equal, this team has fewer deductions */
  'rank-won-by-deductions',
  /** params: other, own, theirs — all else equal, this team has more deductions */
  'rank-lost-by-deductions',

  // Quarterly items carried on, N/A by policy.
  /** params: period, from (month), maximum, score — a quarterly item with the last quarter's score */
  'carried-on',
  /** params: period, from (month), maximum — no score to carry on: N/A */
  'carried-missing',
  /** params: maximum — N/A is worth all points */
  'not-applicable-full',
  /** params: maximum — N/A is worth nothing */
  'not-applicable-zero',

  // Lines of the deduction log behind a score; date is "2026-03-15" or "".
  /** params: serial, date, person, reason, quantity */
  'log-line',
  /** params: serial, date, person, reason, quantity, corrects (serial) */
  'log-line-correction',
  /** params: serial, date, person, reason, quantity, incident, item, itemEn */
  'log-line-elsewhere',

  // The quota for the best grades, and places in a group.
  /** params: seats, of (ranked teams), from, grade */
  'team-quota',
  /** params: seats, kept — a shared place at the edge: more than the seats keep their grade */
  'team-quota-shared',
  /** params: group, rank, of */
  'rank-in-group',
  /** params: others */
  'rank-shared-in-group',

  // A quarter or a year. `months` as a list is comma separated.
  /** params: counted, expected, months (list) */
  'period-months-missing',
  /** params: sum, months (count), mean */
  'period-mean',
  /** params: mean (as shown), monthsPercent, review, reviewPercent, total — rounded once, from the exact mean */
  'year-total',
  /** params: monthsPercent, reviewPercent */
  'year-review-missing',
  /** params: months (list), from, grade */
  'period-vetoed',

  // What would change a result.
  /** params: points, grade, min */
  'next-grade',
  /** params: grade */
  'next-grade-none',
  /** params: grade */
  'next-grade-vetoed',
  /** params: category, categoryEn, points, grade */
  'next-grade-floor',
  /** params: seats, of, grade */
  'next-grade-quota',
  /** params: points, other, rank */
  'next-rank',
  /** params: other, rank */
  'next-rank-tied',
  /** params: none */
  'next-rank-none',
  /** params: item, itemEn, lost, maximum, place (1–3) */
  'costliest-item',

  // What changed between two states of the same period, and why; from and to are "" where there was nothing.
  /** params: item, itemEn, from, to (as entered) */
  'change-entry',
  /** params: item, itemEn, from, to (scores) */
  'change-carried',
  /** params: serial, date, reason, quantity, counted */
  'change-line-added',
  /** params: serial, date, reason, quantity, counted */
  'change-line-removed',
  /** params: serial, field (of DeductionEvent), from, to */
  'change-line-edited',
  /** params: serial, date, reason, quantity, counted — the line is the same, but its incident counts elsewhere now, or no longer */
  'change-line-counted',
  /** params: from, to (version) */
  'change-standard',
  /** params: month, from, to (totals) */
  'change-month',
  /** params: from, to */
  'change-review',
  /** params: none — only other teams changed */
  'change-by-others',

  // Somebody's own form: each entry, then how they make the total.
  /** params: item, points */
  'own-points',
  /** params: item, points, maximum */
  'own-points-of',
  /** params: item, points, percent (the weight, 0–100), counted — points × weight */
  'own-weighted',
  /** params: item, points */
  'own-taken-off',
  /** params: item, maximum, lost, added, points — no score stands there */
  'own-made',
  /** params: item, text (as entered), points — a mark that the standard gives points for */
  'own-by-standard',
  /** params: item */
  'own-not-applicable',
  /** params: item, text (as entered) — not counted */
  'own-not-read',
  /** params: item */
  'own-blank',
  /** params: total */
  'own-sum',
  /** params: base, total */
  'own-from-base',
  /** params: count, total */
  'own-mean',
  /** params: count, total — without the highest and the lowest */
  'own-trimmed-mean',
  /** params: total — brought to the full points, as some items do not apply */
  'own-scaled',
  /** params: total — the form makes its totals in a way of its own, or is a list of totals */
  'own-as-it-stands',
  /** params: none */
  'own-no-total',
] as const;

export type ExplanationKey = (typeof explanationKeys)[number];
