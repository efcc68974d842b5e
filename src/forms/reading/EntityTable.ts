import type { Decimal } from '../../assessment/decimal';
import type { Area } from '../address';
import type { Counting } from '../totals/counting';
import type { Reason } from '../Reason';

/** Shapes (a) and (e) of domain.md §3: teams in rows with criteria in columns, or a list of points. */
type EntityTableShape = 'entities-in-rows' | 'points-list';

/** What a column is for, beside the name, the criteria, the total, the rank and the grade. */
export type ColumnRole =
  | 'sequence'
  | 'code'
  | 'group'
  | 'remark'
  | 'reason'
  | 'basis'
  | 'reviewer'
  | 'signature'
  | 'date'
  | 'selfScore'
  | 'reviewedScore'
  | 'subtotal'
  | 'average'
  | 'maximum'
  | 'weight'
  | 'item'
  | 'unnamed'
  | 'attribute';

/** A column and what it is for; `column` is zero-based on the sheet. */
export interface ColumnWithRole {
  readonly role: ColumnRole;
  readonly column: number;
  /** The header text as cleaned; "" where there is none. */
  readonly name: string;
  /** The A1 address of the cell that names it, or null. */
  readonly cell: string | null;
}

/** One thing that is scored: a column of the form. */
export interface Criterion {
  /** Its own header text without the maximum, cleaned: " 服  装 （10分）" is "服装". */
  readonly name: string;
  /** The header text above it, cleaned; null where there is none. */
  readonly group: string | null;
  readonly column: number;
  /** The A1 address of the header cell that names it. */
  readonly cell: string;
  readonly max: Decimal | null;
  readonly maxFrom: 'header' | 'max-row' | 'none';
  /** The A1 address of the cell the maximum was read from. */
  readonly maxCell: string | null;
  /** A weight written in the header or a weight row, as a share of 1; null where there is none. */
  readonly weight: Decimal | null;
  /** How it counts in the total: −1 for points taken off that are entered as positive numbers. */
  readonly sign: 1 | -1;
}

/** One team or person: a row of the form. */
export interface Entity {
  /** As written, outer spaces taken off; "" where the row has entries but no name. */
  readonly name: string;
  readonly row: number;
  /** The A1 address of its name cell. */
  readonly cell: string;
}

/** A column that holds, or could hold, a result. */
export interface ResultColumn {
  readonly column: number;
  /** The A1 address of its header cell; null where it has no header. */
  readonly cell: string | null;
  /** True where the form has this column; false where it is a free column beside the table. */
  readonly present: boolean;
}

/**
 * A table with teams or people in rows as it was read, on its way to a `ScoreForm` (scoreFormOf);
 * rows and columns are zero-based.
 */
export interface EntityTable {
  readonly sheet: string;
  readonly layout: EntityTableShape;
  readonly title: string | null;
  /** The header's levels, without title, info and maximum rows. */
  readonly header: Area;
  /** First to last entity row, over the table's columns. */
  readonly body: Area;
  /** The row that holds the maxima, or null. */
  readonly maxRow: number | null;
  /** The row that holds the weights, or null. */
  readonly weightRow: number | null;
  readonly nameColumn: number;
  /** Empty for a points list. */
  readonly criteria: readonly Criterion[];
  readonly entities: readonly Entity[];
  readonly total: ResultColumn;
  /** As the total's own header says. */
  readonly counting: Counting;
  readonly rank: ResultColumn;
  /** "组内排名" and the column that says which group; null where there is none. */
  readonly groupRank: { readonly column: number; readonly group: number } | null;
  readonly grade: ResultColumn | null;
  readonly others: readonly ColumnWithRole[];
  /** 0..1; below `sureEnough` ask before writing. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}
