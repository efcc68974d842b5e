import { toHundredths } from '../hundredths';
import { INVALID } from '../mark';
import type { DeductRule } from '../Rubric';
import type { CompiledRule } from './CompiledRule';
import { explainNotACount } from './explainUnscored';

/**
 * Points less `step` for each occurrence, never below 0, half-up to two decimals (domain.md §4
 * deduct). Blank means no occurrence: forms are filled where something happened.
 */
export function deductRule(rule: DeductRule, points: number): CompiledRule {
  const step = toHundredths(rule.step);
  const maximum = points / 100;
  // Count × step is in ten-thousandths; more than can be held exactly is long used up.
  const left = (count: number): number =>
    Math.max(0, Math.floor((points * 100 - count * step + 50) / 100));
  return {
    blank: points,
    number: left,
    text: () => INVALID,
    explain(entry) {
      if (entry.kind === 'blank' || (entry.kind === 'number' && entry.hundredths === 0)) {
        return { key: 'deduct-none', params: { maximum } };
      }
      if (entry.kind !== 'number' || entry.hundredths < 0) return explainNotACount(entry, maximum);
      const score = left(entry.hundredths);
      const params = { entry: entry.hundredths / 100, step: rule.step, maximum };
      if (score === 0) return { key: 'deduct-used-up', params };
      const lost = (points - score) / 100;
      return { key: 'deduct', params: { ...params, lost, score: score / 100 } };
    },
  };
}
