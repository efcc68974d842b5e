import type { WorkflowStep } from '../../assessment/workflow/workflow';
import {
  stateWords,
  type WorkflowColumn,
  workflowHeaders,
  workflowLayout,
  type WorkflowReading,
  workflowSheetName,
} from '../../forms/workflow/workflowSheet';
import type { SheetPlan } from '../SheetPlan';
import { addLines, type ListSheet } from '../year/listSheet';

const list: ListSheet<WorkflowColumn> = {
  sheet: workflowSheetName,
  title: '流程记录',
  note: '每走一步自动记一行：哪个月、到了哪一步、谁、什么时候。请勿修改。',
  headerRow: workflowLayout.headerRow,
  headers: workflowHeaders,
  widths: { time: 112, who: 64, period: 64, state: 72, reason: 220 },
  wrapped: ['reason'],
  tabColor: '#5C6B70',
};

/** Adds a step to 流程记录; `present` is null where the sheet is still to be made. */
export function workflowPlan(step: WorkflowStep, present: WorkflowReading | null): SheetPlan {
  return addLines(list, present, [{ ...step, state: stateWords[step.state] }]);
}
