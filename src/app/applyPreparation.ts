import { applyPlan } from '../excel/applyPlan';
import type { Watch } from '../excel/Watch';
import type { ChartPlan } from '../sheets/SheetPlan';
import { inPeopleTerms } from './asAppError';
import { blockAddress } from './blockAddress';
import type { Applied, Preparation } from './Preparation';
import { rememberWrite } from './writeHistory';

/**
 * Does what was prepared: all of it, or nothing and an AppError ('cancelled' where the person
 * stopped it). It can be taken back by undoLast.
 */
export async function applyPreparation(
  preparation: Preparation,
  watch: Watch = {},
): Promise<Applied> {
  const { plan, overwrites } = preparation;
  const allowed = overwrites.map(({ at, before }) => ({ ...at, before }));
  const { undo, skipped } = await inPeopleTerms(
    () => applyPlan(plan, allowed, watch),
    'write-failed',
  );
  rememberWrite(undo);
  return {
    written: plan.sheets.flatMap(({ sheet, blocks }) =>
      blocks.map((block) => ({ sheet, range: blockAddress(block) })),
    ),
    charts: plan.sheets.flatMap(({ sheet, charts }) =>
      charts.map((chart) => ({
        sheet,
        title: chart.title,
        type: chart.kind,
        source: chartSource(sheet, chart),
      })),
    ),
    skipped,
  };
}

/** The cells a chart shows: the categories, then each series' values. */
function chartSource(sheet: string, chart: ChartPlan): string {
  const ranges = [
    ...new Set(chart.series.map(({ categories }) => categories)),
    ...chart.series.map(({ values }) => values),
  ];
  const on = chart.dataSheet ?? sheet;
  return ranges.map((range) => `${on}!${range.replaceAll('$', '')}`).join(',');
}
