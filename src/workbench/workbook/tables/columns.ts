import type { Sheet } from '../Sheet';
import type { Table, TableColumn } from '../Table';

/** What Excel calls a column nobody named. */
export const COLUMN_STEM = '列';

/** A column without a name of its own yet. */
export function newColumn(table: Table): TableColumn {
  // An id is never given twice: the greatest grows even while a column waits to be put in.
  const id = Math.max(0, ...table.columns.map((column) => column.id), lastIds.get(table) ?? 0) + 1;
  lastIds.set(table, id);
  return { id, name: '', totalsFunction: null, totalsLabel: null, formula: null };
}

const lastIds = new WeakMap<Table, number>();

/** The first of "列1", "列2" … or of `wanted`, `wanted`2 … that no other column has. */
export function freeColumnName(table: Table, own: TableColumn, wanted = ''): string {
  const taken = new Set(
    table.columns.filter((each) => each !== own).map((each) => each.name.toLowerCase()),
  );
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? COLUMN_STEM : wanted;
  for (let number = wanted === '' ? 1 : 2; ; number++) {
    if (!taken.has(`${stem}${number}`.toLowerCase())) return `${stem}${number}`;
  }
}

/** Gives `count` rows from `row` on the column's formula. */
export function fillColumn(
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  row: number,
  count: number,
): void {
  const place = table.area.column + table.columns.indexOf(column);
  if (column.formula === null) return;
  for (let at = row; at < row + count; at++) {
    const style = sheet.cell(at, place)?.style ?? sheet.cell(at - 1, place)?.style ?? 0;
    sheet.setCell(at, place, { value: null, formula: column.formula, style });
  }
}
