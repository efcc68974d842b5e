import type { Decimal } from '../assessment/decimal';
import type { CellValue } from './Grid';

/**
 * What a score cell holds. 'text-number' is text that means a number: it counts, but as Excel's
 * SUM leaves it out no total is written over it before it is mended or a person agrees.
 */
export type ScoreState =
  | 'number'
  | 'blank'
  | 'text-number'
  /** A percentage that a person said is points: "95%" is 95. It counts, by value: no sum adds it up. */
  | 'percent'
  /** "/", "无": a person has said that there is nothing to count. */
  | 'not-applicable'
  /** "√", "优": it can be read, but not added up. */
  | 'mark'
  | 'invalid'
  | 'error';

/** What one score's cell holds. Where it stands the entry's `EntryCells` say. */
export interface ScoreCell {
  readonly raw: CellValue;
  /** The number a 'number', 'text-number' or 'percent' cell means; null for the others. */
  readonly score: Decimal | null;
  readonly state: ScoreState;
  /** What a 'text-number' says beside its number: "（迟到）"; left out where it says nothing. */
  readonly note?: string;
}
