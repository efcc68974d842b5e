import { type CommandOptions, generalOptions } from './CommandOption';

/** The options of `npm run template`. */
export const templateOptions = {
  out: {
    type: 'string',
    value: { zh: '文件', en: 'FILE' },
    does: { zh: '存到哪里', en: 'where to save' },
  },
  teams: {
    type: 'string',
    value: { zh: '甲班:12,乙班:10', en: 'A:12,B:10' },
    does: {
      zh: '班组；做全年工作簿时可以在冒号后面写人数',
      en: 'the teams; for a year’s workbook, heads after a colon if wanted',
    },
  },
  period: {
    type: 'string',
    value: { zh: '2026-11', en: '2026-11' },
    does: { zh: '哪个月', en: 'the month' },
  },
  sample: {
    type: 'boolean',
    does: { zh: '填上示例数据', en: 'fill it with sample entries' },
  },
  rubric: {
    type: 'string',
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '用自己的考核标准：导出的 .json，或者自己单位的标准表（.xlsx）',
      en: 'a standard of your own: an exported .json, or your own table (.xlsx)',
    },
  },
  kit: {
    type: 'string',
    value: { zh: 'month|year|points|registers', en: 'month|year|points|registers' },
    does: {
      zh: '做什么工作簿：月度考评（不写就是它）、全年、党员积分、登记台账',
      en: 'which workbook: a month’s assessment (the default), a whole year, member points, registers',
    },
  },
  year: {
    type: 'string',
    value: { zh: '2027', en: '2027' },
    does: { zh: '哪一年', en: 'the year' },
  },
  members: {
    type: 'string',
    value: { zh: '张三:甲班:第一党小组,李四:乙班', en: 'NAME:TEAM:GROUP,NAME:TEAM' },
    does: { zh: '党员，以及所在班组、党小组', en: 'the members, with team and Party group' },
  },
  committee: {
    type: 'string',
    value: { zh: '王五:书记,赵六:纪检委员', en: 'NAME:POST,NAME:POST' },
    does: { zh: '支委和职务', en: 'the branch committee and their posts' },
  },
  scheme: {
    type: 'string',
    value: { zh: '60+40', en: '60+40' },
    does: {
      zh: '党员积分办法：60+40、100-quarter、80+20、20+70+10、event-caps',
      en: 'the points scheme: 60+40, 100-quarter, 80+20, 20+70+10, event-caps',
    },
  },
  from: {
    type: 'string',
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '从去年的工作簿接着做：班组、党员、办法照搬，数字清空',
      en: 'the year after this workbook: people and rules carried over, figures empty',
    },
  },
  cards: {
    type: 'string',
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '把这个工作簿里现行的细则做成口袋卡网页（存到 --out），按实际大小打印',
      en: 'make the pocket cards of this workbook’s rules in force as a web page (at --out), to print at full size',
    },
  },
  'sample-year': {
    type: 'boolean',
    does: {
      zh: '做一个填好的示例年度（人名是编的）',
      en: 'a sample year, filled, with invented people',
    },
  },
  seed: {
    type: 'string',
    value: { zh: '1', en: '1' },
    does: {
      zh: '与 --sample-year 一起：同一个数总是得到同一本',
      en: 'with --sample-year: the same number always gives the same workbook',
    },
  },
  ...generalOptions,
} as const satisfies CommandOptions;
