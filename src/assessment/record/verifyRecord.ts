import { foldText } from '../foldText';
import type { AssessmentRecord, RecordedResult } from './AssessmentRecord';
import type { AssessmentInput } from './inputHash';
import { hashResults, makeRecord } from './makeRecord';

/** What of a record does not come out again. */
export type RecordField =
  | 'period'
  | 'rubric'
  | 'entries'
  | 'log'
  | 'input'
  | 'results'
  | 'team'
  | 'total'
  | 'grade'
  | 'rank';

/** One difference between a record and what its file makes now. */
export interface RecordDifference {
  readonly field: RecordField;
  /** Null where it concerns all teams. */
  readonly team: string | null;
  readonly recorded: string | number | null;
  readonly found: string | number | null;
}

/** Whether a posted result follows from its file. */
export interface Verification {
  readonly proven: boolean;
  readonly differences: readonly RecordDifference[];
}

/**
 * Computes a record's month again from its inputs and compares everything. `results` differs where
 * the record's own lines do not match its hash: somebody edited the record.
 */
export function verifyRecord(record: AssessmentRecord, input: AssessmentInput): Verification {
  const { time, who, addIn } = record;
  const found = makeRecord(input, { time, who, addIn });
  const hashes: readonly (readonly [RecordField, string, string])[] = [
    ['period', record.period, found.period],
    ['rubric', record.rubricHash, found.rubricHash],
    ['entries', record.entriesHash, found.entriesHash],
    ['log', record.logHash, found.logHash],
    ['input', record.inputHash, found.inputHash],
    ['results', record.resultHash, hashResults(record.results)],
  ];
  const differences = [
    ...hashes.flatMap(([field, recorded, now]) => differing(field, null, recorded, now)),
    ...compareResults(record.results, found.results),
  ];
  return { proven: differences.length === 0, differences };
}

function compareResults(
  recorded: readonly RecordedResult[],
  found: readonly RecordedResult[],
): readonly RecordDifference[] {
  const now = new Map(found.map((result) => [foldText(result.team), result]));
  const before = new Set(recorded.map(({ team }) => foldText(team)));
  return [
    ...recorded.flatMap((result): readonly RecordDifference[] => {
      const { team } = result;
      const other = now.get(foldText(team));
      if (other === undefined) return differing('team', team, team, null);
      return [
        ...differing('total', team, result.total, other.total),
        ...differing('grade', team, result.grade, other.grade),
        ...differing('rank', team, result.rank, other.rank),
      ];
    }),
    ...found.flatMap(({ team }) =>
      before.has(foldText(team)) ? [] : differing('team', team, null, team),
    ),
  ];
}

function differing(
  field: RecordField,
  team: string | null,
  recorded: string | number | null,
  found: string | number | null,
): readonly RecordDifference[] {
  return recorded === found ? [] : [{ field, team, recorded, found }];
}
