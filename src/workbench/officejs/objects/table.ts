import type { Sheet } from '../../workbook/Sheet';
import { bodyArea, headerArea, type Table } from '../../workbook/Table';
import {
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
  setShowHeaders,
  setShowTotals,
} from '../../workbook/tables/editTable';
import { tableNameProblem } from '../../workbook/tables/tableNames';
import { flagValue, invalid, textValue } from '../arguments';
import { requireAllowed } from '../cells/protection';
import { EventType } from '../EventQueue';
import { HostError } from '../HostError';
import {
  child,
  HostObject,
  method,
  opens,
  property,
  type Member,
  type ObjectType,
} from '../ObjectType';
import type { Session } from '../Session';
import { cellsChanged, looksChanged, tableEvent } from '../workbookEvents';
import { autoFilterType, refilter, type FilterTarget } from './autoFilter';
import { eventMembers } from './eventMembers';
import { rangeArgument } from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';
import { tableColumnCollectionType } from './tableColumns';
import { tableRowCollectionType } from './tableRows';
import { tableSortType } from './tableSort';
import { changeTable, liveTable, partRange, type TableTarget } from './tableTarget';
import { worksheetObject } from './worksheet';

/** The Office.js object of a table. */
export function tableObject(sheet: Sheet, table: Table): HostObject {
  return HostObject.of(tableType, { sheet, table });
}

/** A table's filter; it lies on the table's cells and goes with its header row. */
export function tableFilter({ sheet, table }: TableTarget): FilterTarget {
  return {
    sheet,
    area: () => (table.showFilterButton ? table.area : null),
    criteria: () => table.criteria,
    put: (filter) => {
      table.showFilterButton = filter !== null;
      table.criteria = filter?.criteria ?? [];
      sheet.touch('tables');
    },
    body: () => bodyArea(table),
  };
}

/** Excel.Table */
export const tableType: ObjectType<TableTarget> = {
  name: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  members: {
    Id: property('1.1', ({ table }) => table.id),
    LegacyId: property('1.8', ({ sheet, table }) => String(sheet.tables.indexOf(table) + 1)),
    Name: property(
      '1.1',
      (self) => liveTable(self).table.name,
      (self, value, session) => {
        const { sheet, table } = liveTable(self);
        const name = textValue(value);
        const problem = tableNameProblem(session.workbook, name, table);
        if (problem === 'invalid') throw invalid(`"${name}" cannot be a table's name.`);
        if (problem === 'taken') {
          throw new HostError('ItemAlreadyExists', `There already is a "${name}".`);
        }
        changeTable(session, () => renameTable(session.workbook, sheet, table, name));
        looksChanged(session, sheet, null);
      },
    ),
    ShowHeaders: property(
      '1.1',
      ({ table }) => table.showHeaders,
      (self, value, session) =>
        restructure(session, self, () =>
          setShowHeaders(session.workbook, self.sheet, self.table, flagValue(value)),
        ),
    ),
    ShowTotals: property(
      '1.1',
      ({ table }) => table.showTotals,
      (self, value, session) =>
        restructure(session, self, () =>
          setShowTotals(session.workbook, self.sheet, self.table, flagValue(value)),
        ),
    ),
    Style: property(
      '1.1',
      ({ table }) => table.style ?? '',
      (self, value, session) => {
        const style = textValue(value);
        restyle(session, self, { style: style === '' ? null : style });
      },
    ),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: property(
      '1.3',
      ({ table }) => table.showFilterButton,
      (self, value, session) => {
        const shows = flagValue(value);
        if (shows && !self.table.showHeaders) {
          throw new HostError('InvalidOperation', 'Without a header row there are no buttons.');
        }
        restyle(session, self, { showFilterButton: shows });
      },
    ),
    AutoFilter: child('1.9', (self) => HostObject.of(autoFilterType, tableFilter(self))),
    Columns: child('1.1', (self) => HostObject.of(tableColumnCollectionType, self)),
    Rows: child('1.1', (self) => HostObject.of(tableRowCollectionType, self)),
    Sort: child('1.2', (self) => HostObject.of(tableSortType, self)),
    Worksheet: child('1.2', ({ sheet }) => worksheetObject(sheet)),
    GetRange: opens('1.1', (self) => partRange(self, 'all', null)),
    GetDataBodyRange: opens('1.1', (self) => partRange(self, 'body', null)),
    GetHeaderRowRange: opens('1.1', (self) => partRange(self, 'header', null)),
    GetTotalRowRange: opens('1.1', (self) => partRange(self, 'totals', null)),
    Resize: method('1.13', (self, args, session) => {
      const { sheet, area } = rangeArgument(session, self.sheet, args, 0);
      if (sheet !== self.sheet) throw invalid('The range lies on another sheet.');
      restructure(session, self, () => resizeTable(session.workbook, self.sheet, self.table, area));
    }),
    ConvertToRange: opens('1.2', (self, _args, session) => {
      const { sheet, table } = liveTable(self);
      requireAllowed(sheet, null);
      const { area } = table;
      changeTable(session, () => convertToRange(session.workbook, sheet, table));
      tableEvent(session, EventType.tableDeleted, sheet, table);
      looksChanged(session, sheet, null);
      return rangeObject(sheet, area);
    }),
    Delete: method('1.1', (self, _args, session) => {
      const { sheet, table } = liveTable(self);
      requireAllowed(sheet, null);
      changeTable(session, () => deleteTable(session.workbook, sheet, table));
      cellsChanged(session, sheet, table.area);
      tableEvent(session, EventType.tableDeleted, sheet, table);
    }),
    ClearFilters: method('1.2', (self, _args, session) =>
      refilter(tableFilter(liveTable(self)), session, () => false),
    ),
    ReapplyFilters: method('1.2', (self, _args, session) =>
      refilter(tableFilter(liveTable(self)), session, () => true),
    ),
    ...eventMembers<TableTarget>(({ table }) => table.id, {
      DataChanged: ['1.7', EventType.tableChanged],
      SelectionChanged: ['1.7', EventType.tableSelection],
    }),
  },
};

type Flag = 'highlightFirstColumn' | 'highlightLastColumn' | 'showBandedRows' | 'showBandedColumns';

function flag(name: Flag): Member<TableTarget> {
  return property(
    '1.3',
    ({ table }) => table[name],
    (self, value, session) => restyle(session, self, { [name]: flagValue(value) }),
  );
}

function restyle(session: Session, self: TableTarget, change: Partial<Table>): void {
  const { sheet, table } = liveTable(self);
  requireAllowed(sheet, null);
  Object.assign(table, change);
  sheet.touch('tables');
  looksChanged(session, sheet, null);
}

/** A change that adds, takes or moves cells of the table. */
function restructure(session: Session, self: TableTarget, act: () => void): void {
  const { sheet, table } = liveTable(self);
  requireAllowed(sheet, null);
  changeTable(session, act);
  cellsChanged(session, sheet, headerArea(table) ?? table.area);
}
