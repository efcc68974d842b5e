import type { Assessment, TeamResult } from '../Assessment';
import type { Decimal } from '../decimal';
import { toDecimal } from '../hundredths';
import { NA, scoreOf } from '../mark';
import { gatherMonths } from './gatherMonths';

/** One value a month, in the order of the months; null where there is none. */
export interface Trend {
  readonly values: readonly (Decimal | null)[];
  /** The last value less the one before it; null where either is missing. */
  readonly change: Decimal | null;
}

/** How a team did month by month (domain.md §4 Periods). */
export interface TeamTrend {
  readonly team: string;
  readonly months: readonly string[];
  readonly total: Trend;
  readonly ranks: readonly (number | null)[];
  /** Category code → scores. */
  readonly categories: ReadonlyMap<string, Trend>;
  /** Item id → scores; N/A is null. */
  readonly items: ReadonlyMap<string, Trend>;
}

/**
 * Every team's trend over the months given, in order of time. Categories and items are matched by
 * code and id, so a standard that changed in between shows as a gap, not as a drop.
 */
export function teamTrends(assessments: readonly Assessment[]): readonly TeamTrend[] {
  const sorted = [...assessments].sort((a, b) => (a.period < b.period ? -1 : 1));
  const months = sorted.map(({ period }) => period);
  const rubrics = sorted.map(({ rubric }) => rubric);
  const codes = [...new Set(rubrics.flatMap(({ categories }) => categories.map((c) => c.code)))];
  const ids = [...new Set(rubrics.flatMap(({ items }) => items.map(({ id }) => id)))];
  const categoryPlaces = rubrics.map(
    ({ categories }) => new Map(categories.map(({ code }, place) => [code, place])),
  );
  const itemPlaces = rubrics.map(({ items }) => new Map(items.map(({ id }, place) => [id, place])));

  return gatherMonths(sorted).map((team) => {
    const over = (value: (month: TeamResult, index: number) => number | null): Trend =>
      trendOf(team.months.map((month, index) => (month === null ? null : value(month, index))));
    return {
      team: team.team,
      months,
      total: over(({ sums }) => sums.total),
      ranks: team.months.map((month) => month?.rank ?? null),
      categories: new Map(
        codes.map((code) => [
          code,
          over(({ sums }, index) => {
            const place = categoryPlaces[index]?.get(code) ?? -1;
            const applies = (sums.categoryApplicable[place] ?? 0) > 0;
            return applies ? (sums.categoryScores[place] ?? null) : null;
          }),
        ]),
      ),
      items: new Map(
        ids.map((id) => [
          id,
          over(({ sums }, index) => {
            const mark = sums.marks[itemPlaces[index]?.get(id) ?? -1] ?? NA;
            return mark === NA ? null : scoreOf(mark);
          }),
        ]),
      ),
    };
  });
}

function trendOf(values: readonly (number | null)[]): Trend {
  const last = values.at(-1) ?? null;
  const before = values.at(-2) ?? null;
  return {
    values: values.map((value) => (value === null ? null : toDecimal(value))),
    change: last === null || before === null ? null : toDecimal(last - before),
  };
}
