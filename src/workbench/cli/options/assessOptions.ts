import { type CommandOptions, generalOptions } from './CommandOption';

/** The options of `npm run assess` that go with one recalculation. */
export const assessOptions = {
  sheet: {
    type: 'string',
    value: { zh: '名称', en: 'NAME' },
    does: { zh: '指定工作表', en: 'assess this sheet instead of the one that looks like a form' },
  },
  out: {
    type: 'string',
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '另存到哪里；原文件从不改动',
      en: 'where to save; the input file is never changed',
    },
  },
  json: {
    type: 'boolean',
    does: {
      zh: '只输出一个 JSON（加 -s 可不显示 npm 自己的提示：npm run -s assess）',
      en: 'print only one JSON object (use `npm run -s` to keep npm quiet)',
    },
  },
  fix: {
    type: 'boolean',
    does: {
      zh: '先做安全的修正（如“10分”改为 10），再核算',
      en: 'apply the safe repairs first (“10分” → 10), then recalculate',
    },
  },
  overwrite: {
    type: 'boolean',
    does: {
      zh: '已有内容与核算结果不同的单元格也改写',
      en: 'also replace filled cells that differ from the computed results',
    },
  },
  sure: {
    type: 'boolean',
    does: {
      zh: '表的结构拿不准时也按目前的理解写入',
      en: 'write although it is not certain how the form is to be read',
    },
  },
  mapping: {
    type: 'string',
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '按这个 JSON 认列（见 docs/forms.md）',
      en: 'read sheets as this JSON says (see docs/forms.md)',
    },
  },
  'write-mapping': {
    type: 'string',
    value: { zh: '文件', en: 'FILE' },
    does: {
      zh: '把目前认出的列写成 JSON，改好后用 --mapping 交回',
      en: 'write how the sheet was understood, to be corrected and given back with --mapping',
    },
  },
  charts: {
    type: 'string',
    value: { zh: 'all|图名,图名', en: 'all|NAME,NAME' },
    does: {
      zh: '画这些图：all 是全部；写错图名时会列出可用的名字',
      en: 'draw these charts: all, or names; a wrong name is answered with the list',
    },
  },
  posting: {
    type: 'boolean',
    does: { zh: '生成可打印的公示表', en: 'make the posting sheet, ready to print' },
  },
  'posting-from': {
    type: 'string',
    value: { zh: '2026-12-07', en: '2026-12-07' },
    does: {
      zh: '公示从哪一天开始；不写就按“公示设置”，没有设置就按考核月份推算',
      en: 'the first day of the posting; left out: as 公示设置 says, or reckoned from the month',
    },
  },
  handouts: {
    type: 'boolean',
    does: {
      zh: '每个班组一张反馈单，并打印一段班前会可以念的小结',
      en: 'a hand-out sheet for each team, and a summary to read at the shift meeting',
    },
  },
  pdf: {
    type: 'string',
    value: { zh: '文件夹', en: 'FOLDER' },
    does: {
      zh: '装有 LibreOffice 时，再把结果存成 PDF',
      en: 'also print the results to PDF, when LibreOffice is there',
    },
  },
  who: {
    type: 'string',
    value: { zh: '姓名', en: 'NAME' },
    does: {
      zh: '核算记录里写谁的名字',
      en: 'whose name the record of the calculation carries',
    },
  },
  'excel-api': {
    type: 'string',
    value: { zh: '1.8', en: '1.8' },
    does: { zh: '按较旧版本的 Excel 运行', en: 'pretend to be an older Excel' },
  },
  ...generalOptions,
} as const satisfies CommandOptions;
