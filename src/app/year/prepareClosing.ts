import type { AssessmentInput } from '../../assessment/record/inputHash';
import { hashRubric } from '../../assessment/record/inputHash';
import { assessInput, makeRecord } from '../../assessment/record/makeRecord';
import { eventsOfMonth } from '../../assessment/log/eventsOfMonth';
import { findingKinds } from '../../assessment/findingKinds';
import { readWorkbook } from '../../excel/readGrid';
import { isRegister } from '../../forms/registers/readRegister';
import type { TemplateWorkbook } from '../../forms/template/readTemplate';
import { versionSheet } from '../../forms/year/yearSheets';
import { archivePlan } from '../../sheets/year/archiveSheet';
import { recordPlan } from '../../sheets/year/recordSheet';
import { resultsNamePlans, resultsPlan, resultsReach } from '../../sheets/year/resultsSheet';
import { versionPlans } from '../../sheets/year/versionSheets';
import type { SheetPlan, WorkbookPlan } from '../../sheets/SheetPlan';
import { results } from '../../registers/descriptions/results';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import { assessTemplate } from '../assessTemplate';
import { findOverwrites } from '../findOverwrites';
import type { Preparation } from '../Preparation';
import { boardMonthSheet } from '../programme/boardMonthSheet';
import { openMonth } from './openMonth';
import { numbered, standardOf } from './standard';
import { type Doer, stampOf } from './stamp';
import { type Year, yearOf } from './Year';

/**
 * Makes the closing of the open month ready: its entries, log lines and results are kept on a
 * sheet of their own, its results in 月度成绩, and 核算记录 gets a line. Where no version of the
 * standard was registered yet, the present one becomes V1. A month that is closed already gets a
 * further closing, which counts from then on; the one before is kept.
 * Throws AppError: 'no-template', 'month-not-ready' while there are errors,
 * 'standard-not-registered' where the sheets hold another standard than is in force.
 */
export async function prepareClosing(doer: Doer = {}): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const year = yearOf(grids);
    const template = templateOf(year);
    const { input, versions } = inputToClose(year, template, doer);
    const { report } = assessTemplate(template, grids);
    const errors = report.findings.filter(({ code }) => findingKinds[code] === 'error').length;
    const { period } = template;
    if (errors > 0) throw new AppError('month-not-ready', { month: period, count: errors });
    const assessment = assessInput(input);
    const record = makeRecord(input, stampOf(doer));
    const time = (year.archives.find((one) => one.period === period)?.time ?? 0) + 1;
    const added = year.results?.lines.some((line) => line.period === period)
      ? 0
      : input.teams.length;
    const plan: WorkbookPlan = {
      sheets: [
        ...versions,
        archivePlan({ assessment, teams: input.teams, log: input.log ?? [], record, time }),
        resultsPlan([assessment], year.results),
        recordPlan(record, year.records),
        // Where the year's board is in the workbook, it gets the month too.
        ...(grids.some((grid) => grid.sheet === results.sheet && isRegister(grid, results))
          ? [boardMonthSheet(assessment, grids)]
          : []),
      ],
      names: resultsNamePlans(year.results, resultsReach(year.results, added)),
    };
    return { plan, overwrites: findOverwrites(plan, grids), report };
  });
}

/** The injected sheets of a workbook. Throws AppError 'no-template' where they are not fit to use. */
export function templateOf({ template }: Year): TemplateWorkbook {
  if (template.kind !== 'template') throw new AppError('no-template');
  return template.template;
}

function inputToClose(
  year: Year,
  template: TemplateWorkbook,
  doer: Doer,
): { readonly input: AssessmentInput; readonly versions: readonly SheetPlan[] } {
  const { period } = template;
  const { rubric, inForce, matches } = standardOf(template.rubric, year.versions, period);
  if (inForce !== null && !matches) {
    throw new AppError('standard-not-registered', { version: inForce.number, month: period });
  }
  if (inForce !== null) return { input: closable(template, rubric), versions: [] };
  if ((year.versions?.versions.length ?? 0) > 0) {
    throw new AppError('standard-not-registered', { version: '', month: period });
  }
  const first = numbered(rubric, 'V1');
  const version = {
    number: first.version,
    // From the year's first month, so that earlier ones can still be closed.
    from: `${period.slice(0, 4)}-01`,
    author: doer.who ?? '',
    note: '',
    changes: [],
    hash: hashRubric(first),
    sheet: versionSheet(first.version),
    rubric: first,
  };
  return { input: closable(template, first), versions: versionPlans(version, year.versions) };
}

function closable(template: TemplateWorkbook, rubric: AssessmentInput['rubric']): AssessmentInput {
  const input = openMonth(template, rubric);
  return { ...input, log: eventsOfMonth(input.log ?? [], input.period) };
}
