import { bodyArea } from '../../workbook/Table';
import { flagArgument } from '../arguments';
import type { JsonObject } from '../Json';
import { method, property, type ObjectType } from '../ObjectType';
import { sortFields, sortRows, type SortField } from './rangeSort';
import { changeTable, liveTable, type TableTarget } from './tableTarget';

interface Sorted {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/** How a table was last sorted: the file does not keep it here. */
const sorted = new WeakMap<TableTarget['table'], Sorted>();

/** Excel.TableSort */
export const tableSortType: ObjectType<TableTarget> = {
  name: 'TableSort',
  members: {
    Fields: property('1.2', ({ table }) =>
      (sorted.get(table)?.fields ?? []).map(({ key, ascending }): JsonObject => ({
        key,
        ascending,
      })),
    ),
    MatchCase: property('1.2', ({ table }) => sorted.get(table)?.matchCase ?? false),
    Method: property('1.2', () => 'PinYin'),
    Apply: method('1.2', (self, args, session) => {
      const { sheet, table } = liveTable(self);
      const fields = sortFields(args);
      const matchCase = flagArgument(args, 1);
      const body = { kind: 'range', sheet, area: bodyArea(table) } as const;
      changeTable(session, () => sortRows(session, body, fields, matchCase, false));
      sorted.set(table, { fields, matchCase });
    }),
    Clear: method('1.2', ({ table }) => {
      sorted.delete(table);
    }),
    Reapply: method('1.2', (self, _args, session) => {
      const { sheet, table } = liveTable(self);
      const last = sorted.get(table);
      if (last === undefined) return;
      const body = { kind: 'range', sheet, area: bodyArea(table) } as const;
      changeTable(session, () => sortRows(session, body, last.fields, last.matchCase, false));
    }),
  },
};
