import type { Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import {
  bodyArea,
  headerArea,
  totalsArea,
  type Table,
  type TableColumn,
} from '../../workbook/Table';
import { TableError } from '../../workbook/tables/editTable';
import { HostError } from '../HostError';
import type { HostObject } from '../ObjectType';
import type { Session } from '../Session';
import { rangeObject } from './rangeObject';

/** A table on its sheet. */
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The target while the table is there; ItemNotFound after it was deleted. */
export function liveTable(self: TableTarget): TableTarget {
  if (self.sheet.tables.includes(self.table)) return self;
  throw new HostError('ItemNotFound', 'The table no longer exists.');
}

/** The rows of a table asked for: its cells, or those of one of its columns. */
export type TablePart = 'all' | 'header' | 'body' | 'totals';

/** A part of a table as a range; InvalidOperation for a header or totals row that is not shown. */
export function partRange(self: TableTarget, part: TablePart, column: number | null): HostObject {
  const { sheet, table } = liveTable(self);
  const area = partArea(table, part);
  if (area === null) throw new HostError('InvalidOperation', 'The table does not show this row.');
  const cells = column === null ? area : { ...area, column: area.column + column, columns: 1 };
  return rangeObject(sheet, cells);
}

function partArea(table: Table, part: TablePart): Area | null {
  if (part === 'all') return table.area;
  if (part === 'body') return bodyArea(table);
  return part === 'header' ? headerArea(table) : totalsArea(table);
}

/** Does a change of a table; what stands in its way becomes one of Excel's errors. */
export function changeTable<T>(session: Session, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const code = error.code === 'no-such-place' ? 'InvalidArgument' : 'InvalidOperation';
    throw new HostError(code, error.message);
  } finally {
    // Names, formulas and places may have changed all over the workbook.
    session.allDirty = true;
  }
}

/** The place of a column among its table's; ItemNotFound once it is gone. */
export function columnIndex({ table }: TableTarget, column: TableColumn): number {
  const index = table.columns.indexOf(column);
  if (index >= 0) return index;
  throw new HostError('ItemNotFound', 'The column no longer exists.');
}
