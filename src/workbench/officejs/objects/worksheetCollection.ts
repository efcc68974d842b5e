import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { flagArgument, invalid, optionalText, textArgument } from '../arguments';
import { requireStructure } from '../cells/protection';
import { freeSheetName, requireFreeSheetName } from '../cells/sheetNames';
import { EventType, WORKBOOK_TARGET } from '../EventQueue';
import { HostError } from '../HostError';
import type { HostObject } from '../ObjectType';
import { method, opens, type ObjectType } from '../ObjectType';
import { eventMembers } from './eventMembers';
import { worksheetObject } from './worksheet';

/** Excel.WorksheetCollection */
export const worksheetCollectionType: ObjectType<Workbook> = {
  name: 'WorksheetCollection',
  members: {
    Add: opens('1.1', (self, args) => {
      requireStructure(self);
      const wanted = optionalText(args, 0);
      if (wanted !== null) requireFreeSheetName(self, wanted, null);
      return worksheetObject(self.addSheet(wanted ?? freeSheetName(self)));
    }),
    GetActiveWorksheet: opens('1.1', (self) => orNotFound(self.activeSheet, 'the active sheet')),
    GetCount: method('1.4', (self, args) => listed(self, flagArgument(args, 0)).length),
    GetFirst: opens('1.5', (self, args) =>
      orNotFound(listed(self, flagArgument(args, 0))[0], 'a first sheet'),
    ),
    GetLast: opens('1.5', (self, args) =>
      orNotFound(listed(self, flagArgument(args, 0)).at(-1), 'a last sheet'),
    ),
    GetItemOrNullObject: opens('1.4', (self, args) => {
      const sheet = self.sheet(textArgument(args, 0));
      return sheet === undefined ? null : worksheetObject(sheet);
    }),
    ...eventMembers<Workbook>(() => WORKBOOK_TARGET, {
      Activated: ['1.7', EventType.activated],
      Added: ['1.7', EventType.added],
      Calculated: ['1.8', EventType.calculated],
      DataChanged: ['1.9', EventType.changed],
      Deactivated: ['1.7', EventType.deactivated],
      Deleted: ['1.7', EventType.deleted],
      FormatChanged: ['1.9', EventType.formatChanged],
      SelectionChanged: ['1.9', EventType.selectionChanged],
    }),
  },
  items: (self) => self.sheets.map(worksheetObject),
  item: (self, key) => {
    if (typeof key !== 'string') throw invalid('A sheet is found by its name or id.');
    return orNotFound(self.sheet(key), `the worksheet "${key}"`);
  },
};

function listed(workbook: Workbook, visibleOnly: boolean): Sheet[] {
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function orNotFound(sheet: Sheet | undefined, what: string): HostObject {
  if (sheet !== undefined) return worksheetObject(sheet);
  throw new HostError('ItemNotFound', `There is no such thing as ${what}.`);
}
