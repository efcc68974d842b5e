import type { Decimal } from '../../assessment/decimal';
import { roundScore } from '../../assessment/decimal';
import type { RankedRow } from '../../assessment/rank';
import { rankByKeys } from '../../assessment/rank';
import type { RankMethod } from '../../assessment/Rubric';
import { countTogether } from './counting';
import type { ReadEntry } from '../readEntries';
import type { ScoreForm } from '../ScoreForm';

/**
 * Each entity's total as the form counts, half-up to two decimals: its entries with their items'
 * weights and signs; null for one without any. Entries are those `readEntries` gave.
 */
export function scoreTotals(
  form: Pick<ScoreForm, 'entities' | 'items' | 'counting'>,
  entries: readonly ReadEntry[],
): readonly (Decimal | null)[] {
  const parts = form.entities.map((): Decimal[] => []);
  for (const { cells, value } of entries) {
    const item = form.items[cells.item];
    if (value === null || item === undefined) continue;
    const weighted = item.weight === null ? value : value.times(item.weight);
    parts[cells.entity]?.push(item.sign === 1 ? weighted : weighted.neg());
  }
  return parts.map((own) => {
    const total = countTogether(form.counting, own);
    return total === null ? null : roundScore(total);
  });
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
