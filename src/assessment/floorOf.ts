import { timesOver } from './hundredths';
import type { CategoryFloor } from './Rubric';

/**
 * The least score a category needs, in hundredths: the floor's share × its applicable points,
 * half-up (domain.md §4 Grades). Null when the floor is off or nothing in the category applies.
 */
export function floorOf({ on, share }: CategoryFloor, applicable: number): number | null {
  return on && applicable > 0 ? timesOver(applicable, Math.round(share * 10_000), 10_000) : null;
}
