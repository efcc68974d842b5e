import type { DeductionEvent } from '../log/DeductionEvent';
import type { PostingSchedule } from './postingSchedule';

/** An appeal against a line of the log, and how it ended. */
export interface Appeal {
  readonly period: string;
  readonly team: string;
  /** The line of the log it is about; "" for a result without one. */
  readonly line: string;
  readonly reason: string;
  readonly raisedBy: string;
  /** "2026-12-08" */
  readonly raisedOn: string;
  readonly outcome: 'pending' | 'upheld' | 'refused';
  /** Why it was refused, or what was corrected. */
  readonly answer: string;
  readonly answeredBy: string;
  readonly answeredOn: string;
  /** The new line of the log by which an upheld appeal changes the score. */
  readonly correction: string;
}

/** What is wrong with an appeal; its words come from i18n: `error.<code>`. */
export type AppealProblem =
  'appeal-needs-reason' | 'appeal-too-late' | 'appeal-needs-answer' | 'appeal-needs-correction';

/**
 * Why an appeal cannot stand as it is, or null: it is raised with a reason while the results are
 * posted, and ends in a reasoned refusal or in a new line that corrects the one it is about. No
 * line is ever edited (domain.md §4 Workflow).
 */
export function appealProblem(
  appeal: Appeal,
  schedule: PostingSchedule,
  log: readonly Pick<DeductionEvent, 'serial' | 'team' | 'corrects'>[],
): AppealProblem | null {
  if (appeal.reason.trim() === '') return 'appeal-needs-reason';
  if (appeal.raisedOn > schedule.to) return 'appeal-too-late';
  if (appeal.outcome === 'pending') return null;
  if (appeal.answer.trim() === '' || appeal.answeredBy.trim() === '') return 'appeal-needs-answer';
  if (appeal.outcome === 'refused') return null;
  const isCorrected = log.some(
    ({ serial, corrects, team }) =>
      serial === appeal.correction &&
      team === appeal.team &&
      (appeal.line === '' || corrects === appeal.line),
  );
  return isCorrected ? null : 'appeal-needs-correction';
}

/** The appeals of a month that wait for an answer. */
export function openAppeals(appeals: readonly Appeal[], period: string): readonly Appeal[] {
  return appeals.filter((appeal) => appeal.period === period && appeal.outcome === 'pending');
}
