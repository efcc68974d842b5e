import { quotaSeats } from './applyQuota';
import type { Explanation } from './Explanation';
import type { RankedRow } from './rank';
import type { Policy } from './Rubric';

/**
 * What the quota did to one team: it took the grade away, or let it keep the grade beyond the
 * seats because the place at the edge is shared. Grades are places in the policy's list.
 */
export function explainQuotaOf(
  { grades, quota }: Policy,
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  ranking: readonly RankedRow[],
  index: number,
): Explanation {
  const own = before[index] ?? null;
  const kept = after[index] ?? null;
  if (!quota.on || own === null || kept === null || own >= quota.grades) return [];
  const of = ranking.filter(({ rank }) => rank !== null).length;
  const seats = quotaSeats(quota, of);
  if (kept !== own) {
    const params = { seats, of, from: grades[own]?.name ?? '', grade: grades[kept]?.name ?? '' };
    return [{ key: 'team-quota', params }];
  }
  const sitting = after.filter((place) => place !== null && place < quota.grades).length;
  return sitting > seats ? [{ key: 'team-quota-shared', params: { seats, kept: sitting } }] : [];
}
