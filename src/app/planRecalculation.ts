import type { WorkbookGrids } from '../excel/readGrid';
import type { Mapping } from '../forms/mapping/Mapping';
import { templateSheets } from '../forms/template/layout';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { changeSheet } from '../sheets/newSheet';
import { planFormResults } from '../sheets/planFormResults';
import { dataLayout } from '../sheets/charts/dataLayout';
import { ownSheet, planCharts } from '../sheets/charts/planCharts';
import type { ChartPlan, SheetPlan, WorkbookPlan } from '../sheets/SheetPlan';
import { planTemplate } from '../sheets/template/planTemplate';
import { restoreTemplate } from '../sheets/template/restoreTemplate';
import type { AssessmentReport, NotAForm } from './AssessmentReport';
import { assessForm } from './assessForm';
import { assessTemplate } from './assessTemplate';
import { findOverwrites } from './findOverwrites';
import { formCharts } from './formCharts';
import { inspectSubject } from './inspectSubject';
import { joinPlans } from './joinPlans';
import type { Preparation } from './Preparation';
import { findSubject } from './findSubject';
import { draftRecord } from './year/recordDraft';
import type { Subject } from './Subject';
import { templateOptions } from './templateOptions';

/** What to recalculate, and whether the ranking chart should be there afterwards. */
export interface RecalculationOptions {
  readonly sheet?: string;
  readonly chart: boolean;
  /** A person has said that a form read with doubts was read rightly: then it is written on too. */
  readonly confirmed?: boolean;
  /** What a person said about sheets of these shapes. */
  readonly mappings?: readonly Mapping[];
}

/** What recalculating would write, or why there is nothing to assess. */
export type Recalculation =
  | { readonly kind: 'ready'; readonly preparation: Preparation & { report: AssessmentReport } }
  | { readonly kind: 'none'; readonly reasons: readonly NotAForm[] };

/**
 * Computes totals and ranks of a workbook that was read, and plans the writes: a pure function of
 * plain data that gives plain data, so that it can run beside the pane. Charts are planned whether
 * or not they are there already. Throws AppError 'sheet-not-found'.
 */
export function planRecalculation(
  { grids, activeSheet }: WorkbookGrids,
  options: RecalculationOptions,
): Recalculation {
  const subject = findSubject(grids, activeSheet, options.sheet, options.mappings);
  switch (subject.kind) {
    case 'form':
      return ready(planForm(subject, options));
    case 'template':
      return ready(planTemplateAgain(subject, options.chart));
    case 'broken-template': {
      const inspection = inspectSubject(subject);
      return inspection.kind === 'none'
        ? inspection
        : ready({ plan: { sheets: [], names: [] }, overwrites: [], report: inspection.report });
    }
    case 'none':
      return subject;
  }
}

function ready(preparation: Preparation & { report: AssessmentReport }): Recalculation {
  return { kind: 'ready', preparation };
}

function planForm(
  subject: Extract<Subject, { kind: 'form' }>,
  { chart, confirmed = false }: RecalculationOptions,
): Preparation & { report: AssessmentReport } {
  const { form, grids, all } = subject;
  const { report, computed } = assessForm(form, grids, all);
  const isUnsure = report.findings.some(({ code }) => code === 'form-unsure');
  if (isUnsure && !confirmed) {
    return { plan: { sheets: [], names: [] }, overwrites: [], report };
  }
  const results = planFormResults(form, grids, computed, { chart: chart ? 'direct' : 'none' });
  const isDrawn = results.some(({ charts }) => charts.length > 0);
  const sheets = chart && !isDrawn ? joinPlans(results, chartElsewhere(subject)) : results;
  const plan: WorkbookPlan = { sheets, names: [] };
  return { plan, overwrites: findOverwrites(plan, grids), report };
}

/**
 * The ranking chart of a form with other numbers between its totals: it draws from the helper
 * sheet. Where that sheet is there already it is left to who asks for charts.
 */
function chartElsewhere(subject: Extract<Subject, { kind: 'form' }>): readonly SheetPlan[] {
  const { grids } = subject;
  if (ownSheet(grids, dataLayout.mark) !== undefined) return [];
  const { chartSubject, homes } = formCharts(subject);
  if (homes.length === 0) return [];
  return planCharts({ subject: chartSubject, codes: ['rank'], grids, present: [], homes }).sheets;
}

function planTemplateAgain(
  { template, grids }: Extract<Subject, { kind: 'template' }>,
  chart: boolean,
): Preparation & { report: AssessmentReport } {
  // An earlier version's sheets have a geometry of their own: they are read, not mended.
  const restored: WorkbookPlan = template.earlier
    ? { sheets: [], names: [] }
    : restoreTemplate(templateOptions(template), grids);
  const lost = restored.sheets.flatMap(({ sheet, blocks }) =>
    blocks.map((block) => ({ sheet, address: block.at })),
  );
  const charts = chart && !template.earlier ? summaryCharts(template, restored) : [];
  const plan: WorkbookPlan = { ...restored, sheets: withCharts(restored.sheets, charts) };
  const { report } = assessTemplate(template, grids);
  const [first] = lost;
  const findings: AssessmentReport['findings'] =
    first === undefined
      ? report.findings
      : [...report.findings, { code: 'formula-lost', at: first, params: { count: lost.length } }];
  return {
    plan,
    overwrites: findOverwrites(plan, grids),
    report: { ...report, findings },
    record: draftRecord(template, grids),
  };
}

/** The charts of the summary; none where the summary is made anew, which brings its own. */
function summaryCharts(template: TemplateWorkbook, restored: WorkbookPlan): readonly ChartPlan[] {
  if (restored.sheets.some(({ sheet, create }) => create && sheet === templateSheets.summary)) {
    return [];
  }
  const planned = planTemplate(templateOptions(template)).sheets.find(
    ({ sheet }) => sheet === templateSheets.summary,
  );
  return planned?.charts ?? [];
}

function withCharts(
  sheets: WorkbookPlan['sheets'],
  charts: readonly ChartPlan[],
): WorkbookPlan['sheets'] {
  if (charts.length === 0) return sheets;
  const summary = sheets.find(({ sheet }) => sheet === templateSheets.summary);
  const others = sheets.filter((sheet) => sheet !== summary);
  return [
    ...others,
    summary === undefined
      ? changeSheet(templateSheets.summary, { charts })
      : { ...summary, charts: [...summary.charts, ...charts] },
  ];
}
