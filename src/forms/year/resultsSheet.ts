import type { CellValue, Grid } from '../Grid';
import { headedRows, type HeadedRow } from './headedRows';

/** Where the list of 月度成绩 begins. */
export const resultsLayout = { headerRow: 2 } as const;

/**
 * The header words of 月度成绩, in the order of its columns: a line for each team and closed month.
 * After them come the categories, each headed by its name and code: "安全环保(AQ)".
 */
export const resultsHeaders = {
  period: '月份',
  year: '年',
  month: '月',
  team: '班组',
  group: '组别',
  total: '总分',
  grade: '等级',
  rank: '名次',
  vetoed: '一票否决',
  deductions: '扣分次数',
  version: '标准版本',
} as const;

export type ResultColumn = keyof typeof resultsHeaders;

/** The workbook names of its columns that roll-ups add up. */
export const resultsNames = {
  year: '成绩年',
  month: '成绩月',
  team: '成绩班组',
  total: '成绩总分',
  vetoed: '成绩否决',
  deductions: '成绩扣分次数',
} as const satisfies Partial<Record<ResultColumn, string>>;

/** 月度成绩 as read. */
export interface ResultsReading {
  readonly lines: readonly ResultLine[];
  readonly columns: ReadonlyMap<ResultColumn, number>;
  /** Category code → column. */
  readonly categories: ReadonlyMap<string, number>;
  readonly nextRow: number;
  /** The first column free for another category. */
  readonly nextColumn: number;
}

/** What stands in a line of 月度成绩. */
export interface ResultLine {
  /** Zero-based. */
  readonly row: number;
  readonly period: string;
  readonly team: string;
  readonly total: CellValue;
  readonly grade: CellValue;
  readonly rank: CellValue;
}

/** The header of a category's column. */
export function categoryHeader({
  code,
  name,
}: {
  readonly code: string;
  readonly name: string;
}): string {
  return `${name}(${code})`;
}

/** Reads 月度成绩. */
export function readResults(grid: Grid): ResultsReading {
  const { rows, columns, nextRow } = headedRows(grid, resultsLayout.headerRow, resultsHeaders);
  const { area } = grid;
  const categories = new Map<string, number>();
  const cells = area === null ? [] : (grid.values[resultsLayout.headerRow - area.row] ?? []);
  let last = Math.max(-1, ...columns.values());
  cells.forEach((value, index) => {
    const column = (area?.column ?? 0) + index;
    const code = /\(([^()]+)\)$/u.exec(typeof value === 'string' ? value : '')?.[1];
    if (code === undefined) return;
    categories.set(code, column);
    last = Math.max(last, column);
  });
  return { lines: rows.map(lineOf), columns, categories, nextRow, nextColumn: last + 1 };
}

function lineOf({ row, text, at }: HeadedRow<ResultColumn>): ResultLine {
  return {
    row,
    period: text('period'),
    team: text('team'),
    total: at('total'),
    grade: at('grade'),
    rank: at('rank'),
  };
}
