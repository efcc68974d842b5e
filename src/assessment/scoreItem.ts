import type { ItemScore } from './Assessment';
import type { RawEntry } from './TeamEntries';
import { compileItem } from './compileRubric';
import type { Decimal } from './decimal';
import { explainItem } from './explainItem';
import { toDecimal } from './hundredths';
import { NA, scoreOf, stateOf, VETOED } from './mark';
import { itemContext, markItem } from './markItem';
import type { ItemPolicy } from './markItem';
import { policyDefaults } from './policyDefaults';
import { readEntry } from './readEntry';
import type { Item } from './Rubric';

/** An item's score with what the team's result needs beside it. */
export interface ScoredItem extends ItemScore {
  /** Whether this entry vetoes the team. */
  readonly veto: boolean;
  /** Occurrences entered, for a scored deduct item; else 0. */
  readonly occurrences: Decimal;
}

/** How an item is scored where it is not by the defaults of domain.md §4. */
export interface ScoreItemOptions {
  readonly policy?: ItemPolicy;
  /** Its score in the last quarter's month. */
  readonly carried?: number;
}

/**
 * One item's score from what stands in its cell, in the month `period` ("2026-11"). Quarterly
 * items are N/A outside the months 3, 6, 9, 12, whatever was entered (domain.md §4). Throws
 * PeriodError on a period that is no month.
 */
export function scoreItem(
  item: Item,
  raw: RawEntry,
  period: string,
  { policy = policyDefaults, carried }: ScoreItemOptions = {},
): ScoredItem {
  const compiled = compileItem(item);
  // Asked for monthly items too, so that a wrong period never passes unseen.
  const context = itemContext(period, policy);
  const mark = markItem(compiled, raw, carried, context);
  const entry = readEntry(raw);
  const counted = compiled.deduct && mark >= 0 && entry.kind === 'number';
  return {
    itemId: item.id,
    state: stateOf(mark),
    score: mark === NA ? null : toDecimal(scoreOf(mark)),
    maximum: toDecimal(compiled.maximum),
    explanation: explainItem(compiled, raw, carried, context, mark),
    veto: policy.veto && mark === VETOED,
    occurrences: toDecimal(counted ? entry.hundredths : 0),
  };
}
