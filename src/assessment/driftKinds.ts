/** What a cell shows a team's result of; its words come from i18n: `drift.<what>`. */
export type DriftSubject =
  | 'count'
  | 'score'
  | 'item-score'
  | 'category'
  | 'base'
  | 'bonus'
  | 'total'
  | 'grade'
  | 'rank'
  | 'group-rank'
  | 'deductions'
  | 'order';

/**
 * Why a cell likely shows something else; its words come from i18n: `driftCause.<cause>`.
 * `constant`: a value stands in the formula's place; `text`: so does a number as text; `changed`:
 * another formula does; `follows`: it reads a cell that was changed; `setting`: one of 考核设置;
 * `moved`: a row was inserted or taken out; `rounded`: taken to the decimals that are shown;
 * `error`: it shows an error although all it reads is right; `stale`: not recalculated; `unsure`: nobody looked.
 */
export type DriftCause =
  | 'constant'
  | 'text'
  | 'changed'
  | 'follows'
  | 'setting'
  | 'moved'
  | 'rounded'
  | 'error'
  | 'stale'
  | 'unsure';
