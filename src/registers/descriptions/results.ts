import { count, distinct, mean } from '../Measure';
import type { Column, Register } from '../Register';

/** The five categories as the board shows them. */
export const boardCategories = [
  '党建思政',
  '安全环保',
  '生产运行',
  '降本增效',
  '设备维护',
] as const;

const categoriesEn = ['Party building', 'Safety', 'Operation', 'Cost', 'Equipment'];

/** 考评数据: the months' results of the assessment, kept for the board 双促进看板. */
export const results: Register = {
  id: 'results',
  sheet: '考评数据',
  name: { zh: '考评数据', en: 'Assessment results' },
  purpose: {
    zh: '每月核算后记入一次：各班组五个大项的得分、总分和名次；双促进看板从这里取数。',
    en: 'Each month’s category scores, total and rank a team; the board reads them.',
  },
  columns: [
    {
      id: 'month',
      name: { zh: '月份', en: 'Month' },
      type: { kind: 'month' },
      required: true,
      width: 60,
    },
    {
      id: 'team',
      name: { zh: '班组', en: 'Team' },
      type: { kind: 'text' },
      required: true,
      width: 80,
      link: { register: 'teams', column: 'team' },
    },
    ...boardCategories.map((name, index): Column => ({
      id: `category${index + 1}`,
      name: { zh: name, en: categoriesEn[index] ?? name },
      type: { kind: 'number', min: 0, max: 110 },
      width: 60,
    })),
    {
      id: 'total',
      name: { zh: '总分', en: 'Total' },
      type: { kind: 'number', min: 0, max: 110 },
      required: true,
      width: 56,
    },
    { id: 'rank', name: { zh: '名次', en: 'Rank' }, type: { kind: 'number', min: 1 }, width: 46 },
    { id: 'grade', name: { zh: '等级', en: 'Grade' }, type: { kind: 'text' }, width: 56 },
  ],
  key: ['month', 'team'],
  rows: 400,
  rules: [],
  figures: [
    { id: 'rows', name: { zh: '已记条数', en: 'Results kept' }, value: count() },
    { id: 'months', name: { zh: '已记月数', en: 'Months kept' }, value: distinct('month') },
    { id: 'mean', name: { zh: '平均总分', en: 'Mean total' }, value: mean('total'), decimals: 2 },
  ],
};
