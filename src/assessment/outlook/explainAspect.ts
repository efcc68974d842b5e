import type { TeamResult } from '../Assessment';
import type { Explanation } from '../Explanation';
import { explanationAspect } from './explanationAspect';

/** Which number of a team is asked about. */
export type Aspect =
  | { readonly kind: 'score'; readonly itemId: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'grade' }
  | { readonly kind: 'rank' };

/** Why one number is what it is: a score with its log lines, the total, the grade, or the rank. */
export function explainAspect(team: TeamResult, aspect: Aspect): Explanation {
  if (aspect.kind === 'score') {
    return team.items.find(({ itemId }) => itemId === aspect.itemId)?.explanation ?? [];
  }
  return team.explanation.filter(({ key }) => explanationAspect(key) === aspect.kind);
}
