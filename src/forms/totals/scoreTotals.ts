import type { Decimal } from '../../assessment/decimal';
import { decimal, divideScore, roundScore } from '../../assessment/decimal';
import type { RankedRow } from '../../assessment/rank';
import { rankByKeys } from '../../assessment/rank';
import type { RankMethod } from '../../assessment/Rubric';
import { countTogether } from './counting';
import type { ReadEntry } from '../readEntries';
import type { ScoreForm } from '../ScoreForm';

/**
 * Each entity's total as the form counts, half-up to two decimals: its entries with their items'
 * weights and signs; null for one without any, unless they are taken off a base. Entries are those `readEntries` gave.
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
  const bases = form.counting.scalesNotApplicable === true ? pointsOf(form, entries) : null;
  const { base } = form.counting;
  const started = parts.some((own) => own.length > 0);
  return parts.map((own, entity) => {
    // Who has nothing taken off has all of the base, once anybody is entered.
    if (own.length === 0 && base !== null && started) return base;
    const total = countTogether(form.counting, own);
    if (total === null) return null;
    const { all, applicable } = bases?.[entity] ?? { all: decimal(0), applicable: decimal(0) };
    if (applicable.eq(all) || applicable.lte(0)) return roundScore(total);
    return divideScore(total.times(all), applicable);
  });
}

/** Each entity's points in all, and those of the items that apply to it. */
function pointsOf(
  { entities, items }: Pick<ScoreForm, 'entities' | 'items'>,
  entries: readonly ReadEntry[],
): readonly { readonly all: Decimal; readonly applicable: Decimal }[] {
  const points = entities.map(() => ({ all: decimal(0), applicable: decimal(0) }));
  for (const { cells, score } of entries) {
    const own = points[cells.entity];
    const max = items[cells.item]?.max ?? null;
    if (own === undefined || max === null) continue;
    own.all = own.all.plus(max);
    if (score?.state !== 'not-applicable') own.applicable = own.applicable.plus(max);
  }
  return points;
}

/**
 * The ranks of totals, the way the form counts: the lowest first for codes of which 1 is best, and
 * each table by itself where they are ranked apart.
 */
export function scoreRanks(
  form: ScoreForm,
  totals: readonly (Decimal | null)[],
  method: RankMethod,
): readonly RankedRow[] {
  const rows = totals.map((total) => ({
    ranked: total !== null,
    keys: total === null ? [] : [total],
  }));
  const parts = form.rankedApart;
  if (parts === undefined) return rankByKeys(rows, [form.better], method);
  const within = new Map(
    [...new Set(parts)].map((part) => [
      part,
      rankByKeys(
        rows.map((row, entity) => (parts[entity] === part ? row : { ranked: false, keys: [] })),
        [form.better],
        method,
      ),
    ]),
  );
  return rows.flatMap((_, entity) => within.get(parts[entity] ?? 0)?.[entity] ?? []);
}
