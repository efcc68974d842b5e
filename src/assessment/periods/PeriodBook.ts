import type { Assessment } from '../Assessment';
import type { CompiledRubric } from '../compileRubric';
import type { RankedRow } from '../rank';
import type { GroupPlace } from '../rankInGroups';
import type { PeriodSums } from './PeriodSums';

/** A period as it was computed: what results and reasons are drawn from. */
export interface PeriodBook {
  readonly compiled: CompiledRubric;
  /** Whether the annual review takes part. */
  readonly yearly: boolean;
  readonly expected: readonly string[];
  readonly months: readonly Assessment[];
  readonly sums: readonly PeriodSums[];
  readonly ranking: readonly RankedRow[];
  readonly inGroups: readonly (GroupPlace | null)[];
  readonly grades: readonly (number | null)[];
}
