import type { Assessment } from '../Assessment';
import type { Explanation } from '../Explanation';
import type { Decimal } from '../decimal';
import type { Finding } from '../Finding';
import type { Rubric } from '../Rubric';

/** What a team had in one month of a period. */
export interface PeriodMonth {
  readonly period: string;
  readonly total: Decimal | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly vetoed: boolean;
}

/** A team's quarter or year. */
export interface PeriodResult {
  readonly team: string;
  /** Its group in the last month it has. */
  readonly group: string | null;
  /** The months it was assessed in, in order. */
  readonly months: readonly PeriodMonth[];
  /** Months with a total, which the mean is of. */
  readonly counted: number;
  /** Mean of the months' totals, half-up to two decimals, to be shown. */
  readonly mean: Decimal | null;
  /** The annual review, where there is one. */
  readonly review: Decimal | null;
  /** Rounded once, from the exact months and review; two decimals. */
  readonly total: Decimal | null;
  readonly grade: string | null;
  readonly gradeBeforeQuota: string | null;
  /** Months with a veto. */
  readonly vetoedIn: readonly string[];
  readonly rank: number | null;
  readonly groupRank: number | null;
  readonly order: number;
  /** Means of the category scores, half-up to two decimals. */
  readonly categories: readonly { readonly code: string; readonly mean: Decimal | null }[];
  /** Occurrences on deduct items, all months together. */
  readonly deductions: Decimal;
  readonly explanation: Explanation;
}

/** All teams' quarter ("2026-Q1") or year ("2026"). */
export interface PeriodAssessment {
  readonly period: string;
  /** The standard of its last month, whose policy was used. */
  readonly rubric: Rubric;
  /** The months there are, in order. */
  readonly months: readonly Assessment[];
  /** The months there should be and are not. */
  readonly missing: readonly string[];
  /** In the order in which the teams first appear. */
  readonly teams: readonly PeriodResult[];
  readonly findings: readonly Finding[];
}
