import type { CategoryScore, Explanation, ItemScore, TeamResult } from './Assessment';
import type { CompiledRubric } from './compileRubric';
import { explainItem } from './explainItem';
import { explainRank } from './explainRank';
import type { RankedList } from './explainRank';
import { explainTeam } from './explainTeam';
import { toDecimal } from './hundredths';
import { explainLog } from './log/explainLog';
import type { LogTally } from './log/LogTally';
import { NA, scoreOf, stateOf } from './mark';
import type { ItemContext } from './markItem';
import { once } from './once';
import type { RankedRow } from './rank';
import type { GroupPlace } from './rankInGroups';
import type { TeamSums } from './sumTeam';

/** A month as it was computed: what results and reasons are drawn from. */
export interface AssessedMonth {
  readonly compiled: CompiledRubric;
  readonly context: ItemContext;
  readonly sums: readonly TeamSums[];
  readonly ranking: readonly RankedRow[];
  readonly inGroups: readonly (GroupPlace | null)[];
  /** Places of the grades after the quota. */
  readonly grades: readonly (number | null)[];
  readonly log: LogTally | null;
}

/** The result of the team at `index`, whose details are made when they are asked for. */
export function teamResult(month: AssessedMonth, index: number): TeamResult {
  const { compiled, sums, ranking, inGroups, grades } = month;
  const team = sums[index];
  const place = ranking[index];
  if (team === undefined || place === undefined) throw new RangeError(`no team at ${index}`);
  const names = compiled.rubric.policy.grades;
  const items = once(() => itemScores(month, team));
  const categories = once(() => categoryScores(month, team));
  const explanation = once<Explanation>(() => [
    ...explainTeam(month, index),
    ...explainRank(rankedList(month), index),
  ]);
  return {
    team: team.entries.team,
    group: team.entries.group ?? null,
    sums: team,
    get items() {
      return items();
    },
    get categories() {
      return categories();
    },
    get base() {
      return team.base === null ? null : toDecimal(team.base);
    },
    get bonus() {
      return toDecimal(team.bonus);
    },
    get total() {
      return team.total === null ? null : toDecimal(team.total);
    },
    grade: names[grades[index] ?? -1]?.name ?? null,
    gradeBeforeQuota: names[team.grade?.place ?? -1]?.name ?? null,
    vetoed: team.vetoed,
    rank: place.rank,
    groupRank: inGroups[index]?.rank ?? null,
    order: place.order,
    get deductions() {
      return toDecimal(team.deductions);
    },
    incomplete: team.incomplete,
    get explanation() {
      return explanation();
    },
  };
}

/** What the reasons for the month's places are drawn from. */
export function rankedList({ compiled, sums, ranking, inGroups }: AssessedMonth): RankedList {
  return {
    rubric: compiled.rubric,
    ranking,
    inGroups,
    teams: sums.map(({ entries, vetoed, deductions, categories }) => ({
      team: entries.team,
      group: entries.group ?? null,
      vetoed,
      deductions,
      tieBreaks: compiled.tieBreaks.map((place) => categories[place]?.score ?? 0),
    })),
  };
}

function itemScores(
  { compiled, context, log }: AssessedMonth,
  { entries, marks }: TeamSums,
): readonly ItemScore[] {
  return compiled.items.map((item, index) => {
    const { id } = item.item;
    const mark = marks[index] ?? NA;
    const explanation = once<Explanation>(() => {
      const raw = entries.entries.get(id) ?? null;
      return [
        ...explainItem(item, raw, entries.carried?.get(id), context, mark),
        ...(log === null ? [] : explainLog(compiled.rubric, log, entries.team, id)),
      ];
    });
    return {
      itemId: id,
      state: stateOf(mark),
      score: mark === NA ? null : toDecimal(scoreOf(mark)),
      maximum: toDecimal(item.maximum),
      get explanation() {
        return explanation();
      },
    };
  });
}

function categoryScores(
  { compiled }: AssessedMonth,
  { categories }: TeamSums,
): readonly CategoryScore[] {
  return compiled.rubric.categories.map(({ code }, index) => {
    const sums = categories[index];
    return {
      code,
      score: toDecimal(sums?.score ?? 0),
      applicable: toDecimal(sums?.applicable ?? 0),
      bonus: toDecimal(sums?.bonus ?? 0),
      belowFloor: sums?.belowFloor ?? false,
    };
  });
}
