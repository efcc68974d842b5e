import type { Area } from './area';

/** A table ("列表") of a sheet: an area with named columns that formulas can mention by name. */
export interface Table {
  /** Stable within the workbook. */
  readonly id: string;
  /** Unique among the workbook's tables and names; changed by `renameTable`. */
  name: string;
  /** With the header row and the totals row, where it shows them. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  /** One for each column of the area. */
  columns: TableColumn[];
  /** Excel's name ("TableStyleMedium2"), null for none. */
  style: string | null;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** The header row has filter buttons. */
  showFilterButton: boolean;
  /** Which rows a filter leaves; the rows themselves say whether they are hidden. */
  criteria: readonly FilterCriterion[];
  altText: { title: string; summary: string };
}

/** One column of a table. */
export interface TableColumn {
  /** Unique in its table, never given again. */
  readonly id: number;
  /** What its header cell shows; unique in the table without case. */
  name: string;
  /** What the totals row shows: the file's word ("sum", "average", "custom" …), or null. */
  totalsFunction: string | null;
  totalsLabel: string | null;
  /** The formula a new row gets in this column, without "="; null for none. */
  formula: string | null;
}

/** What one column of a filter lets through. */
export interface FilterCriterion {
  /** From 0 within the filtered area. */
  readonly column: number;
  /** Excel's name: Values, Custom, TopItems, TopPercent, BottomItems, BottomPercent, Dynamic, CellColor, FontColor, Icon. */
  readonly filterOn: string;
  /** For Values; "" stands for blank cells. */
  readonly values?: readonly string[];
  /** For Custom (">=60"), and the number for the top and bottom kinds. */
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  /** For Dynamic, Excel's name ("AboveAverage"). */
  readonly dynamicCriteria?: string;
}

/** A sheet's own filter, beside those of its tables. */
export interface AutoFilter {
  /** With its header row. */
  area: Area;
  criteria: readonly FilterCriterion[];
}

/** The cells of the header row; null where the table shows none. */
export function headerArea({ area, showHeaders }: Table): Area | null {
  return showHeaders ? { ...area, rows: 1 } : null;
}

/** The cells of the totals row; null where the table shows none. */
export function totalsArea({ area, showTotals }: Table): Area | null {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}

/** The rows between header and totals: at least one. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  const rows = Math.max(1, area.rows - above - (showTotals ? 1 : 0));
  return { ...area, row: area.row + above, rows };
}
