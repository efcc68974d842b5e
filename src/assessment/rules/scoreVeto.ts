import { decimal } from '../decimal';
import type { Decimal } from '../decimal';
import type { Entry } from '../readEntry';
import type { RuleOutcome } from './RuleOutcome';
import { notACount } from './unscored';

/**
 * All points while nothing happened, else 0 and a veto (domain.md §4 veto). Blank is nothing. Any
 * count above 0 is a veto, a fraction too: half an accident is a slip of the pen, not a pass.
 */
export function scoreVeto(points: Decimal, entry: Entry): RuleOutcome & { readonly veto: boolean } {
  const maximum = points.toNumber();
  if (entry.kind === 'blank' || (entry.kind === 'number' && entry.value.eq(0))) {
    const step = { key: 'veto-clear', params: { maximum } } as const;
    return { state: 'scored', score: points, step, veto: false };
  }
  if (entry.kind !== 'number' || entry.value.lt(0)) return { ...notACount(entry), veto: false };
  const params = { entry: entry.value.toNumber(), lost: maximum };
  return { state: 'scored', score: decimal(0), step: { key: 'veto-hit', params }, veto: true };
}
