import type { Decimal } from '../assessment/decimal';
import { areaAddress, cellAddress, columnLetters } from '../forms/address';
import type { Form, ResultColumn } from '../forms/Form';
import { type CellValue, formulaAt, type Grid, numberFormatAt, valueAt } from '../forms/Grid';
import { rankFormula, totalFormula } from './formFormulas';
import { look } from './look';
import { changeSheet } from './newSheet';
import type { BlockPlan, ChartPlan, FormatPlan, PlannedValue, SheetPlan } from './SheetPlan';

/** One entity's computed result; null where it has none. */
export interface FormResult {
  readonly total: Decimal | null;
  readonly rank: number | null;
}

/** The name by which the ranking chart is found again. */
export const rankChartName = 'BanzuRankChart';

/**
 * What to write on a person's own form: totals and ranks into the cells that wait for them, or
 * beside the table where no column does, and a chart. Cells that already say the right thing are
 * not touched; a column that holds formulas gets formulas, one that holds values gets values, an
 * empty one gets formulas, so that it follows later changes.
 */
export function planFormResults(
  form: Form,
  grid: Grid,
  results: readonly FormResult[],
  options: { readonly chart: boolean },
): SheetPlan {
  const isList = form.layout === 'points-list';
  const totals = isList
    ? []
    : planColumn(form, grid, form.total, {
        value: (index) => results[index]?.total?.toNumber() ?? null,
        formula: (row) => totalFormula(form, row),
      });
  const totalsRounded = !isList && results.every((_result, index) => isRounded(index));
  const ranks = planColumn(form, grid, form.rank, {
    value: (index) => results[index]?.rank ?? null,
    formula: (row) => rankFormula(form, row, totalsRounded),
  });
  const added = [
    ...(isList || form.total.present ? [] : [{ column: form.total.column, header: '总分' }]),
    ...(form.rank.present ? [] : [{ column: form.rank.column, header: '排名' }]),
  ];
  return changeSheet(form.sheet, {
    blocks: [
      ...added.map(({ column, header }) => ({ at: headerCell(form, column), values: [[header]] })),
      ...totals,
      ...ranks,
    ],
    formats: added.map(({ column }) => addedLook(form, column)),
    charts:
      options.chart && results.some(({ total }) => total !== null) ? [formChart(form, grid)] : [],
  });

  /** Totals we write are rounded by their formula; those that stand there may not be. */
  function isRounded(index: number): boolean {
    const row = form.entities[index]?.row ?? 0;
    return totals.some((block) => coversRow(block, row)) || isOurTotal(form, grid, row);
  }
}

interface ColumnContent {
  readonly value: (index: number) => number | null;
  readonly formula: (row: number) => string;
}

/** The cells of a result column that are not right yet, as runs of neighbouring rows. */
function planColumn(
  form: Form,
  grid: Grid,
  column: ResultColumn,
  content: ColumnContent,
): readonly BlockPlan[] {
  const cells = form.entities.map(({ row }) => ({
    row,
    value: valueAt(grid, row, column.column),
    formula: formulaAt(grid, row, column.column),
  }));
  const useValues =
    cells.some(({ value, formula }) => value !== null && formula === '') &&
    !cells.some(({ formula }) => formula !== '');
  const blocks: { row: number; values: PlannedValue[][] }[] = [];
  cells.forEach(({ row, value, formula }, index) => {
    const computed = content.value(index);
    const isEmpty = value === null && formula === '';
    if (!isEmpty && agrees(value, computed)) return;
    if (isEmpty && useValues && computed === null) return;
    // A formula that shows nothing where there is nothing to show is right as it is.
    if (formula !== '' && value === null && computed === null) return;
    const planned: PlannedValue = useValues ? computed : { formula: content.formula(row) };
    const last = blocks.at(-1);
    if (last !== undefined && last.row + last.values.length === row) last.values.push([planned]);
    else blocks.push({ row, values: [[planned]] });
  });
  return blocks.map(({ row, values }) => ({
    at: cellAddress({ row, column: column.column }),
    values,
    ...textFormatAway(grid, row, values.length, column.column),
  }));
}

/** A cell formatted as text would show the formula instead of its result. */
function textFormatAway(
  grid: Grid,
  row: number,
  rows: number,
  column: number,
): { readonly numberFormat?: string } {
  const hasText = Array.from({ length: rows }, (_, index) => row + index).some(
    (one) => numberFormatAt(grid, one, column) === '@',
  );
  return hasText ? { numberFormat: 'General' } : {};
}

/** True when a cell shows the computed number, to two decimals. */
export function agrees(value: CellValue, computed: number | null): boolean {
  if (computed === null) return value === null;
  return typeof value === 'number' && Math.round(Math.abs(value - computed) * 1e6) === 0;
}

function coversRow(block: BlockPlan, row: number): boolean {
  const first = Number(/\d+$/.exec(block.at)?.[0] ?? 0) - 1;
  return row >= first && row < first + block.values.length;
}

/** A total this add-in wrote before. */
function isOurTotal(form: Form, grid: Grid, row: number): boolean {
  return formulaAt(grid, row, form.total.column) === totalFormula(form, row);
}

function headerCell(form: Form, column: number): string {
  return cellAddress({ row: form.header.row + form.header.rows - 1, column });
}

/** A column added beside the table: boxed and centred like a table column, nothing loud. */
function addedLook(form: Form, column: number): FormatPlan {
  const row = form.header.row + form.header.rows - 1;
  return {
    range: areaAddress({
      row,
      column,
      rows: form.body.row + form.body.rows - row,
      columns: 1,
    }),
    horizontal: 'center',
    vertical: 'center',
    borders: 'thin',
  };
}

/** The totals as a native chart right of everything on the sheet, bound to the form's own cells. */
function formChart(form: Form, grid: Grid): ChartPlan {
  const { row, rows } = form.body;
  const column = (index: number): string => {
    const letters = columnLetters(index);
    return `$${letters}$${row + 1}:$${letters}$${row + rows}`;
  };
  const right = Math.max(
    (grid.area?.column ?? 0) + (grid.area?.columns ?? 0),
    form.total.column + 1,
    form.rank.column + 1,
  );
  const top = form.header.row;
  const width = Math.min(14, Math.max(7, Math.ceil(form.entities.length * 0.7)));
  return {
    name: rankChartName,
    kind: 'ColumnClustered',
    title: `${form.title ?? form.sheet} 总分（${form.entities.length} 个）`,
    series: [
      {
        name: '总分',
        values: column(form.total.column),
        categories: column(form.nameColumn),
        color: look.bar,
      },
    ],
    topLeft: cellAddress({ row: top, column: right + 1 }),
    bottomRight: cellAddress({ row: top + 16, column: right + width }),
    dataLabels: true,
    legend: 'none',
    gapWidth: 60,
  };
}
