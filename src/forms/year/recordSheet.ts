import * as v from 'valibot';

import type { AssessmentRecord } from '../../assessment/record/AssessmentRecord';
import type { Grid } from '../Grid';
import { headedRows, type HeadedRow } from './headedRows';

/** Where the list of 核算记录 begins. */
export const recordLayout = { headerRow: 2 } as const;

/** The header words of 核算记录, in the order of its columns. */
export const recordHeaders = {
  time: '时间',
  who: '操作人',
  addIn: '插件版本',
  period: '考核月份',
  rubricVersion: '标准版本',
  results: '结果（班组、总分、等级、名次）',
  rubricHash: '标准校验码',
  entriesHash: '录入校验码',
  logHash: '台账校验码',
  inputHash: '输入校验码',
  resultHash: '结果校验码',
} as const satisfies Record<keyof AssessmentRecord, string>;

type Column = keyof typeof recordHeaders;

/** The lines of 核算记录 that say what they should, in order, and the rows of those that do not. */
export interface RecordReading {
  readonly records: readonly AssessmentRecord[];
  /** Zero-based. */
  readonly unreadable: readonly number[];
  readonly columns: ReadonlyMap<Column, number>;
  readonly nextRow: number;
}

const resultList = v.array(
  v.tuple([v.string(), v.nullable(v.string()), v.nullable(v.string()), v.nullable(v.number())]),
);

/** A month's results as one cell holds them: exact, and still to be read by a person. */
export function resultsText(results: AssessmentRecord['results']): string {
  return JSON.stringify(results.map(({ team, total, grade, rank }) => [team, total, grade, rank]));
}

/** Reads 核算记录. */
export function readRecords(grid: Grid): RecordReading {
  const { rows, columns, nextRow } = headedRows(grid, recordLayout.headerRow, recordHeaders);
  const records: AssessmentRecord[] = [];
  const unreadable: number[] = [];
  for (const row of rows) {
    const record = recordOf(row);
    if (record === null) unreadable.push(row.row);
    else records.push(record);
  }
  return { records, unreadable, columns, nextRow };
}

function recordOf({ text }: HeadedRow<Column>): AssessmentRecord | null {
  const results = parseResults(text('results'));
  if (results === null) return null;
  return {
    time: text('time'),
    who: text('who'),
    addIn: text('addIn'),
    period: text('period'),
    rubricVersion: text('rubricVersion'),
    rubricHash: text('rubricHash'),
    entriesHash: text('entriesHash'),
    logHash: text('logHash'),
    inputHash: text('inputHash'),
    resultHash: text('resultHash'),
    results,
  };
}

function parseResults(text: string): AssessmentRecord['results'] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const parsed = v.safeParse(resultList, data);
  if (!parsed.success) return null;
  return parsed.output.map(([team, total, grade, rank]) => ({ team, total, grade, rank }));
}
