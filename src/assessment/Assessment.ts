import type { Decimal } from './decimal';
import type { ExplanationKey } from './explanationKeys';
import type { LogTally } from './log/LogTally';
import type { Rubric } from './Rubric';
import type { TeamSums } from './sumTeam';

/** What stands in an entry cell, as it was read: null is blank. */
export type RawEntry = string | number | boolean | { readonly error: string } | null;

/** One team's entries of a period: item id → what stands in its cell. */
export interface TeamEntries {
  readonly team: string;
  readonly entries: ReadonlyMap<string, RawEntry>;
  /** The group it is ranked in beside the ranking of all; null or absent: none. */
  readonly group?: string | null;
  /** Scores of the last quarter's month, by item id; used where quarterly items are carried on. */
  readonly carried?: ReadonlyMap<string, number>;
}

/**
 * How an item came to its score: `scored` by its rule; `na` does not count this period;
 * `missing` nothing was entered and the rule needs a value, counted as 0 until it is;
 * `invalid` what was entered cannot be scored, counted as 0 until it is mended.
 */
export type ItemState = 'scored' | 'na' | 'missing' | 'invalid';

/** One step of a reason; its words come from i18n: `explain.<key>` with `params`. */
export interface ExplanationStep {
  readonly key: ExplanationKey;
  readonly params: Readonly<Record<string, string | number>>;
}
export type Explanation = readonly ExplanationStep[];

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
