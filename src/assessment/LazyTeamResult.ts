import type { CategoryScore, ItemScore, TeamResult } from './Assessment';
import type { Explanation } from './Explanation';
import type { Decimal } from './decimal';
import { explainItem } from './explainItem';
import { explainRank } from './explainRank';
import type { RankedList } from './explainRank';
import { explainTeam } from './explainTeam';
import { gradeName } from './gradeTeam';
import { toDecimal } from './hundredths';
import { explainLog } from './log/explainLog';
import { NA, scoreOf, stateOf } from './mark';
import { once } from './once';
import { sumCategories } from './sumCategories';
import type { TeamSums } from './sumTeam';
import type { AssessedMonth } from './AssessedMonth';

/**
 * The result of the team at `index`, whose details are made when they are asked for. A class, so
 * that thousands of them share one shape; read it, do not spread it.
 */
export class LazyTeamResult implements TeamResult {
  readonly sums: TeamSums;
  readonly #month: AssessedMonth;
  readonly #index: number;
  #items: readonly ItemScore[] | null = null;
  #categories: readonly CategoryScore[] | null = null;
  #explanation: Explanation | null = null;

  constructor(month: AssessedMonth, index: number) {
    const sums = month.sums[index];
    if (sums === undefined) throw new RangeError(`no team at ${index}`);
    this.sums = sums;
    this.#month = month;
    this.#index = index;
  }

  get team(): string {
    return this.sums.entries.team;
  }

  get group(): string | null {
    return this.sums.entries.group ?? null;
  }

  get grade(): string | null {
    return gradeName(this.#month.compiled, this.#month.grades[this.#index]);
  }

  get gradeBeforeQuota(): string | null {
    return gradeName(this.#month.compiled, this.sums.grade?.place);
  }

  get vetoed(): boolean {
    return this.sums.vetoed;
  }

  get rank(): number | null {
    return this.#month.ranking[this.#index]?.rank ?? null;
  }

  get groupRank(): number | null {
    return this.#month.inGroups[this.#index]?.rank ?? null;
  }

  get order(): number {
    return this.#month.ranking[this.#index]?.order ?? 0;
  }

  get incomplete(): number {
    return this.sums.incomplete;
  }

  get base(): Decimal | null {
    return this.sums.base === null ? null : toDecimal(this.sums.base);
  }

  get bonus(): Decimal {
    return toDecimal(this.sums.bonus);
  }

  get total(): Decimal | null {
    return this.sums.total === null ? null : toDecimal(this.sums.total);
  }

  get deductions(): Decimal {
    return toDecimal(this.sums.deductions);
  }

  get items(): readonly ItemScore[] {
    this.#items ??= itemScores(this.#month, this.sums);
    return this.#items;
  }

  get categories(): readonly CategoryScore[] {
    this.#categories ??= categoryScores(this.#month, this.sums);
    return this.#categories;
  }

  get explanation(): Explanation {
    this.#explanation ??= [
      ...explainTeam(this.#month, this.#index),
      ...explainRank(rankedList(this.#month), this.#index),
    ];
    return this.#explanation;
  }
}

/** What the reasons for the month's places are drawn from. */
export function rankedList({ compiled, sums, ranking, inGroups }: AssessedMonth): RankedList {
  return {
    rubric: compiled.rubric,
    ranking,
    inGroups,
    teams: sums.map(({ entries, vetoed, deductions, categoryScores }) => ({
      team: entries.team,
      group: entries.group ?? null,
      vetoed,
      deductions,
      tieBreaks: compiled.tieBreaks.map((place) => categoryScores[place] ?? 0),
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

function categoryScores({ compiled }: AssessedMonth, team: TeamSums): readonly CategoryScore[] {
  return sumCategories(compiled, team).map(({ score, applicable, bonus, belowFloor }, index) => ({
    code: compiled.rubric.categories[index]?.code ?? '',
    score: toDecimal(score),
    applicable: toDecimal(applicable),
    bonus: toDecimal(bonus),
    belowFloor,
  }));
}
