import type { Assessment } from '../../assessment/Assessment';
import type { PeriodAssessment } from '../../assessment/periods/PeriodAssessment';
import { rankMovement, type RankMovement } from '../../assessment/periods/rankMovement';
import { rollUpQuarter, rollUpYear } from '../../assessment/periods/rollUp';
import { type Reviews } from '../../assessment/periods/PeriodSums';
import { monthsOf, quarterOf } from '../../assessment/period';
import type { AssessmentInput } from '../../assessment/record/inputHash';
import { readWorkbook } from '../../excel/readGrid';
import type { ResultsReading } from '../../forms/year/resultsSheet';
import { rollUpSheet } from '../../forms/year/yearSheets';
import {
  categoryColumns,
  resultsNamePlans,
  resultsPlan,
  resultsReach,
} from '../../sheets/year/resultsSheet';
import { rollUpPlan } from '../../sheets/year/rollUpSheet';
import { trendPlan } from '../../sheets/year/trendSheet';
import { refreshSheet } from '../../sheets/refreshSheet';
import type { SheetPlan, WorkbookPlan } from '../../sheets/SheetPlan';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { findOverwrites } from '../findOverwrites';
import type { Preparation } from '../Preparation';
import { assessInputs, closedMonths } from './closedMonths';
import { monthsOfYear } from './monthsOfWorkbook';
import { yearOf } from './Year';

/** Which quarters and years to roll up: one, or the last closed month's. */
export type RollUpSpan = 'quarter' | 'year';

/** A roll-up made ready, with its results. */
export interface RollUpPreparation extends Preparation {
  readonly period: PeriodAssessment;
  readonly movement: readonly RankMovement[];
}

/**
 * Makes the roll-up of a quarter or year ready, from the closed months of the workbook: its sheet
 * with native formulas over 月度成绩, and the one with trends. What people put into the annual
 * review is kept unless it is `given` anew. `period` as "2026-Q1" or "2026"; the last closed month's where left out.
 * Throws AppError 'no-closed-months', 'version-lost'.
 */
export async function prepareRollUp(
  span: RollUpSpan,
  period?: string,
  given?: Reviews,
): Promise<RollUpPreparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const year = yearOf(grids);
    const months = assessInputs(closedMonths(year));
    const wanted = period ?? lastPeriod(months, span);
    const kept = year.reviews.get(wanted.slice(0, 4)) ?? new Map<string, number>();
    const reviews = new Map([...kept, ...(given ?? [])]);
    const made = rollUp(months, wanted, reviews, year.results, 0);
    const plan: WorkbookPlan = {
      sheets: made.sheets.map((sheet) => refreshSheet(sheet, grids)),
      names: resultsNamePlans(year.results, resultsReach(year.results, 0)),
      activate: { sheet: rollUpSheet(wanted), address: 'A1' },
    };
    const { assessment, movement } = made;
    const overwrites = findOverwrites(plan, grids);
    return { plan, overwrites, report: null, period: assessment, movement };
  });
}

/**
 * The same with months out of other workbooks' files beside those of the open workbook, its month
 * that is not closed yet included. The months of the span, and of the quarter before, are put into
 * 月度成绩, over which the formulas are. Throws AppError as `prepareRollUp`, and 'month-twice'.
 */
export async function prepareRollUpWith(
  others: readonly AssessmentInput[],
  span: string,
): Promise<RollUpPreparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const year = yearOf(grids);
    const wanted = span.includes('Q')
      ? [...monthsOf(quarterBefore(span)), ...monthsOf(span)]
      : monthsOf(span);
    const inputs = [...monthsOfYear(year).months, ...others].filter(({ period }) =>
      wanted.includes(period),
    );
    refuseTwice(inputs);
    const months = assessInputs(inputs);
    const reviews = year.reviews.get(span.slice(0, 4)) ?? new Map<string, number>();
    const results = resultsPlan(months, year.results);
    const lines = linesOf(months);
    const made = rollUp(months, span, reviews, year.results, lines);
    const plan: WorkbookPlan = {
      sheets: [results, ...made.sheets.map((sheet) => refreshSheet(sheet, grids))],
      names: resultsNamePlans(year.results, resultsReach(year.results, lines)),
      activate: { sheet: rollUpSheet(span), address: 'A1' },
    };
    const { assessment, movement } = made;
    const overwrites = findOverwrites(plan, grids);
    return { plan, overwrites, report: null, period: assessment, movement };
  });
}

/**
 * The same out of months from several workbooks, for a workbook of its own: with 月度成绩.
 * Throws AppError 'no-closed-months', 'month-twice' where two of them bring the same month.
 */
export function rollUpOf(
  inputs: readonly AssessmentInput[],
  span: RollUpSpan,
  reviews: Reviews,
  period?: string,
): RollUpPreparation {
  refuseTwice(inputs);
  const months = assessInputs(inputs);
  const wanted = period ?? lastPeriod(months, span);
  const lines = linesOf(months);
  const { assessment, movement, sheets } = rollUp(months, wanted, reviews, null, lines);
  return {
    plan: {
      sheets: [resultsPlan(months, null), ...sheets],
      names: resultsNamePlans(null, resultsReach(null, lines)),
      activate: { sheet: rollUpSheet(wanted), address: 'A1' },
    },
    overwrites: [],
    report: null,
    period: assessment,
    movement,
  };
}

function linesOf(months: readonly Assessment[]): number {
  return months.reduce((sum, { teams }) => sum + teams.length, 0);
}

function refuseTwice(inputs: readonly AssessmentInput[]): void {
  const twice = inputs.find(
    (month, index) => inputs.findIndex((other) => other.period === month.period) < index,
  );
  if (twice !== undefined) throw new AppError('month-twice', { month: twice.period });
}

function lastPeriod(months: readonly Assessment[], span: RollUpSpan): string {
  const last = months.at(-1)?.period;
  if (last === undefined) throw new AppError('no-closed-months', { period: '' });
  return span === 'year' ? last.slice(0, 4) : quarterOf(last);
}

function rollUp(
  months: readonly Assessment[],
  period: string,
  reviews: Reviews,
  results: ResultsReading | null,
  /** How many lines 月度成绩 gets beside those it has. */
  added: number,
): {
  readonly assessment: PeriodAssessment;
  readonly movement: readonly RankMovement[];
  readonly sheets: readonly SheetPlan[];
} {
  const yearly = !period.includes('Q');
  const assessment = rollUpPeriod(months, period, reviews);
  if (assessment === null) throw new AppError('no-closed-months', { period });
  refuseUnknownLines(assessment, results);
  // The year before has its review on a sheet of its own; without it there is nothing to compare.
  const last = yearly ? null : rollUpPeriod(months, quarterBefore(period), reviews);
  const movement = last === null ? [] : rankMovement(last.teams, assessment.teams);
  const reach = resultsReach(results, added);
  const categories = categoryColumns(months, results);
  return {
    assessment,
    movement,
    sheets: [
      rollUpPlan({ assessment, yearly, movement, categories, reach }),
      trendPlan(assessment),
    ],
  };
}

/**
 * The formulas add up every line of 月度成绩, so each must be of a month that is known here: those
 * of months out of other files can only be rolled up together with these files.
 */
function refuseUnknownLines(
  { period, months }: PeriodAssessment,
  results: ResultsReading | null,
): void {
  const known = new Set(months.map((month) => month.period));
  const wanted = monthsOf(period).filter((month) => !known.has(month));
  const found = wanted.filter((month) => results?.lines.some((line) => line.period === month));
  if (found.length > 0) {
    throw new AppError('months-elsewhere', { period, months: found.join('、') });
  }
}

function rollUpPeriod(
  months: readonly Assessment[],
  period: string,
  reviews: Reviews,
): PeriodAssessment | null {
  const wanted = new Set(monthsOf(period));
  const own = months.filter((month) => wanted.has(month.period));
  if (own.length === 0) return null;
  return period.includes('Q') ? rollUpQuarter(own, period) : rollUpYear(own, period, reviews);
}

function quarterBefore(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return number === '1' ? `${Number(year) - 1}-Q4` : `${year}-Q${Number(number) - 1}`;
}
