import type { TeamEntries } from './TeamEntries';
import type { CompiledRubric } from './compileRubric';
import { floorOf } from './floorOf';
import { gradeTeam } from './gradeTeam';
import type { GradePlaces } from './gradeTeam';
import { timesOver, toHundredths } from './hundredths';
import { NA, VETOED } from './mark';
import type { Mark } from './mark';
import { markItem } from './markItem';
import type { ItemContext } from './markItem';

/** Everything a team's result and its reasons are made of, in hundredths. */
export interface TeamSums {
  /** The month, "2026-11". */
  readonly period: string;
  readonly entries: TeamEntries;
  readonly marks: readonly Mark[];
  /** By category, in the rubric's order; lists of numbers, since a year has thousands of them. */
  readonly categoryScores: readonly number[];
  readonly categoryApplicable: readonly number[];
  /** Before the categories' caps. */
  readonly categoryBonuses: readonly number[];
  readonly score: number;
  readonly applicable: number;
  readonly base: number | null;
  /** Category bonuses added up, before the cap on all of them and before a veto. */
  readonly bonusGained: number;
  /** What is left after that cap, before a veto. */
  readonly bonusCapped: number;
  /** What counts. */
  readonly bonus: number;
  readonly total: number | null;
  readonly grade: GradePlaces | null;
  readonly vetoed: boolean;
  readonly incomplete: number;
  readonly deductions: number;
}

/**
 * One team's scores, base, bonus, total and grade (domain.md §4). The base is the sum of scores ×
 * 100 ÷ applicable points, half-up to two decimals; the total is the base, at most 100, plus the
 * bonus. A veto forfeits the bonus. An item without an entry counts as blank; entries of items
 * the rubric does not have are ignored.
 */
export function sumTeam(
  compiled: CompiledRubric,
  team: TeamEntries,
  context: ItemContext,
): TeamSums {
  const { items, categoryOf, bonusCaps, rubric } = compiled;
  const categoryScores = bonusCaps.map(() => 0);
  const categoryApplicable = bonusCaps.map(() => 0);
  const categoryBonuses = bonusCaps.map(() => 0);
  const marks = new Array<Mark>(items.length).fill(NA);
  let incomplete = 0;
  let deductions = 0;
  let vetoed = false;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) continue;
    const { id } = item.item;
    const raw = team.entries.get(id) ?? null;
    const mark = markItem(item, raw, team.carried?.get(id), context);
    marks[index] = mark;
    if (mark < 0) {
      if (mark === NA) continue;
      if (mark === VETOED) vetoed ||= rubric.policy.veto;
      else incomplete++;
    } else if (item.deduct && typeof raw === 'number') {
      deductions += occurrences(raw, item, context);
    }
    const category = categoryOf[index] ?? -1;
    if (category < 0) continue;
    const score = mark > 0 ? mark : 0;
    if (item.bonus) {
      categoryBonuses[category] = (categoryBonuses[category] ?? 0) + score;
    } else {
      categoryScores[category] = (categoryScores[category] ?? 0) + score;
      categoryApplicable[category] = (categoryApplicable[category] ?? 0) + item.points;
    }
  }

  let score = 0;
  let applicable = 0;
  let bonusGained = 0;
  let belowFloor = false;
  for (let index = 0; index < bonusCaps.length; index++) {
    const own = categoryScores[index] ?? 0;
    const possible = categoryApplicable[index] ?? 0;
    const floor = floorOf(rubric.policy.categoryFloor, possible);
    if (floor !== null && own < floor) belowFloor = true;
    score += own;
    applicable += possible;
    bonusGained += Math.min(categoryBonuses[index] ?? 0, bonusCaps[index] ?? 0);
  }
  const base = applicable > 0 ? timesOver(score, 10_000, applicable) : null;
  const bonusCapped = Math.min(bonusGained, compiled.bonusCapTotal);
  const bonus = vetoed ? 0 : bonusCapped;
  const total = base === null ? null : Math.min(base, 10_000) + bonus;
  const grade = gradeTeam(compiled, total, vetoed, belowFloor);
  return {
    period: context.period,
    entries: team,
    marks,
    categoryScores,
    categoryApplicable,
    categoryBonuses,
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
    deductions,
  };
}

/** The occurrences a scored deduct item counts, in hundredths; none where its score is carried on. */
function occurrences(
  raw: number,
  item: { readonly quarterly: boolean },
  { quarterEnd }: ItemContext,
): number {
  return item.quarterly && !quarterEnd ? 0 : toHundredths(raw);
}
