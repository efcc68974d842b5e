import { count, distinct, filled, is } from '../Measure';
import type { Register, RuleHit } from '../Register';
import { listIn, textIn } from '../recordValues';

/** 先进操作法: a numbered library, and where each method is used again. */
export const methods: Register = {
  id: 'methods',
  sheet: '先进操作法',
  name: { zh: '先进操作法', en: 'Advanced operating methods' },
  purpose: {
    zh: '编号管理的先进操作法库，登记在哪些班组推广使用。',
    en: 'A numbered library of methods and the teams that use them.',
  },
  columns: [
    {
      id: 'number',
      name: { zh: '编号', en: 'No.' },
      type: { kind: 'text' },
      required: true,
      width: 70,
      hint: { zh: '例如 CZF-001', en: 'For example CZF-001' },
    },
    {
      id: 'name',
      name: { zh: '操作法名称', en: 'Name' },
      type: { kind: 'text' },
      required: true,
      width: 170,
    },
    {
      id: 'team',
      name: { zh: '提出班组', en: 'Team' },
      type: { kind: 'text' },
      required: true,
      width: 80,
      link: { register: 'teams', column: 'team' },
    },
    { id: 'author', name: { zh: '提出人', en: 'Author' }, type: { kind: 'text' }, width: 64 },
    {
      id: 'date',
      name: { zh: '评审日期', en: 'Reviewed on' },
      type: { kind: 'date' },
      required: true,
      width: 74,
    },
    {
      id: 'status',
      name: { zh: '状态', en: 'Status' },
      type: { kind: 'choice', choices: ['申报', '评审通过', '推广使用', '停用'] },
      required: true,
      width: 64,
    },
    {
      id: 'applied',
      name: { zh: '推广班组', en: 'Used by' },
      type: { kind: 'text' },
      width: 150,
      hint: { zh: '用顿号隔开，不含提出班组', en: 'Names between commas, not the author’s team' },
    },
    {
      id: 'reuse',
      name: { zh: '推广数', en: 'Reused by' },
      type: {
        kind: 'computed',
        formula: (cell) =>
          `IF(TRIM(${cell('applied')})="","",LEN(TRIM(${cell('applied')}))-LEN(SUBSTITUTE(TRIM(${cell('applied')}),"、",""))+1)`,
        value: (record) =>
          textIn(record, 'applied') === '' ? null : textIn(record, 'applied').split('、').length,
      },
      width: 46,
    },
  ],
  key: ['number'],
  rows: 100,
  rules: [
    {
      id: 'number-form',
      severity: 'warning',
      says: {
        zh: '编号“{number}”和“CZF-001”的样子不同，以后不好查找。请统一。',
        en: 'The number “{number}” does not look like “CZF-001”. Use one form.',
      },
      find: (records) =>
        records
          .filter((one) => !/^[A-Z]{2,4}-\d{3}$/u.test(textIn(one, 'number')))
          .map((record) => ({
            record,
            column: 'number',
            params: { number: textIn(record, 'number') },
          })),
    },
    {
      id: 'used-nowhere',
      severity: 'error',
      says: {
        zh: '“{name}”状态是推广使用，但没有写推广班组。请补填。',
        en: '“{name}” is put down as in use, but by no team. Fill it in.',
      },
      find: (records) =>
        records
          .filter((one) => textIn(one, 'status') === '推广使用' && textIn(one, 'applied') === '')
          .map((record) => ({
            record,
            column: 'applied',
            params: { name: textIn(record, 'name') },
          })),
    },
    {
      id: 'used-by-nobody-known',
      severity: 'error',
      says: {
        zh: '推广班组里的“{team}”不在班组名册里，或就是提出班组。请改正。',
        en: '“{team}” among the users is no known team, or is the author’s own. Correct it.',
      },
      find: (records, { tables }) => {
        const known = new Set((tables.get('teams') ?? []).map((one) => textIn(one, 'team')));
        return records.flatMap((record) =>
          listIn(record, 'applied').flatMap((team): RuleHit[] =>
            known.has(team) && team !== textIn(record, 'team')
              ? []
              : [{ record, column: 'applied', params: { team } }],
          ),
        );
      },
    },
  ],
  figures: [
    { id: 'all', name: { zh: '操作法总数', en: 'Methods' }, value: count() },
    {
      id: 'passed',
      name: { zh: '评审通过率', en: 'Passed review' },
      value: { share: count(is('status', '评审通过', '推广使用', '停用')), of: count() },
    },
    {
      id: 'reused',
      name: { zh: '推广使用率', en: 'In use elsewhere' },
      value: { share: count(filled('applied')), of: count() },
    },
    {
      id: 'teams',
      name: { zh: '提出过操作法的班组', en: 'Teams with a method' },
      value: distinct('team'),
    },
  ],
};
