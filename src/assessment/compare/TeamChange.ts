import type { Explanation } from '../Explanation';
import type { FieldChange } from '../versions/diffRubrics';

/** Which number of a team changed; `of` is the item or category, where it is one of theirs. */
export type ChangedValue =
  | 'score'
  | 'category'
  | 'base'
  | 'bonus'
  | 'review'
  | 'mean'
  | 'total'
  | 'grade'
  | 'vetoed'
  | 'rank'
  | 'group-rank'
  /** The team is in one of the two only. */
  | 'team';

/** One number that changed; scores as text with two decimals, null where there was none. */
export interface ValueChange {
  readonly what: ChangedValue;
  /** Item id or category code; null for what is the team's own. */
  readonly of: string | null;
  readonly old: string | number | null;
  readonly new: string | number | null;
}

/** Everything that changed for one team, and why. */
export interface TeamChange {
  readonly team: string;
  readonly changes: readonly ValueChange[];
  /** What brought it about: entries, log lines, the standard, months; or only the others' changes. */
  readonly causes: Explanation;
}

/** What happened to a line of the log. */
export interface LogChange {
  readonly serial: string;
  readonly kind: 'added' | 'removed' | 'edited';
  /** The fields of an edited line that changed. */
  readonly fields: readonly FieldChange[];
}

/** A change where old and new differ, else none. */
export function changeOf(
  what: ChangedValue,
  of: string | null,
  old: ValueChange['old'],
  now: ValueChange['new'],
): readonly ValueChange[] {
  return old === now ? [] : [{ what, of, old, new: now }];
}
