/** The days a calendar of the user's own changes: days off on weekdays, and weekends worked. */
export interface Holidays {
  /** "2026-10-01" */
  readonly off: ReadonlySet<string>;
  /** Weekend days that are worked in exchange (调休上班). */
  readonly worked: ReadonlySet<string>;
}

export const noHolidays: Holidays = { off: new Set(), worked: new Set() };

/** True for a weekday that is no holiday, and for a weekend day that is worked. */
export function isWorkingDay(date: string, { off, worked }: Holidays): boolean {
  if (off.has(date)) return false;
  if (worked.has(date)) return true;
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
}

/** The first working day from `date` on, itself included. */
export function workingDayFrom(date: string, holidays: Holidays): string {
  let day = date;
  // A calendar in which nobody ever works again ends the search.
  for (let tries = 0; tries < 366 && !isWorkingDay(day, holidays); tries++) day = dayAfter(day);
  return day;
}

/** The last of `count` working days that begin with `first` (the first of them itself). */
export function lastWorkingDay(first: string, count: number, holidays: Holidays): string {
  let day = workingDayFrom(first, holidays);
  for (let left = count - 1; left > 0; left--) day = workingDayFrom(dayAfter(day), holidays);
  return day;
}

/** The next day of the calendar, "2026-02-28" → "2026-03-01". */
export function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** True for a day of the calendar written as "2026-02-28". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
