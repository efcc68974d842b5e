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
  const sorted: number[] = [];
  const rest: number[] = [];
  rows.forEach((row, index) => (row.ranked ? sorted : rest).push(index));
  // Sorting is stable, so equals stay in the order given.
  sorted.sort((a, b) => compare(rows[a], rows[b], directions));
  rest.sort((a, b) => compareUnranked(rows[a], rows[b], directions));

  const results = new Array<RankedRow>(rows.length);
  let dense = 0;
  for (let start = 0, end; start < sorted.length; start = end) {
    const own = rows[sorted[start] ?? -1];
    end = start + 1;
    let next = 0;
    while (end < sorted.length && next === 0) {
      next = compare(own, rows[sorted[end] ?? -1], directions);
      if (next === 0) end++;
    }
    dense++;
    const sharing = end - start;
    const rank = rankOf(method, start, sharing, dense);
    const lostTo = start === 0 ? null : tieBreak(own, sorted[start - 1], rows, directions);
    const wonOver = next === 0 ? null : tieBreakAt(next, sorted[end]);
    for (let place = start; place < end; place++) {
      const index = sorted[place] ?? -1;
      const order = place + 1;
      results[index] = { rank, standing: start + 1, order, sharing, lostTo, wonOver };
    }
  }
  rest.forEach((index, within) => {
    results[index] = { ...unranked, order: sorted.length + within + 1 };
  });
  return results;
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

/**
 * The rank of rows that share a place: `before` ranked rows are better, `size` share it, and it is
 * the `dense`th place there is.
 */
export function rankOf(method: RankMethod, before: number, size: number, dense: number): number {
  switch (method) {
    case 'competition':
      return before + 1;
    case 'dense':
      return dense;
    case 'average':
      return before + (size + 1) / 2;
  }
}

/**
 * The place, from 1, of the first key in which two rows differ, below 0 when `a` is the better
 * one; 0 where they are equal. A number, since a year's rows are compared a hundred thousand times.
 */
function compare(
  a: RankRow | undefined,
  b: RankRow | undefined,
  directions: readonly KeyDirection[],
): number {
  if (a === undefined || b === undefined) return 0;
  for (let key = 0; key < directions.length; key++) {
    const mine = a.keys[key];
    const theirs = b.keys[key];
    if (mine === theirs || mine === undefined || theirs === undefined) continue;
    const sign = order(mine, theirs);
    if (sign !== 0) return sign > 0 === (directions[key] === 'higher') ? -key - 1 : key + 1;
  }
  return 0;
}

/** Rows without a rank go by their first key; those without any come last. */
function compareUnranked(
  a: RankRow | undefined,
  b: RankRow | undefined,
  directions: readonly KeyDirection[],
): number {
  const [none, other] = [a?.keys.length === 0, b?.keys.length === 0];
  if (none || other) return Number(none) - Number(other);
  return compare(a, b, directions.slice(0, 1));
}

/** Below 0 when `a` is the lesser. */
function order(a: RankKey, b: RankKey): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return asDecimal(a).cmp(asDecimal(b));
}

function asDecimal(key: RankKey): Decimal {
  return typeof key === 'number' ? decimal(key) : key;
}

function tieBreak(
  own: RankRow | undefined,
  other: number | undefined,
  rows: readonly RankRow[],
  directions: readonly KeyDirection[],
): TieBreak | null {
  return tieBreakAt(compare(own, rows[other ?? -1], directions), other);
}

/** What told a row from the one at `row`, by what `compare` gave for the two. */
function tieBreakAt(difference: number, row: number | undefined): TieBreak | null {
  const key = Math.abs(difference) - 1;
  // A difference in the first key is no tie.
  return row === undefined || key <= 0 ? null : { row, key };
}
