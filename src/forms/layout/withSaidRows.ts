import type { EntityColumns, EntityRows } from './entityRows';
import { isWorkshopRow } from './isWorkshopRow';
import type { HeaderShape } from './headerShape';
import type { ColumnSpan, RowKind } from './rowKind';
import { rowKind } from './rowKind';
import { valueAt } from '../Grid';
import type { SheetView } from '../SheetView';
import { isBlank, shownAt } from '../SheetView';
import type { SaidRows } from '../TableLayout';

const between: ReadonlySet<RowKind> = new Set(['blank', 'repeated-header', 'subtotal', 'weights']);

/** The rows of a table as they were read, with those a person pointed at in their place. */
export function withSaidRows(
  view: SheetView,
  header: HeaderShape,
  span: ColumnSpan,
  { name, entries }: EntityColumns,
  body: EntityRows,
  said: SaidRows = {},
): EntityRows {
  const maxRow = said.maximum ?? body.maxRow;
  const weightRow = said.weight ?? body.weightRow;
  const holds = (row: number, columns: readonly number[]): boolean =>
    columns.some((column) => !isBlank(valueAt(view.grid, row, column)));
  const isEntry = (row: number): boolean =>
    row !== maxRow &&
    row !== weightRow &&
    row !== said.total &&
    !between.has(rowKind(view, header, span, row)) &&
    !isWorkshopRow(view, span, name, row) &&
    (!isBlank(shownAt(view, row, name)) || holds(row, entries));
  const above = Math.max(said.maximum ?? -1, said.weight ?? -1);
  const first = said.first ?? Math.max(body.rows[0] ?? 0, above + 1);
  const last = said.last ?? body.rows.at(-1) ?? -1;
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const rows = all.filter(isEntry);
  const next = last + 1;
  const isCut =
    said.last !== undefined &&
    rowKind(view, header, span, next) === 'entries' &&
    isEntry(next) &&
    holds(next, entries);
  return {
    ...body,
    rows,
    maxRow,
    weightRow,
    leftOut: all.filter((row) => !rows.includes(row) && row !== maxRow && row !== weightRow),
    afterGap: said.last === undefined ? body.afterGap : isCut ? next : null,
  };
}
