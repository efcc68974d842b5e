import type { Assessment, TeamResult } from '../../assessment/Assessment';
import type { Rubric } from '../../assessment/Rubric';
import { foldText } from '../../assessment/foldText';
import { cellAddress, columnLetters, formulaPrefix } from '../../forms/address';
import {
  categoryHeader,
  type ResultColumn,
  resultsHeaders,
  resultsLayout,
  resultsNames,
  type ResultsReading,
} from '../../forms/year/resultsSheet';
import { keysOf } from '../../forms/year/headedRows';
import { yearSheets } from '../../forms/year/yearSheets';
import { no, yes } from '../../forms/template/layout';
import { look } from '../look';
import type { BlockPlan, NamePlan, PlannedValue, SheetPlan } from '../SheetPlan';
import { headerLook } from '../template/sheetLook';
import { addLines, type ListSheet } from './listSheet';

const list: ListSheet<ResultColumn> = {
  sheet: yearSheets.results,
  title: '月度成绩',
  note: '关账时自动记入，一个班组一个月一行；季度汇总、年度汇总从这里取数，请勿修改。',
  headerRow: resultsLayout.headerRow,
  headers: resultsHeaders,
  widths: { year: 40, month: 32, team: 80, grade: 70, version: 70 },
  tabColor: look.headerFill,
};

/**
 * Puts closed months' results into 月度成绩: at the end of the list, or, for a month closed again,
 * over the lines it has. `present` is null where the sheet is still to be made.
 */
export function resultsPlan(
  months: readonly Assessment[],
  present: ResultsReading | null,
): SheetPlan {
  const categories = categoryColumns(months, present);
  const headers = months.flatMap(({ rubric }) => newHeaders(rubric, categories, present));
  const lines = months.flatMap((month) => month.teams.map((team) => ({ month, team })));
  const added = lines.filter(({ month, team }) => rowOf(present, month, team) === null);
  const base = addLines(
    list,
    present,
    added.map(({ month, team }) => lineOf(month, team)),
  );
  const firstRow = present?.nextRow ?? resultsLayout.headerRow + 1;
  const rowFor = ({ month, team }: (typeof lines)[number]): number =>
    rowOf(present, month, team) ?? firstRow + added.findIndex((one) => one.team === team);
  const again = lines.filter((line) => !added.includes(line));
  const columnOf = (key: ResultColumn): number =>
    present?.columns.get(key) ?? keysOf(resultsHeaders).indexOf(key);
  return {
    ...base,
    blocks: [
      ...base.blocks,
      ...headers,
      ...again.flatMap((line) =>
        keysOf(resultsHeaders).map((key) => ({
          at: cellAddress({ row: rowFor(line), column: columnOf(key) }),
          values: [[lineOf(line.month, line.team)[key]]],
        })),
      ),
      ...lines.flatMap((line) =>
        line.team.categories.map(({ code, score }) => ({
          at: cellAddress({ row: rowFor(line), column: categories.get(code) ?? 0 }),
          values: [[score.toNumber()]],
        })),
      ),
      ...gone(months, present, columnOf),
    ],
    formats: [
      ...base.formats,
      ...headers.map(({ at }) => headerLook(at)),
      ...(['total', ...categories.keys()] as const).map((key) => {
        const letters = columnLetters(
          key === 'total' ? columnOf('total') : (categories.get(key) ?? 0),
        );
        const last = firstRow + Math.max(1, added.length);
        return { range: `${letters}${firstRow + 1}:${letters}${last}`, numberFormat: '0.00' };
      }),
    ],
  };
}

/** How many lines the names reach: a year's, and more than are there. */
export function resultsReach(present: ResultsReading | null, added: number): number {
  const used = (present?.nextRow ?? 0) + added;
  return Math.max(1000, Math.ceil(used / 500) * 500 + 1000);
}

/** The workbook names of its columns. */
export function resultsNamePlans(
  present: ResultsReading | null,
  reach: number,
): readonly NamePlan[] {
  return keysOf(resultsNames).map((key) => ({
    name: resultsNames[key],
    formula: `=${columnRange(present?.columns.get(key) ?? keysOf(resultsHeaders).indexOf(key), reach)}`,
  }));
}

/** A column of 月度成绩 over its lines, as formulas on other sheets name it. */
export function columnRange(column: number, reach: number): string {
  const letters = columnLetters(column);
  const first = resultsLayout.headerRow + 2;
  return `${formulaPrefix(yearSheets.results)}$${letters}$${first}:$${letters}$${reach}`;
}

function newHeaders(
  rubric: Rubric,
  columns: ReadonlyMap<string, number>,
  present: ResultsReading | null,
): readonly BlockPlan[] {
  return rubric.categories.flatMap((category) => {
    const column = columns.get(category.code);
    if (column === undefined || present?.categories.has(category.code) === true) return [];
    const at = cellAddress({ row: resultsLayout.headerRow, column });
    return [{ at, values: [[categoryHeader(category)]] }];
  });
}

/** Lines of a month closed again whose team is in it no more are emptied. */
function gone(
  months: readonly Assessment[],
  present: ResultsReading | null,
  columnOf: (key: ResultColumn) => number,
): readonly BlockPlan[] {
  return (present?.lines ?? []).flatMap(({ row, period, team }) => {
    const month = months.find((one) => one.period === period);
    if (month === undefined) return [];
    if (month.teams.some((one) => foldText(one.team) === foldText(team))) return [];
    const columns = [
      ...keysOf(resultsHeaders).map(columnOf),
      ...(present?.categories.values() ?? []),
    ];
    return columns.map((column) => ({ at: cellAddress({ row, column }), values: [[null]] }));
  });
}

function rowOf(
  present: ResultsReading | null,
  month: Assessment,
  { team }: TeamResult,
): number | null {
  const line = present?.lines.find(
    (one) => one.period === month.period && foldText(one.team) === foldText(team),
  );
  return line?.row ?? null;
}

function lineOf(
  { period, rubric }: Assessment,
  { team, group, total, grade, rank, vetoed, deductions }: TeamResult,
): Record<ResultColumn, PlannedValue> {
  return {
    period,
    year: Number(period.slice(0, 4)),
    month: Number(period.slice(5)),
    team,
    group,
    total: total?.toNumber() ?? null,
    grade,
    rank,
    vetoed: vetoed ? yes : no,
    deductions: deductions.toNumber(),
    version: rubric.version,
  };
}

/** The columns of 月度成绩 that hold the categories, by code, with those these months add. */
export function categoryColumns(
  months: readonly Assessment[],
  present: ResultsReading | null,
): ReadonlyMap<string, number> {
  const columns = new Map(present?.categories);
  let next = present?.nextColumn ?? keysOf(resultsHeaders).length;
  for (const { rubric } of months) {
    for (const { code } of rubric.categories) if (!columns.has(code)) columns.set(code, next++);
  }
  return columns;
}
