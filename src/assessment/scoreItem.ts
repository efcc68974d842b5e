import type { Explanation, ItemScore, RawEntry } from './Assessment';
import { decimal } from './decimal';
import type { Decimal } from './decimal';
import { isQuarterEnd } from './period';
import { readEntry } from './readEntry';
import type { Entry } from './readEntry';
import type { Item } from './Rubric';
import type { RuleOutcome } from './rules/RuleOutcome';
import { scoreBonus } from './rules/scoreBonus';
import { scoreDeduct } from './rules/scoreDeduct';
import { scoreLevel } from './rules/scoreLevel';
import { scoreLinear } from './rules/scoreLinear';
import { scorePassFail } from './rules/scorePassFail';
import { scoreTier } from './rules/scoreTier';
import { scoreVeto } from './rules/scoreVeto';

/** An item's score with what the team's result needs beside it. */
export interface ScoredItem extends ItemScore {
  /** Whether this entry vetoes the team. */
  readonly veto: boolean;
  /** Occurrences entered, for a scored deduct item; else 0. */
  readonly occurrences: Decimal;
}

/**
 * One item's score from what stands in its cell, in the month `period` ("2026-11"). Quarterly
 * items are N/A outside the months 3, 6, 9, 12, whatever was entered (domain.md §4). Throws
 * PeriodError on a period that is no month.
 */
export function scoreItem(item: Item, raw: RawEntry, period: string): ScoredItem {
  const points = decimal(item.points);
  const maximum = item.scoring.type === 'bonus' ? decimal(item.scoring.cap) : points;
  const plain = { itemId: item.id, maximum, veto: false, occurrences: decimal(0) };
  // Evaluated for monthly items too, so that a wrong period never passes unseen.
  const quarterEnd = isQuarterEnd(period);
  const shown = { maximum: maximum.toNumber() };

  if (item.period === 'quarterly' && !quarterEnd) {
    const explanation: Explanation = [{ key: 'not-this-month', params: { period, ...shown } }];
    return { ...plain, state: 'na', score: null, explanation };
  }
  const entry = readEntry(raw);
  if (entry.kind === 'na' && item.scoring.type !== 'bonus') {
    return item.naAllowed
      ? {
          ...plain,
          state: 'na',
          score: null,
          explanation: [{ key: 'not-applicable', params: shown }],
        }
      : {
          ...plain,
          state: 'invalid',
          score: decimal(0),
          explanation: [{ key: 'na-not-allowed', params: shown }],
        };
  }
  const { state, score, step, veto } = applyRule(item, points, entry);
  const counted = item.scoring.type === 'deduct' && state === 'scored' && entry.kind === 'number';
  return {
    ...plain,
    state,
    score,
    explanation: [...rounding(entry, state), step],
    veto,
    occurrences: counted ? entry.value : plain.occurrences,
  };
}

function applyRule(
  item: Item,
  points: Decimal,
  entry: Entry,
): RuleOutcome & { readonly veto: boolean } {
  const rule = item.scoring;
  switch (rule.type) {
    case 'deduct':
      return { ...scoreDeduct(rule, points, entry), veto: false };
    case 'linear':
      return { ...scoreLinear(rule, points, entry), veto: false };
    case 'tier':
      return { ...scoreTier(rule, points, entry), veto: false };
    case 'level':
      return { ...scoreLevel(rule, points, entry), veto: false };
    case 'passfail':
      return { ...scorePassFail(points, entry), veto: false };
    case 'bonus':
      return { ...scoreBonus(rule, entry), veto: false };
    case 'veto':
      return scoreVeto(points, entry);
  }
}

/** Says so when a scored number was taken to two decimals first. */
function rounding(entry: Entry, state: ItemScore['state']): Explanation {
  if (state !== 'scored' || entry.kind !== 'number' || entry.value.eq(entry.exact)) return [];
  const params = { entry: entry.exact.toFixed(), counted: entry.value.toNumber() };
  return [{ key: 'entry-rounded', params }];
}
