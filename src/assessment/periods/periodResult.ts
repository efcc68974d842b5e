import type { Assessment, Explanation, ExplanationStep } from '../Assessment';
import type { CompiledRubric } from '../compileRubric';
import { decimal } from '../decimal';
import { explainQuotaOf } from '../explainQuotaOf';
import { explainRank } from '../explainRank';
import { toDecimal } from '../hundredths';
import { once } from '../once';
import type { RankedRow } from '../rank';
import type { GroupPlace } from '../rankInGroups';
import type { PeriodResult } from './PeriodAssessment';
import type { PeriodSums } from './rollUp';

/** A period as it was computed: what results and reasons are drawn from. */
export interface PeriodBook {
  readonly compiled: CompiledRubric;
  /** Whether the annual review takes part. */
  readonly yearly: boolean;
  readonly expected: readonly string[];
  readonly months: readonly Assessment[];
  readonly sums: readonly PeriodSums[];
  readonly ranking: readonly RankedRow[];
  readonly inGroups: readonly (GroupPlace | null)[];
  readonly grades: readonly (number | null)[];
}

/** The period of the team at `index`, whose details are made when they are asked for. */
export function periodResult(book: PeriodBook, index: number): PeriodResult {
  const team = book.sums[index];
  const place = book.ranking[index];
  if (team === undefined || place === undefined) throw new RangeError(`no team at ${index}`);
  const { rubric } = book.compiled;
  const names = rubric.policy.grades;
  const asDecimal = (value: number | null): ReturnType<typeof toDecimal> | null =>
    value === null ? null : toDecimal(value);
  const explanation = once<Explanation>(() => explainPeriod(book, index));
  const months = once(() =>
    team.months.flatMap((month, at) => {
      const period = book.months[at]?.period;
      if (month === null || period === undefined) return [];
      const { total, grade, rank, vetoed } = month;
      return [{ period, total, grade, rank, vetoed }];
    }),
  );
  return {
    team: team.team,
    group: team.last?.group ?? null,
    get months() {
      return months();
    },
    counted: team.counted,
    get mean() {
      return asDecimal(team.mean);
    },
    get review() {
      return asDecimal(team.review);
    },
    get total() {
      return asDecimal(team.total);
    },
    grade: names[book.grades[index] ?? -1]?.name ?? null,
    gradeBeforeQuota: names[team.grade ?? -1]?.name ?? null,
    vetoedIn: team.vetoedIn,
    rank: place.rank,
    groupRank: book.inGroups[index]?.rank ?? null,
    order: place.order,
    get categories() {
      return rubric.categories.map(({ code }, at) => ({
        code,
        mean: asDecimal(team.categories[at] ?? null),
      }));
    },
    get deductions() {
      return toDecimal(team.deductions);
    },
    get explanation() {
      return explanation();
    },
  };
}

function explainPeriod(book: PeriodBook, index: number): Explanation {
  const team = book.sums[index];
  if (team === undefined) return [];
  const list = {
    rubric: book.compiled.rubric,
    ranking: book.ranking,
    inGroups: book.inGroups,
    teams: book.sums.map(({ team: name, last, categories, deductions }) => ({
      team: name,
      group: last?.group ?? null,
      // A veto in a month bars grades of the period, not its rank.
      vetoed: false,
      deductions,
      tieBreaks: book.compiled.tieBreaks.map((place) => categories[place] ?? 0),
    })),
  };
  return [
    ...explainMonths(book, team),
    ...explainReview(book, team),
    ...explainGrade(book, team, index),
    ...explainRank(list, index),
  ];
}

/** The months a team has no total in. */
export function monthsWithout(book: PeriodBook, team: PeriodSums): readonly string[] {
  const counted = new Set(
    team.months.flatMap((month, index) =>
      month?.sums.total == null ? [] : (book.months[index]?.period ?? []),
    ),
  );
  return book.expected.filter((month) => !counted.has(month));
}

function explainMonths(book: PeriodBook, team: PeriodSums): readonly ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  const missing = monthsWithout(book, team);
  if (missing.length > 0) {
    const counts = { counted: team.counted, expected: book.expected.length };
    steps.push({ key: 'period-months-missing', params: { ...counts, months: missing.join(', ') } });
  }
  if (team.mean === null) return steps;
  const params = { sum: team.sum / 100, months: team.counted, mean: team.mean / 100 };
  return [...steps, { key: 'period-mean', params }];
}

function explainReview(book: PeriodBook, team: PeriodSums): readonly ExplanationStep[] {
  const share = decimal(book.compiled.rubric.policy.rollUp.reviewShare).times(100);
  if (!book.yearly || share.eq(0) || team.mean === null) return [];
  const percents = {
    monthsPercent: decimal(100).minus(share).toNumber(),
    reviewPercent: share.toNumber(),
  };
  if (team.review === null || team.total === null) {
    return [{ key: 'year-review-missing', params: percents }];
  }
  const params = { mean: team.mean / 100, review: team.review / 100, total: team.total / 100 };
  return [{ key: 'year-total', params: { ...params, ...percents } }];
}

function explainGrade(
  { compiled, ranking, sums, grades }: PeriodBook,
  team: PeriodSums,
  index: number,
): readonly ExplanationStep[] {
  const names = compiled.rubric.policy.grades;
  if (team.total === null || team.byTotal === null || team.grade === null) return [];
  const name = (place: number): string => names[place]?.name ?? '';
  const min = names[team.byTotal]?.min ?? 0;
  const steps: ExplanationStep[] = [
    { key: 'team-grade', params: { total: team.total / 100, grade: name(team.byTotal), min } },
  ];
  if (team.grade !== team.byTotal) {
    const params = { from: name(team.byTotal), grade: name(team.grade) };
    steps.push({ key: 'period-vetoed', params: { ...params, months: team.vetoedIn.join(', ') } });
  }
  const before = sums.map((one) => one.grade);
  return [...steps, ...explainQuotaOf(compiled.rubric.policy, before, grades, ranking, index)];
}
