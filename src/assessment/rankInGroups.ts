import { rankOf } from './rank';
import type { RankedRow } from './rank';
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
 * Ranks each group by itself, by the same keys and method as over all (domain.md §4 Ranks): in
 * the order of all, where those who share a place there share it in their group. Null for a row
 * without a group. The result is in the order of `ranking`.
 */
export function rankInGroups(
  ranking: readonly RankedRow[],
  groups: readonly (string | null)[],
  method: RankMethod,
): readonly (GroupPlace | null)[] {
  const places = new Array<GroupPlace | null>(ranking.length).fill(null);
  for (const members of membersInOrder(ranking, groups).values()) {
    const unranked = members.findIndex((index) => standingOf(ranking, index) === null);
    const of = unranked === -1 ? members.length : unranked;
    let dense = 0;
    for (let start = 0, end; start < of; start = end) {
      const standing = standingOf(ranking, members[start]);
      end = start + 1;
      while (end < of && standingOf(ranking, members[end]) === standing) end++;
      dense++;
      const place = { rank: rankOf(method, start, end - start, dense), sharing: end - start, of };
      for (let within = start; within < end; within++) places[members[within] ?? -1] = place;
    }
    for (const index of members.slice(of)) places[index] = { rank: null, sharing: 0, of };
  }
  return places;
}

/** Each group's rows, the best first, those without a rank last. */
function membersInOrder(
  ranking: readonly RankedRow[],
  groups: readonly (string | null)[],
): ReadonlyMap<string, readonly number[]> {
  const inOrder = new Array<number>(ranking.length).fill(0);
  ranking.forEach(({ order }, index) => (inOrder[order - 1] = index));
  const members = new Map<string, number[]>();
  for (const index of inOrder) {
    const group = groups[index] ?? null;
    if (group === null) continue;
    const known = members.get(group);
    if (known === undefined) members.set(group, [index]);
    else known.push(index);
  }
  return members;
}

function standingOf(ranking: readonly RankedRow[], index: number | undefined): number | null {
  return ranking[index ?? -1]?.standing ?? null;
}
