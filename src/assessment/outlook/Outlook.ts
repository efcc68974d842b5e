import type { Explanation } from '../Explanation';
import type { Decimal } from '../decimal';

/** An item and what was lost at it. */
export interface LostItem {
  readonly itemId: string;
  readonly lost: Decimal;
  readonly maximum: Decimal;
}

/** What would change a team's result (issue 5, Explanations). */
export interface Outlook {
  /** The next better grade and the points its bound is away; null at the best, or without a total. */
  readonly nextGrade: {
    readonly grade: string;
    readonly min: number;
    readonly points: Decimal;
  } | null;
  /** The team next above, and by how much; null at the top, or without a rank. */
  readonly nextRank: {
    readonly other: string;
    readonly rank: number;
    readonly points: Decimal;
  } | null;
  /** The items that cost most, at most three, the worst first. */
  readonly costliest: readonly LostItem[];
  /** All of it as steps, with what else stands in the way of the next grade. */
  readonly explanation: Explanation;
}
