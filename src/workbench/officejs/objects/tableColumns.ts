import { bodyArea, type TableColumn } from '../../workbook/Table';
import {
  deleteTableColumn,
  insertTableColumn,
  renameColumn,
} from '../../workbook/tables/editTable';
import {
  choice,
  integerArgument,
  invalid,
  isMissing,
  optionalText,
  plainArgument,
  textArgument,
  textValue,
} from '../arguments';
import { answeredValue, writeContent } from '../cells/content';
import { readCriterion } from '../cells/filterCriteria';
import { matrixOf } from '../cells/matrix';
import { requireAllowed } from '../cells/protection';
import { HostError } from '../HostError';
import { isJsonArray, jsonText, type Json, type JsonObject } from '../Json';
import {
  calculated,
  child,
  HostObject,
  method,
  opens,
  property,
  type Member,
  type ObjectType,
} from '../ObjectType';
import type { Session } from '../Session';
import { cellsChanged } from '../workbookEvents';
import { refilter, withCriterion } from './autoFilter';
import { tableFilter } from './table';
import { changeTable, columnIndex, liveTable, partRange, type TableTarget } from './tableTarget';

/** Excel.TableColumnCollection */
export const tableColumnCollectionType: ObjectType<TableTarget> = {
  name: 'TableColumnCollection',
  members: {
    Count: property('1.1', ({ table }) => table.columns.length),
    Add: opens('1.1', (self, args, session) => {
      const { sheet, table } = liveTable(self);
      requireAllowed(sheet, null);
      const index = isMissing(args[0]) || args[0] === -1 ? null : integerArgument(args, 0);
      const name = optionalText(args, 2) ?? '';
      const column = changeTable(session, () =>
        insertTableColumn(session.workbook, sheet, table, index ?? table.columns.length, name),
      );
      writeColumn(session, { ...self, column }, plainArgument(args, 1), name !== '');
      cellsChanged(session, sheet, table.area);
      return columnObject(self, column);
    }),
    GetCount: method('1.4', ({ table }) => table.columns.length),
    GetItemAt: opens('1.1', (self, args) => {
      const column = self.table.columns[integerArgument(args, 0)];
      if (column === undefined) throw invalid('There is no such column.');
      return columnObject(self, column);
    }),
    GetItemOrNullObject: opens('1.4', (self, args) => find(self, plainArgument(args, 0))),
  },
  items: (self) => self.table.columns.map((column) => columnObject(self, column)),
  item: (self, key) => {
    const found = find(self, key);
    if (found !== null) return found;
    throw new HostError('ItemNotFound', `There is no column "${jsonText(key)}".`);
  },
};

interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

/** Excel.TableColumn */
export const tableColumnType: ObjectType<ColumnTarget> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  members: {
    Id: property('1.1', ({ column }) => column.id),
    Index: property('1.1', (self) => columnIndex(self, self.column)),
    Name: property(
      '1.1',
      ({ column }) => column.name,
      (self, value, session) => {
        const { sheet, table, column } = self;
        requireAllowed(sheet, null);
        changeTable(session, () =>
          renameColumn(session.workbook, sheet, table, column, textValue(value)),
        );
        cellsChanged(session, sheet, table.area);
      },
    ),
    Values: calculated(
      '1.1',
      (self) =>
        matrixOf(cellsOf(self), (row, column) =>
          answeredValue(self.sheet.cell(row, column)?.value ?? null),
        ),
      (self, value, session) => writeContent(session, self.sheet, cellsOf(self), value),
    ),
    Filter: child('1.2', (self) => HostObject.of(filterType, self)),
    GetRange: part('all'),
    GetDataBodyRange: part('body'),
    GetHeaderRowRange: part('header'),
    GetTotalRowRange: part('totals'),
    Delete: method('1.1', (self, _args, session) => {
      const { sheet, table, column } = self;
      requireAllowed(sheet, null);
      const index = columnIndex(self, column);
      const { area } = table;
      changeTable(session, () => deleteTableColumn(session.workbook, sheet, table, index));
      cellsChanged(session, sheet, area);
    }),
  },
};

/** Excel.Filter of one column. */
export const filterType: ObjectType<ColumnTarget> = {
  name: 'Filter',
  members: {
    Criteria: property('1.2', (self) => {
      const index = columnIndex(self, self.column);
      const found = self.table.criteria.find((criterion) => criterion.column === index);
      return found === undefined ? null : readCriterion(found);
    }),
    Apply: method('1.2', (self, args, session) => apply(self, session, plainArgument(args, 0))),
    ApplyValuesFilter: by((args) => ({ filterOn: 'Values', values: plainArgument(args, 0) })),
    ApplyCustomFilter: by((args) => ({
      filterOn: 'Custom',
      criterion1: textArgument(args, 0),
      criterion2: optionalText(args, 1),
      operator: choice(plainArgument(args, 2) ?? 'And', ['And', 'Or']),
    })),
    ApplyTopItemsFilter: by((args) => counted('TopItems', args)),
    ApplyTopPercentFilter: by((args) => counted('TopPercent', args)),
    ApplyBottomItemsFilter: by((args) => counted('BottomItems', args)),
    ApplyBottomPercentFilter: by((args) => counted('BottomPercent', args)),
    ApplyDynamicFilter: by((args) => ({
      filterOn: 'Dynamic',
      dynamicCriteria: textArgument(args, 0),
    })),
    Clear: method('1.2', (self, _args, session) => {
      const index = columnIndex(self, self.column);
      refilter(tableFilter(self), session, (criterion) => criterion.column !== index);
    }),
  },
};

type Arguments = Parameters<typeof plainArgument>[0];

function counted(filterOn: string, args: Arguments): JsonObject {
  return { filterOn, criterion1: String(integerArgument(args, 0)) };
}

function by(criteria: (args: Arguments) => JsonObject): Member<ColumnTarget> {
  return method('1.2', (self, args, session) => apply(self, session, criteria(args)));
}

function apply(self: ColumnTarget, session: Session, criteria: Json): void {
  requireAllowed(self.sheet, 'allowAutoFilter');
  const { table } = liveTable(self);
  const index = columnIndex(self, self.column);
  table.criteria = withCriterion(table.criteria, table.area, index, criteria);
  table.showFilterButton = true;
  refilter(tableFilter(self), session, () => true);
}

function part(which: 'all' | 'body' | 'header' | 'totals'): Member<ColumnTarget> {
  return opens('1.1', (self) => partRange(self, which, columnIndex(self, self.column)));
}

function cellsOf(self: ColumnTarget) {
  const index = columnIndex(self, self.column);
  return { ...self.table.area, column: self.table.area.column + index, columns: 1 };
}

function columnObject({ sheet, table }: TableTarget, column: TableColumn): HostObject {
  return HostObject.of(tableColumnType, { sheet, table, column });
}

function find(self: TableTarget, key: Json): HostObject | null {
  const wanted = jsonText(key).toLowerCase();
  const found = self.table.columns.find(
    ({ id, name }) => id === key || name.toLowerCase() === wanted,
  );
  return found === undefined ? null : columnObject(self, found);
}

/** The values of a new column: those of all its cells, or of its body where it was given a name. */
function writeColumn(session: Session, self: ColumnTarget, values: Json, isNamed: boolean): void {
  if (values === null) return;
  const all = cellsOf(self);
  const body = { ...bodyArea(self.table), column: all.column, columns: 1 };
  if (!isJsonArray(values)) {
    writeContent(session, self.sheet, body, values);
    return;
  }
  const isBody = isNamed && values.length === body.rows;
  writeContent(session, self.sheet, isBody ? body : all, values);
}
