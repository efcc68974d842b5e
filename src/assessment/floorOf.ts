import { decimal, roundScore } from './decimal';
import type { Decimal } from './decimal';
import type { CategoryFloor } from './Rubric';

/**
 * The least score a category needs: the floor's share × its applicable points, half-up to two
 * decimals (domain.md §4 Grades). Null when the floor is off or nothing in the category applies.
 */
export function floorOf({ on, share }: CategoryFloor, applicable: Decimal): Decimal | null {
  return on && applicable.gt(0) ? roundScore(applicable.times(decimal(share))) : null;
}
