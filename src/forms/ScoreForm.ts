import type { Decimal } from '../assessment/decimal';
import type { CellPosition } from './address';
import type { Counting } from './totals/counting';
import type { Mapping } from './mapping/Mapping';
import type { Reason } from './Reason';
import type { TableLayout } from './TableLayout';

/** A cell on a named sheet; zero-based. */
export interface SheetCell extends CellPosition {
  readonly sheet: string;
}

/** One thing that is scored, wherever it stands: a column, a row, or a label inside a block. */
export interface ScoredItem {
  /** Its text without its maximum, cleaned. */
  readonly name: string;
  /** The category or heading it stands under, cleaned; null where there is none. */
  readonly group: string | null;
  /** The cell of that heading; null where there is none. */
  readonly groupCell: SheetCell | null;
  /** Its number as written ("3", "1.2", "DJ-01"); null where it has none. */
  readonly number: string | null;
  /** The cell that names it; null where nothing does. */
  readonly cell: SheetCell | null;
  readonly max: Decimal | null;
  readonly maxCell: SheetCell | null;
  /** A share of 1; null where the form names none. */
  readonly weight: Decimal | null;
  readonly weightCell: SheetCell | null;
  /** How it counts in the total: −1 for points taken off that are entered as positive numbers. */
  readonly sign: 1 | -1;
}

/** One team or person. */
export interface ScoredEntity {
  /** As written, outer spaces taken off; "" where it has entries but no name. */
  readonly name: string;
  /** The cell that names it; null where the sheet's own name does. */
  readonly cell: SheetCell | null;
  /** The sheet its entries stand on. */
  readonly sheet: string;
  /** The workshop or group it is ranked within, where the form has a column for such ranks. */
  readonly group?: string;
}

/** The cells of one entry: one entity at one item, or one line of a log. */
export interface EntryCells {
  /** Index into `entities`. */
  readonly entity: number;
  /** Index into `items`. */
  readonly item: number;
  /** The score that counts: the reviewed one where there are two. */
  readonly score: SheetCell | null;
  readonly self: SheetCell | null;
  /** The score times its item's weight. */
  readonly weighted: SheetCell | null;
  readonly deduction: SheetCell | null;
  readonly bonus: SheetCell | null;
  readonly reason: SheetCell | null;
  readonly basis: SheetCell | null;
  readonly date: SheetCell | null;
}

/** A cell that holds a result or waits for one. */
export interface ResultCell extends SheetCell {
  /** False for a free cell beside or under the table: its heading must be written too. */
  readonly present: boolean;
}

/**
 * Where an entity's results stand. Each may be more than one cell: the team's own sheet and the
 * summary. Empty where the form has no place for it; then a new sheet is the place.
 */
export interface EntityResults {
  readonly totals: readonly ResultCell[];
  readonly ranks: readonly ResultCell[];
  readonly grades: readonly ResultCell[];
  /** The place for its rank among those of its own group; left out where the form has none. */
  readonly groupRanks?: readonly ResultCell[];
}

/** A cell that sums others: a subtotal row or column, a total of maxima. */
export interface SumCell {
  readonly cell: SheetCell;
  /** The cells it sums, in the form's order. */
  readonly parts: readonly SheetCell[];
  readonly of: 'score' | 'maximum' | 'deduction' | 'bonus';
  /** True for the sum of all items, false for a subtotal. */
  readonly whole: boolean;
  /** The heading of the row or column. */
  readonly label: string;
  /** Index into `entities`; null for sums over all of them. */
  readonly entity: number | null;
}

/** A row inside or under the table that is no entry. */
export interface RowWithRole {
  readonly role: 'maximum' | 'weight' | 'subtotal' | 'total' | 'rank' | 'grade' | 'left-out';
  readonly row: number;
}

/**
 * A score form of any shape (domain.md §3), as plain data: which cell means what. Whatever reads,
 * checks or writes goes by these cells and needs not know the shape.
 */
export interface ScoreForm {
  readonly layout: TableLayout;
  /** The layouts of the other tables that are read with the first as one; left out where it is alone. */
  readonly parts?: readonly TableLayout[];
  /** The sheets its entries stand on; the first is where the form is shown. */
  readonly sheets: readonly string[];
  /** The sheet that waits for the results of several sheets, or null. */
  readonly summarySheet: string | null;
  readonly title: string | null;
  readonly items: readonly ScoredItem[];
  readonly entities: readonly ScoredEntity[];
  readonly entries: readonly EntryCells[];
  /** In the order of `entities`. */
  readonly results: readonly EntityResults[];
  /** Headings to write where results go into free cells. */
  readonly newHeadings: readonly { readonly at: SheetCell; readonly of: 'total' | 'rank' }[];
  readonly sums: readonly SumCell[];
  readonly rows: readonly RowWithRole[];
  readonly counting: Counting;
  /** True where it shows one team at several times, which are not ranked against each other; left out elsewhere. */
  readonly unranked?: true;
  /**
   * The table each entity stands in, counted from 0, where tables of titles of their own are ranked
   * each by itself; left out where all are ranked together.
   */
  readonly rankedApart?: readonly number[];
  /** What a person said beside the layout; null where nobody did. */
  readonly said: Pick<Mapping, 'results' | 'percents' | 'links'> | null;
  /** 'lower' for codes of which 1 is best, and for sums of deductions: the lowest total ranks first. */
  readonly better: 'higher' | 'lower';
  /** First to last row and column of the table, header included, on its first sheet. */
  readonly area: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** 0..1; below `sureEnough` ask before writing. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}
