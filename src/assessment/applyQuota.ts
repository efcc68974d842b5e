import type { Quota } from './Rubric';

/** One row under the quota: its grade's place (0 the best), and its place by competition rank. */
export interface QuotaRow {
  /** Null for a row without a grade. */
  readonly grade: number | null;
  /** Ranked rows strictly better than this one, plus 1; null for a row without a rank. */
  readonly standing: number | null;
}

/** The seats of a quota for so many ranked teams: rounded down, at least one (domain.md §4). */
export function quotaSeats({ seats, per }: Quota, ranked: number): number {
  // Whole numbers: 3 × 1 ÷ 3 is 1, never 0.999….
  return Math.max(1, Math.floor((ranked * seats) / per));
}

/**
 * The grades after the quota, by place. A team keeps one of the rationed grades while fewer teams
 * that have one stand strictly above it than there are seats: teams that share the place at the
 * edge all keep theirs (decided: nobody is parted by chance; the quota is then exceeded). The
 * others get the first grade that is not rationed. A team held down by the floor takes no seat.
 */
export function applyQuota(rows: readonly QuotaRow[], quota: Quota): readonly (number | null)[] {
  const grades = rows.map(({ grade }) => grade);
  if (!quota.on) return grades;
  const seats = quotaSeats(quota, rows.filter(({ standing }) => standing !== null).length);
  const taken = rows
    .flatMap(({ grade, standing }) =>
      grade !== null && standing !== null && grade < quota.grades ? [standing] : [],
    )
    .sort((a, b) => a - b);
  // The standing of the one who takes the last seat; with fewer than that, all sit.
  const last = taken[seats - 1] ?? Number.POSITIVE_INFINITY;
  return rows.map(({ grade, standing }) =>
    grade !== null && standing !== null && grade < quota.grades && standing > last
      ? quota.grades
      : grade,
  );
}
