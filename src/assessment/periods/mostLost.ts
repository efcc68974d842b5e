import type { Assessment } from '../Assessment';
import { compileRubric } from '../compileRubric';
import type { Decimal } from '../decimal';
import { foldText } from '../foldText';
import { toDecimal } from '../hundredths';
import { NA } from '../mark';

/** Points lost at an item over teams and months. */
export interface LostPoints {
  readonly itemId: string;
  readonly lost: Decimal;
  /** Points it could have brought, where it applied: what `lost` is a part of. */
  readonly possible: Decimal;
  /** How often a team lost points at it in a month. */
  readonly times: number;
  /** Points lost at this item and at those before it, of `total`: the Pareto line. */
  readonly cumulative: Decimal;
  /** Points lost at all items. */
  readonly total: Decimal;
}

/**
 * The items at which most points were lost, most first, equal ones in the rubric's order; those
 * without a loss are left out. Of one team or of all, over the months given. Bonus items lie
 * outside the 100, so nothing is lost at them.
 */
export function mostLost(assessments: readonly Assessment[], team?: string): readonly LostPoints[] {
  const wanted = team === undefined ? null : foldText(team);
  const sums = new Map<string, { lost: number; possible: number; times: number }>();
  for (const { rubric, teams } of assessments) {
    const items = compileRubric(rubric).items.map((item) => {
      const { id } = item.item;
      const known = sums.get(id) ?? { lost: 0, possible: 0, times: 0 };
      sums.set(id, known);
      return { points: item.bonus ? 0 : item.points, known };
    });
    for (const result of teams) {
      if (wanted !== null && foldText(result.team) !== wanted) continue;
      const { marks } = result.sums;
      for (let index = 0; index < items.length; index++) {
        const item = items[index];
        const mark = marks[index] ?? NA;
        if (item === undefined || item.points === 0 || mark === NA) continue;
        const lost = item.points - (mark > 0 ? mark : 0);
        item.known.lost += lost;
        item.known.possible += item.points;
        if (lost > 0) item.known.times += 1;
      }
    }
  }
  const losing = [...sums]
    .filter(([, { lost }]) => lost > 0)
    .sort(([, a], [, b]) => b.lost - a.lost);
  const total = toDecimal(losing.reduce((sum, [, { lost }]) => sum + lost, 0));
  let cumulative = 0;
  return losing.map(([itemId, { lost, possible, times }]) => {
    cumulative += lost;
    return {
      itemId,
      lost: toDecimal(lost),
      possible: toDecimal(possible),
      times,
      cumulative: toDecimal(cumulative),
      total,
    };
  });
}
