import { openAppeals } from '../../assessment/workflow/appeals';
import {
  lockedIn,
  type LockedPart,
  problemOf,
  stateOf,
  type WorkflowState,
  type WorkflowStep,
} from '../../assessment/workflow/workflow';
import { type LockableSheet, lockSheets } from '../../excel/lockSheets';
import { readWorkbook } from '../../excel/readGrid';
import type { Grid } from '../../forms/Grid';
import { templateSheets } from '../../forms/template/layout';
import { readTemplate } from '../../forms/template/readTemplate';
import { readAppeals } from '../../forms/workflow/appealsSheet';
import { readWorkflow } from '../../forms/workflow/workflowSheet';
import { workflowPlan } from '../../sheets/workflow/workflowSheet';
import { planTemplate } from '../../sheets/template/planTemplate';
import { AppError } from '../AppError';
import { applyPreparation } from '../applyPreparation';
import { inPeopleTerms } from '../asAppError';
import { templateOptions } from '../templateOptions';
import { prepareClosing } from '../year/prepareClosing';
import { type Doer, stampOf } from '../year/stamp';

/** Where the open month is, and what was done so far. */
export interface MonthState {
  readonly period: string;
  readonly state: WorkflowState;
  readonly steps: readonly WorkflowStep[];
  /** Appeals that wait for an answer. */
  readonly openAppeals: number;
}

/** Where each part that can be locked stands. */
const lockedParts = ['entries', 'rubric', 'settings', 'log'] as const;
const sheetOf: Readonly<Record<LockedPart, string>> = {
  entries: templateSheets.entries,
  rubric: templateSheets.rubric,
  settings: templateSheets.settings,
  log: templateSheets.log,
};

/** The state of the open month. Throws AppError 'no-template'. */
export async function readMonthState(): Promise<MonthState> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const template = readTemplate(grids);
    if (template.kind !== 'template') throw new AppError('no-template');
    const { period } = template.template;
    const steps = (readWorkflow(grids)?.steps ?? []).filter((step) => step.period === period);
    const appeals = openAppeals(readAppeals(grids)?.appeals ?? [], period);
    return { period, state: stateOf(steps, period), steps, openAppeals: appeals.length };
  });
}

/**
 * Brings the open month into the next state, or back to the entry with a reason: the step is put
 * on record, and what the state keeps from being changed is protected. Archiving closes the month
 * as well. Throws AppError: 'no-template', a WorkflowProblem, or as prepareClosing does.
 */
export async function advanceMonth(
  to: WorkflowState,
  doer: Doer & { readonly reason?: string },
): Promise<MonthState> {
  return inPeopleTerms(async () => {
    const before = await readMonthState();
    const { time, who } = stampOf(doer);
    const step = { period: before.period, state: to, who, time, reason: doer.reason ?? '' };
    const problem = problemOf(before.steps, step, before.openAppeals);
    if (problem !== null) throw new AppError(problem, { month: before.period });
    if (to === 'archived') await applyPreparation(await prepareClosing(doer));
    const { grids } = await readWorkbook();
    const plan = { sheets: [workflowPlan(step, readWorkflow(grids))], names: [] };
    await applyPreparation({ plan, overwrites: [], report: null });
    await lockSheets(lockables(grids, lockedIn(to)));
    return { ...before, state: to, steps: [...before.steps, step] };
  });
}

/** The sheets that a state may lock, with the cells people fill in on them. */
function lockables(
  grids: readonly Grid[],
  locked: readonly LockedPart[],
): readonly LockableSheet[] {
  const template = readTemplate(grids);
  if (template.kind !== 'template') return [];
  const { sheets } = planTemplate(templateOptions(template.template));
  return lockedParts.map((part) => {
    const sheet = sheetOf[part];
    const formats = sheets.find((plan) => plan.sheet === sheet)?.formats ?? [];
    return {
      sheet,
      inputs: formats.filter((format) => format.locked === false).map(({ range }) => range),
      locked: locked.includes(part),
    };
  });
}
