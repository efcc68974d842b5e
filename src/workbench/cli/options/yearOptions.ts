import { assessOptions } from './assessOptions';
import { type CommandOptions, generalOptions } from './CommandOption';

/** The options of `npm run assess` for months, quarters, years and the standard. */
export const yearOptions = {
  close: {
    type: 'boolean',
    does: {
      zh: '关账：保存本月的录入、台账、结果和标准，另存为 …-关账.xlsx',
      en: 'close the month: its entries, log, results and standard are kept → …-关账.xlsx',
    },
  },
  'next-month': {
    type: 'boolean',
    does: {
      zh: '关账之后，把工作簿准备好填下个月',
      en: 'make a closed month’s workbook ready for the next one',
    },
  },
  'roll-up': {
    type: 'string',
    value: { zh: 'quarter|year', en: 'quarter|year' },
    does: {
      zh: '季度或年度汇总：一个工作簿里已关账的月份，或者几个文件（每月一个）',
      en: 'the roll-up of one workbook’s closed months, or of several files, a month each',
    },
  },
  period: {
    type: 'string',
    value: { zh: '2026-Q1', en: '2026-Q1' },
    does: {
      zh: '与 --roll-up 一起：哪个季度或哪一年',
      en: 'with --roll-up: which quarter or year',
    },
  },
  reviews: {
    type: 'string',
    value: { zh: '甲班=95,乙班=90', en: 'A=95,B=90' },
    does: { zh: '与 --roll-up 一起：年终评议得分', en: 'with --roll-up: the annual reviews' },
  },
  verify: {
    type: 'boolean',
    does: {
      zh: '用文件本身核对公示的结果：无误退出码 0，否则 1 并列出哪里不符',
      en: 'prove the recorded results from the file: exit code 0, or 1 and what differs',
    },
  },
  changes: {
    type: 'boolean',
    does: {
      zh: '按现在的台账，已关账的月份、季度、年度哪些会变、为什么',
      en: 'what the log as it stands would change in closed months, quarters and the year, and why',
    },
  },
  diff: {
    type: 'string',
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '从这个文件到另一个文件，哪些变了、为什么',
      en: 'the same from this file to another',
    },
  },
  'new-version': {
    type: 'string',
    value: { zh: '2026-07', en: '2026-07' },
    does: {
      zh: '把现在的考核标准登记为新版本，从该月起生效',
      en: 'register the standard as a new version from that month on',
    },
  },
  note: {
    type: 'string',
    value: { zh: '说明', en: 'TEXT' },
    does: { zh: '与 --new-version 一起：为什么改', en: 'with --new-version: why it was changed' },
  },
  'versions-diff': {
    type: 'string',
    value: { zh: 'V1,V2', en: 'V1,V2' },
    does: { zh: '两个版本有什么不同', en: 'what changed between two versions, in words' },
  },
  'export-rubric': {
    type: 'string',
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '把考核标准导出为 JSON，可以交给 npm run template -- --rubric',
      en: 'the standard as JSON, for npm run template -- --rubric',
    },
  },
  explain: {
    type: 'string',
    value: { zh: '班组|all', en: 'TEAM|all' },
    does: {
      zh: '生成交给班组的考核说明表',
      en: 'the sheets teams are handed: why each score, grade and rank',
    },
  },
  out: assessOptions.out,
  json: assessOptions.json,
  who: assessOptions.who,
  ...generalOptions,
} as const satisfies CommandOptions;
