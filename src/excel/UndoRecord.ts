import type { ChartRefresh, NamePlan } from '../sheets/SheetPlan';

/** What a plan replaced: enough to take it back in one step. */
export interface UndoRecord {
  /** Sheets the plan added. */
  readonly createdSheets: readonly string[];
  /** Names it added; those that were there keep their formula in `replacedNames`. */
  readonly createdNames: readonly string[];
  readonly replacedNames: readonly NamePlan[];
  /** Charts it added to sheets that were there. */
  readonly createdCharts: readonly { readonly sheet: string; readonly name: string }[];
  /** Charts that were there and that it brought up to date. */
  readonly changedCharts: readonly {
    readonly sheet: string;
    readonly name: string;
    /** Null where it was not touched. */
    readonly title: string | null;
    /** Ends of its value axis that leave numbers out and are widened. */
    readonly axis: { readonly minimum?: number; readonly maximum?: number };
    /** How many series it had. */
    readonly series: number;
    /** Its series, where others were put in their place. */
    readonly before: ChartRefresh['before'] | null;
  }[];
  /** Cells it wrote on sheets that were there. */
  readonly blocks: readonly {
    readonly sheet: string;
    readonly address: string;
    /** What to write to have them back. */
    readonly formulas: readonly (readonly unknown[])[];
    /** What a person saw in the formula bar: formula or value, "" for blank. */
    readonly contents: readonly (readonly string[])[];
    readonly numberFormats: readonly (readonly unknown[])[];
    /** The block lay outside the used area: its looks are cleared too. */
    readonly wasOutside: boolean;
  }[];
  /** Column widths it changed on sheets that were there, in points. */
  readonly columnWidths: readonly {
    readonly sheet: string;
    readonly columns: string;
    readonly points: number | null;
  }[];
}
