import { decimal } from '../decimal';
import type { Decimal } from '../decimal';
import type { Entry } from '../readEntry';
import type { TierRule } from '../Rubric';
import type { RuleOutcome } from './RuleOutcome';
import { missing, notACount } from './unscored';

/**
 * The score of the first tier the value belongs to, bounds inclusive (domain.md §4 tier): at
 * least the bound where higher is better, at most where lower is. Blank is missing.
 */
export function scoreTier(rule: TierRule, points: Decimal, entry: Entry): RuleOutcome {
  if (entry.kind === 'blank') return missing(points);
  if (entry.kind !== 'number' || entry.value.lt(0)) return notACount(entry);
  const { value } = entry;
  const higher = rule.direction === 'higher';
  const tier = rule.tiers.find(
    ({ bound }) => bound === null || (higher ? value.gte(bound) : value.lte(bound)),
  );
  // A checked rubric always ends in a tier without bound; one that does not gives nothing.
  const score = decimal(tier?.score ?? 0);
  const bound = tier?.bound ?? null;
  const params = {
    entry: value.toNumber(),
    maximum: points.toNumber(),
    lost: points.minus(score).toNumber(),
    score: score.toNumber(),
  };
  if (bound === null) return { state: 'scored', score, step: { key: 'tier-rest', params } };
  const key = higher ? 'tier-reached' : 'tier-within';
  return { state: 'scored', score, step: { key, params: { ...params, bound } } };
}
