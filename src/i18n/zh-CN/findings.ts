import type { DriftCause, DriftSubject } from '../../assessment/driftKinds';
import type { Severity } from '../../assessment/Severity';
import type { FindingCode } from '../../assessment/findingKinds';

type Key =
  | `finding.${Exclude<FindingCode, `${'member-points' | 'register'}-${string}`>}`
  | 'finding.rubric-item'
  | 'finding.whole-form'
  | 'finding.whole-group'
  | 'finding.group'
  | 'finding.sum'
  | `severity.${Severity}`
  | `hidden.${'rows' | 'columns'}`
  | `drift.${DriftSubject}`
  | `driftCause.${DriftCause}`;

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
    '{entity}的「{criterion}」填的是文字“{text}”。这里按 {number} 计，但 Excel 的公式不会把它计入总分。点“改成 {number}”可改成真正的数字。',
  'finding.missing-entry': '{entity}的「{criterion}」没有填，暂按 0 计。请补填。',
  'finding.missing-name': '第 {row} 行有分数，但没有名称。请填上班组或人员的名称。',
  'finding.doubled-name': '“{name}”出现了两次，另一处在 {other}。请改名，或者删去多余的一行。',
  'finding.unknown-name':
    '“{name}”不在“{sheets}”里。请核对是不是写错了；确实是新的班组或人员，请补进名单。',
  'finding.known-name-missing':
    '“{sheets}”里有“{name}”，这张表上没有。如果本期不考核，不用处理；漏了请补一行。',
  'finding.error-value':
    '{name}的「{criterion}」是错误值 {error}，没有计入总分。请检查这个单元格里的公式。',
  'finding.total-differs':
    '{entity}表上的总分是 {found}，核算结果是 {expected}。请核对；点“重新核算”可写入正确的总分。',
  'finding.rank-differs':
    '{entity}表上的名次是 {found}，核算结果是 {expected}。请核对；点“重新核算”可写入正确的名次。',
  'finding.maxima-not-100': '各项满分加起来是 {sum} 分，不是 100 分。如果本来就是这样，不用处理。',
  'finding.maximum-unknown':
    '有 {count} 个项目（{columns} 列）没有写满分，无法检查是否超分。可在表头写上，例如“服装（10分）”。',
  'finding.unnamed-column':
    '{columns} 列有内容，但没有表头，没有计入。如果是考评项目，请补上表头。',
  'finding.hidden-part': '隐藏的{parts}也参加了核算。请确认是否应当计入。',
  'finding.no-entries': '{count} 个班组或人员还没有填任何分数。请先录入，再核算。',
  'finding.empty-column':
    '「{criterion}」一列都没有填，暂按 0 计。请补填；如果本月不考核，请填“不适用”。',
  'finding.marks-not-points':
    '「{criterion}」填的是“{text}”这样的记号或等级，不是分数，没有计入总分。请改填分数。',
  'finding.marked-not-applicable':
    '有 {count} 处填的是“{text}”，按不适用处理，不计分；总分没有折算。如果应当计分，请改填分数。',
  'finding.scaled-not-applicable':
    '有 {count} 处填的是“{text}”，按不适用处理：总分按“得分 ÷ 适用分值 × 全部分值”折算。如果应当计分，请改填分数；如果不折算，请在总分格填写实际总分。',
  'finding.items-linked':
    '{total} 个项目中有 {count} 个与考核标准对应，已按标准的满分和评分办法核对。',
  'finding.link-doubtful':
    '「{criterion}」像是考核标准的 {id}「{standard}」，还没有对应。请在“认出的内容”里确认或否认。',
  'finding.veto-item-zero':
    '{entity}的「{criterion}」是 0 分，按考核标准这是一票否决项。请核对；在“认出的内容”里确认对应后，按否决处理，不排名次。',
  'finding.empty-row': '{entity}一项都没有填，没有总分，不参加排名。请补填。',
  'finding.nothing-deducted':
    '{entity}一项扣分都没有填，按没有扣分计，得 {base} 分。如果还没有检查，请先补填。',
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
  'finding.setting-not-a-choice':
    '“考核设置”里的“{setting}”填的是“{text}”，只能填 {choices}。请从下拉列表里选。',
  'finding.template-outdated':
    '这套表是早先的版本插入的，“考核设置”里没有的规则按默认值核算。要用新的规则，请在新的工作簿里重新插入模板。',
  'finding.log-line-unprepared':
    '台账第 {row} 行没有公式，表上的公式不会计入这一条。点“重新核算”可以补上。',
  'finding.formula-drift': '{entity}的{what}，表上是 {found}，核算结果是 {expected}。{cause}',
  'finding.formula-lost': '有 {count} 处公式丢失或被改过。点“重新核算”可以恢复。',
  'finding.form-unsure':
    '不能肯定这张表该怎么算：{reasons}。请先核对表头和认出的内容，再写入结果。',

  'finding.deduction-differs':
    '{entity}的「{criterion}」：满分 {max}、扣 {deduction}、加 {bonus}，应得 {expected} 分，表上是 {score} 分。请核对哪一个填错了。',
  'finding.deduction-sign':
    '{entity}的「{criterion}」扣分填的是 {value}，正负号和这一列其他的不同。请核对。',
  'finding.reason-missing': '{entity}的「{criterion}」扣了 {lost} 分，没有写原因。请补上。',
  'finding.reason-without-deduction':
    '{entity}的「{criterion}」写了原因“{reason}”，但没有扣分。请补填扣分，或者删去原因。',
  'finding.blank-as-none': '{entity}有 {count} 项扣分没有填，按不扣分计。如果有扣分，请补填。',
  'finding.doubled-number': '序号 {number} 用了两次，另一处在 {other}。请改正。',
  'finding.item-count-differs': '{group}写的是 {stated} 项，实际有 {found} 项。请核对。',
  'finding.points-not-as-stated':
    '{group}写的是 {stated} 分，各项满分加起来是 {found} 分。请核对。',
  'finding.weights-not-100': '各项权重加起来是 {sum}%，不是 100%。请核对权重。',
  'finding.subtotal-differs':
    '{entity}的“{label}”是 {found}，各项加起来是 {expected}。请核对公式或录入。',
  'finding.formula-misses-cells':
    '{entity}的公式 {formula} 漏了 {cells}，这些分数没有算进去。请把公式的范围改全。',
  'finding.formula-takes-more':
    '{entity}的公式 {formula} 把 {cells} 也算进去了，这些不该计入。请改正公式的范围。',
  'finding.formula-unlike-others':
    '{entity}的公式 {formula} 和旁边 {neighbour} 的不一样。请核对，一般把旁边的公式复制过来就行。',
  'finding.constant-among-formulas':
    '{entity}这里是手填的 {value}，旁边 {neighbour} 是公式。以后改分数它不会跟着变，请换成公式。',
  'finding.rank-splits-tie':
    '{entity}和{other}总分都是 {total}，名次却是 {rank} 和 {otherRank}。总分里可能有看不见的小数，请取两位小数后再排名。',
  'finding.rank-hidden-decimals':
    '{entity}和{other}的总分在表上都显示 {shown}，名次却是 {rank} 和 {otherRank}：实际是 {total} 和 {otherTotal}。请让总分多显示一位小数，不然别人看不出谁高。',
  'finding.rank-as-text': '{entity}的名次是文字“{text}”，不能排序。请改成数字。',
  'finding.grade-differs':
    '{entity}总分 {total}，按标准应为“{expected}”，表上是“{found}”。请核对等级。',
  'finding.grade-out-of-order':
    '{entity}的总分比{other}高，等级却是“{found}”，不如{other}的“{otherGrade}”。请核对等级。',
  'finding.date-outside-period': '{entity}这一条的日期 {date} 不在 {period} 内。请核对日期。',
  'finding.incident-twice':
    '{entity}的“{text}”在 {other} 已经记过一次，可能重复扣分。同一件事只记一项，请核对。',
  'finding.value-under-merge':
    '合并单元格 {anchor} 下面藏着一个值 {value}，看不见，但公式会算进去。请核对后清空。',

  'finding.carried-missing':
    '{entity}的「{criterion}」应沿用 {from} 的得分，但没有找到，本月不计入。请补录上季度末的得分。',
  'finding.log-no-serial': '台账第 {line} 条没有序号。请编一个不重复的序号。',
  'finding.log-doubled-serial': '台账序号 {serial} 重复，另一条在 {other}。请改成不同的序号。',
  'finding.log-unknown-team':
    '台账 {serial} 的班组“{team}”不在班组名单里，没有计入。请改成名单里的名称。',
  'finding.log-unknown-item':
    '台账 {serial} 的项目编号“{itemId}”不在考核标准里，没有计入。请核对编号。',
  'finding.log-item-not-counted':
    '台账 {serial} 记在「{criterion}」，这一项不按次数计分，只作为依据，不会自动计入。请在录入表里填写。',
  'finding.log-no-date':
    '台账 {serial} 的日期“{text}”没有填或不是日期。请填上日期；没有日期也没有计入月份的不计入。',
  'finding.log-outside-period':
    '台账 {serial} 的日期 {date} 不在 {period} 内，没有计入。请核对日期或计入月份。',
  'finding.log-no-quantity': '台账 {serial} 没有填数量，按 0 计。请填上次数或人次。',
  'finding.log-not-whole': '台账 {serial} 的数量是 {value}，应当是整数。请核对。',
  'finding.log-below-zero':
    '台账 {serial} 的数量是 {value}，但没有写更正哪一条。负数只用于更正，请填上被更正的序号。',
  'finding.log-points-differ':
    '台账 {serial} 写的是 {found} 分，按考核标准应为 {expected} 分，以考核标准为准。请核对数量或分数。',
  'finding.log-no-reason': '台账 {serial} 没有写原因。请补上，公示和申诉时要用。',
  'finding.log-unconfirmed': '台账 {serial} 还没有经{entity}确认，已计入。请让班组确认。',
  'finding.log-appeal-pending':
    '{entity}对台账 {serial} 的申诉还没有结论，暂按原数计入。请在复核期内处理。',
  'finding.log-appeal-uncorrected':
    '台账 {serial} 的申诉结论是更正，但还没有更正的台账，得分没有改变。请新增一条更正，不要改原来的。',
  'finding.log-unfounded-correction':
    '台账 {serial} 要更正的 {corrects} 找不到，或者不是同一班组、同一项目。请核对。',
  'finding.log-overcorrected':
    '台账 {serial} 更正后，{corrects} 的数量变成 {value}，更正过头了。请核对数量。',
  'finding.log-counted-elsewhere':
    '台账 {serial} 与别的台账同属事件 {incident}，已在「{criterion}」计，本条计 0。',
  'finding.log-differs':
    '{entity}的「{criterion}」录入的是 {found}，台账合计是 {expected}。请核对，以实际为准改其中一处。',
  'finding.log-missing-lines':
    '{entity}的「{criterion}」录入了 {found}，台账里没有记录。请补记台账，或者核对录入。',
  'finding.months-missing':
    '{period} 还缺 {months}，按已有的 {counted} 个月平均。请补齐后重新汇总。',
  'finding.team-months-missing':
    '{entity}在 {months} 没有总分，{period} 按 {counted} 个月平均。请核对。',
  'finding.review-missing':
    '{entity}没有 {period} 年度考评分，不能得出年度总分。请填上 0 到 100 的分数。',
  'finding.review-out-of-range':
    '{entity}的 {period} 年度考评分是 {value}，应在 0 到 100 之间，没有计入。请改正。',
  'finding.vetoed-in-period':
    '{entity}在 {months} 被一票否决，{period} 不能评最好的等级。请核对是否属实。',
  'finding.version-lost':
    '考核标准版本“{version}”的工作表“{sheet}”不见了，或者被改坏了，用它计分的月份不能再核对。请从备份恢复。',
  'finding.standard-not-in-force':
    '现在的考核标准（或考核设置）与 {period} 有效的版本 {version} 不同，不能关账。请登记为新版本，或者改回来。',
  'finding.month-closed':
    '{period} 已经关账。再改录入，不会改变存档的成绩；要重新关账，请先说明理由。',
  'finding.closed-entry-changed':
    '{month} 已关账，{team}“{item}”的录入却从“{before}”改成了“{after}”。请改回原来的；确需更正的，在台账里另记一行。',
  'finding.closed-log-changed':
    '{months} 关账之后，扣分台账里这些月份的记录又有改动。存档的成绩没有变；请查看“公示后变更”，看成绩、名次会怎样变。',
  'finding.version-bad-period':
    '考核标准第 {version} 版的生效月份“{from}”到“{to}”不对。请按“2026-01”的样子填写，止不早于起。',
  'finding.version-doubled': '考核标准的版本号 {version} 用了两次。请改成不同的版本号。',
  'finding.version-overlap':
    '考核标准第 {version} 版和第 {other} 版的生效月份重叠，以后生效的为准。请改好起止月份。',
  'finding.version-gap': '{months} 没有生效的考核标准，不能核算。请补上版本或改好起止月份。',

  'hidden.rows': '第 {rows} 行',
  'hidden.columns': ' {columns} 列',
  'drift.count': '「{criterion}」次数',
  'drift.score': '得分',
  'drift.item-score': '「{criterion}」得分',
  'drift.category': '「{criterion}」大项得分',
  'drift.base': '基础分',
  'drift.bonus': '加分',
  'drift.total': '总分',
  'drift.grade': '等级',
  'drift.rank': '名次',
  'drift.group-rank': '组内名次',
  'drift.deductions': '扣分笔数',
  'drift.order': '列表次序',
  'driftCause.unsure': '公式可能被改过，请核对。',
  'driftCause.constant': '这里的公式被直接填的数代替了，点“重新核算”可以恢复。',
  'driftCause.text': '这里的公式被文字形式的数代替了，点“重新核算”可以恢复。',
  'driftCause.changed': '这里的公式被改过，点“重新核算”可以恢复。',
  'driftCause.follows': '公式没有问题，是它引用的 {from} 被改过。',
  'driftCause.setting': '公式没有问题，是“考核设置”里的 {from} 被改过。',
  'driftCause.moved':
    '{from} 这一行像是插入或删除过行，公式和行对不上了。请删去插入的行，或撤销删除。',
  'driftCause.rounded':
    '公式没有问题，数像是按显示的小数位取过整：请在“选项—高级”里取消“将精度设为所显示的精度”，再重新计算。',
  'driftCause.error': '公式没有问题，但显示错误值，请检查它引用的名称和单元格。',
  'driftCause.stale': '公式没有问题，可能没有重新计算：请按 F9，或把计算选项改为“自动”。',
  'finding.whole-form': '表上',
  'finding.whole-group': '表上',
  'finding.group': '「{group}」',
  'finding.sum': '合计',
  'finding.rubric-item': '（{item} 项）',
} as const satisfies Record<Key, string>;
