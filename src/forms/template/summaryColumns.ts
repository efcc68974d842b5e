import { summaryLayout } from './layout';

/** The zero-based columns of 汇总排名 for so many categories. */
export interface SummaryColumns {
  readonly base: number;
  readonly bonus: number;
  readonly total: number;
  readonly grade: number;
  readonly rank: number;
  readonly state: number;
  readonly deductions: number;
  /** Helpers: what ties are broken by, whether a team is ranked, its place in the list. */
  readonly tieBreak1: number;
  readonly tieBreak2: number;
  readonly ranked: number;
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
  const helpers = after + 8;
  const sorted = helpers + 6;
  return {
    base: after,
    bonus: after + 1,
    total: after + 2,
    grade: after + 3,
    rank: after + 4,
    state: after + 5,
    deductions: after + 6,
    tieBreak1: helpers,
    tieBreak2: helpers + 1,
    ranked: helpers + 2,
    listTotal: helpers + 3,
    order: helpers + 4,
    sorted: {
      place: sorted,
      team: sorted + 1,
      total: sorted + 2,
      firstCategory: sorted + 3,
      bonus: sorted + 3 + categoryCount,
    },
  };
}
