import type { Assessment } from '../../assessment/Assessment';
import type { AssessmentInput } from '../../assessment/record/inputHash';
import { assessMonths } from '../../assessment/periods/assessYear';
import { AppError } from '../AppError';
import type { ArchivedMonth } from '../../forms/year/archiveSheet';
import type { Year } from './Year';

/**
 * The inputs of the closed months, each with the version of the standard it was closed with.
 * Throws AppError 'version-lost' where that version is not kept any more.
 */
export function closedMonths({ archives, versions }: Year): readonly AssessmentInput[] {
  return archives.map((archive) => inputOf(archive, versions));
}

/** The inputs of one closed month. Throws as `closedMonths`. */
export function inputOf(archive: ArchivedMonth, versions: Year['versions']): AssessmentInput {
  const { period, teams, log, labels } = archive;
  const version = versions?.versions.find(({ number }) => number === labels.version);
  if (version === undefined) {
    throw new AppError('version-lost', { version: labels.version, month: period });
  }
  return { rubric: version.rubric, period, teams, log };
}

/** The results of months, each by its own log, in order of time. */
export function assessInputs(months: readonly AssessmentInput[]): readonly Assessment[] {
  return assessMonths(
    months.map(({ period, rubric, teams, log }) => ({ period, rubric, teams, log: log ?? [] })),
    null,
  );
}
