import { timesOver, toHundredths } from '../hundredths';
import { INVALID, MISSING } from '../mark';
import type { LinearRule } from '../Rubric';
import type { CompiledRule } from './CompiledRule';
import { explainNotACount } from './explainUnscored';

/**
 * Points × (value − zeroAt) ÷ (fullAt − zeroAt), held between 0 and the points; one exact
 * division, rounded half-up to two decimals once (domain.md §4 linear). Blank is missing.
 */
export function linearRule(rule: LinearRule, points: number): CompiledRule {
  const { fullAt, zeroAt } = rule;
  const zero = toHundredths(zeroAt);
  const whole = toHundredths(fullAt);
  // Both distances are turned so that the better direction is positive.
  const sign = whole > zero ? 1 : -1;
  const span = (whole - zero) * sign;
  const maximum = points / 100;
  const between = (way: number): number => timesOver(points, way, span);
  return {
    blank: MISSING,
    number(value) {
      const way = (value - zero) * sign;
      if (way >= span) return points;
      return way <= 0 ? 0 : between(way);
    },
    text: () => INVALID,
    explain(entry) {
      if (entry.kind !== 'number' || entry.hundredths < 0) return explainNotACount(entry, maximum);
      const params = { entry: entry.hundredths / 100, maximum };
      const way = (entry.hundredths - zero) * sign;
      if (way >= span) return { key: 'linear-full', params: { ...params, fullAt } };
      if (way <= 0) return { key: 'linear-zero', params: { ...params, zeroAt } };
      const score = between(way);
      const lost = (points - score) / 100;
      const rest = { fullAt, zeroAt, lost, score: score / 100 };
      return { key: 'linear-between', params: { ...params, ...rest } };
    },
  };
}
