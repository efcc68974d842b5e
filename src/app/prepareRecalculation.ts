import { readCharts } from '../excel/readCharts';
import { readWorkbook } from '../excel/readGrid';
import type { Watch } from '../excel/Watch';
import type { SheetPlan, WorkbookPlan } from '../sheets/SheetPlan';
import { NoScoreSheetError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { calculateThere } from './calculateElsewhere';
import type { RecalculationOptions } from './planRecalculation';
import { withKept } from './keptMappings';
import type { Preparation } from './Preparation';

/**
 * Computes totals and ranks and makes the writes ready: on a person's form the cells that wait
 * for them, on the injected sheets the formulas that were lost. Writes nothing yet.
 * Throws AppError, 'no-score-sheet' where there is nothing to assess, 'cancelled'.
 */
export async function prepareRecalculation(
  options: RecalculationOptions,
  watch: Watch = {},
): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const mappings = await withKept(options.mappings);
    const planned = await calculateThere('recalculation', await readWorkbook(watch), {
      ...options,
      mappings,
    });
    if (planned.kind === 'none') throw new NoScoreSheetError(planned.reasons);
    const { preparation } = planned;
    return { ...preparation, plan: await withoutSecondCharts(preparation.plan) };
  });
}

/** The same plan without the charts that are there already, wherever they were moved. Throws ExcelError. */
export async function withoutSecondCharts(plan: WorkbookPlan): Promise<WorkbookPlan> {
  if (plan.sheets.every(({ charts }) => charts.length === 0)) return withoutIdle(plan);
  const present = new Set((await readCharts()).map(({ name }) => name));
  const fresh = plan.sheets.map((sheet) => ({
    ...sheet,
    charts: sheet.charts.filter(({ name }) => !present.has(name)),
  }));
  // A helper sheet of which nothing would draw is not made.
  const drawnFrom = (sheets: readonly SheetPlan[]): ReadonlySet<string | undefined> =>
    new Set(sheets.flatMap(({ charts }) => charts.map(({ dataSheet }) => dataSheet)));
  const [before, after] = [drawnFrom(plan.sheets), drawnFrom(fresh)];
  const isIdle = ({ create, sheet }: SheetPlan): boolean =>
    create && before.has(sheet) && !after.has(sheet);
  return withoutIdle({ ...plan, sheets: fresh.filter((sheet) => !isIdle(sheet)) });
}

function withoutIdle(plan: WorkbookPlan): WorkbookPlan {
  const isBusy = ({ create, blocks, charts }: SheetPlan): boolean =>
    create || blocks.length > 0 || charts.length > 0;
  return { ...plan, sheets: plan.sheets.filter(isBusy) };
}
