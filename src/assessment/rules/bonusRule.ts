import { decimal, roundScore } from '../decimal';
import { toHundredths } from '../hundredths';
import { INVALID } from '../mark';
import type { BonusRule } from '../Rubric';
import type { CompiledRule } from './CompiledRule';
import { explainNotACount } from './explainUnscored';

/**
 * `step` for each occurrence, half-up to two decimals, at most `cap` (domain.md §4 bonus). Blank
 * and N/A are no occurrence: a bonus lies outside the 100, so there is nothing to leave out.
 */
export function bonusRule(rule: BonusRule): CompiledRule {
  const { cap } = rule;
  const step = toHundredths(rule.step);
  const most = toHundredths(cap);
  return {
    blank: 0,
    // More than can be held exactly is far above any cap.
    number: (count) => Math.min(most, Math.floor((count * step + 50) / 100)),
    text: () => INVALID,
    explain(entry) {
      const none = entry.kind === 'number' && entry.hundredths === 0;
      if (entry.kind === 'blank' || entry.kind === 'na' || none) {
        return { key: 'bonus-none', params: { cap } };
      }
      if (entry.kind !== 'number' || entry.hundredths < 0) return explainNotACount(entry, cap);
      const count = entry.hundredths / 100;
      const gained = roundScore(decimal(count).times(decimal(rule.step)));
      const params = { entry: count, step: rule.step };
      return gained.gt(cap)
        ? { key: 'bonus-capped', params: { ...params, gained: gained.toNumber(), cap } }
        : { key: 'bonus', params: { ...params, score: gained.toNumber() } };
    },
  };
}
