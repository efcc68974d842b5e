import { openAppeals } from '../../assessment/workflow/appeals';
import {
  lockedIn,
  type LockedPart,
  problemOf,
  stateOf,
  type WorkflowState,
  type WorkflowStep,
} from '../../assessment/workflow/workflow';
import type { LockableSheet } from '../../excel/lockSheets';
import { readWorkbook } from '../../excel/readGrid';
import type { Grid } from '../../forms/Grid';
import { templateSheets } from '../../forms/template/layout';
import { readTemplate } from '../../forms/template/readTemplate';
import { readAppeals } from '../../forms/workflow/appealsSheet';
import { readWorkflow } from '../../forms/workflow/workflowSheet';
import { planTemplate } from '../../sheets/template/planTemplate';
import { workflowPlan } from '../../sheets/workflow/workflowSheet';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import type { Preparation } from '../Preparation';
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

/** The state of the open month of a workbook. Throws AppError 'no-template'. */
export function monthStateOf(grids: readonly Grid[]): MonthState {
  const template = readTemplate(grids);
  if (template.kind !== 'template') throw new AppError('no-template');
  const { period } = template.template;
  const steps = (readWorkflow(grids)?.steps ?? []).filter((step) => step.period === period);
  const appeals = openAppeals(readAppeals(grids)?.appeals ?? [], period);
  return { period, state: stateOf(steps, period), steps, openAppeals: appeals.length };
}

/**
 * Makes the open month's step into the next state ready, or the way back to the entry with a
 * reason: its line in 流程记录, and what is to be locked or given free with it. Archiving closes the
 * month in the same write. Throws AppError: 'no-template', a WorkflowProblem, or as prepareClosing
 * does.
 */
export async function prepareStep(
  to: WorkflowState,
  doer: Doer & { readonly reason?: string },
): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const { period, state, steps, openAppeals: open } = monthStateOf(grids);
    const { time, who } = stampOf(doer);
    const step = { period, state: to, who, time, reason: doer.reason ?? '' };
    const problem = problemOf(steps, step, open);
    if (problem !== null) throw new AppError(problem, { month: period });
    const closing = to === 'archived' ? await prepareClosing(doer) : null;
    return {
      plan: {
        sheets: [...(closing?.plan.sheets ?? []), workflowPlan(step, readWorkflow(grids))],
        names: closing?.plan.names ?? [],
      },
      overwrites: closing?.overwrites ?? [],
      report: closing?.report ?? null,
      locks: {
        before: lockables(grids, lockedIn(state)),
        after: lockables(grids, lockedIn(to)),
      },
    };
  });
}

/** Where each part that can be locked stands. */
const lockedParts = ['entries', 'rubric', 'settings', 'log'] as const;
const sheetOf: Readonly<Record<LockedPart, string>> = {
  entries: templateSheets.entries,
  rubric: templateSheets.rubric,
  settings: templateSheets.settings,
  log: templateSheets.log,
};

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
