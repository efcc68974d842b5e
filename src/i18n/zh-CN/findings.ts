import type { Severity } from '../../assessment/Finding';
import type { FindingCode } from '../../assessment/findingKinds';

type Key = `finding.${FindingCode}` | `severity.${Severity}`;

/** What a clerk reads about each finding: what is wrong, whose it is, what to do. */
export const findingsZh = {
  'severity.error': '错误',
  'severity.warning': '提醒',
  'severity.info': '提示',

  'finding.above-maximum':
    '{entity}的「{criterion}」是 {value} 分，超过了满分 {max} 分。请核对后改成不超过 {max} 的分数。',
  'finding.below-zero': '{entity}的「{criterion}」是 {value}，不能小于 0。请改成 0 或正数。',
  'finding.not-a-number':
    '{entity}的「{criterion}」填的是“{text}”，不是数字，没有计入总分。请改成数字。',
  'finding.number-as-text':
    '{entity}的「{criterion}」填的是文字“{text}”，已按 {number} 核算。点“改好”可改成真正的数字。',
  'finding.missing-entry': '{entity}的「{criterion}」没有填，暂按 0 计。请补填。',
  'finding.missing-name': '第 {row} 行有分数，但没有名称，没有参加排名。请填上班组或人员的名称。',
  'finding.doubled-name':
    '“{name}”出现了两次，另一处在 {other}。请改名，或者删去多余的一行。',
  'finding.error-value':
    '{name}的「{criterion}」是错误值 {error}，没有计入总分。请检查这个单元格里的公式。',
  'finding.total-differs':
    '{entity}表上的总分是 {found}，核算结果是 {expected}。请核对；点“重新核算”可写入正确的总分。',
  'finding.rank-differs':
    '{entity}表上的名次是 {found}，核算结果是 {expected}。请核对；点“重新核算”可写入正确的名次。',
  'finding.maxima-not-100': '各项满分加起来是 {sum} 分，不是 100 分。如果本来就是这样，不用处理。',
  'finding.maximum-unknown':
    '「{criterion}」没有写满分，无法检查是否超分。可在表头写成“{criterion}（10分）”的样子。',
  'finding.unnamed-column':
    '{columns} 列有内容，但没有表头，没有计入。如果是考评项目，请补上表头。',
  'finding.hidden-part': '{parts}被隐藏，里面的内容也参加了核算。请确认是否应当计入。',
  'finding.no-entries': '{count} 个班组或人员还没有填任何分数。请先录入，再核算。',
} as const satisfies Record<Key, string>;
