import type { ReportEntity } from '../../app/AssessmentReport';

/** Best first; those without a rank last, otherwise in the sheet's order. */
export function orderByRank(entities: readonly ReportEntity[]): readonly ReportEntity[] {
  // Infinity − Infinity is no number: two unranked ones keep their order by the fallback.
  return [...entities].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}
