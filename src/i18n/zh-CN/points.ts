import type { FindingCode } from '../../assessment/findingKinds';

type Key = `finding.${Extract<FindingCode, `member-points-${string}`>}`;

/** What a clerk reads about member points. */
export const pointsZh = {
  'finding.member-points-setting':
    '积分设置里“{setting}”是 {value}，不能这样填，积分可能不对。请在“积分设置”表里改好。',
  'finding.member-points-no-date': '积分台账 {serial}：没有日期，没有计分。请补填。',
  'finding.member-points-outside-year':
    '积分台账 {serial}：日期 {date} 不在 {year} 年内，没有计分。请核对日期。',
  'finding.member-points-unknown-member':
    '积分台账 {serial}：党员名单里没有“{member}”，没有计分。请改成名单里的姓名。',
  'finding.member-points-unknown-kind':
    '积分台账 {serial}：没有编号“{kind}”的事项，没有计分。请从下拉列表里选。',
  'finding.member-points-no-quantity':
    '积分台账 {serial}：{member}的这一条没有数量或认定分。请补填。',
  'finding.member-points-below-zero':
    '积分台账 {serial}：填的是 {value}，不能小于 0，按 0 计。请改正。',
  'finding.member-points-judged-differs':
    '积分台账 {serial}：认定分 {judged}，按数量和标准应是 {expected}，现按认定分计。请核对。',
  'finding.member-points-event-capped':
    '积分台账 {serial}：{member}的这一条按标准是 {raw} 分，超过单次上限，按 {cap} 分计。',
  'finding.member-points-no-basis': '积分台账 {serial}：{member}的这一条没有写依据。请补填。',
  'finding.member-points-not-approved':
    '积分台账 {serial}：{member}的这一条还没有审定，没有计分。审定后请填上日期。',
  'finding.member-points-approval-order':
    '积分台账 {serial}：“{step}”前面的环节没有填，或者日期更晚。请核对先后次序。',
  'finding.member-points-after-posting':
    '积分台账 {serial}：{member}的这一条在公示（{posted}）以后才审定，公示过的分数会变。请核对。',
  'finding.member-points-doubled-serial':
    '积分台账的流水号 {serial} 用了两次，另一处在 {other}。请改正，以免一事两记。',
  'finding.member-points-duplicate':
    '积分台账 {serial}：{member}同一天、同一事项、同一依据已经记过，在 {other}。如果是一件事，请删去一条。',
  'finding.member-points-area-capped':
    '{member} {period}“{area}”合计 {raw} 分，超过上限，按 {cap} 分计。',
  'finding.member-points-part-clamped':
    '{member} {period}“{part}”算得 {raw} 分，超出范围，按 {counted} 分计。',
  'finding.member-points-index-missing':
    '{member}的年度指标“{index}”没有填，年度积分算不出来。请补填。',
  'finding.member-points-index-out-of-range':
    '{member}的年度指标“{index}”是 {value}，应在 0 到 {max} 之间。请改正。',
} as const satisfies Readonly<Record<Key, string>>;
