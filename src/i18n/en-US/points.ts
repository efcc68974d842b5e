import type { pointsZh } from '../zh-CN/points';

/** What a clerk reads about member points. */
export const pointsEn = {
  'finding.member-points-setting':
    'In the points settings “{setting}” is {value}, which cannot be; points may be wrong. Mend it on the settings sheet.',
  'finding.member-points-no-date': 'Points log {serial}: no date, so it does not count. Enter one.',
  'finding.member-points-outside-year':
    'Points log {serial}: the date {date} is not in {year}, so it does not count. Check the date.',
  'finding.member-points-unknown-member':
    'Points log {serial}: “{member}” is not on the list of members, so it does not count. Use a name from the list.',
  'finding.member-points-unknown-kind':
    'Points log {serial}: there is no kind “{kind}”, so it does not count. Choose one from the list.',
  'finding.member-points-no-quantity':
    'Points log {serial}: {member} has neither a quantity nor judged points here. Enter one.',
  'finding.member-points-below-zero':
    'Points log {serial}: {value} is below 0 and counts as 0. Correct it.',
  'finding.member-points-judged-differs':
    'Points log {serial}: judged {judged}, but by quantity and step it is {expected}; the judged points count. Check.',
  'finding.member-points-event-capped':
    'Points log {serial}: for {member} this would be {raw} points, above the cap for one event; it counts {cap}.',
  'finding.member-points-no-basis':
    'Points log {serial}: no basis is given for {member}. Enter one.',
  'finding.member-points-not-approved':
    'Points log {serial}: not approved yet for {member}, so it does not count. Enter the date of approval.',
  'finding.member-points-approval-order':
    'Points log {serial}: a step before the {stepEn} is missing or later. Check the order.',
  'finding.member-points-after-posting':
    'Points log {serial}: approved for {member} after the posting ({posted}), so posted points change. Check.',
  'finding.member-points-doubled-serial':
    'Serial {serial} of the points log is used twice, also in {other}. Correct it.',
  'finding.member-points-duplicate':
    'Points log {serial}: {member} has the same day, kind and basis in {other}. If it is one event, delete one line.',
  'finding.member-points-area-capped':
    '{member} {period}: “{area}” adds up to {raw}, beyond its cap; it counts {cap}.',
  'finding.member-points-part-clamped':
    '{member} {period}: “{part}” comes to {raw}, out of range; it counts {counted}.',
  'finding.member-points-index-missing':
    '{member} has no value for the annual index “{index}”, so there is no annual result. Enter it.',
  'finding.member-points-index-out-of-range':
    '{member} has {value} for the annual index “{index}”; it must be between 0 and {max}. Correct it.',
} as const satisfies Readonly<Record<keyof typeof pointsZh, string>>;
