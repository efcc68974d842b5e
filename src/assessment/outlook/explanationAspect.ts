import type { ExplanationKey } from '../explanationKeys';

/** Which number of a team a step of its explanation is about. */
export function explanationAspect(key: ExplanationKey): 'total' | 'grade' | 'rank' {
  if (key.startsWith('rank')) return 'rank';
  return aboutGrade.has(key) ? 'grade' : 'total';
}

const aboutGrade: ReadonlySet<ExplanationKey> = new Set<ExplanationKey>([
  'team-grade',
  'team-below-floor',
  'team-grade-capped',
  'team-vetoed',
  'team-quota',
  'team-quota-shared',
  'period-vetoed',
]);
