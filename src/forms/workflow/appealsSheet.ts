import type { Appeal } from '../../assessment/workflow/appeals';
import type { Grid } from '../Grid';
import { headedRows } from '../year/headedRows';

/** The sheet of appeals. */
export const appealsSheetName = '申诉登记';
export const appealsLayout = { headerRow: 2 } as const;

/** The header words, in the order of the columns. */
export const appealHeaders = {
  period: '考核月份',
  team: '班组',
  line: '台账流水号',
  reason: '申诉理由',
  raisedBy: '申诉人',
  raisedOn: '申诉日期',
  outcome: '处理结果',
  answer: '处理说明',
  answeredBy: '处理人',
  answeredOn: '处理日期',
  correction: '更正流水号',
} as const satisfies Record<keyof Appeal, string>;

/** How an appeal stands, in words. */
export const outcomeWords: Readonly<Record<Appeal['outcome'], string>> = {
  pending: '申诉中',
  upheld: '更正',
  refused: '维持',
};

/** 申诉登记 as read. */
export interface AppealsReading {
  readonly appeals: readonly (Appeal & { readonly row: number })[];
  readonly columns: ReadonlyMap<keyof Appeal, number>;
  readonly nextRow: number;
}

/** Reads 申诉登记; null where there is none yet. */
export function readAppeals(grids: readonly Grid[]): AppealsReading | null {
  const grid = grids.find(({ sheet }) => sheet === appealsSheetName);
  if (grid === undefined) return null;
  const { rows, columns, nextRow } = headedRows(grid, appealsLayout.headerRow, appealHeaders);
  const outcomes = Object.keys(outcomeWords) as Appeal['outcome'][];
  const appeals = rows.map(({ row, text }) => ({
    row,
    period: text('period'),
    team: text('team'),
    line: text('line'),
    reason: text('reason'),
    raisedBy: text('raisedBy'),
    raisedOn: text('raisedOn'),
    outcome: outcomes.find((one) => outcomeWords[one] === text('outcome')) ?? 'pending',
    answer: text('answer'),
    answeredBy: text('answeredBy'),
    answeredOn: text('answeredOn'),
    correction: text('correction'),
  }));
  return { appeals, columns, nextRow };
}
