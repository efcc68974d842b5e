import type { WorkbookGrids } from '../excel/readGrid';
import { templateSheets } from '../forms/template/layout';
import type { ChartCode, ChartMissing, ChartPreview } from '../sheets/charts/ChartEntry';
import { planCharts } from '../sheets/charts/planCharts';
import type { PresentChart } from '../sheets/charts/PresentChart';
import { templateMonth, templateSubject } from '../sheets/charts/templateSubject';
import type { WorkbookPlan } from '../sheets/SheetPlan';
import { planTemplate } from '../sheets/template/planTemplate';
import { assessTemplate } from './assessTemplate';
import { findOverwrites } from './findOverwrites';
import { findSubject } from './findSubject';
import { type Drawable, formCharts } from './formCharts';
import { joinPlans } from './joinPlans';
import { memberPoints } from './memberPoints';
import {
  planRecalculation,
  type Recalculation,
  type RecalculationOptions,
} from './planRecalculation';
import { postedMonths } from './postedMonths';
import type { Preparation } from './Preparation';
import type { Subject } from './Subject';
import { templateOptions } from './templateOptions';

/** Which charts, of what. */
export interface ChartsRequest extends Omit<RecalculationOptions, 'chart'> {
  readonly codes: readonly ChartCode[];
}

/** Charts made ready: what they will look like, and which cannot be drawn and why. */
export interface ChartsPreparation extends Preparation {
  readonly previews: readonly ChartPreview[];
  readonly missing: readonly { readonly code: ChartCode; readonly reason: ChartMissing }[];
}

/** What comes of it: the charts, or why there is nothing to draw. */
export type ChartsMade =
  | { readonly kind: 'ready'; readonly preparation: ChartsPreparation }
  | Extract<Recalculation, { kind: 'none' }>;

/** The charts that `prepareCharts` makes ready, out of a workbook that was read and its charts. */
export function chartsIn(
  workbook: WorkbookGrids,
  request: ChartsRequest,
  present: readonly PresentChart[],
): ChartsMade {
  const subject = findSubject(
    workbook.grids,
    workbook.activeSheet,
    request.sheet,
    request.mappings,
  );
  const recalculation = planRecalculation(workbook, { ...request, chart: false });
  if (recalculation.kind === 'none') return recalculation;
  const results = recalculation.preparation;
  const nothing: ChartsMade = {
    kind: 'ready',
    preparation: { ...results, previews: [], missing: [] },
  };
  if (subject.kind !== 'form' && subject.kind !== 'template') return nothing;
  const isUnsure = results.report.findings.some(({ code }) => code === 'form-unsure');
  if (isUnsure && request.confirmed !== true) return nothing;
  const { chartSubject, homes } =
    subject.kind === 'form' ? formCharts(subject) : ofTemplate(subject);
  const { codes } = request;
  const { grids } = subject;
  const planned = planCharts({ subject: chartSubject, codes, grids, present, homes });
  const plan: WorkbookPlan = {
    ...results.plan,
    sheets: joinPlans(results.plan.sheets, planned.sheets),
  };
  return {
    kind: 'ready',
    preparation: {
      plan,
      overwrites: findOverwrites(plan, grids),
      report: results.report,
      previews: planned.previews,
      missing: planned.missing,
    },
  };
}

function ofTemplate({ template, grids }: Extract<Subject, { kind: 'template' }>): Drawable {
  const { rubric } = template;
  const { assessment } = assessTemplate(template, grids);
  // The charts of an earlier version's sheets draw from other columns: they are left alone.
  const summary = template.earlier
    ? undefined
    : planTemplate(templateOptions(template)).sheets.find(
        ({ sheet }) => sheet === templateSheets.summary,
      );
  return {
    chartSubject: templateSubject(
      rubric,
      assessment,
      [
        ...postedMonths(grids, template).filter((month) => month.period < template.period),
        templateMonth(rubric, assessment),
      ],
      memberPoints(grids),
    ),
    homes: (summary?.charts ?? []).map((chart) => ({ sheet: templateSheets.summary, chart })),
  };
}
