/** A period text that is no month, quarter or year where one is wanted. */
export class PeriodError extends Error {
  readonly code = 'period-invalid';
  constructor(readonly period: string) {
    super(`not a period such as "2026-11", "2026-Q4" or "2026": ${period}`);
    this.name = 'PeriodError';
  }
}

/**
 * Whether a month such as "2026-11" ends a quarter (3, 6, 9, 12): the only months in which
 * quarterly items count (domain.md §4 Not applicable). Throws PeriodError on what is no month.
 */
export function isQuarterEnd(period: string): boolean {
  const month = /^\d{4}-(0[1-9]|1[0-2])$/u.exec(period)?.[1];
  if (month === undefined) throw new PeriodError(period);
  return Number(month) % 3 === 0;
}

/** The quarter a month lies in: "2026-11" → "2026-Q4". Throws PeriodError on what is no month. */
export function quarterOf(month: string): string {
  isQuarterEnd(month);
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/**
 * The months of a quarter ("2026-Q4") or a year ("2026"), in order. Throws PeriodError on
 * anything else.
 */
export function monthsOf(period: string): readonly string[] {
  const match = /^(\d{4})(?:-Q([1-4]))?$/u.exec(period);
  const year = match?.[1];
  if (year === undefined) throw new PeriodError(period);
  const quarter = match?.[2];
  const first = quarter === undefined ? 1 : Number(quarter) * 3 - 2;
  const count = quarter === undefined ? 12 : 3;
  return Array.from({ length: count }, (_, index) => monthName(year, first + index));
}

/** The month whose scores quarterly items carry on in this month: the last quarter end before. */
export function lastQuarterEnd(month: string): string {
  isQuarterEnd(month);
  const year = Number(month.slice(0, 4));
  const ended = Math.floor((Number(month.slice(5)) - 1) / 3) * 3;
  return ended === 0 ? monthName(String(year - 1), 12) : monthName(String(year), ended);
}

function monthName(year: string, month: number): string {
  return `${year.padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
