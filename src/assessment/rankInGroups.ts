import { rankByKeys } from './rank';
import type { KeyDirection, RankedRow, RankRow } from './rank';
import type { RankMethod } from './Rubric';

/** A row's place among the rows of its group. */
export interface GroupPlace {
  readonly rank: number | null;
  /** Rows equal in every key, this one included; 0 for a row that is not ranked. */
  readonly sharing: number;
  /** Ranked rows of the group. */
  readonly of: number;
}

/**
 * Ranks each group by itself, by the same keys and method as over all (domain.md §4 Ranks). Null
 * for a row without a group. The result is in the order of `rows`.
 */
export function rankInGroups(
  rows: readonly RankRow[],
  groups: readonly (string | null)[],
  directions: readonly KeyDirection[],
  method: RankMethod,
): readonly (GroupPlace | null)[] {
  const members = new Map<string, number[]>();
  groups.forEach((group, index) => {
    if (group === null) return;
    const known = members.get(group);
    if (known === undefined) members.set(group, [index]);
    else known.push(index);
  });
  const places = new Map<number, GroupPlace>();
  for (const indexes of members.values()) {
    const own = indexes.flatMap((index) => rows[index] ?? []);
    const of = own.filter(({ ranked }) => ranked).length;
    const ranking: readonly RankedRow[] = rankByKeys(own, directions, method);
    indexes.forEach((index, within) => {
      const place = ranking[within];
      if (place !== undefined) places.set(index, { rank: place.rank, sharing: place.sharing, of });
    });
  }
  return rows.map((_, index) => places.get(index) ?? null);
}
