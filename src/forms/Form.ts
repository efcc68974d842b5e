import type { Decimal } from '../assessment/decimal';
import type { Area } from './address';

/**
 * How a form is laid out (domain.md §3): (a) teams or people in rows and criteria in columns, or
 * (e) a plain list of names with one column of points. The other shapes are told by their
 * `RecognitionCode`, not read yet.
 */
export type FormLayout = 'entities-in-rows' | 'points-list';

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

/** One piece of evidence, or of doubt, that led to this reading; i18n has its words. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Why a form was understood as it was. Those from 'several-tables' on are doubts: they hold the
 * confidence below `sureEnough`.
 */
export type ReasonCode =
  /** params: cell */
  | 'name-by-header'
  /** params: cell */
  | 'name-by-content'
  /** params: cell */
  | 'total-by-header'
  /** params: column */
  | 'total-by-formula'
  /** params: column */
  | 'total-by-values'
  /** params: column */
  | 'total-missing'
  /** params: cell */
  | 'rank-by-header'
  /** params: column */
  | 'rank-by-formula'
  /** params: column */
  | 'rank-missing'
  /** params: cell */
  | 'grade-by-header'
  /** params: count */
  | 'criteria-found'
  /** params: known, count */
  | 'maxima-found'
  /** params: row */
  | 'maxima-in-row'
  /** params: levels */
  | 'header-levels'
  /** params: title */
  | 'title-says-score'
  /** params: rows (1-based, comma separated) */
  | 'rows-left-out'
  /** params: columns (letters, comma separated) */
  | 'columns-unnamed'
  | 'merges-unknown'
  /** params: row (1-based header row of the other table) or column (letters) */
  | 'several-tables'
  /** params: cell */
  | 'name-by-code'
  /** params: columns */
  | 'several-totals'
  /** params: column */
  | 'average-column'
  | 'weights-found'
  /** params: columns (letters): unfilled, and may be criteria or not */
  | 'columns-unclear'
  /** A table of numbers in which no word is about scores. */
  | 'no-score-words'
  /** The form's own total is no plain sum. params: column */
  | 'total-weighs'
  /** params: columns */
  | 'has-deductions'
  /** params: row (1-based) */
  | 'rows-after-gap'
  /** params: columns */
  | 'maximum-column'

  // Shapes (b) to (f), in a `ScoreForm`: what was understood …
  /** Teams in columns, items in rows. params: count */
  | 'entities-in-columns'
  /** One form a team. params: entity, from (info|title|sheet) */
  | 'form-for-entity'
  /** Sheets of the same shape, read together. params: sheets (comma separated) */
  | 'sheets-joined'
  /** The sheet that waits for their results. params: sheet */
  | 'summary-found'
  /** params: cell */
  | 'total-by-label'
  /** params: cell */
  | 'rank-by-label'
  /** No row for totals. */
  | 'total-row-missing'
  /** Several lines a team or person, added up. params: lines, count */
  | 'log-lines'
  /** Several merged rows a team. params: count, rows (most rows a team) */
  | 'blocks-found'
  /** A reviewed score stands beside the team's own. params: columns (letters) */
  | 'reviewed-counts'
  /** A person set what the columns mean. */
  | 'by-mapping'
  // … and their doubts.
  /** Columns that may be teams or not. params: names */
  | 'entities-unclear'
  /** A log without a header. */
  | 'no-header'
  /** Rows of a block that say nothing of themselves are added up. */
  | 'block-rows-added'
  /** Codes of which 1 is best: the lowest total ranks first. params: cell */
  | 'lowest-is-best'
  /** Names on the summary for which no sheet was found, or the other way. params: names */
  | 'summary-names-differ'
  /** Another sheet holds an equally good form. params: sheet */
  | 'equally-good-sheet'
  /** No total that stands there is what the entries give: the form counts otherwise. */
  | 'totals-disagree';

/** A form that was recognised on a sheet, as plain data; rows and columns are zero-based. */
export interface Form {
  readonly sheet: string;
  readonly layout: FormLayout;
  readonly title: string | null;
  /** The header's levels, without title, info and maximum rows. */
  readonly header: Area;
  /** First to last entity row, over the table's columns. */
  readonly body: Area;
  /** The row that holds the maxima, or null. */
  readonly maxRow: number | null;
  readonly nameColumn: number;
  /** Empty for a points list. */
  readonly criteria: readonly Criterion[];
  readonly entities: readonly Entity[];
  readonly total: ResultColumn;
  readonly rank: ResultColumn;
  readonly grade: ResultColumn | null;
  readonly others: readonly ColumnWithRole[];
  /** 0..1; below `sureEnough` ask before writing. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Confidence from which results may be written without asking how the form is to be read. */
export const sureEnough = 0.5;
