import type { Appeal } from '../../assessment/workflow/appeals';
import { cellAddress } from '../../forms/address';
import {
  appealHeaders,
  appealsLayout,
  type AppealsReading,
  appealsSheetName,
  outcomeWords,
} from '../../forms/workflow/appealsSheet';
import { keysOf } from '../../forms/year/headedRows';
import { changeSheet } from '../newSheet';
import type { SheetPlan } from '../SheetPlan';
import { addLines, type ListSheet } from '../year/listSheet';

const list: ListSheet<keyof Appeal> = {
  sheet: appealsSheetName,
  title: '申诉登记',
  note: '一件申诉一行。更正只能在扣分台账里另记一行，原来的行不改；维持要写明理由。',
  headerRow: appealsLayout.headerRow,
  headers: appealHeaders,
  widths: { reason: 180, answer: 180, raisedOn: 76, answeredOn: 76 },
  wrapped: ['reason', 'answer'],
  tabColor: '#5C6B70',
};

/** Adds an appeal; `present` is null where the sheet is still to be made. */
export function appealPlan(appeal: Appeal, present: AppealsReading | null): SheetPlan {
  return addLines(list, present, [{ ...appeal, outcome: outcomeWords[appeal.outcome] }]);
}

/** Puts the answer into an appeal's line; what was asked stays as it was. */
export function answerPlan(appeal: Appeal, row: number, { columns }: AppealsReading): SheetPlan {
  const answered = ['outcome', 'answer', 'answeredBy', 'answeredOn', 'correction'] as const;
  return changeSheet(appealsSheetName, {
    blocks: answered.map((key) => ({
      at: cellAddress({ row, column: columns.get(key) ?? keysOf(appealHeaders).indexOf(key) }),
      values: [[key === 'outcome' ? outcomeWords[appeal.outcome] : appeal[key]]],
    })),
  });
}
