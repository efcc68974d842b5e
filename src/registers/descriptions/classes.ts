import { attendanceColumns, attendanceRule } from '../attendance';
import { count, is, sum } from '../Measure';
import type { Register } from '../Register';
import { textIn } from '../recordValues';

const levels = ['公司大讲堂', '支部小课堂', '班组微课堂'];

/** 三级课堂: company lectures, branch classes, team micro classes. */
export const classes: Register = {
  id: 'classes',
  sheet: '三级课堂',
  name: { zh: '三级课堂', en: 'Classes on three levels' },
  purpose: {
    zh: '公司大讲堂、支部小课堂、班组微课堂的计划和到课情况；一个班组一行。',
    en: 'Company lectures, branch classes and team micro classes, planned and attended; a row a team.',
  },
  columns: [
    {
      id: 'date',
      name: { zh: '日期', en: 'Date' },
      type: { kind: 'date' },
      required: true,
      width: 74,
    },
    {
      id: 'level',
      name: { zh: '级别', en: 'Level' },
      type: { kind: 'choice', choices: levels },
      required: true,
      width: 80,
    },
    {
      id: 'team',
      name: { zh: '班组', en: 'Team' },
      type: { kind: 'text' },
      width: 80,
      link: { register: 'teams', column: 'team' },
      hint: { zh: '班组微课堂必填', en: 'Needed for micro classes' },
    },
    {
      id: 'topic',
      name: { zh: '题目', en: 'Topic' },
      type: { kind: 'text' },
      required: true,
      width: 170,
    },
    {
      id: 'lecturer',
      name: { zh: '主讲', en: 'Lecturer' },
      type: { kind: 'text' },
      required: true,
      width: 64,
    },
    {
      id: 'status',
      name: { zh: '状态', en: 'Status' },
      type: { kind: 'choice', choices: ['已开课', '未开课'] },
      required: true,
      width: 56,
    },
    ...attendanceColumns,
    {
      id: 'hours',
      name: { zh: '学时', en: 'Hours' },
      type: { kind: 'number', min: 0, max: 24 },
      width: 42,
    },
  ],
  key: ['date', 'level', 'team', 'topic'],
  rows: 300,
  rules: [
    attendanceRule,
    {
      id: 'micro-without-team',
      severity: 'error',
      says: {
        zh: '班组微课堂没有写班组。请补填。',
        en: 'A micro class without its team. Fill it in.',
      },
      find: (records) =>
        records
          .filter((one) => textIn(one, 'level') === '班组微课堂' && textIn(one, 'team') === '')
          .map((record) => ({ record, column: 'team' })),
    },
    {
      id: 'held-without-attendance',
      severity: 'error',
      says: {
        zh: '已开课，但没有填实到人数。请补填。',
        en: 'Held, but no attendance. Fill it in.',
      },
      find: (records) =>
        records
          .filter((one) => textIn(one, 'status') === '已开课' && textIn(one, 'attended') === '')
          .map((record) => ({ record, column: 'attended' })),
    },
  ],
  figures: [
    ...levels.map((level, index) => ({
      id: `level${index + 1}`,
      name: {
        zh: `${level}开课率`,
        en: ['Company lectures held', 'Branch classes held', 'Micro classes held'][index] ?? level,
      },
      value: {
        share: count(is('level', level), is('status', '已开课')),
        of: count(is('level', level)),
      },
    })),
    {
      id: 'attendance',
      name: { zh: '到课率（人次）', en: 'Attendance' },
      value: {
        share: sum('attended', is('status', '已开课')),
        of: sum('due', is('status', '已开课')),
      },
    },
    {
      id: 'hours',
      name: { zh: '总学时', en: 'Hours' },
      value: sum('hours', is('status', '已开课')),
      decimals: 1,
    },
  ],
};
