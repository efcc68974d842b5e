import type { Chart, ChartSeries } from '../../workbook/Chart';
import { formatNumber } from '../../workbook/formatNumber';
import type { Cell } from '../../workbook/cell';
import { readFormula } from '../../workbook/formulas/readFormula';
import type { Workbook } from '../../workbook/Workbook';

/** One series as it is drawn: its name and its numbers, gaps as null. */
export interface DrawnSeries {
  readonly source: ChartSeries;
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** How its first cell shows numbers: labels follow it, as in Excel. */
  readonly numberFormat: string;
}

/** What a chart shows now. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

/** Areas longer than this are cut: a chart of more points shows nothing anyway. */
const MOST_POINTS = 5_000;

/** Reads a chart's numbers from the cells it refers to. */
export function chartData(workbook: Workbook, chart: Chart): ChartData {
  const series = chart.series.map((source) => {
    const found = cells(workbook, source.values);
    const style = found[0]?.style;
    return {
      source,
      name: source.nameReference === null ? source.name : nameOf(workbook, source),
      values: found.map(numberOf),
      numberFormat: style === undefined ? 'General' : workbook.styles.get(style).numberFormat,
    };
  });
  const labels = chart.series.find((one) => one.categories !== null)?.categories ?? null;
  const categories = cells(workbook, labels).map((cell) => shown(workbook, cell));
  const length = Math.max(categories.length, ...series.map((one) => one.values.length), 0);
  return {
    series,
    categories: Array.from({ length }, (_, index) => categories[index] ?? String(index + 1)),
  };
}

function nameOf(workbook: Workbook, series: ChartSeries): string {
  const parts = cells(workbook, series.nameReference).map((cell) => shown(workbook, cell));
  return parts.join(' ') || series.name;
}

/** The cells of a reference in reading order; hidden rows and columns are left out, as in Excel. */
function cells(workbook: Workbook, reference: string | null): (Cell | undefined)[] {
  if (reference === null) return [];
  const { reads } = readFormula(workbook, workbook.activeSheetId, reference, new Map());
  const found: (Cell | undefined)[] = [];
  for (const { sheetId, area } of reads) {
    const sheet = workbook.sheet(sheetId);
    if (sheet === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (sheet.rowFormat(row).hidden) continue;
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (found.length === MOST_POINTS) return found;
        if (!sheet.columnFormat(column).hidden) found.push(sheet.cell(row, column));
      }
    }
  }
  return found;
}

function numberOf(cell: Cell | undefined): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
}

function shown(workbook: Workbook, cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return formatNumber(cell.value, workbook.styles.get(cell.style).numberFormat);
}
