import type { Table } from '../../workbook/Table';

/** Where a table of the file stands, and how the model had it at opening. */
export interface TableOrigin {
  readonly sheetId: string;
  readonly part: string;
  /** The relationship from the sheet to it. */
  readonly relation: string;
  readonly content: string;
  /** A copied sheet's: the part is a twin and needs a number of its own. */
  readonly isCopy?: boolean;
  /** The table as it was read. */
  readonly before: Table;
}

/** What the table part says, comparable. */
export function contentOf(table: Table): string {
  return JSON.stringify({ ...table, id: '' });
}
