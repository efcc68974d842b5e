/**
 * What should be written, as plain data that can be shown before it is done.
 * Only cells named here may change. Addresses are A1 without the sheet.
 */

/** A formula to write, with its "=". */
export interface PlannedFormula {
  readonly formula: string;
}

/**
 * What a cell should hold. A string is always literal text, whatever it looks like
 * ("=1+1", "007"); null clears the cell.
 */
export type PlannedValue = string | number | boolean | PlannedFormula | null;

/** A rectangular block of values; all rows equally long. */
export interface BlockPlan {
  readonly at: string;
  readonly values: readonly (readonly PlannedValue[])[];
  /** Set before the values: a cell formatted as text would keep a number or formula as text. */
  readonly numberFormat?: string;
}

export type HorizontalAlignment = 'left' | 'center' | 'right';
export type BorderKind = 'thin' | 'medium';

/** Looks for an area; what is left out stays as it is. Colours are "#RRGGBB". */
export interface FormatPlan {
  readonly range: string;
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly borders?: BorderKind;
  readonly borderColor?: string;
  readonly locked?: boolean;
}

/** Data validation of an area; skipped (and said) where Excel is older than ExcelApi 1.8. */
export interface ValidationPlan {
  readonly range: string;
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'decimal'; readonly min: number; readonly max: number | null }
    | { readonly kind: 'custom'; readonly formula: string };
  readonly errorTitle: string;
  readonly errorMessage: string;
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

/** A conditional format driven by a formula relative to the area's first cell. */
export interface ConditionalFormatPlan {
  readonly range: string;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export type ChartKind =
  'ColumnClustered' | 'BarClustered' | 'BarStacked' | 'LineMarkers' | 'RadarMarkers';

/** One series; addresses without sheet refer to the chart's own sheet. */
export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly color?: string;
  /** Its own kind in a chart of two kinds. */
  readonly kind?: ChartKind;
  /** Against an axis of its own; drawn against the first one where Excel is older than ExcelApi 1.8. */
  readonly secondary?: boolean;
  readonly marker?: 'Circle' | 'Square' | 'Triangle' | 'Diamond';
  readonly line?: 'Continuous' | 'Dash' | 'RoundDot' | 'None';
  /** Labels of this series alone. */
  readonly labels?: boolean;
}

/** How a chart that is there already is brought up to date: no more than this is touched. */
export interface ChartRefresh {
  /** The title is still the one that was written: it may be renewed. */
  readonly title: boolean;
  /**
   * 'same': the series are ours and only their cells are set; 'rebuild': ours, but others are
   * wanted now; 'keep': a person changed them, they stay.
   */
  readonly series: 'same' | 'rebuild' | 'keep';
  /** The least and greatest number it shows: an axis that ends before them is widened. */
  readonly shows?: { readonly least: number; readonly greatest: number };
  /** What undo puts back where its series were others, or on other cells. */
  readonly before?: Pick<ChartPlan, 'title' | 'series' | 'dataSheet'>;
}

/** A native chart, bound to ranges so that it follows them. Its name makes it findable again. */
export interface ChartPlan {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly series: readonly ChartSeriesPlan[];
  /** The cells it covers. */
  readonly topLeft: string;
  readonly bottomRight: string;
  /** Bars read from top to bottom instead of Excel's bottom to top. */
  readonly firstOnTop?: boolean;
  readonly dataLabels?: boolean;
  readonly legend?: 'none' | 'bottom' | 'right';
  readonly valueAxis?: {
    readonly min?: number;
    readonly max?: number;
    /** How far apart its ticks are; as Excel chooses where left out. */
    readonly step?: number;
    readonly title?: string;
    readonly reversed?: boolean;
    readonly format?: string;
    /** False where the labels say it all. */
    readonly visible?: boolean;
  };
  readonly secondaryAxis?: { readonly min: number; readonly max: number; readonly format: string };
  readonly gapWidth?: number;
  /** The sheet its series stand on; its own where left out. */
  readonly dataSheet?: string;
  /** How far bars of one category cover each other, in percent. Before ExcelApi 1.8 bars are stacked instead. */
  readonly overlap?: number;
  readonly labelFormat?: string;
  readonly labelPosition?: 'OutsideEnd' | 'InsideBase' | 'Top';
  /** It is there already, on this sheet. */
  readonly refresh?: ChartRefresh;
}

/** How a sheet prints; skipped (and said) where Excel is older than ExcelApi 1.9. */
export interface PagePlan {
  readonly orientation: 'portrait' | 'landscape';
  /** A4 where left out. */
  readonly paper?: 'A4' | 'A3';
  /** Fitted to one page's height as well. */
  readonly fitToHeight?: boolean;
  /** In the middle under every page; "&P" is its number, "&N" how many there are. */
  readonly footer?: string;
  readonly centered?: boolean;
  /** Fitted to one page's width, as many pages tall as it takes. */
  readonly fitToWidth: boolean;
  /** Printed alone; everything where left out. Several, with commas between: each on pages of its own. */
  readonly area?: string;
  /** Rows repeated on every page, "4:4". */
  readonly titleRows?: string;
}

/** All that should happen on one sheet, in the order of the fields. */
export interface SheetPlan {
  readonly sheet: string;
  /** True: the sheet is new; applying fails if one of that name exists. */
  readonly create: boolean;
  /** True: the add-in keeps this sheet for itself and rewrites it without asking. */
  readonly own?: boolean;
  readonly blocks: readonly BlockPlan[];
  readonly formats: readonly FormatPlan[];
  readonly merges: readonly string[];
  /** Widths in points by column letters or span ("A", "C:F"). */
  readonly columnWidths: readonly { readonly columns: string; readonly points: number }[];
  /** Heights in points by row number or span ("1", "3:40"). */
  readonly rowHeights: readonly { readonly rows: string; readonly points: number }[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tabColor?: string;
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  readonly page?: PagePlan;
}

/** A workbook-wide name for a range or formula ("='考核设置'!$B$3"). */
export interface NamePlan {
  readonly name: string;
  readonly formula: string;
}

/** Everything one action writes: all of it or none of it. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** The cell to show when done. */
  readonly activate?: { readonly sheet: string; readonly address: string };
}
