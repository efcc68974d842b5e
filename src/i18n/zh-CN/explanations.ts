import type { ExplanationKey } from '../../assessment/explanationKeys';

type Key = `explain.${ExplanationKey}`;

/** Each step of why a score, a grade or a place is what it is. */
export const explanationsZh = {
  'explain.not-this-month': '按季度考核的项目，{period} 不考核，{maximum} 分不计入。',
  'explain.not-applicable': '本月不适用，{maximum} 分不计入。',
  'explain.na-not-allowed': '填了“不适用”，但考核标准不允许，按 0 分计（满分 {maximum} 分）。',
  'explain.nothing-entered': '还没有填，暂按 0 分计（满分 {maximum} 分）。',
  'explain.entry-not-a-number': '填的是“{entry}”，不是数字，暂按 0 分计。',
  'explain.entry-not-a-choice': '填的是“{entry}”，只能填 {choices}，暂按 0 分计。',
  'explain.entry-is-error': '单元格是错误值 {error}，暂按 0 分计。',
  'explain.entry-below-zero': '填的是负数 {entry}，暂按 0 分计。',
  'explain.entry-rounded': '填的是 {entry}，取两位小数，按 {counted} 计。',

  'explain.deduct-none': '没有扣分，得满分 {maximum} 分。',
  'explain.deduct':
    '{entry} 次，每次扣 {step} 分，共扣 {lost} 分：{maximum} − {lost} = {score} 分。',
  'explain.deduct-used-up': '{entry} 次，每次扣 {step} 分，{maximum} 分已扣完，得 0 分。',

  'explain.linear-full': '{entry} 达到满分线 {fullAt}，得满分 {maximum} 分。',
  'explain.linear-zero': '{entry} 到了零分线 {zeroAt}，得 0 分。',
  'explain.linear-between':
    '{entry} 在满分线 {fullAt} 与零分线 {zeroAt} 之间，按比例得 {score} 分（满分 {maximum} 分，少 {lost} 分）。',

  'explain.tier-reached':
    '{entry} 达到 {bound}，得 {score} 分（满分 {maximum} 分，少 {lost} 分）。',
  'explain.tier-within':
    '{entry} 不超过 {bound}，得 {score} 分（满分 {maximum} 分，少 {lost} 分）。',
  'explain.tier-rest':
    '{entry} 哪一档都没有达到，得 {score} 分（满分 {maximum} 分，少 {lost} 分）。',

  'explain.level':
    '评为“{level}”，得满分的 {percent}%：{score} 分（满分 {maximum} 分，少 {lost} 分）。',

  'explain.passed': '合格，得满分 {maximum} 分。',
  'explain.failed': '不合格，扣 {lost} 分，得 0 分。',

  'explain.bonus-none': '没有加分（最多可加 {cap} 分）。',
  'explain.bonus': '{entry} 次，每次加 {step} 分，加 {score} 分。',
  'explain.bonus-capped': '{entry} 次，每次加 {step} 分，应加 {gained} 分，封顶 {cap} 分。',

  'explain.veto-clear': '没有发生，得满分 {maximum} 分。',
  'explain.veto-item-lost': '发生 {entry} 次，本项 {lost} 分全扣（没有启用一票否决）。',
  'explain.veto-hit': '发生 {entry} 次，一票否决：本项 {lost} 分全扣。',

  'explain.team-incomplete': '还有 {count} 项没填或填错，暂按 0 分计。',
  'explain.team-base': '各项得分之和 {sum} 分，基础分 {base} 分。',
  'explain.team-base-of-applicable':
    '本月适用 {applicable} 分，得 {sum} 分：{sum} ÷ {applicable} × 100 = {base} 分。',
  'explain.team-nothing-applies': '本月没有适用的项目，没有总分。',
  'explain.team-category-bonus-capped': '「{category}」应加 {gained} 分，本大项封顶 {cap} 分。',
  'explain.team-bonus-capped': '加分合计 {gained} 分，封顶 {cap} 分。',
  'explain.team-bonus-forfeited': '因一票否决，{lost} 分加分不计。',
  'explain.team-total': '总分：{base} + {bonus} = {total} 分。',

  'explain.team-grade': '总分 {total} 分，达到“{grade}”（{min} 分及以上）。',
  'explain.team-below-floor':
    '「{category}」得 {score} 分，是适用分 {applicable} 分的 {percent}%，低于底线 {floor} 分。',
  'explain.team-grade-capped': '因有大项低于底线，等级由“{from}”降为“{grade}”。',
  'explain.team-vetoed': '因「{item}」一票否决，评为“{grade}”。',

  'explain.rank': '第 {rank} 名，共 {of} 个参加排名。',
  'explain.rank-none-vetoed': '一票否决，列在最后，不排名次。',
  'explain.rank-none-no-total': '没有总分，不排名次。',
  'explain.rank-shared': '与另外 {others} 个并列。',
  'explain.rank-won-by-category':
    '与{other}总分相同，「{category}」{own} 分高于 {theirs} 分，排在前面。',
  'explain.rank-lost-by-category':
    '与{other}总分相同，「{category}」{own} 分低于 {theirs} 分，排在后面。',
  'explain.rank-won-by-deductions':
    '与{other}总分和大项得分都相同，扣分 {own} 次少于 {theirs} 次，排在前面。',
  'explain.rank-lost-by-deductions':
    '与{other}总分和大项得分都相同，扣分 {own} 次多于 {theirs} 次，排在后面。',

  'explain.carried-on':
    '按季度考核的项目，{period} 沿用 {from} 的得分 {score} 分（满分 {maximum} 分）。',
  'explain.carried-missing':
    '按季度考核的项目，没有 {from} 的得分可沿用，{period} 不计入（{maximum} 分）。',
  'explain.not-applicable-full': '本月不适用，按规定给满分 {maximum} 分。',
  'explain.not-applicable-zero': '本月不适用，按规定计 0 分（满分 {maximum} 分）。',

  'explain.log-line': '台账 {serial}（{date}）：{reason}，{quantity} 次。{person}',
  'explain.log-line-correction':
    '台账 {serial}（{date}）更正 {corrects}：{reason}，{quantity} 次。{person}',
  'explain.log-line-elsewhere':
    '台账 {serial}（{date}）：{reason}。同属事件 {incident}，已在「{item}」计，本项计 0。{person}',

  'explain.team-quota':
    '最好的等级名额 {seats} 个（{of} 个班组参加排名），名额已满，等级由“{from}”改为“{grade}”。',
  'explain.team-quota-shared': '最好的等级名额 {seats} 个，因名次并列，共 {kept} 个班组保留等级。',
  'explain.rank-in-group': '“{group}”组内第 {rank} 名，共 {of} 个。',
  'explain.rank-shared-in-group': '组内与另外 {others} 个并列。',

  'explain.period-months-missing': '缺 {months} 的总分，{expected} 个月里按 {counted} 个月平均。',
  'explain.period-mean': '{months} 个月总分之和 {sum} 分，平均 {mean} 分。',
  'explain.year-total':
    '年度总分：各月平均 {mean} × {monthsPercent}% + 年度考评 {review} × {reviewPercent}% = {total} 分（按未取整的平均分计算，最后取两位小数）。',
  'explain.year-review-missing': '没有年度考评分（占 {reviewPercent}%），不能得出年度总分。',
  'explain.period-vetoed': '{months} 被一票否决，不能评最好的等级，由“{from}”改为“{grade}”。',

  'explain.next-grade': '再多 {points} 分就到 {min} 分，可评“{grade}”。',
  'explain.next-grade-none': '已经是最好的等级“{grade}”。',
  'explain.next-grade-vetoed': '因一票否决，总分再高也不能评“{grade}”。',
  'explain.next-grade-floor': '「{category}」再多 {points} 分才到底线，到了才能评“{grade}”。',
  'explain.next-grade-quota': '“{grade}”受名额限制（{of} 个里 {seats} 个），名次要进名额之内。',
  'explain.next-rank': '再多 {points} 分就追平第 {rank} 名的{other}。',
  'explain.next-rank-tied':
    '与第 {rank} 名的{other}总分相同，先后由并列规则决定；再多 0.01 分就能超过。',
  'explain.next-rank-none': '前面没有别的班组。',
  'explain.costliest-item': '失分第 {place} 多：「{item}」，少 {lost} 分（满分 {maximum} 分）。',

  'explain.change-entry': '「{item}」的录入由“{from}”改为“{to}”。',
  'explain.change-carried': '「{item}」沿用的得分由“{from}”改为“{to}”。',
  'explain.change-line-added':
    '台账新增 {serial}（{date}）：{reason}，{quantity} 次，计 {counted}。',
  'explain.change-line-removed':
    '台账删去 {serial}（{date}）：{reason}，{quantity} 次，原计 {counted}。',
  'explain.change-line-edited': '台账 {serial} 有改动：“{from}”改为“{to}”。',
  'explain.change-line-counted':
    '台账 {serial}（{date}）没有改，但同一事件的计入项目变了，现计 {counted}。',
  'explain.change-standard': '考核标准由 {from} 版改为 {to} 版。',
  'explain.change-month': '{month} 的总分由“{from}”改为“{to}”。',
  'explain.change-review': '年度考评分由“{from}”改为“{to}”。',
  'explain.change-by-others': '本班组没有变化，因别的班组变化而改变。',

  'explain.own-points': '{item}：{points} 分',
  'explain.own-points-of': '{item}：{points} 分（满分 {maximum} 分）',
  'explain.own-weighted': '{item}：{points} × {percent}% = {counted} 分',
  'explain.own-taken-off': '{item}：扣 {points} 分',
  'explain.own-made': '{item}：满分 {maximum} 分，扣 {lost} 分，加 {added} 分，得 {points} 分',
  'explain.own-by-standard': '{item}：填的是“{text}”，按考核标准得 {points} 分',
  'explain.own-not-applicable': '{item}：不适用，不计入',
  'explain.own-not-read': '{item}：填的是“{text}”，不是分数，没有计入',
  'explain.own-blank': '{item}：没有填，按 0 分计',
  'explain.own-sum': '以上各项相加，总分 {total} 分。',
  'explain.own-from-base': '从 {base} 分起，加上、扣去以上各项，总分 {total} 分。',
  'explain.own-mean': '以上 {count} 个分数取平均，总分 {total} 分。',
  'explain.own-trimmed-mean':
    '去掉一个最高分、一个最低分，其余取平均（共 {count} 个分数），总分 {total} 分。',
  'explain.own-scaled':
    '以上各项相加，有不适用的项目，按“得分 ÷ 适用分值 × 全部分值”折算，总分 {total} 分。',
  'explain.own-as-it-stands': '总分照表上写的：{total} 分。',
  'explain.own-no-total': '没有可以计算的分数，没有总分。',
} as const satisfies Record<Key, string>;
