import type { AppealProblem } from '../assessment/workflow/appeals';
import type { WorkflowProblem } from '../assessment/workflow/workflow';
import type { Finding } from '../assessment/Finding';
import type { RubricProblem } from '../assessment/rubricProblems';
import type { NotAForm } from './AssessmentReport';

/** Everything that can go wrong in a use case; words in i18n: `error.<code>`. */
export type AppErrorCode =
  | 'no-score-sheet'
  | 'sheet-not-found'
  | 'sheet-exists'
  | 'bad-period'
  | 'no-teams'
  | 'too-many-teams'
  | 'doubled-team'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'cell-edit-mode'
  | 'excel-too-old'
  | 'rubric-invalid'
  | 'posting-needs-date'
  | WorkflowProblem
  | AppealProblem
  | 'appeal-needs-line'
  | 'mapping-invalid'
  | 'mapping-unusable'
  | 'workbook-changed'
  | 'too-large'
  | 'merged-cells'
  | 'range-blocked'
  | 'inactive-workbook'
  | 'excel-busy'
  | 'excel-refused'
  | 'cancelled'
  | 'write-failed'
  | 'changed-since-write'
  | 'no-template'
  | 'month-not-ready'
  | 'month-not-closed'
  | 'standard-not-registered'
  | 'standard-unchanged'
  | 'version-lost'
  | 'version-from-closed'
  | 'no-closed-months'
  | 'month-twice'
  | 'months-elsewhere'
  | 'file-unreadable'
  | 'file-without-month'
  | 'record-missing'
  | 'log-line-wrong'
  | 'log-full'
  | 'register-full'
  | 'no-points'
  | 'no-practice-rules'
  | 'points-period-wrong'
  | 'rubric-file-invalid'
  | 'rubric-table-missing'
  | 'year-file-invalid'
  | 'team-unknown'
  | 'unknown';

/** A use case that could not be done. Nothing was changed unless the words for its code say so. */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: { readonly cause?: unknown },
  ) {
    super(code, options);
    this.name = 'AppError';
  }
}

/** Nothing in the workbook is a score sheet; says why for each sheet that was looked at. */
export class NoScoreSheetError extends AppError {
  constructor(readonly reasons: readonly NotAForm[]) {
    super('no-score-sheet');
    this.name = 'NoScoreSheetError';
  }
}

/** A line that would be wrong in the log: nothing was written. */
export class LogLineError extends AppError {
  constructor(readonly findings: readonly Finding[]) {
    super('log-line-wrong');
    this.name = 'LogLineError';
  }
}

/** A standard from outside that cannot be scored with; without problems where it is no data at all. */
export class RubricFileError extends AppError {
  constructor(readonly problems: readonly RubricProblem[]) {
    super('rubric-file-invalid');
    this.name = 'RubricFileError';
  }
}
