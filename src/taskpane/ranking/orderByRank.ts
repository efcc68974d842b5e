import type { ReportEntity } from '../../app/AssessmentReport';

/** Table by table, in each the best first; those without a rank last, otherwise in the sheet's order. */
export function orderByRank(entities: readonly ReportEntity[]): readonly ReportEntity[] {
  // Infinity − Infinity is no number: two unranked ones keep their order by the fallback.
  return [...entities].sort(
    (a, b) => (a.table ?? 0) - (b.table ?? 0) || (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0,
  );
}
