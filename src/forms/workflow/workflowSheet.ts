import type { WorkflowState, WorkflowStep } from '../../assessment/workflow/workflow';
import type { Grid } from '../Grid';
import { headedRows } from '../year/headedRows';

/** The sheet on which every step of every month is recorded, beside 核算记录. */
export const workflowSheetName = '流程记录';
export const workflowLayout = { headerRow: 2 } as const;

/** The header words, in the order of the columns. */
export const workflowHeaders = {
  time: '时间',
  who: '操作人',
  period: '考核月份',
  state: '状态',
  reason: '退回原因',
} as const;
export type WorkflowColumn = keyof typeof workflowHeaders;

/** The states in the words of domain.md §4. */
export const stateWords: Readonly<Record<WorkflowState, string>> = {
  entry: '录入',
  confirmed: '班组确认',
  assessed: '考核',
  reviewed: '审核',
  approved: '批准',
  posted: '公示',
  archived: '归档',
};

/** 流程记录 as read. */
export interface WorkflowReading {
  readonly steps: readonly WorkflowStep[];
  readonly columns: ReadonlyMap<WorkflowColumn, number>;
  readonly nextRow: number;
}

/** Reads 流程记录; null where there is none yet. Lines that name no state are left out. */
export function readWorkflow(grids: readonly Grid[]): WorkflowReading | null {
  const grid = grids.find(({ sheet }) => sheet === workflowSheetName);
  if (grid === undefined) return null;
  const { rows, columns, nextRow } = headedRows(grid, workflowLayout.headerRow, workflowHeaders);
  const states = Object.keys(stateWords) as WorkflowState[];
  const steps = rows.flatMap(({ text }): WorkflowStep[] => {
    const state = states.find((one) => stateWords[one] === text('state'));
    if (state === undefined) return [];
    const [time, who, period, reason] = [text('time'), text('who'), text('period'), text('reason')];
    return [{ time, who, period, reason, state }];
  });
  return { steps, columns, nextRow };
}
