import type { FindingCode } from '../../assessment/findingKinds';

type Key =
  | `finding.${Extract<FindingCode, `register-${string}`>}`
  | `wanted.${'date' | 'month' | 'quarter' | 'number' | 'whole' | 'text'}`;

/** What a clerk reads about the registers. */
export const registersZh = {
  'finding.register-missing': '{register}第 {row} 行：“{column}”没有填。请补填。',
  'finding.register-bad-value':
    '{register}第 {row} 行：“{column}”填的是“{text}”，应当填{wanted}。请改正。',
  'finding.register-out-of-range':
    '{register}第 {row} 行：“{column}”填的是 {value}，超出范围或者不是整数。请改正。',
  'finding.register-not-a-choice':
    '{register}第 {row} 行：“{column}”填的是“{text}”，只能填 {choices}。请从下拉列表里选。',
  'finding.register-doubled': '{register}第 {row} 行：“{key}”已经登记过，在 {other}。请核对。',
  'finding.register-unknown-name':
    '{register}第 {row} 行：“{column}”填的“{text}”在“{target}”里没有。请改成那里的名称，或者先在那里登记。',
  'finding.register-wrong': '{register}第 {row} 行：{says}',
  'finding.register-doubtful': '{register}第 {row} 行：{says}',
  'finding.register-figure-drift':
    '{register}的“{figure}”，表上公式得出 {found}，核算结果是 {expected}，两者不同。公式可能被改过，请核对。',
  'finding.register-entry-differs':
    '{entity}的「{criterion}」录入的是 {found}，按{source}应是 {expected}。请核对哪一边要改。',
  'finding.register-entry-gone':
    '{entity}的「{criterion}」录入的 {found} 是从台账填入的，现在台账里已经没有这条记录。请核对哪一边要改。',
  'wanted.date': '日期，例如 2026-3-5',
  'wanted.month': '月份，例如 2026-03',
  'wanted.quarter': '季度，例如 2026-Q1',
  'wanted.number': '数字',
  'wanted.whole': '整数',
  'wanted.text': '文字',
} as const satisfies Readonly<Record<Key, string>>;
