import { foldText } from '../assessment/foldText';
import { absoluteAddress, type Area, cellAddress } from '../forms/address';
import { type Grid, valueAt } from '../forms/Grid';
import type { ScoreForm, SheetCell } from '../forms/ScoreForm';
import { look } from './look';
import type { ChartPlan } from './SheetPlan';

/** The name by which the ranking chart is found again. */
export const rankChartName = 'BanzuRankChart';

/** A chart and the sheet it goes on. */
export interface PlacedChart {
  readonly sheet: string;
  readonly chart: ChartPlan;
  /** Cells that lie between its own: what stands in them is drawn as well. */
  readonly between: readonly SheetCell[];
}

/**
 * The totals as a native chart right of everything on the sheet they stand on, bound to the form's
 * own cells. `totals` by entity; null where they stand neither in one column nor in one row.
 */
export function formChart(
  form: ScoreForm,
  grids: ReadonlyMap<string, Grid>,
  totals: readonly { readonly entity: number; readonly cell: SheetCell }[],
): PlacedChart | null {
  const sheet = totals[0]?.cell.sheet;
  const grid = sheet === undefined ? undefined : grids.get(sheet);
  if (sheet === undefined || grid === undefined) return null;
  const names = totals.map(({ entity, cell }) => nameBeside(form, entity, cell, grid));
  const named = names.flatMap((name) => name ?? []);
  const cells = totals.map(({ cell }) => cell);
  const values = lineOf(cells);
  const categories = lineOf(named);
  if (values === null || categories === null || names.includes(null)) return null;
  const onForm = form.sheets[0] === sheet;
  const last = Math.max(
    (grid.area?.column ?? 0) + (grid.area?.columns ?? 0),
    onForm ? form.area.column + form.area.columns : 0,
    ...form.results.flatMap(({ totals: own, ranks }) =>
      [...own, ...ranks].filter((cell) => cell.sheet === sheet).map(({ column }) => column + 1),
    ),
  );
  const top = onForm ? form.area.row : Math.max(0, (totals[0]?.cell.row ?? 1) - 1);
  return {
    sheet,
    chart: rankChart(form, areaText(values), areaText(categories), { row: top, column: last + 1 }),
    between: [...cellsBetween(values, cells), ...cellsBetween(categories, named)],
  };
}

/** A ranking chart of given cells, its first corner at `at`. */
export function rankChart(
  form: ScoreForm,
  values: string,
  categories: string,
  at: { readonly row: number; readonly column: number },
): ChartPlan {
  const count = form.entities.length;
  const width = Math.min(14, Math.max(7, Math.ceil(count * 0.7)));
  return {
    name: rankChartName,
    kind: 'ColumnClustered',
    title: `${form.title ?? form.sheets[0] ?? ''} 总分（${count} 个）`,
    series: [{ name: '总分', values, categories, color: look.bar }],
    topLeft: cellAddress(at),
    bottomRight: cellAddress({ row: at.row + 16, column: at.column + width - 1 }),
    dataLabels: true,
    legend: 'none',
    gapWidth: 60,
  };
}

/** The cell that names an entity on the sheet its total stands on: its own, or one in that row. */
function nameBeside(
  { entities }: ScoreForm,
  entity: number,
  { sheet, row, column }: SheetCell,
  grid: Grid,
): SheetCell | null {
  const own = entities[entity];
  if (own === undefined) return null;
  if (own.cell?.sheet === sheet) return own.cell;
  const wanted = foldText(own.name);
  for (let left = column - 1; left >= 0; left--) {
    const value = valueAt(grid, row, left);
    if (typeof value === 'string' && foldText(value) === wanted)
      return { sheet, row, column: left };
  }
  return null;
}

/** The one column or row cells stand in, from the first to the last; null where they do not. */
function lineOf(cells: readonly SheetCell[]): Area | null {
  const [first] = cells;
  if (first === undefined) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const line = {
    ...{ row, column },
    ...{ rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 },
  };
  return line.rows > 1 && line.columns > 1 ? null : line;
}

function areaText({ row, column, rows, columns }: Area): string {
  const to = { row: row + rows - 1, column: column + columns - 1 };
  return `${absoluteAddress({ row, column })}:${absoluteAddress(to)}`;
}

/** The cells of a line that are none of these. */
function cellsBetween(line: Area, own: readonly SheetCell[]): readonly SheetCell[] {
  const sheet = own[0]?.sheet ?? '';
  return Array.from({ length: line.rows * line.columns }, (_, index) => ({
    sheet,
    row: line.row + (line.columns === 1 ? index : 0),
    column: line.column + (line.columns === 1 ? 0 : index),
  })).filter((cell) => !own.some(({ row, column }) => row === cell.row && column === cell.column));
}
