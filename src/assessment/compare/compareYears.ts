import type { DeductionEvent } from '../log/DeductionEvent';
import { assessYear } from '../periods/assessYear';
import type { YearBook } from '../periods/assessYear';
import { compareAssessments } from './compareAssessments';
import { comparePeriods } from './comparePeriods';
import { diffLog } from './diffLog';
import type { LogChange, TeamChange } from './TeamChange';

/** What changed in one month, quarter or the year. */
export interface PeriodChange {
  readonly period: string;
  readonly teams: readonly TeamChange[];
}

/** What an edit of a year's inputs did, from the log line to the year's rank. */
export interface YearChange {
  readonly log: readonly LogChange[];
  /** Only months, quarters and years in which something changed. */
  readonly periods: readonly PeriodChange[];
}

/** Exactly what changes in a year, and why, when its inputs are edited after posting (issue 5). */
export function compareYears(before: YearBook, after: YearBook): YearChange {
  const old = assessYear(before);
  const now = assessYear(after);
  const months = now.months.map((month): PeriodChange => {
    const was = old.months.find(({ period }) => period === month.period);
    const teams =
      was === undefined
        ? compareAssessments({ ...month, teams: [] }, month)
        : compareAssessments(was, month);
    return { period: month.period, teams };
  });
  const gone = old.months.flatMap((month): readonly PeriodChange[] => {
    if (now.months.some(({ period }) => period === month.period)) return [];
    return [{ period: month.period, teams: compareAssessments(month, { ...month, teams: [] }) }];
  });
  const longer = [...now.quarters, now.year].flatMap((period): readonly PeriodChange[] => {
    const was = [...old.quarters, old.year].find((one) => one.period === period.period);
    return was === undefined ? [] : [{ period: period.period, teams: comparePeriods(was, period) }];
  });
  return {
    log: diffLog(linesOf(before), linesOf(after)),
    periods: [...months, ...gone, ...longer].filter(({ teams }) => teams.length > 0),
  };
}

/** All lines of a year, those of its own log and those that months keep. */
function linesOf({ log, months }: YearBook): readonly DeductionEvent[] {
  return [...(log ?? []), ...months.flatMap((month) => month.log ?? [])];
}
