import type { Explanation } from '../Explanation';
import type { ExplanationStep } from '../Explanation';
import { decimal } from '../decimal';
import type { Decimal } from '../decimal';
import { explainQuotaOf } from '../explainQuotaOf';
import { explainRank } from '../explainRank';
import { gradeName } from '../gradeTeam';
import { toDecimal } from '../hundredths';
import type { PeriodMonth, PeriodResult } from './PeriodAssessment';
import type { PeriodBook } from './PeriodBook';
import type { PeriodSums } from './PeriodSums';

/** The period of the team at `index`, whose details are made when they are asked for. */
export class LazyPeriodResult implements PeriodResult {
  readonly #book: PeriodBook;
  readonly #index: number;
  readonly #sums: PeriodSums;
  #explanation: Explanation | null = null;

  constructor(book: PeriodBook, index: number) {
    const sums = book.sums[index];
    if (sums === undefined) throw new RangeError(`no team at ${index}`);
    this.#book = book;
    this.#index = index;
    this.#sums = sums;
  }

  get team(): string {
    return this.#sums.team;
  }

  get group(): string | null {
    return this.#sums.last?.group ?? null;
  }

  get counted(): number {
    return this.#sums.counted;
  }

  get grade(): string | null {
    return gradeName(this.#book.compiled, this.#book.grades[this.#index]);
  }

  get gradeBeforeQuota(): string | null {
    return gradeName(this.#book.compiled, this.#sums.grade);
  }

  get vetoedIn(): readonly string[] {
    return this.#sums.vetoedIn;
  }

  get rank(): number | null {
    return this.#book.ranking[this.#index]?.rank ?? null;
  }

  get groupRank(): number | null {
    return this.#book.inGroups[this.#index]?.rank ?? null;
  }

  get order(): number {
    return this.#book.ranking[this.#index]?.order ?? 0;
  }

  get months(): readonly PeriodMonth[] {
    return this.#sums.months.flatMap((month) => {
      if (month === null) return [];
      const { sums, total, grade, rank, vetoed } = month;
      return [{ period: sums.period, total, grade, rank, vetoed }];
    });
  }

  get mean(): Decimal | null {
    return asDecimal(this.#sums.mean);
  }

  get review(): Decimal | null {
    return asDecimal(this.#sums.review);
  }

  get total(): Decimal | null {
    return asDecimal(this.#sums.total);
  }

  get categories(): PeriodResult['categories'] {
    return this.#book.compiled.rubric.categories.map(({ code }, index) => ({
      code,
      mean: asDecimal(this.#sums.categories[index] ?? null),
    }));
  }

  get deductions(): Decimal {
    return toDecimal(this.#sums.deductions);
  }

  get explanation(): Explanation {
    this.#explanation ??= explainPeriod(this.#book, this.#index);
    return this.#explanation;
  }
}

function asDecimal(hundredths: number | null): Decimal | null {
  return hundredths === null ? null : toDecimal(hundredths);
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
  if (team.counted === book.expected.length) return [];
  const counted = team.months.flatMap((month) =>
    month === null || month.sums.total === null ? [] : [month.sums.period],
  );
  return book.expected.filter((month) => !counted.includes(month));
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
