import type { TeamMonths } from './gatherMonths';

/** Annual reviews by team, 0–100. */
export type Reviews = ReadonlyMap<string, number>;

/** A team's period in hundredths, before it is compared with the others. */
export interface PeriodSums extends TeamMonths {
  readonly counted: number;
  /** Sum of the months' totals. */
  readonly sum: number;
  readonly mean: number | null;
  readonly review: number | null;
  readonly total: number | null;
  readonly vetoedIn: readonly string[];
  readonly byTotal: number | null;
  readonly grade: number | null;
  /** Means of the category scores, in the rubric's order. */
  readonly categories: readonly (number | null)[];
  readonly deductions: number;
}
