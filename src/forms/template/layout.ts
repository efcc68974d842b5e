/**
 * Where everything stands in the sheets the add-in injects: the one place that both writing
 * (src/sheets/template) and reading back (this folder) look at. Rows and columns are zero-based.
 */

/** The names of the injected sheets. */
export const templateSheets = {
  settings: '考核设置',
  rubric: '考核标准',
  entries: '考核录入',
  log: '扣分台账',
  scores: '得分明细',
  summary: '汇总排名',
} as const;

/** 考核设置: label in column A, value in column B; two tables to the right; the teams below. */
export const settingsLayout = {
  valueColumn: 1,
  rows: {
    period: 3,
    month: 4,
    heading: 5,
    bonusCap: 6,
    floorShare: 7,
    floorOn: 8,
    floorGrade: 9,
    rankMethod: 10,
    tieBreak1: 11,
    tieBreak2: 12,
  },
  /** Grades, best first: name, least total. */
  grades: { headerRow: 2, firstRow: 3, nameColumn: 3, minColumn: 4 },
  /** Categories: code, name, points, number of items, bonus cap. */
  categories: {
    headerRow: 2,
    firstRow: 3,
    codeColumn: 6,
    nameColumn: 7,
    pointsColumn: 8,
    itemsColumn: 9,
    bonusColumn: 10,
  },
  teams: { headerRow: 14, firstRow: 15, numberColumn: 0, nameColumn: 1 },
} as const;

/** 考核标准: one item a row. Conditions and scores hold tiers or levels, best first. */
export const rubricLayout = {
  headerRow: 2,
  firstRow: 3,
  columns: {
    id: 0,
    category: 1,
    group: 2,
    name: 3,
    standard: 4,
    kind: 5,
    points: 6,
    step: 7,
    cap: 8,
    fullAt: 9,
    zeroAt: 10,
    conditions: 11,
    scores: 16,
    unit: 21,
    period: 22,
    naAllowed: 23,
    dataSource: 24,
    evidence: 25,
  },
  /** How many tiers or levels an item may have. */
  tiers: 5,
} as const;

/** 考核录入 and 得分明细 share their geometry: an item a row, a team a column. */
export const entriesLayout = {
  titleRow: 0,
  noteRow: 1,
  headerRow: 3,
  firstRow: 4,
  columns: { id: 0, category: 1, name: 2, rule: 3, unit: 4, points: 5 },
  firstTeamColumn: 6,
} as const;

/** 得分明细: in place of the rule and unit of 考核录入 stand the kind and whether it counts this month. */
export const scoresLayout = {
  ...entriesLayout,
  columns: { id: 0, category: 1, name: 2, kind: 3, applies: 4, points: 5 },
} as const;

/** 扣分台账: one event a row. */
export const logLayout = { headerRow: 2, firstRow: 3, rows: 300 } as const;

/** 汇总排名: one team a row; then, to the right, the same sorted from best to worst for the charts. */
export const summaryLayout = {
  headerRow: 3,
  firstRow: 4,
  teamColumn: 0,
  firstCategoryColumn: 1,
} as const;

/** The words in 考核标准's 评分办法 column for each kind of rule. */
export const ruleKindNames = {
  deduct: '扣分',
  linear: '线性',
  'tier-higher': '分档(高优)',
  'tier-lower': '分档(低优)',
  level: '等级',
  passfail: '是否',
  bonus: '加分',
  veto: '否决',
} as const;

export type RuleKind = keyof typeof ruleKindNames;

/** The words for an item's period. */
export const periodNames = { monthly: '月', quarterly: '季' } as const;

/** 是 and 否, as they stand in yes/no cells. */
export const yes = '是';
export const no = '否';

/** What a cell says when an item does not count for a team. */
export const notApplicable = '不适用';
