import { count, is, sum } from '../Measure';
import type { Register } from '../Register';
import { numberIn, textIn } from '../recordValues';

/** 瓶颈攻关与 QC: issues being solved, their state and what was saved. */
export const bottlenecks: Register = {
  id: 'bottlenecks',
  sheet: '瓶颈攻关QC',
  name: { zh: '瓶颈攻关、QC', en: 'Bottlenecks and QC' },
  purpose: {
    zh: '装置瓶颈和 QC 课题的负责人、措施、期限、状态和创效。',
    en: 'Bottlenecks and QC projects with owner, measure, due date, status and saving.',
  },
  columns: [
    {
      id: 'number',
      name: { zh: '编号', en: 'No.' },
      type: { kind: 'text' },
      required: true,
      width: 56,
    },
    {
      id: 'kind',
      name: { zh: '类别', en: 'Kind' },
      type: { kind: 'choice', choices: ['瓶颈攻关', 'QC课题'] },
      required: true,
      width: 62,
    },
    {
      id: 'issue',
      name: { zh: '问题', en: 'Issue' },
      type: { kind: 'text' },
      required: true,
      width: 170,
    },
    {
      id: 'owner',
      name: { zh: '负责人', en: 'Owner' },
      type: { kind: 'text' },
      required: true,
      width: 60,
    },
    {
      id: 'team',
      name: { zh: '班组', en: 'Team' },
      type: { kind: 'text' },
      width: 74,
      link: { register: 'teams', column: 'team' },
    },
    {
      id: 'measure',
      name: { zh: '措施', en: 'Measure' },
      type: { kind: 'text' },
      required: true,
      width: 170,
    },
    {
      id: 'due',
      name: { zh: '期限', en: 'Due' },
      type: { kind: 'date' },
      required: true,
      width: 74,
    },
    {
      id: 'status',
      name: { zh: '状态', en: 'Status' },
      type: { kind: 'choice', choices: ['未开始', '进行中', '已完成', '终止'] },
      required: true,
      width: 56,
    },
    { id: 'done', name: { zh: '完成日期', en: 'Done on' }, type: { kind: 'date' }, width: 74 },
    {
      id: 'saving',
      name: { zh: '创效(万元)', en: 'Saving (10k yuan)' },
      type: { kind: 'number', min: 0 },
      width: 62,
    },
  ],
  key: ['number'],
  rows: 80,
  rules: [
    {
      id: 'done-without-date',
      severity: 'error',
      says: {
        zh: '“{issue}”已完成，但没有完成日期。请补填。',
        en: '“{issue}” is done but has no date. Fill it in.',
      },
      find: (records) =>
        records
          .filter((one) => textIn(one, 'status') === '已完成' && textIn(one, 'done') === '')
          .map((record) => ({
            record,
            column: 'done',
            params: { issue: textIn(record, 'issue') },
          })),
    },
    {
      id: 'date-without-done',
      severity: 'error',
      says: {
        zh: '“{issue}”有完成日期，状态却不是已完成。请核对。',
        en: '“{issue}” has a date of completion but is not put down as done. Check.',
      },
      find: (records) =>
        records
          .filter((one) => textIn(one, 'status') !== '已完成' && textIn(one, 'done') !== '')
          .map((record) => ({
            record,
            column: 'status',
            params: { issue: textIn(record, 'issue') },
          })),
    },
    {
      id: 'saving-too-early',
      severity: 'warning',
      says: {
        zh: '“{issue}”没有完成就填了创效。完成并核定后再填。',
        en: '“{issue}” has a saving before it is done. Enter it when it is done and confirmed.',
      },
      find: (records) =>
        records
          .filter((one) => textIn(one, 'status') !== '已完成' && (numberIn(one, 'saving') ?? 0) > 0)
          .map((record) => ({
            record,
            column: 'saving',
            params: { issue: textIn(record, 'issue') },
          })),
    },
    {
      id: 'overdue',
      severity: 'warning',
      says: {
        zh: '“{issue}”{due} 到期，还没有完成。请督办。',
        en: '“{issue}” was due on {due} and is not done.',
      },
      find: (records, { asOf }) =>
        records
          .filter(
            (one) =>
              asOf !== null &&
              ['未开始', '进行中'].includes(textIn(one, 'status')) &&
              textIn(one, 'due') < asOf,
          )
          .map((record) => ({
            record,
            column: 'due',
            params: { issue: textIn(record, 'issue'), due: textIn(record, 'due') },
          })),
    },
  ],
  figures: [
    { id: 'all', name: { zh: '课题总数', en: 'Projects' }, value: count() },
    {
      id: 'done',
      name: { zh: '完成率', en: 'Done' },
      value: { share: count(is('status', '已完成')), of: count() },
    },
    {
      id: 'saving',
      name: { zh: '创效合计(万元)', en: 'Savings (10k yuan)' },
      value: sum('saving', is('status', '已完成')),
      decimals: 2,
    },
  ],
};
