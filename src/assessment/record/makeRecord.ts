import type { Assessment } from '../Assessment';
import type { AssessmentRecord, RecordedResult } from './AssessmentRecord';
import { assessMonths } from '../periods/assessYear';
import { hashInput, sha256Hex } from './inputHash';
import type { AssessmentInput } from './inputHash';

/** What a record says that the inputs do not. */
export interface RecordStamp {
  readonly time: string;
  readonly who: string;
  readonly addIn: string;
}

/** The record of a month, computed from its inputs. Throws PeriodError on a bad period. */
export function makeRecord(input: AssessmentInput, stamp: RecordStamp): AssessmentRecord {
  const hashes = hashInput(input);
  const results = recordedResults(assessInput(input));
  return {
    ...stamp,
    period: input.period,
    rubricVersion: input.rubric.version,
    rubricHash: hashes.rubric,
    entriesHash: hashes.entries,
    logHash: hashes.log,
    inputHash: hashes.input,
    results,
    resultHash: hashResults(results),
  };
}

/** The assessment that a month's inputs make. */
export function assessInput({ rubric, period, teams, log }: AssessmentInput): Assessment {
  const [month] = assessMonths([{ period, rubric, teams }], log);
  if (month === undefined) throw new RangeError(`no month ${period}`);
  return month;
}

/** The teams' results as they are recorded. */
export function recordedResults({ teams }: Assessment): readonly RecordedResult[] {
  return teams.map(({ team, total, grade, rank }) => ({
    team,
    total: total?.toFixed(2) ?? null,
    grade,
    rank,
  }));
}

/** The hash of recorded results; the order of the teams does not matter. */
export function hashResults(results: readonly RecordedResult[]): string {
  const sorted = [...results].sort((a, b) => (a.team < b.team ? -1 : 1));
  return sha256Hex(sorted.map((result) => ({ ...result })));
}
