import type { Decimal } from '../assessment/decimal';
import { roundScore } from '../assessment/decimal';
import type { RankedRow } from '../assessment/rank';
import { rankByKeys } from '../assessment/rank';
import type { RankMethod } from '../assessment/Rubric';
import type { ReadEntry } from './readEntries';
import type { ScoreForm } from './ScoreForm';

/**
 * Each entity's total, half-up to two decimals: its entries with their items' weights and signs;
 * null for one without any. Entries are those `readEntries` gave.
 */
export function scoreTotals(
  form: ScoreForm,
  entries: readonly ReadEntry[],
): readonly (Decimal | null)[] {
  const totals = form.entities.map((): Decimal | null => null);
  for (const { cells, value } of entries) {
    const item = form.items[cells.item];
    if (value === null || item === undefined) continue;
    const weighted = item.weight === null ? value : value.times(item.weight);
    const part = item.sign === 1 ? weighted : weighted.neg();
    const before = totals[cells.entity] ?? null;
    totals[cells.entity] = before === null ? part : before.plus(part);
  }
  return totals.map((total) => (total === null ? null : roundScore(total)));
}

/** The ranks of totals, the way the form counts: the lowest first for codes of which 1 is best. */
export function scoreRanks(
  form: ScoreForm,
  totals: readonly (Decimal | null)[],
  method: RankMethod,
): readonly RankedRow[] {
  const rows = totals.map((total) => ({
    ranked: total !== null,
    keys: total === null ? [] : [total],
  }));
  return rankByKeys(rows, [form.better], method);
}
