import type { Decimal } from './decimal';
import type { Policy } from './Rubric';

/** A grade and the one the total alone would have given. */
export interface GradeResult {
  readonly grade: string;
  readonly min: number;
  /** Null for a vetoed team without a total. */
  readonly byTotal: string | null;
}

/**
 * The grade of a total: the first whose lower bound it reaches, bounds inclusive. A category below
 * the floor holds it at the policy's `gradeCap` or worse; a veto gives the lowest grade
 * (domain.md §4 Grades, veto). Null when there is neither a total nor a veto.
 */
export function gradeTeam(
  policy: Policy,
  total: Decimal | null,
  vetoed: boolean,
  belowFloor: boolean,
): GradeResult | null {
  const { grades, categoryFloor } = policy;
  const lowest = grades.length - 1;
  if (total === null && !vetoed) return null;
  const found = total === null ? lowest : grades.findIndex(({ min }) => total.gte(min));
  // A checked rubric ends in a grade from 0, so only an unchecked one can find none.
  const byTotal = found === -1 ? lowest : found;
  const cap = grades.findIndex(({ name }) => name === categoryFloor.gradeCap);
  const place = vetoed ? lowest : belowFloor ? Math.max(byTotal, cap) : byTotal;
  const grade = grades[place];
  if (grade === undefined) return null;
  return {
    grade: grade.name,
    min: grade.min,
    byTotal: total === null ? null : (grades[byTotal]?.name ?? null),
  };
}
