/** Every way a rubric can be wrong: the one list; its words are `rubric.<code>` with `params`. */
export const rubricProblemCodes = [
  /** params: expected, found — a field is missing or of the wrong kind */
  'wrong-shape',
  /** params: value, decimals — more decimals than are counted with */
  'too-many-decimals',
  /** params: value, min [, max] */
  'out-of-range',
  /** params: id */
  'item-id-doubled',
  /** params: code */
  'category-code-doubled',
  /** params: category (code) */
  'category-unknown',
  /** params: expected, found, category (name), code */
  'item-count',
  /** params: expected, found */
  'item-count-total',
  /** params: expected, found, category (name), code */
  'points-sum',
  /** params: expected, found */
  'points-total',
  /** params: value — a step must be above 0 */
  'step-not-positive',
  /** params: value — full and zero point are the same */
  'linear-no-span',
  /** params: expected, found — the best tier must give the item's points */
  'tier-best-not-points',
  /** params: position, value, before — bounds must go from best to worst without repeats */
  'tier-bounds-disordered',
  /** params: position, value, before — a worse tier gives more */
  'tier-scores-disordered',
  /** params: none — the last tier must be "everything else" */
  'tier-last-bounded',
  /** params: position — only the last tier may be "everything else" */
  'tier-bound-missing',
  /** params: value — the best level must give all the points */
  'level-best-not-whole',
  /** params: position, value, before — levels must go from best to worst */
  'level-shares-disordered',
  /** params: text — two levels could be meant by it */
  'level-doubled',
  /** params: text — it means N/A or nothing, so it cannot name a level */
  'level-reserved',
  /** params: value — a bonus item lies outside the 100, so its points must be 0 */
  'bonus-with-points',
  /** params: value — a scored item needs points */
  'points-not-positive',
  /** params: value — a bonus needs a cap above 0 */
  'cap-not-positive',
  /** params: position, value, before */
  'grades-disordered',
  /** params: value — the last grade must begin at 0 */
  'grade-last-not-zero',
  /** params: name */
  'grade-doubled',
  /** params: name — the floor's grade is none of the grades */
  'grade-cap-unknown',
  /** params: code */
  'tie-break-unknown',
  /** params: count, max — a sheet has so many cells to say by what ties are broken */
  'tie-breaks-too-many',
] as const;

export type RubricProblemCode = (typeof rubricProblemCodes)[number];

/** One thing wrong with a rubric. */
export interface RubricProblem {
  readonly code: RubricProblemCode;
  /** Where, as "items[3].scoring.step". */
  readonly path: string;
  readonly itemId?: string;
  readonly params: Readonly<Record<string, string | number>>;
}
