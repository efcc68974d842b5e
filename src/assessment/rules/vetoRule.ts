import { INVALID, VETOED } from '../mark';
import type { CompiledRule } from './CompiledRule';
import { explainNotACount } from './explainUnscored';

/**
 * All points while nothing happened, else 0 and a veto (domain.md §4 veto). Blank is nothing. Any
 * count above 0 is a veto, a fraction too: half an accident is a slip of the pen, not a pass.
 */
export function vetoRule(points: number): CompiledRule {
  const maximum = points / 100;
  return {
    blank: points,
    number: (count) => (count === 0 ? points : VETOED),
    text: () => INVALID,
    explain(entry) {
      if (entry.kind === 'blank' || (entry.kind === 'number' && entry.hundredths === 0)) {
        return { key: 'veto-clear', params: { maximum } };
      }
      if (entry.kind !== 'number' || entry.hundredths < 0) return explainNotACount(entry, maximum);
      return { key: 'veto-hit', params: { entry: entry.hundredths / 100, lost: maximum } };
    },
  };
}
