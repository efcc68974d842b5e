import type { ReportEntity } from '../../app/AssessmentReport';

/** Who is first, all of them where the place is shared; none while nobody has points. */
export function leaders(entities: readonly ReportEntity[]): readonly ReportEntity[] {
  const best = Math.min(...entities.map(({ rank }) => rank ?? Infinity));
  return entities.filter(({ rank, total }) => rank === best && total !== null && total > 0);
}
