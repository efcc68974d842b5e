import { columnEvidence } from './columnEvidence';
import type { ColumnReading } from './columnRoles';
import { readColumn } from './columnRoles';
import { entityRows } from './entityRows';
import type { HeaderShape } from './headerShape';
import { headerShape } from './headerShape';
import type { ColumnSpan } from './rowKind';
import type { SheetView } from '../SheetView';
import { withSharedNames } from './withSharedNames';
import { withoutCheckers } from './withoutCheckers';
import { tableSpan } from './tableSpan';

/** A header with its columns read: what every shape begins with. */
export interface TableFields {
  readonly header: HeaderShape;
  readonly span: ColumnSpan;
  readonly columns: readonly ColumnReading[];
  /** The rows that were looked at. */
  readonly sample: readonly number[];
}

/** The columns of the table whose header ends in row `bottom`; null where that is no header. */
export function tableFields(view: SheetView, bottom: number): TableFields | null {
  const header = headerShape(view, bottom);
  if (header === null) return null;
  const whole = { first: view.used.column, last: view.used.column + view.used.columns - 1 };
  const sample = entityRows(view, header, whole, null, 40).rows;
  const all = withSharedNames(
    withoutCheckers(
      header.columns.map((column) =>
        readColumn(column, columnEvidence(view, column.column, sample)),
      ),
    ),
  );
  const found = tableSpan(all);
  if (found === null) return null;
  const { span } = found;
  const columns = all.filter(
    ({ header: { column } }) => column >= span.first && column <= span.last,
  );
  return { header, span, columns, sample };
}
