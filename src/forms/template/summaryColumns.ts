import { summaryLayout } from './layout';
import { tieBreakKeys } from './settings';

/** The zero-based columns of 汇总排名 for so many categories. */
export interface SummaryColumns {
  readonly base: number;
  readonly bonus: number;
  readonly total: number;
  readonly grade: number;
  readonly rank: number;
  readonly state: number;
  readonly deductions: number;
  readonly group: number;
  readonly groupRank: number;
  /** Helpers: the scores ties are broken by, as many as there are tie-break settings. */
  readonly tieBreaks: readonly number[];
  readonly ranked: number;
  /** 1 + the ranked teams that are better. */
  readonly standing: number;
  /** 1 at the first of the teams that share a standing, over all and in its group. */
  readonly first: number;
  readonly groupFirst: number;
  /** The place of the grade before the quota. */
  readonly gradePlace: number;
  readonly listTotal: number;
  readonly order: number;
  /** The same teams from best to worst, for the charts. */
  readonly sorted: {
    readonly place: number;
    readonly team: number;
    readonly total: number;
    readonly firstCategory: number;
    readonly bonus: number;
  };
}

/** Where the columns stand. */
export function summaryColumns(categoryCount: number): SummaryColumns {
  const after = summaryLayout.firstCategoryColumn + categoryCount;
  const ties = after + 10;
  const helpers = ties + tieBreakKeys.length;
  const sorted = helpers + 8;
  return {
    base: after,
    bonus: after + 1,
    total: after + 2,
    grade: after + 3,
    rank: after + 4,
    state: after + 5,
    deductions: after + 6,
    group: after + 7,
    groupRank: after + 8,
    tieBreaks: tieBreakKeys.map((_key, index) => ties + index),
    ranked: helpers,
    standing: helpers + 1,
    first: helpers + 2,
    groupFirst: helpers + 3,
    gradePlace: helpers + 4,
    listTotal: helpers + 5,
    order: helpers + 6,
    sorted: {
      place: sorted,
      team: sorted + 1,
      total: sorted + 2,
      firstCategory: sorted + 3,
      bonus: sorted + 3 + categoryCount,
    },
  };
}
