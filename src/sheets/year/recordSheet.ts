import type { AssessmentRecord } from '../../assessment/record/AssessmentRecord';
import {
  type RecordReading,
  recordHeaders,
  recordLayout,
  resultsText,
} from '../../forms/year/recordSheet';
import { yearSheets } from '../../forms/year/yearSheets';
import type { SheetPlan } from '../SheetPlan';
import { addLines, type ListSheet } from './listSheet';

const list: ListSheet<keyof typeof recordHeaders> = {
  sheet: yearSheets.record,
  title: '核算记录',
  note: '每次核算自动记一行，请勿修改。同样的标准、录入和台账，在任何电脑上算出的校验码都相同，公示的结果可以据此核对。',
  headerRow: recordLayout.headerRow,
  headers: recordHeaders,
  widths: {
    time: 112,
    who: 56,
    addIn: 52,
    period: 56,
    rubricVersion: 70,
    results: 330,
    rubricHash: 90,
    entriesHash: 90,
    logHash: 90,
    inputHash: 90,
    resultHash: 90,
  },
  wrapped: ['results', 'rubricHash', 'entriesHash', 'logHash', 'inputHash', 'resultHash'],
  tabColor: '#5C6B70',
};

/** Adds a recalculation's line to 核算记录; `present` is null where the sheet is still to be made. */
export function recordPlan(record: AssessmentRecord, present: RecordReading | null): SheetPlan {
  return addLines(list, present, [{ ...record, results: resultsText(record.results) }]);
}
