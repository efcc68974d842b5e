import type { WorkbookGrids } from '../excel/readGrid';
import { templateSheets } from '../forms/template/layout';
import type { ChartCode, ChartMissing, ChartPreview } from '../sheets/charts/ChartEntry';
import type { ChartSubject } from '../sheets/charts/ChartSubject';
import { formSubject } from '../sheets/charts/formSubject';
import { type HomeChart, planCharts } from '../sheets/charts/planCharts';
import type { PresentChart } from '../sheets/charts/PresentChart';
import { templateMonth, templateSubject } from '../sheets/charts/templateSubject';
import { changeSheet } from '../sheets/newSheet';
import { planFormResults } from '../sheets/planFormResults';
import type { SheetPlan, WorkbookPlan } from '../sheets/SheetPlan';
import { planTemplate } from '../sheets/template/planTemplate';
import { totalCells } from '../sheets/totalCells';
import { assessForm } from './assessForm';
import { assessTemplate } from './assessTemplate';
import { findOverwrites } from './findOverwrites';
import { findSubject } from './findSubject';
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
  const { chartSubject, homes } = subject.kind === 'form' ? ofForm(subject) : ofTemplate(subject);
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

interface Drawable {
  readonly chartSubject: ChartSubject;
  readonly homes: readonly HomeChart[];
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

function ofForm({ form, grids, all }: Extract<Subject, { kind: 'form' }>): Drawable {
  const { computed, report } = assessForm(form, grids, all);
  const withChart = planFormResults(form, grids, computed, { chart: true });
  return {
    chartSubject: formSubject(
      form,
      computed,
      totalCells(
        form,
        computed,
        grids.map(({ sheet }) => sheet),
      ),
      report.period,
      grids,
    ),
    homes: withChart.flatMap(({ sheet, charts }) => charts.map((chart) => ({ sheet, chart }))),
  };
}

/** Two lists of changes as one: what both do on a sheet is one plan for it. */
function joinPlans(
  first: readonly SheetPlan[],
  second: readonly SheetPlan[],
): readonly SheetPlan[] {
  const rest = second.filter(({ sheet }) => !first.some((one) => one.sheet === sheet));
  const joined = first.map((one): SheetPlan => {
    const other = second.find(({ sheet }) => sheet === one.sheet);
    if (other === undefined) return one;
    return { ...changeSheet(one.sheet, one), charts: [...one.charts, ...other.charts] };
  });
  return [...joined, ...rest];
}
