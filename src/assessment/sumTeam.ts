import type { TeamEntries } from './TeamEntries';
import type { CompiledItem, CompiledRubric } from './compileRubric';
import { floorOf } from './floorOf';
import { gradeTeam } from './gradeTeam';
import type { GradePlaces } from './gradeTeam';
import { timesOver, toHundredths } from './hundredths';
import { INVALID, MISSING, NA, VETOED } from './mark';
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
  const marks = new Array<Mark>(compiled.items.length).fill(NA);
  const deductions = markTeam(compiled.items, team, context, marks);
  return addUp(compiled, team, context.period, marks, deductions);
}

/**
 * Puts what each item got into `marks`; gives the occurrences of the scored deduct items, in
 * hundredths. It allocates nothing: what a year's every entry goes through must stay compiled,
 * and V8 throws code away when it learns that what it allocates lives long.
 */
function markTeam(
  items: readonly CompiledItem[],
  team: TeamEntries,
  context: ItemContext,
  marks: Mark[],
): number {
  const { entries } = team;
  let deductions = 0;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) continue;
    const raw = entries.get(item.id) ?? null;
    const away = item.quarterly && !context.quarterEnd;
    const mark = markItem(item, raw, away ? team.carried?.get(item.id) : undefined, context);
    marks[index] = mark;
    // A score that is carried on counts no occurrences.
    if (item.deduct && mark >= 0 && !away && typeof raw === 'number') {
      deductions += toHundredths(raw);
    }
  }
  return deductions;
}

function addUp(
  compiled: CompiledRubric,
  team: TeamEntries,
  period: string,
  marks: readonly Mark[],
  deductions: number,
): TeamSums {
  const { bonusCaps, rubric } = compiled;
  const { categoryFloor } = rubric.policy;
  const categoryScores = new Array<number>(bonusCaps.length).fill(0);
  const categoryApplicable = new Array<number>(bonusCaps.length).fill(0);
  const categoryBonuses = new Array<number>(bonusCaps.length).fill(0);
  const incomplete = addCategories(
    compiled,
    marks,
    categoryScores,
    categoryApplicable,
    categoryBonuses,
  );
  const vetoed = rubric.policy.veto && marks.includes(VETOED);
  let score = 0;
  let applicable = 0;
  let bonusGained = 0;
  let belowFloor = false;
  for (let index = 0; index < bonusCaps.length; index++) {
    const own = categoryScores[index] ?? 0;
    const possible = categoryApplicable[index] ?? 0;
    const floor = floorOf(categoryFloor, possible);
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
    period,
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

/** Adds the marks up into the lists given, by category; gives how many are missing or invalid. */
function addCategories(
  { items, categoryOf }: CompiledRubric,
  marks: readonly Mark[],
  scores: number[],
  applicable: number[],
  bonuses: number[],
): number {
  let incomplete = 0;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const mark = marks[index] ?? NA;
    if (item === undefined || mark === NA) continue;
    if (mark === MISSING || mark === INVALID) incomplete++;
    const category = categoryOf[index] ?? -1;
    if (category < 0) continue;
    const score = mark > 0 ? mark : 0;
    if (item.bonus) bonuses[category] = (bonuses[category] ?? 0) + score;
    else {
      scores[category] = (scores[category] ?? 0) + score;
      applicable[category] = (applicable[category] ?? 0) + item.points;
    }
  }
  return incomplete;
}
