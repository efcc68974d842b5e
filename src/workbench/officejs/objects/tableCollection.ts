import type { Sheet } from '../../workbook/Sheet';
import type { Table } from '../../workbook/Table';
import { createTable } from '../../workbook/tables/editTable';
import { flagArgument, integerArgument, invalid, plainArgument, textArgument } from '../arguments';
import { requireAllowed } from '../cells/protection';
import { EventType, WORKBOOK_TARGET } from '../EventQueue';
import { HostError } from '../HostError';
import { jsonText, type Json } from '../Json';
import type { HostObject } from '../ObjectType';
import { method, opens, property, type ObjectType } from '../ObjectType';
import type { Session } from '../Session';
import { cellsChanged, tableEvent } from '../workbookEvents';
import { eventMembers } from './eventMembers';
import { intersects, contains, type Area } from '../../workbook/area';
import { rangeArgument } from '../cells/rangeTarget';
import { tableObject } from './table';
import { changeTable } from './tableTarget';

/** The tables of one sheet, or of the whole workbook (null). */
export interface TablesTarget {
  readonly sheet: Sheet | null;
}

/** Excel.TableCollection */
export const tableCollectionType: ObjectType<TablesTarget> = {
  name: 'TableCollection',
  members: {
    Count: property('1.1', (self, session) => tablesOf(session, self).length),
    Add: opens('1.1', (self, args, session) => {
      const on = self.sheet ?? session.workbook.activeSheet;
      if (on === undefined) throw invalid('There is no sheet for the table.');
      const { sheet, area } = rangeArgument(session, on, args, 0);
      requireAllowed(sheet, null);
      const table = changeTable(session, () =>
        createTable(session.workbook, sheet, area, flagArgument(args, 1)),
      );
      cellsChanged(session, sheet, table.area);
      tableEvent(session, EventType.tableAdded, sheet, table);
      return tableObject(sheet, table);
    }),
    GetCount: method('1.4', (self, _args, session) => tablesOf(session, self).length),
    GetItemAt: opens('1.1', (self, args, session) => {
      const found = tablesOf(session, self)[integerArgument(args, 0)];
      if (found === undefined) throw invalid('There is no such table.');
      return tableObject(found.sheet, found.table);
    }),
    GetItemOrNullObject: opens('1.4', (self, args, session) =>
      find(session, self, textArgument(args, 0)),
    ),
    ...eventMembers<TablesTarget>(({ sheet }) => sheet?.id ?? WORKBOOK_TARGET, {
      Added: ['1.9', EventType.tableAdded],
      DataChanged: ['1.7', EventType.tableChanged],
      Deleted: ['1.9', EventType.tableDeleted],
    }),
  },
  items: (self, session) =>
    tablesOf(session, self).map(({ sheet, table }) => tableObject(sheet, table)),
  item: (self, key, session) => orNotFound(find(session, self, jsonText(key)), key),
};

/** The tables of some cells. */
export interface TableScope {
  readonly sheet: Sheet;
  readonly areas: () => readonly Area[];
  readonly fullyContained: boolean;
}

/** Excel.TableScopedCollection */
export const tableScopedCollectionType: ObjectType<TableScope> = {
  name: 'TableScopedCollection',
  members: {
    GetCount: method('1.9', (self) => within(self).length),
    GetFirst: opens('1.9', (self) => {
      const [first] = within(self);
      if (first !== undefined) return tableObject(self.sheet, first);
      throw new HostError('ItemNotFound', 'There is no table.');
    }),
    GetItemOrNullObject: opens('1.14', (self, args) => {
      const found = within(self).find((table) => isKey(table, jsonText(plainArgument(args, 0))));
      return found === undefined ? null : tableObject(self.sheet, found);
    }),
  },
  items: (self) => within(self).map((table) => tableObject(self.sheet, table)),
  itemSince: '1.9',
  item: (self, key) => {
    const found = within(self).find((table) => isKey(table, jsonText(key)));
    return orNotFound(found === undefined ? null : tableObject(self.sheet, found), key);
  },
};

function within({ sheet, areas, fullyContained }: TableScope): Table[] {
  return sheet.tables.filter((table) =>
    areas().some((area) =>
      fullyContained ? contains(area, table.area) : intersects(area, table.area),
    ),
  );
}

function tablesOf(session: Session, { sheet }: TablesTarget): { sheet: Sheet; table: Table }[] {
  const sheets = sheet === null ? session.workbook.sheets : [sheet];
  return sheets.flatMap((on) => on.tables.map((table) => ({ sheet: on, table })));
}

function find(session: Session, self: TablesTarget, key: string): HostObject | null {
  const found = tablesOf(session, self).find(({ table }) => isKey(table, key));
  return found === undefined ? null : tableObject(found.sheet, found.table);
}

function isKey({ id, name }: Table, key: string): boolean {
  return id === key || name.toLowerCase() === key.toLowerCase();
}

function orNotFound(table: HostObject | null, key: Json): HostObject {
  if (table !== null) return table;
  throw new HostError('ItemNotFound', `There is no table "${jsonText(key)}".`);
}
