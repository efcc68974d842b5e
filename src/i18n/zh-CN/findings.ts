import type { Severity } from '../../assessment/Finding';
import type { FindingCode } from '../../assessment/findingKinds';

type Key =
  | `finding.${FindingCode}`
  | 'finding.rubric-item'
  | `severity.${Severity}`
  | `hidden.${'rows' | 'columns'}`
  | `drift.${'score' | 'total' | 'grade' | 'rank'}`;

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
  'finding.doubled-name': '“{name}”出现了两次，另一处在 {other}。请改名，或者删去多余的一行。',
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
  'finding.hidden-part': '隐藏的{parts}也参加了核算。请确认是否应当计入。',
  'finding.no-entries': '{count} 个班组或人员还没有填任何分数。请先录入，再核算。',
  'finding.empty-column':
    '「{criterion}」一列都没有填，暂按 0 计。请补填；如果本月不考核，请填“不适用”。',
  'finding.empty-row': '{entity}一项都没有填，暂按 0 计。请补填。',
  'finding.not-a-choice':
    '{entity}的「{criterion}」填的是“{text}”，只能填 {choices}。请从下拉列表里选。',
  'finding.na-not-allowed': '{entity}的「{criterion}」不能填“不适用”，暂按 0 计。请填实际情况。',
  'finding.not-this-month':
    '{entity}的「{criterion}」{period} 不考核，填的内容没有计入。请清空，或者核对考核月份。',
  'finding.fraction-for-percent':
    '{entity}的「{criterion}」填的是 {value}，像是把 {percent}% 写成了小数。如果是，请改成 {percent}。',
  'finding.not-whole': '{entity}的「{criterion}」填的是 {value}，次数或人数应当是整数。请核对。',
  'finding.category-below-floor':
    '{entity}的「{category}」只有 {score} 分，低于底线 {floor} 分，等级受限制。请核对各项录入。',
  'finding.vetoed': '{entity}因「{criterion}」被一票否决，列在最后，不排名次。请核对是否属实。',
  'finding.rubric-problem': '考核标准有问题：{problem}{item}请在“考核标准”表里改好，然后重新校验。',
  'finding.template-sheet-missing':
    '缺少工作表“{sheet}”，无法核算。请恢复它的名称，或者在新的工作簿里重新插入模板。',
  'finding.bad-period': '考核月份“{period}”不对。请按“2026-11”的样子填写。',
  'finding.no-teams': '没有填班组名称。请在“考核设置”表里填上班组。',
  'finding.formula-drift':
    '{entity}的{what}，表上公式得出 {found}，核算结果是 {expected}，两者不同。公式可能被改过，请核对。',
  'finding.formula-lost': '有 {count} 处公式丢失或被改过。点“重新核算”可以恢复。',
  'finding.form-unsure':
    '不能肯定这张表该怎么算：{reasons}。请先核对表头和认出的内容，再写入结果。',

  'hidden.rows': '第 {rows} 行',
  'hidden.columns': ' {columns} 列',
  'drift.score': '得分',
  'drift.total': '总分',
  'drift.grade': '等级',
  'drift.rank': '名次',
  'finding.rubric-item': '（{item} 项）',
} as const satisfies Record<Key, string>;
