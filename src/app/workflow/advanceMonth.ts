import type { WorkflowState } from '../../assessment/workflow/workflow';
import { readWorkbook } from '../../excel/readGrid';
import { applyPreparation } from '../applyPreparation';
import { inPeopleTerms } from '../asAppError';
import type { Doer } from '../year/stamp';
import { type MonthState, monthStateOf, prepareStep } from './prepareStep';

export type { MonthState };

/** The state of the open month. Throws AppError 'no-template'. */
export async function readMonthState(): Promise<MonthState> {
  return inPeopleTerms(async () => monthStateOf((await readWorkbook()).grids));
}

/**
 * Brings the open month into the next state, or back to the entry with a reason, without showing
 * first what that writes. Throws AppError as prepareStep does.
 */
export async function advanceMonth(
  to: WorkflowState,
  doer: Doer & { readonly reason?: string },
): Promise<MonthState> {
  await applyPreparation(await prepareStep(to, doer), {}, doer);
  return readMonthState();
}
