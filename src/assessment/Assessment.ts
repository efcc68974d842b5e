import type { Decimal } from './decimal';
import type { Explanation } from './Explanation';
import type { ItemState } from './ItemState';
import type { LogTally } from './log/LogTally';
import type { Rubric } from './Rubric';
import type { TeamSums } from './sumTeam';

export interface ItemScore {
  readonly itemId: string;
  readonly state: ItemState;
  /** Null when the item is N/A. Two decimals, half-up (domain.md §4 Rounding). */
  readonly score: Decimal | null;
  /** The item's points; for a bonus item its cap. */
  readonly maximum: Decimal;
  readonly explanation: Explanation;
}

export interface CategoryScore {
  readonly code: string;
  /** Sum of its scored items, bonus apart. */
  readonly score: Decimal;
  /** Points of the items that apply this period. */
  readonly applicable: Decimal;
  /** Bonus after the category's cap. */
  readonly bonus: Decimal;
  readonly belowFloor: boolean;
}

/**
 * A team's result. Base, bonus and total have exactly two decimals. Items, categories and reasons
 * are made when they are asked for: a year of 500 teams has a quarter of a million of them.
 */
export interface TeamResult {
  readonly team: string;
  /** The group it is ranked in, or null. */
  readonly group: string | null;
  /** The same numbers in whole hundredths, for whoever adds up many results. */
  readonly sums: TeamSums;
  readonly items: readonly ItemScore[];
  readonly categories: readonly CategoryScore[];
  /** Sum of scores ÷ applicable points × 100; null when nothing applies. */
  readonly base: Decimal | null;
  readonly bonus: Decimal;
  readonly total: Decimal | null;
  readonly grade: string | null;
  /** The grade before the quota for the best ones; the same as `grade` where it did not bite. */
  readonly gradeBeforeQuota: string | null;
  readonly vetoed: boolean;
  /** Null for a vetoed team or one without a total. A half is possible with average ranks. */
  readonly rank: number | null;
  /** Rank among the teams of its group; null without a group or a rank. */
  readonly groupRank: number | null;
  /** Place in the posted list, 1 … number of teams, without gaps. */
  readonly order: number;
  /** Occurrences on deduct items: the last tie-break. */
  readonly deductions: Decimal;
  /** Items that are missing or invalid. */
  readonly incomplete: number;
  readonly explanation: Explanation;
}

export interface Assessment {
  readonly rubric: Rubric;
  /** Month as "2026-11". */
  readonly period: string;
  /** In the order the teams were given. */
  readonly teams: readonly TeamResult[];
  /** The log the entries were held against, where there is one. */
  readonly log: LogTally | null;
}
