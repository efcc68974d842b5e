import type { Decimal } from '../assessment/decimal';
import type { RankMethod } from '../assessment/Rubric';
import type { ReadEntry } from '../forms/readEntries';
import type { GradeScale } from './gradeFormula';

/** One entity's computed result; null where it has none. */
export interface FormResult {
  readonly total: Decimal | null;
  readonly rank: number | null;
  /** Its place within its own workshop or group, where the form ranks so. */
  readonly groupRank: number | null;
  readonly grade: string | null;
}

/** All that was computed of a form, in the order of its entities. */
export interface FormResults {
  readonly entries: readonly ReadEntry[];
  readonly results: readonly FormResult[];
  /** True: the totals are those that stand on the form, which counts in a way of its own. */
  readonly asTheyStand: boolean;
  readonly rankMethod: RankMethod;
  /** Null where nobody said which totals give which grade: then none is written. */
  readonly scale: GradeScale | null;
}
