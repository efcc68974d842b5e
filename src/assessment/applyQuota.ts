import type { RankedRow } from './rank';
import type { Quota } from './Rubric';

/** The seats of a quota for so many ranked teams: rounded down, at least one (domain.md §4). */
export function quotaSeats({ seats, per }: Quota, ranked: number): number {
  // Whole numbers: 3 × 1 ÷ 3 is 1, never 0.999….
  return Math.max(1, Math.floor((ranked * seats) / per));
}

/**
 * The grades after the quota, by place, 0 the best. A team keeps one of the rationed grades while
 * fewer teams that have one stand strictly above it than there are seats: teams that share the
 * place at the edge all keep theirs (decided: nobody is parted by chance; the quota is then
 * exceeded). The others get the first grade that is not rationed. A team held down by the floor
 * takes no seat. Lists are in the same order.
 */
export function applyQuota(
  grades: readonly (number | null)[],
  ranking: readonly Pick<RankedRow, 'standing'>[],
  quota: Quota,
): readonly (number | null)[] {
  if (!quota.on) return grades;
  const standings = ranking.map(({ standing }) => standing);
  const seats = quotaSeats(quota, standings.filter((standing) => standing !== null).length);
  const rationed = (grade: number | null): grade is number =>
    grade !== null && grade < quota.grades;
  const taken = standings
    .filter((standing, index): standing is number => {
      return standing !== null && rationed(grades[index] ?? null);
    })
    .sort((a, b) => a - b);
  // The standing of the one who takes the last seat; with fewer than that, all sit.
  const last = taken[seats - 1] ?? Number.POSITIVE_INFINITY;
  return grades.map((grade, index) =>
    rationed(grade) && (standings[index] ?? 0) > last ? quota.grades : grade,
  );
}
