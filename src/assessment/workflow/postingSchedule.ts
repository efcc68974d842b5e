import { dayAfter, type Holidays, lastWorkingDay, workingDayFrom } from './workingDays';

/** When a month's results are posted, and until when what may be done (domain.md §4 Workflow). */
export interface PostingSchedule {
  /** First and last day of the posting; appeals are taken until its end. */
  readonly from: string;
  readonly to: string;
  /** The last day by which appeals are decided. */
  readonly reviewBy: string;
}

/** How many working days each step has. */
export interface PostingDays {
  /** 5 by default (domain.md §4, decided). */
  readonly posted: number;
  /** 3 by default (domain.md §4, decided). */
  readonly review: number;
}

/** The schedule of a posting that begins on `start`, or on the first working day after it. */
export function postingSchedule(
  start: string,
  days: PostingDays,
  holidays: Holidays,
): PostingSchedule {
  const from = workingDayFrom(start, holidays);
  const to = lastWorkingDay(from, days.posted, holidays);
  return { from, to, reviewBy: lastWorkingDay(dayAfter(to), days.review, holidays) };
}

/** Where nobody says when: the 7th of the month after the period (domain.md §4 Workflow). */
export function usualStart(period: string): string {
  const [year = 0, month = 0] = period.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${next[0]}-${String(next[1]).padStart(2, '0')}-07`;
}
