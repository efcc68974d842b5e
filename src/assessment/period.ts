/** A period text that is no month. */
export class PeriodError extends Error {
  readonly code = 'period-invalid';
  constructor(readonly period: string) {
    super(`not a month such as "2026-11": ${period}`);
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
