import { divideScore, decimal } from '../assessment/decimal';
import type { Column, RegisterRule } from './Register';
import { numberIn } from './recordValues';

/** The columns of what is attended: how many were due, how many came, and the rate. */
export const attendanceColumns: readonly Column[] = [
  {
    id: 'due',
    name: { zh: '应到', en: 'Due' },
    type: { kind: 'whole', min: 1, max: 5000 },
    required: true,
    width: 42,
  },
  {
    id: 'attended',
    name: { zh: '实到', en: 'Attended' },
    type: { kind: 'whole', min: 0, max: 5000 },
    width: 42,
  },
  {
    id: 'rate',
    name: { zh: '到课率', en: 'Rate' },
    type: {
      kind: 'computed',
      formula: (cell) =>
        `IF(AND(ISNUMBER(${cell('attended')}),N(${cell('due')})>0),ROUND(ROUND(${cell('attended')}/${cell('due')}*100,8),2),"")`,
      value: (record) => {
        const [attended, due] = [numberIn(record, 'attended'), numberIn(record, 'due')];
        if (attended === null || due === null || due <= 0) return null;
        return divideScore(decimal(attended).times(100), decimal(due)).toNumber();
      },
      numberFormat: '0.0"%"',
    },
    width: 50,
  },
];

/** Nobody can attend who was not due. */
export const attendanceRule: RegisterRule = {
  id: 'more-than-due',
  severity: 'error',
  says: {
    zh: '实到 {attended} 人，多于应到 {due} 人。请核对。',
    en: '{attended} attended, more than the {due} due. Check.',
  },
  find: (records) =>
    records.flatMap((record) => {
      const [attended, due] = [numberIn(record, 'attended'), numberIn(record, 'due')];
      if (attended === null || due === null || attended <= due) return [];
      return [{ record, column: 'attended', params: { attended, due } }];
    }),
};
