import { decimal } from './decimal';
import type { Decimal } from './decimal';
import type { RankMethod } from './Rubric';

/** What rows are compared by: a decimal, or hundredths as a whole number. */
export type RankKey = Decimal | number;

/** Which way a key is better. */
export type KeyDirection = 'higher' | 'lower';

/** One row to rank. `keys` go with the directions given, the most important first. */
export interface RankRow {
  /** False for a row that is listed but has no rank: vetoed, or without a total. */
  readonly ranked: boolean;
  /** Empty where there is nothing to compare; such a row must not be ranked. */
  readonly keys: readonly RankKey[];
}

/** A row's neighbour among those equal in the first key, and the key that told them apart. */
export interface TieBreak {
  /** Index of the other row. */
  readonly row: number;
  /** Index of the first key in which the two differ. */
  readonly key: number;
}

export interface RankedRow {
  /** From 1; a half is possible with average ranks. Null for a row that is not ranked. */
  readonly rank: number | null;
  /** Ranked rows that are better, plus 1: the rank by competition; null for a row not ranked. */
  readonly standing: number | null;
  /** Place in the list, 1 … number of rows, without gaps. */
  readonly order: number;
  /** Rows equal in every key, this one included; 0 for a row that is not ranked. */
  readonly sharing: number;
  /** The next better row with an equal first key, if any. */
  readonly lostTo: TieBreak | null;
  /** The next worse row with an equal first key, if any. */
  readonly wonOver: TieBreak | null;
}

/**
 * Ranks rows by their keys in turn; rows equal in all keys share a rank (domain.md §4 Ranks):
 * competition 1,2,2,4, dense 1,2,2,3, average 1,2.5,2.5,4. The order goes by rank, then as given;
 * rows without a rank come last, by their first key, those without any key at the very end. The
 * result is in the order of `rows`.
 */
export function rankByKeys(
  rows: readonly RankRow[],
  directions: readonly KeyDirection[],
  method: RankMethod,
): readonly RankedRow[] {
  const places = rows.map((row, index) => ({ index, row }));
  // Sorting is stable, so equals stay in the order given.
  const sorted = places
    .filter(({ row }) => row.ranked)
    .sort((a, b) => compare(a.row, b.row, directions)?.sign ?? 0);
  const rest = places.filter(({ row }) => !row.ranked).sort((a, b) => compareUnranked(a, b));

  const results = new Map<number, RankedRow>();
  const groups = groupEquals(sorted, directions);
  let before = 0;
  groups.forEach((group, groupIndex) => {
    const rank = rankOf(method, before, group.length, groupIndex);
    const [own] = group;
    const lostTo = tieBreak(own, groups[groupIndex - 1]?.at(-1), directions);
    const wonOver = tieBreak(own, groups[groupIndex + 1]?.at(0), directions);
    group.forEach(({ index }, within) => {
      const order = before + within + 1;
      const standing = before + 1;
      results.set(index, { rank, standing, order, sharing: group.length, lostTo, wonOver });
    });
    before += group.length;
  });
  rest.forEach(({ index }, within) => {
    const order = before + within + 1;
    results.set(index, { ...unranked, order });
  });
  return rows.flatMap((_, index) => results.get(index) ?? []);

  function compareUnranked(a: Place, b: Place): number {
    if (a.row.keys.length === 0 || b.row.keys.length === 0) {
      return Number(a.row.keys.length === 0) - Number(b.row.keys.length === 0);
    }
    return compare(a.row, b.row, directions.slice(0, 1))?.sign ?? 0;
  }
}

/** Ranks totals alone, the higher the better; null is listed last without a rank. */
export function rankTotals(
  totals: readonly (Decimal | null)[],
  method: RankMethod,
): readonly RankedRow[] {
  const rows = totals.map((total) => ({
    ranked: total !== null,
    keys: total === null ? [] : [total],
  }));
  return rankByKeys(rows, ['higher'], method);
}

const unranked = { rank: null, standing: null, sharing: 0, lostTo: null, wonOver: null } as const;

interface Place {
  readonly index: number;
  readonly row: RankRow;
}

function rankOf(method: RankMethod, before: number, size: number, groupIndex: number): number {
  switch (method) {
    case 'competition':
      return before + 1;
    case 'dense':
      return groupIndex + 1;
    case 'average':
      return before + (size + 1) / 2;
  }
}

/** The first key in which two rows differ; sign is negative when `a` is better. Null: equal. */
function compare(
  a: RankRow,
  b: RankRow,
  directions: readonly KeyDirection[],
): { readonly key: number; readonly sign: number } | null {
  for (const [key, direction] of directions.entries()) {
    const mine = a.keys[key];
    const theirs = b.keys[key];
    if (mine === undefined || theirs === undefined) continue;
    const sign = order(mine, theirs);
    if (sign !== 0) return { key, sign: direction === 'higher' ? -sign : sign };
  }
  return null;
}

/** Below 0 when `a` is the lesser. */
function order(a: RankKey, b: RankKey): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return asDecimal(a).cmp(asDecimal(b));
}

function asDecimal(key: RankKey): Decimal {
  return typeof key === 'number' ? decimal(key) : key;
}

function groupEquals(
  sorted: readonly Place[],
  directions: readonly KeyDirection[],
): readonly (readonly Place[])[] {
  const groups: Place[][] = [];
  for (const place of sorted) {
    const last = groups.at(-1);
    const other = last?.[0];
    if (last && other && compare(other.row, place.row, directions) === null) last.push(place);
    else groups.push([place]);
  }
  return groups;
}

function tieBreak(
  own: Place | undefined,
  other: Place | undefined,
  directions: readonly KeyDirection[],
): TieBreak | null {
  if (own === undefined || other === undefined) return null;
  const difference = compare(own.row, other.row, directions);
  // A difference in the first key is no tie.
  if (difference === null || difference.key === 0) return null;
  return { row: other.index, key: difference.key };
}
