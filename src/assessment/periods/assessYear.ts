import { assessTeams } from '../assess';
import type { Assessment } from '../Assessment';
import type { TeamEntries } from '../TeamEntries';
import { foldText } from '../foldText';
import type { DeductionEvent } from '../log/DeductionEvent';
import { tallyLog } from '../log/tallyLog';
import { withLoggedEntries } from '../log/withLoggedEntries';
import { NA, scoreOf } from '../mark';
import { isQuarterEnd, lastQuarterEnd, monthsOf, quarterOf } from '../period';
import type { Rubric } from '../Rubric';
import type { PeriodAssessment } from './PeriodAssessment';
import { rollUpQuarter, rollUpYear } from './rollUp';
import type { Reviews } from './PeriodSums';

/** A month as it was entered, with the version of the standard in force. */
export interface MonthInput {
  /** "2026-03" */
  readonly period: string;
  readonly rubric: Rubric;
  readonly teams: readonly TeamEntries[];
  /** The month's own lines, where it has a log of its own; else those of the year's log. */
  readonly log?: readonly DeductionEvent[];
}

/** Everything a year's results come from. */
export interface YearBook {
  /** "2026" */
  readonly year: string;
  readonly months: readonly MonthInput[];
  /** The deduction log of the whole year; null where none is kept. */
  readonly log: readonly DeductionEvent[] | null;
  readonly reviews: Reviews;
}

/** A year's months, the quarters that have any, and the year itself. */
export interface YearAssessment {
  readonly months: readonly Assessment[];
  readonly quarters: readonly PeriodAssessment[];
  readonly year: PeriodAssessment;
}

/**
 * A whole year from what was entered: blank counts are taken from the log, quarterly items carry
 * on the score of the quarter's month where the policy says so, months are assessed each with its
 * own standard, then rolled up (domain.md §4). Months of another year are left out, except that a
 * last December is what January to February carry on. Throws as `rollUpYear`.
 */
export function assessYear(book: YearBook): YearAssessment {
  const all = assessMonths(book.months, book.log);
  const wanted = new Set(monthsOf(book.year));
  const months = all.filter(({ period }) => wanted.has(period));
  const quarters = [...new Set(months.map(({ period }) => quarterOf(period)))];
  return {
    months,
    quarters: quarters.map((quarter) => rollUpQuarter(months, quarter)),
    year: rollUpYear(months, book.year, book.reviews),
  };
}

/** Months in order of time, each with its log lines and what it carries on from the one before. */
export function assessMonths(
  months: readonly MonthInput[],
  log: readonly DeductionEvent[] | null,
): readonly Assessment[] {
  const sorted = [...months].sort((a, b) => (a.period < b.period ? -1 : 1));
  const quarterEnds = new Map<string, Assessment>();
  return sorted.map(({ period, rubric, teams, log: own }) => {
    const lines = own ?? log;
    const tally = lines === null ? null : tallyLog(rubric, lines, period);
    const last = quarterEnds.get(lastQuarterEnd(period)) ?? null;
    const carrying = rubric.policy.quarterly === 'carry' && !isQuarterEnd(period) && last !== null;
    const carriers = carrying ? withCarried(teams, last) : teams;
    const entries = tally === null ? carriers : withLoggedEntries(rubric, carriers, tally);
    const month = assessTeams(rubric, entries, period, tally === null ? {} : { log: tally });
    if (isQuarterEnd(period)) quarterEnds.set(period, month);
    return month;
  });
}

/** The teams with the scores of the last quarter's month, unless they bring their own. */
function withCarried(teams: readonly TeamEntries[], last: Assessment): readonly TeamEntries[] {
  const quarterly = last.rubric.items.flatMap(({ id, period }, index) =>
    period === 'quarterly' ? [{ id, index }] : [],
  );
  const results = new Map(last.teams.map((result) => [foldText(result.team), result]));
  return teams.map((team) => {
    const marks = results.get(foldText(team.team))?.sums.marks;
    if (team.carried !== undefined || marks === undefined) return team;
    const carried = new Map<string, number>();
    for (const { id, index } of quarterly) {
      const mark = marks[index] ?? NA;
      if (mark !== NA) carried.set(id, scoreOf(mark) / 100);
    }
    return { ...team, carried };
  });
}
