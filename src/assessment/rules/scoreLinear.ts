import { decimal, divideScore } from '../decimal';
import type { Decimal } from '../decimal';
import type { Entry } from '../readEntry';
import type { LinearRule } from '../Rubric';
import type { RuleOutcome } from './RuleOutcome';
import { missing, notACount } from './unscored';

/**
 * Points × (value − zeroAt) ÷ (fullAt − zeroAt), held between 0 and the points; one exact
 * division, rounded half-up to two decimals once (domain.md §4 linear). Blank is missing.
 */
export function scoreLinear(rule: LinearRule, points: Decimal, entry: Entry): RuleOutcome {
  if (entry.kind === 'blank') return missing(points);
  if (entry.kind !== 'number' || entry.value.lt(0)) return notACount(entry);
  const maximum = points.toNumber();
  const value = entry.value.toNumber();
  const { fullAt, zeroAt } = rule;
  // Both distances are turned so that the better direction is positive.
  const sign = fullAt > zeroAt ? 1 : -1;
  const span = decimal(fullAt).minus(zeroAt).times(sign);
  const way = entry.value.minus(zeroAt).times(sign);
  if (way.gte(span)) {
    const params = { entry: value, fullAt, maximum };
    return { state: 'scored', score: points, step: { key: 'linear-full', params } };
  }
  if (way.lte(0)) {
    const params = { entry: value, zeroAt, maximum };
    return { state: 'scored', score: decimal(0), step: { key: 'linear-zero', params } };
  }
  const score = divideScore(points.times(way), span);
  const lost = points.minus(score).toNumber();
  const params = { entry: value, fullAt, zeroAt, maximum, lost, score: score.toNumber() };
  return { state: 'scored', score, step: { key: 'linear-between', params } };
}
