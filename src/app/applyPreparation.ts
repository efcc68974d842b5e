import { applyPlan } from '../excel/applyPlan';
import { lockSheets } from '../excel/lockSheets';
import { readWritten } from '../excel/readWritten';
import type { Watch } from '../excel/Watch';
import type { ChartPlan, SheetPlan } from '../sheets/SheetPlan';
import { inPeopleTerms } from './asAppError';
import { blockAddress } from './blockAddress';
import type { Applied, Preparation } from './Preparation';
import { planRecord } from './year/recordDraft';
import { type Doer, stampOf } from './year/stamp';
import { rememberWrite } from './writeHistory';

/**
 * Does what was prepared: all of it, or nothing and an AppError ('cancelled' where the person
 * stopped it). It can be taken back by undoLast. A recalculation of the injected sheets is put on
 * record in the same step: who, by the clock now.
 */
export async function applyPreparation(
  preparation: Preparation,
  watch: Watch = {},
  doer: Doer = {},
): Promise<Applied> {
  const { plan, overwrites, record, locks } = preparation;
  const recordSheet = record === undefined ? null : planRecord(record, stampOf(doer));
  const whole = recordSheet === null ? plan : { ...plan, sheets: [...plan.sheets, recordSheet] };
  const allowed = overwrites.map(({ at, before }) => ({ ...at, before }));
  const { undo, skipped } = await inPeopleTerms(
    () => applyPlan(whole, allowed, watch),
    'write-failed',
  );
  rememberWrite({
    undo,
    written: await inPeopleTerms(() => readWritten(undo)),
    lockedBefore: locks?.before ?? [],
  });
  if (locks !== undefined) await inPeopleTerms(() => lockSheets(locks.after));
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
    ...recordedAt(recordSheet),
  };
}

function recordedAt(plan: SheetPlan | null): Pick<Applied, 'recorded'> {
  const block = plan?.blocks.at(-1);
  if (plan === null || block === undefined) return {};
  return { recorded: { sheet: plan.sheet, range: blockAddress(block) } };
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
