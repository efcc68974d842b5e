import type { Policy } from '../../assessment/Rubric';
import { no, yes } from './layout';

/** What a setting's cell holds and what its words or numbers mean. */
export type SettingInput =
  /** By formula, or for the add-in alone. */
  | { readonly kind: 'fixed' }
  /** "2026-11" */
  | { readonly kind: 'month' }
  /** One of a few words, each with the value it stands for. */
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** A name out of the grades' table. */
  | { readonly kind: 'grade' }
  /** A name out of the categories' table, or blank. */
  | { readonly kind: 'category' }
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly whole?: true;
      readonly percent?: true;
    };

/** A word in a cell and the value it stands for. */
export interface Choice {
  readonly word: string;
  readonly value: string | boolean;
}

/** One row of 考核设置. */
export interface Setting {
  readonly label: string;
  /** The workbook name of its cell, as formulas read it. */
  readonly name: string;
  readonly note: string;
  readonly input: SettingInput;
  /** Where its value belongs in the policy ("quota.seats"); none: it is the sheets' own. */
  readonly path?: PolicyPath;
}

/** A field of the policy, or of a part of it; list entries by their index. */
export type PolicyPath =
  | keyof Policy
  | `categoryFloor.${keyof Policy['categoryFloor']}`
  | `quota.${keyof Policy['quota']}`
  | `rollUp.${keyof Policy['rollUp']}`
  | `tieBreakCategories[${number}]`;

const yesNo: SettingInput = {
  kind: 'choice',
  choices: [
    { word: yes, value: true },
    { word: no, value: false },
  ],
};

/** The words of the choices that formulas compare with. */
export const settingWords = {
  dense: '不跳号',
  average: '平均',
  full: '按满分',
  zero: '按零分',
  carry: '沿用上季',
  log: '台账',
  typed: '手工',
} as const;

/**
 * Every setting of 考核设置, in its order: label, name, meaning (domain.md §4). The one list that
 * writing the sheet, reading it back and naming the cell of a problem all go by.
 */
export const settings = {
  period: {
    label: '考核周期',
    name: '考核周期',
    note: '写成 2026-11',
    input: { kind: 'month' },
  },
  month: { label: '考核月份', name: '考核月份', note: '自动', input: { kind: 'fixed' } },
  heading: { label: '标题', name: '考核标题', note: '自动', input: { kind: 'fixed' } },
  version: {
    label: '模板版本',
    name: '模板版本',
    note: '请不要改',
    input: { kind: 'fixed' },
  },

  total: {
    label: '满分合计',
    name: '满分合计',
    note: '各项分值加起来应当是这么多',
    input: { kind: 'number', min: 1, max: 1000 },
    path: 'total',
  },
  notApplicable: {
    label: '不适用项',
    name: '不适用处理',
    note: '不计入：总分按其余各项折算成 100 分',
    input: {
      kind: 'choice',
      choices: [
        { word: '不计入', value: 'leave-out' },
        { word: settingWords.full, value: 'full' },
        { word: settingWords.zero, value: 'zero' },
      ],
    },
    path: 'notApplicable',
  },
  quarterly: {
    label: '季度项在其他月份',
    name: '季度项处理',
    note: '沿用时，上季末得分填在“考核录入”下方',
    input: {
      kind: 'choice',
      choices: [
        { word: '不计入', value: 'leave-out' },
        { word: settingWords.carry, value: 'carry' },
      ],
    },
    path: 'quarterly',
  },
  veto: {
    label: '启用一票否决',
    name: '启用否决',
    note: '是：评末等、不加分、不排名；否：只扣该项的分',
    input: yesNo,
    path: 'veto',
  },
  bonusCap: {
    label: '加分总上限',
    name: '加分总上限',
    note: '单项上限在“考核标准”，大项上限在右表',
    input: { kind: 'number', min: 0, max: 100 },
    path: 'bonusCapTotal',
  },

  countsFrom: {
    label: '次数来源',
    name: '次数来源',
    note: '台账：扣分、加分、否决项的次数由台账自动合计',
    input: {
      kind: 'choice',
      choices: [
        { word: settingWords.typed, value: 'typed' },
        { word: settingWords.log, value: 'log' },
      ],
    },
  },
  oneIncident: {
    label: '一事一项',
    name: '一事一项',
    note: '同一事件编号只在扣分最多的一项计',
    input: yesNo,
    path: 'oneIncidentOneItem',
  },

  floorOn: {
    label: '启用大项底线',
    name: '启用底线',
    note: '任一大项低于底线时，等级受限制',
    input: yesNo,
    path: 'categoryFloor.on',
  },
  floorShare: {
    label: '大项底线比例',
    name: '底线比例',
    note: '大项得分÷应得分',
    input: { kind: 'number', min: 0, max: 1, percent: true },
    path: 'categoryFloor.share',
  },
  floorGrade: {
    label: '低于底线最高评为',
    name: '底线最高等级',
    note: '右侧等级表里的等级',
    input: { kind: 'grade' },
    path: 'categoryFloor.gradeCap',
  },
  quotaOn: {
    label: '限制评优名额',
    name: '启用名额',
    note: '超出名额的，评为名额外的第一个等级',
    input: yesNo,
    path: 'quota.on',
  },
  quotaSeats: {
    label: '名额：给几个',
    name: '名额数',
    note: '参加排名的班组数×给几个÷每几个，取整，至少 1 个',
    input: { kind: 'number', min: 0, max: 200, whole: true },
    path: 'quota.seats',
  },
  quotaPer: {
    label: '名额：每几个班组',
    name: '名额基数',
    note: '例如每 3 个班组给 1 个名额',
    input: { kind: 'number', min: 1, max: 200, whole: true },
    path: 'quota.per',
  },
  quotaGrades: {
    label: '名额：管前几等',
    name: '名额等级数',
    note: '例如 2：前两等合用名额；末位并列的都保留',
    input: { kind: 'number', min: 0, max: 12, whole: true },
    path: 'quota.grades',
  },

  rankMethod: {
    label: '并列名次',
    name: '排名方法',
    note: '跳号 1、2、2、4；不跳号 1、2、2、3；平均 1、2.5、2.5、4',
    input: {
      kind: 'choice',
      choices: [
        { word: '跳号', value: 'competition' },
        { word: settingWords.dense, value: 'dense' },
        { word: settingWords.average, value: 'average' },
      ],
    },
    path: 'rankMethod',
  },
  tieBreak1: {
    label: '总分相同先比',
    name: '同分先比',
    note: '比这个大项的得分；可以空着',
    input: { kind: 'category' },
    path: 'tieBreakCategories[0]',
  },
  tieBreak2: {
    label: '再比',
    name: '同分再比',
    note: '可以空着',
    input: { kind: 'category' },
    path: 'tieBreakCategories[1]',
  },
  tieBreak3: {
    label: '三比',
    name: '同分三比',
    note: '可以空着',
    input: { kind: 'category' },
    path: 'tieBreakCategories[2]',
  },
  tieBreak4: {
    label: '四比',
    name: '同分四比',
    note: '仍相同时扣分次数少者在前，再相同则并列',
    input: { kind: 'category' },
    path: 'tieBreakCategories[3]',
  },
  groups: {
    label: '分组排名',
    name: '分组排名',
    note: '是：按右侧“组别”另排组内名次',
    input: yesNo,
  },

  reviewShare: {
    label: '年终评议占比',
    name: '年终评议占比',
    note: '年度分＝各月平均×其余＋年终评议×占比',
    input: { kind: 'number', min: 0, max: 1, percent: true },
    path: 'rollUp.reviewShare',
  },
  vetoBars: {
    label: '年内否决限评前几等',
    name: '否决限评等级数',
    note: '周期内被否决过的，不得评前几等',
    input: { kind: 'number', min: 0, max: 12, whole: true },
    path: 'rollUp.vetoBars',
  },
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof settings;

/** The settings in groups, as they stand on the sheet under their headings. */
export const settingSections: readonly {
  readonly title: string;
  readonly keys: readonly SettingKey[];
}[] = [
  { title: '周期', keys: ['period', 'month', 'heading', 'version'] },
  { title: '计分', keys: ['total', 'notApplicable', 'quarterly', 'veto', 'bonusCap'] },
  { title: '台账', keys: ['countsFrom', 'oneIncident'] },
  {
    title: '等级',
    keys: [
      'floorOn',
      'floorShare',
      'floorGrade',
      'quotaOn',
      'quotaSeats',
      'quotaPer',
      'quotaGrades',
    ],
  },
  {
    title: '排名',
    keys: ['rankMethod', 'tieBreak1', 'tieBreak2', 'tieBreak3', 'tieBreak4', 'groups'],
  },
  { title: '季度和年度', keys: ['reviewShare', 'vetoBars'] },
];

/** Every setting, in the order of the sheet. */
export const settingKeys: readonly SettingKey[] = settingSections.flatMap(({ keys }) => keys);

/** The tie-break settings, in the order they are compared. */
export const tieBreakKeys = ['tieBreak1', 'tieBreak2', 'tieBreak3', 'tieBreak4'] as const;

/** The labels of an earlier version's settings that now read otherwise, and their old words. */
export const earlierLabels: Readonly<Record<string, SettingKey>> = {
  排名方法: 'rankMethod',
};
export const earlierWords: Readonly<Record<string, string>> = {
  '并列同名次，后面跳号': '跳号',
};
