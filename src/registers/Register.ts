import type { Measure } from './Measure';
import type { RegisterId } from './RegisterId';

/** Words in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a cell of a record holds: dates as "2026-03-05"; null is a blank. */
export type RecordValue = string | number | null;

/** One row of a register: its place on the sheet (zero-based) and its values by column id. */
export interface RegisterRecord {
  readonly row: number;
  readonly values: Readonly<Record<string, RecordValue>>;
}

/** What a column takes. Months are "2026-03", quarters "2026-Q1". */
export type ColumnType =
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'month' }
  | { readonly kind: 'quarter' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'whole'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | {
      readonly kind: 'computed';
      /** The native formula, without "=", of the cells of the same row. */
      readonly formula: (cell: (column: string) => string) => string;
      /** The same by the engine. */
      readonly value: (record: RegisterRecord) => RecordValue;
      readonly numberFormat?: string;
    };

/** One column of a register. */
export interface Column {
  readonly id: string;
  readonly name: Bilingual;
  readonly type: ColumnType;
  readonly required?: boolean;
  /** In points. */
  readonly width: number;
  /** Its values must stand in this column of that register. */
  readonly link?: { readonly register: RegisterId; readonly column: string };
  /** What to fill in, shown beside the cell; also in the documentation. */
  readonly hint?: Bilingual;
}

/** Where a rule found something: a record, the column to look at, and what the words name. */
export interface RuleHit {
  readonly record: RegisterRecord;
  readonly column: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a rule may look at beside its own records. */
export interface RegisterContext {
  readonly year: number;
  /** The day to judge by what is overdue; null: nothing is. */
  readonly asOf: string | null;
  readonly tables: ReadonlyMap<RegisterId, readonly RegisterRecord[]>;
}

/** A check of a register's own; the words may name the hit's params in braces. */
export interface RegisterRule {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly says: Bilingual;
  readonly find: (
    records: readonly RegisterRecord[],
    context: RegisterContext,
  ) => readonly RuleHit[];
}

/** A summary figure: a number, or a share with its numerator and denominator. */
export interface Figure {
  readonly id: string;
  readonly name: Bilingual;
  readonly value: Measure | { readonly share: Measure; readonly of: Measure };
  /** Decimals of a plain number; 0 where left out. */
  readonly decimals?: number;
}

/**
 * One of the programme's record tables (domain.md §2), said once: its sheet with validation and
 * summary, its reading, its checks and its documentation all come from this.
 */
export interface Register {
  readonly id: RegisterId;
  /** The name of its sheet. */
  readonly sheet: string;
  readonly name: Bilingual;
  readonly purpose: Bilingual;
  readonly columns: readonly Column[];
  /** The columns that together name a record; the first is never blank. */
  readonly key: readonly string[];
  /** How many rows the sheet is made with. */
  readonly rows: number;
  readonly rules: readonly RegisterRule[];
  readonly figures: readonly Figure[];
  /** A table beside the summary: teams by months, or teams by Party groups. */
  readonly matrix?: 'liaison' | 'groups';
}
