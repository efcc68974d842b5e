import type { CompiledRubric } from './compileRubric';
import type { LogTally } from './log/LogTally';
import type { ItemContext } from './markItem';
import type { RankedRow } from './rank';
import type { GroupPlace } from './rankInGroups';
import type { TeamSums } from './sumTeam';

/** A month as it was computed: what results and reasons are drawn from. */
export interface AssessedMonth {
  readonly compiled: CompiledRubric;
  readonly context: ItemContext;
  readonly sums: readonly TeamSums[];
  readonly ranking: readonly RankedRow[];
  readonly inGroups: readonly (GroupPlace | null)[];
  /** Places of the grades after the quota. */
  readonly grades: readonly (number | null)[];
  readonly log: LogTally | null;
}
