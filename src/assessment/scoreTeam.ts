import type { ExplanationStep, TeamEntries, TeamResult } from './Assessment';
import { decimal, divideScore } from './decimal';
import type { Decimal } from './decimal';
import { explainTeam } from './explainTeam';
import { gradeTeam } from './gradeTeam';
import type { GradeResult } from './gradeTeam';
import type { Rubric } from './Rubric';
import { scoreCategories } from './scoreCategories';
import type { CategorySum } from './scoreCategories';
import { scoreItem } from './scoreItem';
import type { ScoredItem } from './scoreItem';

/** A team's result before it is compared with the others. */
export type UnrankedTeam = Omit<TeamResult, 'rank' | 'order'>;

/** The sums a team's result and its explanation are made of. */
export interface TeamSums {
  readonly items: readonly ScoredItem[];
  readonly categories: readonly CategorySum[];
  readonly score: Decimal;
  readonly applicable: Decimal;
  readonly base: Decimal | null;
  /** Category bonuses added up, before the cap on all of them and before a veto. */
  readonly bonusGained: Decimal;
  /** What is left after that cap, before a veto. */
  readonly bonusCapped: Decimal;
  /** What counts. */
  readonly bonus: Decimal;
  readonly total: Decimal | null;
  readonly grade: GradeResult | null;
  readonly vetoed: boolean;
  readonly incomplete: number;
}

/**
 * One team's scores, base, bonus, total and grade (domain.md §4). The base is the sum of scores ×
 * 100 ÷ applicable points, half-up to two decimals; the total is the base, at most 100, plus the
 * bonus. A veto forfeits the bonus. An item without an entry counts as blank; entries of items
 * the rubric does not have are ignored. Throws PeriodError on a period that is no month.
 */
export function scoreTeam(rubric: Rubric, team: TeamEntries, period: string): UnrankedTeam {
  const items = rubric.items.map((item) =>
    scoreItem(item, team.entries.get(item.id) ?? null, period),
  );
  const categories = scoreCategories(rubric, new Map(items.map((item) => [item.itemId, item])));
  const score = sum(categories.map((category) => category.score));
  const applicable = sum(categories.map((category) => category.applicable));
  const base = applicable.gt(0) ? divideScore(score.times(100), applicable) : null;

  const vetoed = items.some(({ veto }) => veto);
  const bonusGained = sum(categories.map((category) => category.bonus));
  const bonusCapped = lesser(bonusGained, decimal(rubric.policy.bonusCapTotal));
  const bonus = vetoed ? decimal(0) : bonusCapped;

  const total = base === null ? null : lesser(base, decimal(100)).plus(bonus);
  const belowFloor = categories.some((category) => category.belowFloor);
  const grade = gradeTeam(rubric.policy, total, vetoed, belowFloor);
  const incomplete = items.filter(({ state }) => state === 'missing' || state === 'invalid').length;
  const sums: TeamSums = {
    items,
    categories,
    score,
    applicable,
    base,
    bonusGained,
    bonusCapped,
    bonus,
    total,
    grade,
    vetoed,
    incomplete,
  };
  const explanation: readonly ExplanationStep[] = explainTeam(rubric, sums);
  return {
    team: team.team,
    items,
    categories,
    base,
    bonus,
    total,
    grade: grade?.grade ?? null,
    vetoed,
    deductions: sum(items.map(({ occurrences }) => occurrences)),
    incomplete,
    explanation,
  };
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), decimal(0));
}

function lesser(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}
