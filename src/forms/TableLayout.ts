/**
 * How a form is laid out (domain.md §3): (a) teams or people in rows, (e) a plain list of points,
 * (b) items in rows and teams in columns, (c) one form a team, (d) a log of events, (f) a block
 * of several rows a team.
 */
export type FormShape =
  | 'entities-in-rows'
  | 'points-list'
  | 'items-in-rows'
  | 'form-per-entity'
  | 'event-log'
  | 'merged-blocks';

/** What a column may be for, in any shape. */
export const fieldRoles = [
  'name',
  'criterion',
  'item',
  'category',
  'standard',
  'rule',
  'entity',
  'score',
  'selfScore',
  'reviewedScore',
  'weighted',
  'deduction',
  'bonus',
  'maximum',
  'weight',
  'reason',
  'basis',
  'date',
  'reviewer',
  'remark',
  'signature',
  'sequence',
  'code',
  'group',
  'subtotal',
  'average',
  'total',
  'rank',
  'grade',
  'attribute',
  'unnamed',
  'ignore',
] as const;

export type FieldRole = (typeof fieldRoles)[number];

/** A column of the sheet (zero-based) and what it is for. */
export interface FieldColumn {
  readonly column: number;
  readonly role: FieldRole;
}

/** Rows a person pointed at, zero-based; those left out are read from the sheet each time. */
export interface SaidRows {
  /** The first and last row of teams, people or items. */
  readonly first?: number;
  readonly last?: number;
  readonly maximum?: number;
  readonly weight?: number;
  readonly total?: number;
  readonly rank?: number;
  readonly grade?: number;
}

/**
 * What a table's header rows and columns mean: all that has to be known to read it, and so all
 * that a person may correct. Where its rows end is read from the sheet each time, unless a person said so.
 */
export interface TableLayout {
  readonly shape: FormShape;
  /** First and last header row, zero-based; both −1 for a log without a header. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly FieldColumn[];
  readonly rows?: SaidRows;
}
