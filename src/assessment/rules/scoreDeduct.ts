import { decimal, roundScore } from '../decimal';
import type { Decimal } from '../decimal';
import type { Entry } from '../readEntry';
import type { DeductRule } from '../Rubric';
import type { RuleOutcome } from './RuleOutcome';
import { notACount } from './unscored';

/**
 * Points less `step` for each occurrence, never below 0, half-up to two decimals (domain.md §4
 * deduct). Blank means no occurrence: forms are filled where something happened.
 */
export function scoreDeduct(rule: DeductRule, points: Decimal, entry: Entry): RuleOutcome {
  const maximum = points.toNumber();
  if (entry.kind === 'blank' || (entry.kind === 'number' && entry.value.eq(0))) {
    return { state: 'scored', score: points, step: { key: 'deduct-none', params: { maximum } } };
  }
  if (entry.kind !== 'number' || entry.value.lt(0)) return notACount(entry);
  const params = { entry: entry.value.toNumber(), step: rule.step, maximum };
  const left = roundScore(points.minus(entry.value.times(decimal(rule.step))));
  if (left.lte(0)) {
    return { state: 'scored', score: decimal(0), step: { key: 'deduct-used-up', params } };
  }
  const lost = points.minus(left).toNumber();
  const step = { key: 'deduct', params: { ...params, lost, score: left.toNumber() } } as const;
  return { state: 'scored', score: left, step };
}
