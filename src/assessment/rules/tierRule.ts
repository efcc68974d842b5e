import { toHundredths } from '../hundredths';
import { INVALID, MISSING } from '../mark';
import type { TierRule } from '../Rubric';
import type { CompiledRule } from './CompiledRule';
import { explainNotACount } from './explainUnscored';

/**
 * The score of the first tier the value belongs to, bounds inclusive (domain.md §4 tier): at
 * least the bound where higher is better, at most where lower is. Blank is missing.
 */
export function tierRule(rule: TierRule, points: number): CompiledRule {
  const higher = rule.direction === 'higher';
  const tiers = rule.tiers.map(({ bound, score }) => ({
    bound: bound === null ? null : toHundredths(bound),
    score: toHundredths(score),
  }));
  const maximum = points / 100;
  // A checked rubric always ends in a tier without bound; one that does not gives nothing.
  const rest = { bound: null, score: 0 };
  const tierOf = (value: number): { readonly bound: number | null; readonly score: number } => {
    for (const tier of tiers) {
      const { bound } = tier;
      if (bound === null || (higher ? value >= bound : value <= bound)) return tier;
    }
    return rest;
  };
  return {
    blank: MISSING,
    number: (value) => tierOf(value).score,
    text: () => INVALID,
    explain(entry) {
      if (entry.kind !== 'number' || entry.hundredths < 0) return explainNotACount(entry, maximum);
      const { bound, score } = tierOf(entry.hundredths);
      const params = {
        entry: entry.hundredths / 100,
        maximum,
        lost: (points - score) / 100,
        score: score / 100,
      };
      if (bound === null) return { key: 'tier-rest', params };
      const key = higher ? 'tier-reached' : 'tier-within';
      return { key, params: { ...params, bound: bound / 100 } };
    },
  };
}
