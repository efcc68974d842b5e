import type { PeriodAssessment } from '../../assessment/periods/PeriodAssessment';
import { rollUpQuarter, rollUpYear } from '../../assessment/periods/rollUp';
import { monthsOf } from '../../assessment/period';
import { assessInputs, closedMonths } from './closedMonths';
import type { Year } from './Year';

/** A quarter ("2026-Q1") or year ("2026") out of the closed months; null where none is closed. */
export function assessYearOf(year: Year, period: string): PeriodAssessment | null {
  const wanted = new Set(monthsOf(period));
  const months = assessInputs(closedMonths(year)).filter((month) => wanted.has(month.period));
  if (months.length === 0) return null;
  return period.includes('Q')
    ? rollUpQuarter(months, period)
    : rollUpYear(months, period, year.reviews.get(period) ?? new Map());
}
