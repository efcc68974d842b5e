import type { explanationsZh } from '../zh-CN/explanations';

/** The English of each step of an explanation; rubric names come as `categoryEn`, `itemEn`. */
export const explanationsEn = {
  'explain.not-this-month':
    'A quarterly item, not assessed in {period}: its {maximum} points do not count.',
  'explain.not-applicable': 'Not applicable this month: its {maximum} points do not count.',
  'explain.na-not-allowed':
    '“Not applicable” was entered, but the standard does not allow it: 0 of {maximum} points.',
  'explain.nothing-entered': 'Nothing entered yet: 0 of {maximum} points for now.',
  'explain.entry-not-a-number': '“{entry}” is not a number: 0 points for now.',
  'explain.entry-not-a-choice': '“{entry}” is none of {choices}: 0 points for now.',
  'explain.entry-is-error': 'The cell holds the error value {error}: 0 points for now.',
  'explain.entry-below-zero': 'The negative number {entry} was entered: 0 points for now.',
  'explain.entry-rounded': '{entry} was entered and counted to two decimals: {counted}.',

  'explain.deduct-none': 'Nothing taken off: all {maximum} points.',
  'explain.deduct':
    'Times: {entry}, {step} points off each, {lost} in all: {maximum} − {lost} = {score}.',
  'explain.deduct-used-up':
    'Times: {entry}, {step} points off each: all {maximum} used up, 0 left.',

  'explain.linear-full':
    '{entry} reaches the mark for full points, {fullAt}: all {maximum} points.',
  'explain.linear-zero': '{entry} is at or beyond the mark for no points, {zeroAt}: 0 points.',
  'explain.linear-between':
    '{entry} lies between {fullAt} (full) and {zeroAt} (none): {score} of {maximum} points in proportion, {lost} off.',

  'explain.tier-reached': '{entry} reaches {bound}: {score} of {maximum} points, {lost} off.',
  'explain.tier-within':
    '{entry} does not exceed {bound}: {score} of {maximum} points, {lost} off.',
  'explain.tier-rest': '{entry} meets none of the tiers: {score} of {maximum} points, {lost} off.',

  'explain.level': 'Rated “{level}”, {percent}% of the points: {score} of {maximum}, {lost} off.',

  'explain.passed': 'Passed: all {maximum} points.',
  'explain.failed': 'Failed: {lost} points off, 0 left.',

  'explain.bonus-none': 'No bonus (up to {cap} points possible).',
  'explain.bonus': 'Times: {entry}, {step} bonus points each: {score}.',
  'explain.bonus-capped': 'Times: {entry}, {step} bonus points each: {gained}, capped at {cap}.',

  'explain.veto-clear': 'It did not happen: all {maximum} points.',
  'explain.veto-item-lost':
    'Occurred {entry} times: all {lost} points of the item are lost (vetoes are switched off).',
  'explain.veto-hit': 'It happened (times: {entry}), a veto: all {lost} points of the item lost.',

  'explain.team-incomplete': 'Items still blank or wrong, counted as 0 for now: {count}.',
  'explain.team-base': 'The item scores add up to {sum}: base {base}.',
  'explain.team-base-of-applicable':
    '{sum} of {applicable} applicable points: {sum} ÷ {applicable} × 100 = {base}.',
  'explain.team-nothing-applies': 'No item applies this month, so there is no total.',
  'explain.team-category-bonus-capped':
    'Bonus in “{categoryEn}” would be {gained}; the category is capped at {cap}.',
  'explain.team-bonus-capped': 'Bonus would be {gained} in all; it is capped at {cap}.',
  'explain.team-bonus-forfeited': 'Because of a veto, {lost} bonus points do not count.',
  'explain.team-total': 'Total: {base} + {bonus} = {total}.',

  'explain.team-grade': 'A total of {total} reaches “{grade}” ({min} and above).',
  'explain.team-below-floor':
    '“{categoryEn}” has {score} of {applicable} applicable points, {percent}%: below the floor of {floor}.',
  'explain.team-grade-capped':
    'Because a category is below its floor, the grade goes from “{from}” to “{grade}”.',
  'explain.team-vetoed': 'Graded “{grade}” because of the veto item “{itemEn}”.',

  'explain.rank': 'Rank {rank} of {of}.',
  'explain.rank-none-vetoed': 'Vetoed: listed last, without a rank.',
  'explain.rank-none-no-total': 'Without a total there is no rank.',
  'explain.rank-shared': 'Others that share this rank: {others}.',
  'explain.rank-won-by-category':
    'Same total as {other}; ahead by “{categoryEn}”, {own} against {theirs}.',
  'explain.rank-lost-by-category':
    'Same total as {other}; behind by “{categoryEn}”, {own} against {theirs}.',
  'explain.rank-won-by-deductions':
    'Same total and categories as {other}; ahead with fewer deductions, {own} against {theirs}.',
  'explain.rank-lost-by-deductions':
    'Same total and categories as {other}; behind with more deductions, {own} against {theirs}.',

  'explain.carried-on':
    'A quarterly item: {period} carries on the {score} of {maximum} points from {from}.',
  'explain.carried-missing':
    'A quarterly item without a score of {from} to carry on: its {maximum} points do not count in {period}.',
  'explain.not-applicable-full': 'Not applicable this month: by the rules all {maximum} points.',
  'explain.not-applicable-zero': 'Not applicable this month: by the rules 0 of {maximum} points.',

  'explain.log-line': 'Log line {serial} ({date}): {reason}, times: {quantity}. {person}',
  'explain.log-line-correction':
    'Log line {serial} ({date}) corrects {corrects}: {reason}, times: {quantity}. {person}',
  'explain.log-line-elsewhere':
    'Log line {serial} ({date}): {reason}. Incident {incident} is counted at “{itemEn}”, so 0 here. {person}',

  'explain.team-quota':
    'The best grades have {seats} places for {of} ranked teams, and they are taken: from “{from}” to “{grade}”.',
  'explain.team-quota-shared':
    'The best grades have {seats} places; because of a shared rank {kept} teams keep theirs.',
  'explain.rank-in-group': 'Rank {rank} of {of} in the group “{group}”.',
  'explain.rank-shared-in-group': 'Others in the group that share this rank: {others}.',

  'explain.period-months-missing':
    'No total in {months}: the mean is of {counted} of {expected} months.',
  'explain.period-mean': 'Totals of {months} months add up to {sum}: mean {mean}.',
  'explain.year-total':
    'Year: mean {mean} × {monthsPercent}% + review {review} × {reviewPercent}% = {total} (from the unrounded mean, rounded once).',
  'explain.year-review-missing':
    'Without the annual review ({reviewPercent}% of the year) there is no total for the year.',
  'explain.period-vetoed':
    'Vetoed in {months}, which bars the best grades: from “{from}” to “{grade}”.',

  'explain.next-grade': '{points} points more reach {min}, the bound of “{grade}”.',
  'explain.next-grade-none': '“{grade}” is the best grade already.',
  'explain.next-grade-vetoed': 'Because of the veto no total brings “{grade}”.',
  'explain.next-grade-floor':
    '“{categoryEn}” needs {points} points more to reach its floor, without which there is no “{grade}”.',
  'explain.next-grade-quota':
    '“{grade}” is held back by the quota ({seats} of {of}): the rank must come within it.',
  'explain.next-rank': '{points} points more draw level with {other} at rank {rank}.',
  'explain.next-rank-tied':
    'Same total as {other} at rank {rank}, behind by the tie-break only: 0.01 points more would be ahead.',
  'explain.next-rank-none': 'No team is ahead.',
  'explain.costliest-item': 'Most points lost, place {place}: “{itemEn}”, {lost} of {maximum}.',

  'explain.change-entry': 'The entry of “{itemEn}” went from “{from}” to “{to}”.',
  'explain.change-carried': 'The score “{itemEn}” carries on went from “{from}” to “{to}”.',
  'explain.change-line-added':
    'Log line {serial} ({date}) was added: {reason}, times: {quantity}, counted {counted}.',
  'explain.change-line-removed':
    'Log line {serial} ({date}) was removed: {reason}, times: {quantity}, had counted {counted}.',
  'explain.change-line-edited': 'Log line {serial} was edited: from “{from}” to “{to}”.',
  'explain.change-line-counted':
    'Log line {serial} ({date}) is the same, but its incident counts at another item now: counted {counted}.',
  'explain.change-standard': 'The standard went from version {from} to {to}.',
  'explain.change-month': 'The total of {month} went from “{from}” to “{to}”.',
  'explain.change-review': 'The annual review went from “{from}” to “{to}”.',
  'explain.change-by-others': 'Nothing of its own changed; it moved because other teams did.',

  'explain.own-points': '{item}: {points} points',
  'explain.own-points-of': '{item}: {points} of {maximum} points',
  'explain.own-weighted': '{item}: {points} × {percent}% = {counted} points',
  'explain.own-taken-off': '{item}: {points} points taken off',
  'explain.own-made': '{item}: of {maximum} points, {lost} taken off and {added} added: {points}',
  'explain.own-by-standard':
    '{item}: “{text}” was entered, for which the standard gives {points} points',
  'explain.own-not-applicable': '{item}: does not apply, not counted',
  'explain.own-not-read': '{item}: “{text}” was entered, which is no score: not counted',
  'explain.own-blank': '{item}: nothing was entered: 0 points',
  'explain.own-sum': 'These add up to {total} points.',
  'explain.own-from-base':
    'Begun at {base} points, with these added and taken off: {total} points.',
  'explain.own-mean': 'The mean of these {count} scores: {total} points.',
  'explain.own-trimmed-mean':
    'The mean without the highest and the lowest of these {count} scores: {total} points.',
  'explain.own-scaled':
    'These added up; as some items do not apply, brought to the full points (score ÷ applicable points × all points): {total} points.',
  'explain.own-as-it-stands': 'The total is what stands on the sheet: {total} points.',
  'explain.own-no-total': 'Nothing was entered that could be counted: no total.',
} as const satisfies Record<keyof typeof explanationsZh, string>;
