import { bodyArea } from '../../workbook/Table';
import { deleteTableRows, insertTableRows } from '../../workbook/tables/editTable';
import { integerArgument, invalid, isMissing, plainArgument } from '../arguments';
import { answeredValue, writeContent } from '../cells/content';
import { matrixOf } from '../cells/matrix';
import { requireAllowed } from '../cells/protection';
import { isJsonArray, type Json } from '../Json';
import { calculated, HostObject, method, opens, property, type ObjectType } from '../ObjectType';
import { cellsChanged } from '../workbookEvents';
import { rangeObject } from './rangeObject';
import { changeTable, liveTable, type TableTarget } from './tableTarget';

/** Excel.TableRowCollection */
export const tableRowCollectionType: ObjectType<TableTarget> = {
  name: 'TableRowCollection',
  members: {
    Count: property('1.1', ({ table }) => bodyArea(table).rows),
    Add: opens('1.1', (self, args, session) => {
      const { sheet, table } = liveTable(self);
      requireAllowed(sheet, null);
      const body = bodyArea(table);
      const atEnd = isMissing(args[0]) || args[0] === -1;
      const index = atEnd ? body.rows : integerArgument(args, 0);
      const values = plainArgument(args, 1);
      const rows = rowsOf(values, body.columns);
      // A table always shows one row: while that is blank, rows added at the end begin with it.
      const isBlank = atEnd && body.rows === 1 && isBlankBody(self);
      const count = isBlank ? rows - 1 : rows;
      const first = isBlank ? 0 : index;
      if (count > 0) {
        changeTable(session, () =>
          insertTableRows(session.workbook, sheet, table, isBlank ? 1 : index, count),
        );
      }
      const added = { ...bodyArea(table), row: bodyArea(table).row + first, rows };
      if (values !== null) writeContent(session, sheet, added, values);
      cellsChanged(session, sheet, added, 'RowInserted');
      return HostObject.of(tableRowType, { ...self, index: first });
    }),
    GetCount: method('1.4', ({ table }) => bodyArea(table).rows),
    GetItemAt: opens('1.1', (self, args) => {
      const index = integerArgument(args, 0);
      if (index < 0 || index >= bodyArea(self.table).rows) throw invalid('There is no such row.');
      return HostObject.of(tableRowType, { ...self, index });
    }),
  },
  items: (self) =>
    Array.from({ length: bodyArea(self.table).rows }, (_, index) =>
      HostObject.of(tableRowType, { ...self, index }),
    ),
};

/** A row by its place: it means another one's data once rows before it come or go. */
interface RowTarget extends TableTarget {
  readonly index: number;
}

/** Excel.TableRow */
export const tableRowType: ObjectType<RowTarget> = {
  name: 'TableRow',
  identity: ({ index }) => ({ _Id: index }),
  members: {
    Index: property('1.1', ({ index }) => index),
    Values: calculated(
      '1.1',
      (self) =>
        matrixOf(cellsOf(self), (row, column) =>
          answeredValue(self.sheet.cell(row, column)?.value ?? null),
        ),
      (self, value, session) => writeContent(session, self.sheet, cellsOf(self), value),
    ),
    GetRange: opens('1.1', (self) => rangeObject(self.sheet, cellsOf(self))),
    Delete: method('1.1', (self, _args, session) => {
      const { sheet, table } = liveTable(self);
      requireAllowed(sheet, null);
      const area = cellsOf(self);
      changeTable(session, () => deleteTableRows(session.workbook, sheet, table, self.index, 1));
      cellsChanged(session, sheet, area, 'RowDeleted');
    }),
  },
};

function cellsOf({ table, index }: RowTarget) {
  const body = bodyArea(table);
  if (index >= body.rows) throw invalid('There is no such row.');
  return { ...body, row: body.row + index, rows: 1 };
}

function isBlankBody({ sheet, table }: TableTarget): boolean {
  const body = bodyArea(table);
  for (let column = body.column; column < body.column + body.columns; column++) {
    const cell = sheet.cell(body.row, column);
    if (cell !== undefined && (cell.value !== null || cell.formula !== null)) return false;
  }
  return true;
}

/** How many rows the values are; InvalidArgument where a row has not the table's columns. */
function rowsOf(values: Json, columns: number): number {
  if (!isJsonArray(values)) return 1;
  if (values.length > 0 && values.every((row) => isJsonArray(row) && row.length === columns)) {
    return values.length;
  }
  throw invalid(`Rows of ${columns} values are needed.`);
}
