import { applyQuota } from '../applyQuota';
import type { Assessment } from '../Assessment';
import { compileRubric } from '../compileRubric';
import type { CompiledRubric } from '../compileRubric';
import { foldText } from '../foldText';
import { gradePlace } from '../gradeTeam';
import { timesOver, toHundredths } from '../hundredths';
import { once } from '../once';
import { monthsOf, PeriodError } from '../period';
import { rankByKeys } from '../rank';
import { rankInGroups } from '../rankInGroups';
import { rankDirections, rankKeys } from '../rankKeys';
import { checkPeriod } from './checkPeriod';
import { gatherMonths } from './gatherMonths';
import type { TeamMonths } from './gatherMonths';
import { LazyPeriodResult } from './LazyPeriodResult';
import type { PeriodAssessment } from './PeriodAssessment';
import type { PeriodSums, Reviews } from './PeriodSums';

/**
 * A quarter ("2026-Q1"): the mean of its months (domain.md §4 Periods), of those there are, with a
 * finding for the others. Throws PeriodError on a period that is no quarter, and RangeError where
 * none of its months is among the assessments.
 */
export function rollUpQuarter(
  assessments: readonly Assessment[],
  quarter: string,
): PeriodAssessment {
  if (!quarter.includes('Q')) throw new PeriodError(quarter);
  return rollUp(assessments, quarter, null);
}

/**
 * A year ("2026"): the mean of its months × (1 − review share) + the annual review × review share
 * (domain.md §4 Periods). A team without a review has no total as long as the review counts.
 * Throws as `rollUpQuarter`.
 */
export function rollUpYear(
  assessments: readonly Assessment[],
  year: string,
  reviews: Reviews,
): PeriodAssessment {
  if (year.includes('Q')) throw new PeriodError(year);
  return rollUp(assessments, year, reviews);
}

function rollUp(
  assessments: readonly Assessment[],
  period: string,
  reviews: Reviews | null,
): PeriodAssessment {
  const expected = monthsOf(period);
  const months = expected.flatMap(
    (month) => assessments.find((assessment) => assessment.period === month) ?? [],
  );
  const rubric = months.at(-1)?.rubric;
  if (rubric === undefined) throw new RangeError(`no month of ${period}`);
  const compiled = compileRubric(rubric);
  const { policy } = rubric;
  const reviewOf = reviews === null ? null : reviewsByTeam(reviews);
  const places = months.map((month) => categoryPlaces(compiled, month));
  const sums = gatherMonths(months).map((team) => sumPeriod(compiled, team, places, reviewOf));

  const rows = sums.map((team) => ({
    ranked: team.total !== null,
    keys: rankKeys(compiled, team, team.categories),
  }));
  const ranking = rankByKeys(rows, rankDirections(compiled), policy.rankMethod);
  const groups = sums.map(({ last }) => last?.group ?? null);
  const book = {
    compiled,
    yearly: reviews !== null,
    expected,
    months,
    sums,
    ranking,
    inGroups: rankInGroups(ranking, groups, policy.rankMethod),
    grades: applyQuota(
      sums.map(({ grade }) => grade),
      ranking,
      policy.quota,
    ),
  };
  return {
    period,
    rubric,
    months,
    missing: expected.filter((month) => !months.some((one) => one.period === month)),
    teams: sums.map((_, index) => new LazyPeriodResult(book, index)),
    findings: checkPeriod(book, period, reviews ?? new Map()),
  };
}

/** A review by the team's name, look-alikes too; what is no number from 0 to 100 is none. */
function reviewsByTeam(reviews: Reviews): (team: string) => number | null {
  const folded = once(
    () => new Map([...reviews].map(([team, review]) => [foldText(team), review])),
  );
  return (team) => {
    const review = reviews.get(team) ?? folded().get(foldText(team));
    return review !== undefined && review >= 0 && review <= 100 ? toHundredths(review) : null;
  };
}

/** Where the categories of the period's standard stand in a month's own. */
function categoryPlaces({ rubric }: CompiledRubric, month: Assessment): readonly number[] {
  const codes = month.rubric.categories.map(({ code }) => code);
  return rubric.categories.map(({ code }) => codes.indexOf(code));
}

function sumPeriod(
  compiled: CompiledRubric,
  team: TeamMonths,
  places: readonly (readonly number[])[],
  reviewOf: ((team: string) => number | null) | null,
): PeriodSums {
  const { rollUp, grades } = compiled.rubric.policy;
  let sum = 0;
  let counted = 0;
  let deductions = 0;
  const vetoedIn: string[] = [];
  const categorySums = new Array<number>(compiled.rubric.categories.length).fill(0);
  for (let index = 0; index < team.months.length; index++) {
    const sums = team.months[index]?.sums;
    if (sums === undefined) continue;
    deductions += sums.deductions;
    if (sums.vetoed) vetoedIn.push(sums.period);
    if (sums.total === null) continue;
    sum += sums.total;
    counted += 1;
    const own = places[index] ?? [];
    for (let category = 0; category < own.length; category++) {
      const score = sums.categoryScores[own[category] ?? -1] ?? 0;
      categorySums[category] = (categorySums[category] ?? 0) + score;
    }
  }
  const review = reviewOf?.(team.team) ?? null;
  const share = reviewOf === null ? 0 : Math.round(rollUp.reviewShare * 10_000);
  const total =
    counted === 0 || (share > 0 && review === null)
      ? null
      : // One rounding: of the exact sum, not of a mean already rounded.
        timesOver(1, sum * (10_000 - share) + (review ?? 0) * share * counted, counted * 10_000);
  const lowest = grades.length - 1;
  const byTotal = total === null ? null : gradePlace(compiled.gradeBounds, total);
  const barred = vetoedIn.length > 0 ? Math.min(rollUp.vetoBars, lowest) : 0;
  return {
    team: team.team,
    months: team.months,
    last: team.last,
    counted,
    sum,
    mean: counted === 0 ? null : timesOver(1, sum, counted),
    review,
    total,
    vetoedIn,
    byTotal,
    grade: byTotal === null ? null : Math.max(byTotal, barred),
    categories: categorySums.map((one) => (counted === 0 ? null : timesOver(1, one, counted))),
    deductions,
  };
}
