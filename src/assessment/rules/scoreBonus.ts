import { decimal, roundScore } from '../decimal';
import type { Entry } from '../readEntry';
import type { BonusRule } from '../Rubric';
import type { RuleOutcome } from './RuleOutcome';
import { notACount } from './unscored';

/**
 * `step` for each occurrence, half-up to two decimals, at most `cap` (domain.md §4 bonus). Blank
 * and N/A are no occurrence: a bonus lies outside the 100, so there is nothing to leave out.
 */
export function scoreBonus(rule: BonusRule, entry: Entry): RuleOutcome {
  const { cap } = rule;
  const none =
    entry.kind === 'blank' || entry.kind === 'na' || (entry.kind === 'number' && entry.value.eq(0));
  if (none) {
    return { state: 'scored', score: decimal(0), step: { key: 'bonus-none', params: { cap } } };
  }
  if (entry.kind !== 'number' || entry.value.lt(0)) return notACount(entry);
  const gained = roundScore(entry.value.times(decimal(rule.step)));
  const params = { entry: entry.value.toNumber(), step: rule.step };
  if (gained.gt(cap)) {
    const capped = { ...params, gained: gained.toNumber(), cap };
    return { state: 'scored', score: decimal(cap), step: { key: 'bonus-capped', params: capped } };
  }
  const step = { key: 'bonus', params: { ...params, score: gained.toNumber() } } as const;
  return { state: 'scored', score: gained, step };
}
