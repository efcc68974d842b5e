/** The day after one such as "2026-02-28". */
export function dayAfter(day: string): string {
  return shifted(day, 1);
}

/** The day before one such as "2026-03-01". */
export function dayBefore(day: string): string {
  return shifted(day, -1);
}

/** The month of a day: "2026-03-05" → "2026-03"; "" for a blank. */
export function monthOfDay(day: string): string {
  return day.slice(0, 7);
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
