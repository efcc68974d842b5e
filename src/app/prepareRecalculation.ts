import { chartNames } from '../excel/chartNames';
import { sureEnough } from '../forms/doubts';
import type { Mapping } from '../forms/Mapping';
import { templateSheets } from '../forms/template/layout';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { changeSheet } from '../sheets/newSheet';
import { rankChartName } from '../sheets/formChart';
import { planFormResults } from '../sheets/planFormResults';
import type { SheetPlan, WorkbookPlan } from '../sheets/SheetPlan';
import { planTemplate } from '../sheets/template/planTemplate';
import { restoreTemplate } from '../sheets/template/restoreTemplate';
import { inPeopleTerms } from './asAppError';
import type { AssessmentReport } from './AssessmentReport';
import { assessForm } from './assessForm';
import { assessTemplate } from './assessTemplate';
import { findOverwrites } from './findOverwrites';
import { inspectSubject } from './inspect';
import { NoScoreSheetError } from './AppError';
import type { Preparation } from './Preparation';
import { readSubject } from './readSubject';
import type { Subject } from './Subject';

/** What to recalculate, and whether the ranking chart should be there afterwards. */
export interface RecalculationOptions {
  readonly sheet?: string;
  readonly chart: boolean;
  /** A person has said that a form read with doubts was read rightly: then it is written on too. */
  readonly confirmed?: boolean;
  /** What a person said about sheets of these shapes. */
  readonly mappings?: readonly Mapping[];
}

/**
 * Computes totals and ranks and makes the writes ready: on a person's form the cells that wait
 * for them, on the injected sheets the formulas that were lost. Writes nothing yet.
 * Throws AppError, 'no-score-sheet' where there is nothing to assess.
 */
export async function prepareRecalculation(options: RecalculationOptions): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const subject = await readSubject(options.sheet, options.mappings);
    switch (subject.kind) {
      case 'form':
        return prepareForm(subject, options);
      case 'template':
        return prepareTemplate(subject, options.chart);
      case 'broken-template': {
        const inspection = inspectSubject(subject);
        const report = inspection.kind === 'assessable' ? inspection.report : null;
        return { plan: { sheets: [], names: [] }, overwrites: [], report };
      }
      case 'none':
        throw new NoScoreSheetError(subject.reasons);
    }
  });
}

async function prepareForm(
  subject: Extract<Subject, { kind: 'form' }>,
  { chart, confirmed = false }: RecalculationOptions,
): Promise<Preparation> {
  const { form, grids } = subject;
  const { report, computed } = assessForm(form, grids);
  if (form.confidence < sureEnough && !confirmed) {
    return { plan: { sheets: [], names: [] }, overwrites: [], report };
  }
  const planned = planFormResults(form, grids, computed, { chart });
  const sheets = await Promise.all(planned.map(withoutSecondChart));
  const plan: WorkbookPlan = {
    sheets: sheets.filter(({ blocks, charts }) => blocks.length > 0 || charts.length > 0),
    names: [],
  };
  return { plan, overwrites: findOverwrites(plan, grids), report };
}

/** A sheet that has the ranking chart already gets no other. */
async function withoutSecondChart(plan: SheetPlan): Promise<SheetPlan> {
  if (plan.create || plan.charts.length === 0) return plan;
  const present = await chartNames(plan.sheet);
  return present.includes(rankChartName) ? { ...plan, charts: [] } : plan;
}

async function prepareTemplate(
  subject: Extract<Subject, { kind: 'template' }>,
  chart: boolean,
): Promise<Preparation> {
  const { template, grids } = subject;
  const options = {
    rubric: template.rubric,
    teams: template.teams.map(({ team }) => team),
    period: template.period,
  };
  const restored = restoreTemplate(options, grids);
  const lost = restored.sheets.flatMap(({ sheet, blocks }) =>
    blocks.map((block) => ({ sheet, address: block.at })),
  );
  const charts = chart ? await missingCharts(template, restored) : [];
  const plan: WorkbookPlan = { ...restored, sheets: withCharts(restored.sheets, charts) };
  const { report } = assessTemplate(template, grids);
  const [first] = lost;
  const findings: AssessmentReport['findings'] =
    first === undefined
      ? report.findings
      : [...report.findings, { code: 'formula-lost', at: first, params: { count: lost.length } }];
  return { plan, overwrites: findOverwrites(plan, grids), report: { ...report, findings } };
}

/** The summary's charts that are not on it (any more). */
async function missingCharts(
  template: TemplateWorkbook,
  restored: WorkbookPlan,
): Promise<WorkbookPlan['sheets'][number]['charts']> {
  if (restored.sheets.some(({ sheet, create }) => create && sheet === templateSheets.summary)) {
    return [];
  }
  const present = new Set(await chartNames(templateSheets.summary));
  const planned = planTemplate({
    rubric: template.rubric,
    teams: template.teams.map(({ team }) => team),
    period: template.period,
  }).sheets.find(({ sheet }) => sheet === templateSheets.summary);
  return (planned?.charts ?? []).filter(({ name }) => !present.has(name));
}

function withCharts(
  sheets: WorkbookPlan['sheets'],
  charts: WorkbookPlan['sheets'][number]['charts'],
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
