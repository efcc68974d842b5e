import type { PointsCycle, PointsScheme } from './PointsScheme';

/** How many periods a year has. */
export function periodCount(cycle: PointsCycle): number {
  return cycle === 'month' ? 12 : 4;
}

/** The period a date such as "2026-03-15" lies in, from 1; null outside the year. */
export function periodOf(cycle: PointsCycle, year: number, date: string | null): number | null {
  if (date === null || Number(date.slice(0, 4)) !== year) return null;
  const month = Number(date.slice(5, 7));
  return cycle === 'month' ? month : Math.ceil(month / 3);
}

/** The first and last day on which a period's points are posted, as "2026-04-07". */
export interface PostingDates {
  readonly from: string;
  readonly to: string;
}

/**
 * When a period is posted: from the scheme's day of the next month on, the first of its days being
 * that day or, where only working days count, the first working day from then on. Public holidays
 * are not known here.
 */
export function postingDates(scheme: PointsScheme, year: number, period: number): PostingDates {
  const { day, days, workingDays } = scheme.posting;
  const lastMonth = scheme.cycle === 'month' ? period : period * 3;
  const at = new Date(Date.UTC(year, lastMonth, day));
  const isOff = (): boolean => workingDays && (at.getUTCDay() === 0 || at.getUTCDay() === 6);
  const next = (): void => {
    at.setUTCDate(at.getUTCDate() + 1);
  };
  while (isOff()) next();
  const from = at.toISOString().slice(0, 10);
  for (let left = days - 1; left > 0; left--) {
    next();
    while (isOff()) next();
  }
  return { from, to: at.toISOString().slice(0, 10) };
}
