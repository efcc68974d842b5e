import type { CategoryScore } from './Assessment';
import { decimal } from './decimal';
import type { Decimal } from './decimal';
import { floorOf } from './floorOf';
import type { Category, Rubric } from './Rubric';
import type { ScoredItem } from './scoreItem';

/** A category's score with its bonus as it was before the cap. */
export interface CategorySum extends CategoryScore {
  readonly bonusGained: Decimal;
  /** The least score that is not below the floor; null when no floor applies. */
  readonly floor: Decimal | null;
}

/**
 * Each category's score, in the rubric's order: exact sums of its item scores, the points that
 * apply, the bonus held to the category's cap, and whether it lies below the floor (domain.md
 * §4 Grades).
 */
export function scoreCategories(
  rubric: Rubric,
  scored: ReadonlyMap<string, ScoredItem>,
): readonly CategorySum[] {
  return rubric.categories.map((category) => sumCategory(rubric, category, scored));
}

function sumCategory(
  rubric: Rubric,
  category: Category,
  scored: ReadonlyMap<string, ScoredItem>,
): CategorySum {
  let score = decimal(0);
  let applicable = decimal(0);
  let bonusGained = decimal(0);
  for (const item of rubric.items) {
    const result = scored.get(item.id);
    if (item.category !== category.code || result === undefined || result.score === null) continue;
    if (item.scoring.type === 'bonus') {
      bonusGained = bonusGained.plus(result.score);
    } else {
      score = score.plus(result.score);
      applicable = applicable.plus(item.points);
    }
  }
  const floor = floorOf(rubric.policy.categoryFloor, applicable);
  const cap = decimal(category.bonusCap);
  return {
    code: category.code,
    score,
    applicable,
    bonus: bonusGained.gt(cap) ? cap : bonusGained,
    belowFloor: floor !== null && score.lt(floor),
    bonusGained,
    floor,
  };
}
