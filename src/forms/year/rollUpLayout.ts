import { type Grid, shownText, valueAt } from '../Grid';
import { rollUpSheet } from './yearSheets';

/** Where a quarter's or a year's teams stand: a team a row, first the months, then what they make. */
export const rollUpLayout = {
  headerRow: 4,
  firstRow: 5,
  teamColumn: 0,
  firstMonthColumn: 2,
} as const;

/** The zero-based columns of a roll-up. */
export interface RollUpColumns {
  readonly team: number;
  readonly group: number;
  readonly month: (index: number) => number;
  readonly counted: number;
  readonly mean: number;
  /** Null for a quarter. */
  readonly review: number | null;
  readonly total: number;
  readonly grade: number;
  readonly rank: number;
  readonly groupRank: number;
  readonly vetoes: number;
  readonly deductions: number;
  readonly before: number;
  readonly movement: number;
  readonly category: (index: number) => number;
  /** The last column people look at. */
  readonly last: number;
  /** Helpers: place by the total alone, first of its place, first of it in the group, grade's place. */
  readonly standing: number;
  readonly first: number;
  readonly groupFirst: number;
  readonly gradePlace: number;
  /** The policy: label and value, then the grades. */
  readonly policy: number;
}

/** Where the columns of a period of so many months stand. */
export function rollUpColumns(months: number, categories: number, yearly: boolean): RollUpColumns {
  const after = rollUpLayout.firstMonthColumn + months;
  const total = after + (yearly ? 3 : 2);
  const last = total + 7 + categories;
  return {
    team: rollUpLayout.teamColumn,
    group: 1,
    month: (index) => rollUpLayout.firstMonthColumn + index,
    counted: after,
    mean: after + 1,
    review: yearly ? after + 2 : null,
    total,
    grade: total + 1,
    rank: total + 2,
    groupRank: total + 3,
    before: total + 4,
    movement: total + 5,
    vetoes: total + 6,
    deductions: total + 7,
    category: (index) => total + 8 + index,
    last,
    standing: last + 2,
    first: last + 3,
    groupFirst: last + 4,
    gradePlace: last + 5,
    policy: last + 7,
  };
}

/** The annual reviews that people put into 年度汇总, by year and team. */
export function readReviews(
  grids: readonly Grid[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const years = new Map<string, ReadonlyMap<string, number>>();
  for (const grid of grids) {
    const year = /(\d{4})$/u.exec(grid.sheet)?.[1];
    if (year === undefined || grid.sheet !== rollUpSheet(year) || grid.area === null) continue;
    const { review } = rollUpColumns(12, 0, true);
    const reviews = new Map<string, number>();
    for (let row = rollUpLayout.firstRow; row < grid.area.row + grid.area.rows; row++) {
      const team = shownText(valueAt(grid, row, rollUpLayout.teamColumn)).trim();
      const value = review === null ? null : valueAt(grid, row, review);
      if (team === '') break;
      if (typeof value === 'number') reviews.set(team, value);
    }
    years.set(year, reviews);
  }
  return years;
}
