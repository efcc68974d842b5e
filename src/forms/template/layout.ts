/**
 * Where everything stands in the sheets the add-in injects: the one place that both writing
 * (src/sheets/template) and reading back (this folder) look at. Rows and columns are zero-based.
 */
import type { AppealState } from '../../assessment/log/DeductionEvent';

/** The names of the injected sheets. */
export const templateSheets = {
  settings: '考核设置',
  rubric: '考核标准',
  entries: '考核录入',
  log: '扣分台账',
  scores: '得分明细',
  summary: '汇总排名',
} as const;

/**
 * 考核设置: on the left a setting a row (label, value, note), on the rows of settingRow; on the
 * right the tables of settingsTables.
 */
export const settingsLayout = {
  labelColumn: 0,
  valueColumn: 1,
  noteColumn: 2,
  firstRow: 2,
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

/** 考核录入, below the items: what quarterly items got in the last quarter's month, an item a row. */
export const carriedTitle = '季度项上季末得分（季度项“沿用上季”时填）';

/** 扣分台账: one event a row; to the right of a gap what the formulas work with. */
export const logLayout = {
  headerRow: 2,
  firstRow: 3,
  columns: {
    serial: 0,
    date: 1,
    team: 2,
    itemId: 3,
    itemName: 4,
    person: 5,
    reason: 6,
    quantity: 7,
    points: 8,
    incident: 9,
    basis: 10,
    recordedBy: 11,
    confirmed: 12,
    appeal: 13,
    corrects: 14,
    month: 15,
    state: 16,
  },
  helpers: {
    parent: 18,
    root: 19,
    ownMonth: 20,
    month: 21,
    team: 22,
    item: 23,
    incident: 24,
    incidentNumber: 25,
    quantity: 26,
    cost: 27,
    countedTeam: 28,
  },
} as const;

/** How many lines of a new 扣分台账 have formulas, for so many teams. */
export function newLogLines(teamCount: number): number {
  return Math.max(100, teamCount * 10);
}

/** The header words of 扣分台账, by which its columns are found again. */
export const logHeaders = {
  serial: '流水号',
  date: '日期',
  team: '班组',
  itemId: '项目编号',
  itemName: '考核项目',
  person: '责任人',
  reason: '事由',
  quantity: '数量',
  points: '扣/加分',
  incident: '事件编号',
  basis: '依据编号',
  recordedBy: '录入人',
  confirmed: '班组确认',
  appeal: '申诉状态',
  corrects: '更正流水号',
  month: '计入月份',
  state: '计入情况',
} as const satisfies Record<keyof (typeof logLayout)['columns'], string>;

/** The workbook names of its columns that the formulas add up. */
export const logNames = {
  quantity: '台账数量',
  countedTeam: '台账计入班组',
  countedItem: '台账计入项目',
} as const;

/** The words of 班组确认. */
export const confirmedWords = { confirmed: '已确认', open: '未确认' } as const;

/** The words of 申诉状态. */
export const appealWords = {
  none: '无',
  pending: '申诉中',
  rejected: '维持',
  withdrawn: '撤回',
  corrected: '更正',
} as const satisfies Record<AppealState, string>;

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

/** What 本月计分 says of a quarterly item whose score is carried on. */
export const carriedOn = '沿用';

/** What a cell says when an item does not count for a team. */
export const notApplicable = '不适用';
