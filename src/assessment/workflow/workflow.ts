/**
 * The states of a month, in order (domain.md §4 Workflow): 录入, 班组确认, 考核, 审核, 批准, 公示, 归档.
 */
export const workflowStates = [
  'entry',
  'confirmed',
  'assessed',
  'reviewed',
  'approved',
  'posted',
  'archived',
] as const;
export type WorkflowState = (typeof workflowStates)[number];

/** One step of a month: who brought it into which state, and when. */
export interface WorkflowStep {
  /** "2026-11" */
  readonly period: string;
  readonly state: WorkflowState;
  readonly who: string;
  /** As it was given; nothing here looks at a clock. */
  readonly time: string;
  /** Why it was sent back; "" otherwise. */
  readonly reason: string;
}

/** Why a step is not allowed; its words come from i18n: `error.<code>`. */
export type WorkflowProblem =
  | 'workflow-order'
  | 'workflow-archived'
  | 'workflow-needs-name'
  | 'workflow-needs-reason'
  | 'workflow-same-person'
  | 'workflow-appeals-open';

/** What a state keeps from being changed. */
export type LockedPart = 'entries' | 'rubric' | 'settings' | 'log';

/**
 * From the team's confirmation on its entries stand; from the review on the standard too. The log
 * stays open until the month is archived: an appeal changes a score only through a new line there.
 */
const locks: Readonly<Record<WorkflowState, readonly LockedPart[]>> = {
  entry: [],
  confirmed: ['entries'],
  assessed: ['entries'],
  reviewed: ['entries', 'rubric', 'settings'],
  approved: ['entries', 'rubric', 'settings'],
  posted: ['entries', 'rubric', 'settings'],
  archived: ['entries', 'rubric', 'settings', 'log'],
};

/** What may not be changed in a state. */
export function lockedIn(state: WorkflowState): readonly LockedPart[] {
  return locks[state];
}

/** The state a month is in by its steps; 'entry' before the first. */
export function stateOf(steps: readonly WorkflowStep[], period: string): WorkflowState {
  return steps.findLast((step) => step.period === period)?.state ?? 'entry';
}

/** The state after this one; null after the last. */
export function nextState(state: WorkflowState): WorkflowState | null {
  return workflowStates[workflowStates.indexOf(state) + 1] ?? null;
}

/**
 * Why a step may not be taken, or null where it may. Steps go one by one; before the month is
 * archived it may be sent back to the entry with a reason. Who reviews or approves is another
 * person than the one who took the step before.
 */
export function problemOf(
  steps: readonly WorkflowStep[],
  step: WorkflowStep,
  openAppeals: number,
): WorkflowProblem | null {
  const now = stateOf(steps, step.period);
  if (now === 'archived') return 'workflow-archived';
  if (step.who.trim() === '') return 'workflow-needs-name';
  if (step.state === 'entry' && now !== 'entry') {
    return step.reason.trim() === '' ? 'workflow-needs-reason' : null;
  }
  if (step.state !== nextState(now)) return 'workflow-order';
  const last = steps.findLast(({ period }) => period === step.period);
  const checks = step.state === 'reviewed' || step.state === 'approved';
  if (checks && last?.who.trim() === step.who.trim()) return 'workflow-same-person';
  if (step.state === 'archived' && openAppeals > 0) return 'workflow-appeals-open';
  return null;
}
