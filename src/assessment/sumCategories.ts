import type { CompiledRubric } from './compileRubric';
import { floorOf } from './floorOf';
import type { TeamSums } from './sumTeam';

/** A category of one team, in hundredths. */
export interface CategorySums {
  readonly score: number;
  /** Points of the items that apply. */
  readonly applicable: number;
  /** Before the category's cap. */
  readonly bonusGained: number;
  readonly bonus: number;
  /** The least score that is not below the floor; null when no floor applies. */
  readonly floor: number | null;
  readonly belowFloor: boolean;
}

/** Each category of a team with its cap and floor, in the rubric's order (domain.md §4 Grades). */
export function sumCategories(
  { rubric, bonusCaps }: CompiledRubric,
  sums: Pick<TeamSums, 'categoryScores' | 'categoryApplicable' | 'categoryBonuses'>,
): readonly CategorySums[] {
  return rubric.categories.map((_, index) => {
    const score = sums.categoryScores[index] ?? 0;
    const applicable = sums.categoryApplicable[index] ?? 0;
    const bonusGained = sums.categoryBonuses[index] ?? 0;
    const floor = floorOf(rubric.policy.categoryFloor, applicable);
    return {
      score,
      applicable,
      bonusGained,
      bonus: Math.min(bonusGained, bonusCaps[index] ?? 0),
      floor,
      belowFloor: floor !== null && score < floor,
    };
  });
}
