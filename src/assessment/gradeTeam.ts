import type { CompiledRubric } from './compileRubric';

/** A grade by its place in the policy's list, 0 the best, and the one the total alone would give. */
export interface GradePlaces {
  readonly place: number;
  /** Null for a vetoed team without a total. */
  readonly byTotal: number | null;
}

/**
 * The grade of a total in hundredths: the first whose lower bound it reaches, bounds inclusive. A
 * category below the floor holds it at the policy's `gradeCap` or worse; a veto gives the lowest
 * grade (domain.md §4 Grades, veto). Null when there is neither a total nor a veto.
 */
export function gradeTeam(
  { rubric, gradeBounds }: CompiledRubric,
  total: number | null,
  vetoed: boolean,
  belowFloor: boolean,
): GradePlaces | null {
  const { grades, categoryFloor } = rubric.policy;
  const lowest = grades.length - 1;
  if (total === null) return vetoed ? { place: lowest, byTotal: null } : null;
  const byTotal = gradePlace(gradeBounds, total);
  if (vetoed) return { place: lowest, byTotal };
  if (!belowFloor) return { place: byTotal, byTotal };
  const cap = grades.findIndex(({ name }) => name === categoryFloor.gradeCap);
  return { place: Math.max(byTotal, cap), byTotal };
}

/** The place of the first grade whose bound the total reaches; both in hundredths. */
export function gradePlace(bounds: readonly number[], total: number): number {
  const found = bounds.findIndex((min) => total >= min);
  // A checked rubric ends in a grade from 0, so only an unchecked one can find none.
  return found === -1 ? bounds.length - 1 : found;
}

/** The name of a grade by its place; null where there is none. */
export function gradeName(
  { rubric }: CompiledRubric,
  place: number | null | undefined,
): string | null {
  return rubric.policy.grades[place ?? -1]?.name ?? null;
}
