import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import {
  choice,
  flagArgument,
  flagValue,
  integerArgument,
  invalid,
  numberValue,
  objectArgument,
  optionalText,
  plainArgument,
  textArgument,
  textValue,
} from '../arguments';
import { colorValue } from '../cells/color';
import { areasOfCells } from '../cells/cellAreas';
import { replaceTexts } from '../cells/replaceTexts';
import { findCells } from '../cells/search';
import { copySheet } from '../../workbook/structure/sheets';
import { copiedSheetName } from '../cells/sheetNames';
import { requireStructure } from '../cells/protection';
import { deleteSheet, moveSheet, renameSheet, setVisibility } from '../cells/sheetStructure';
import { EventType } from '../EventQueue';
import { HostError } from '../HostError';
import type { Json } from '../Json';
import {
  child,
  HostObject,
  method,
  opens,
  property,
  setterAlias,
  type Argument,
  type ObjectType,
} from '../ObjectType';
import { calculate, requireSheet, settle, type Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { autoFilterType, sheetFilter } from './autoFilter';
import { chartCollectionType } from './chartCollection';
import { eventMembers } from './eventMembers';
import { namedItemCollectionType } from './namedItemCollection';
import { pageLayoutType } from './pageLayout';
import { rangeAreasObject } from './rangeAreas';
import { searchOptions } from './rangeSearch';
import { areaAt, requireArea } from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';
import { tableCollectionType } from './tableCollection';
import { freezePanesType } from './freezePanes';
import { worksheetProtectionType } from './worksheetProtection';

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The Office.js object of a sheet. */
export function worksheetObject(sheet: Sheet): HostObject {
  return HostObject.of(worksheetType, sheet);
}

/** Excel.Worksheet */
export const worksheetType: ObjectType<Sheet> = {
  name: 'Worksheet',
  identity: (self) => ({ Id: self.id }),
  members: {
    Id: property('1.1', (self) => self.id),
    Name: property(
      '1.1',
      (self, session) => requireSheet(session, self).name,
      (self, value, session) => renameSheet(session, self, textValue(value)),
    ),
    Position: property(
      '1.1',
      (self, session) => session.workbook.sheets.indexOf(self),
      (self, value, session) => moveSheet(session, self, numberValue(value)),
    ),
    Visibility: property(
      '1.1',
      (self) => self.visibility,
      (self, value, session) =>
        setVisibility(session, self, choice(value, ['Visible', 'Hidden', 'VeryHidden'])),
    ),
    TabColor: property('1.7', (self) => self.tabColor ?? '', writeTabColor),
    ShowGridlines: property('1.8', (self) => self.showGridlines, writeGridlines),
    // What the client sends when showGridlines is set.
    Gridlines: setterAlias('1.8', writeGridlines),
    StandardHeight: property('1.7', (self) => self.defaultRowHeight),
    EnableCalculation: property('1.9', () => true),
    Charts: child('1.1', (self) => HostObject.of(chartCollectionType, self)),
    Tables: child('1.1', (self) => HostObject.of(tableCollectionType, { sheet: self })),
    Names: child('1.4', (self) => HostObject.of(namedItemCollectionType, { sheet: self })),
    AutoFilter: child('1.9', (self) => HostObject.of(autoFilterType, sheetFilter(self))),
    Protection: child('1.2', (self) => HostObject.of(worksheetProtectionType, self)),
    FreezePanes: child('1.7', (self) => HostObject.of(freezePanesType, self)),
    PageLayout: child('1.9', (self) => HostObject.of(pageLayoutType, self)),
    GetRange: opens('1.1', (self, args, session) => {
      const sheet = requireSheet(session, self);
      const address = optionalText(args, 0);
      if (address === null) {
        return rangeObject(sheet, WHOLE_SHEET);
      }
      const found = areaAt(session, sheet, address);
      return rangeObject(found.sheet, found.area);
    }),
    GetRanges: opens('1.9', (self, args, session) => {
      const sheet = requireSheet(session, self);
      const parts = (optionalText(args, 0) ?? `1:${MAX_ROWS}`).split(',');
      const found = parts.map((address) => areaAt(session, sheet, address));
      if (found.some((range) => range.sheet !== sheet)) throw invalid('The areas lie elsewhere.');
      return rangeAreasObject(
        sheet,
        found.map(({ area }) => area),
      );
    }),
    FindAll: opens('1.9', (self, args, session) => {
      const found = findAll(self, args, session);
      if (found !== null) return found;
      throw new HostError('ItemNotFound', 'The text was not found.');
    }),
    FindAllOrNullObject: opens('1.9', findAll),
    ReplaceAll: method('1.9', (self, args, session) => {
      const options = searchOptions(args, 2);
      const [text, replacement] = [textArgument(args, 0), textArgument(args, 1)];
      const sheet = requireSheet(session, self);
      return replaceTexts(session, sheet, WHOLE_SHEET, text, replacement, options);
    }),
    GetCell: opens('1.1', (self, args, session) =>
      rangeObject(
        requireSheet(session, self),
        requireArea({
          row: integerArgument(args, 0),
          column: integerArgument(args, 1),
          rows: 1,
          columns: 1,
        }),
      ),
    ),
    GetRangeByIndexes: opens('1.7', (self, args, session) =>
      rangeObject(
        requireSheet(session, self),
        requireArea({
          row: integerArgument(args, 0),
          column: integerArgument(args, 1),
          rows: integerArgument(args, 2),
          columns: integerArgument(args, 3),
        }),
      ),
    ),
    // A blank sheet's used range is its first cell.
    GetUsedRange: opens(
      '1.2',
      (self, args, session) =>
        usedRange(self, args, session) ??
        rangeObject(self, { row: 0, column: 0, rows: 1, columns: 1 }),
    ),
    GetUsedRangeOrNullObject: opens('1.4', usedRange),
    GetNext: opens('1.5', (self, args, session) => {
      const next = neighbour(self, args, session, 1);
      if (next !== null) return next;
      throw invalid('There is no next sheet.');
    }),
    GetNextOrNullObject: opens('1.5', (self, args, session) => neighbour(self, args, session, 1)),
    GetPrevious: opens('1.5', (self, args, session) => {
      const previous = neighbour(self, args, session, -1);
      if (previous !== null) return previous;
      throw invalid('There is no previous sheet.');
    }),
    GetPreviousOrNullObject: opens('1.5', (self, args, session) =>
      neighbour(self, args, session, -1),
    ),
    _GetSheetById: opens('1.5', (_self, args, session) => {
      const sheet = session.workbook.sheet(textArgument(args, 0));
      return sheet === undefined ? null : worksheetObject(sheet);
    }),
    Activate: method('1.1', (self, _args, session) => {
      const { workbook } = session;
      const sheet = requireSheet(session, self);
      if (sheet.visibility !== 'Visible') throw invalid('A hidden sheet cannot be activated.');
      if (workbook.activeSheetId === sheet.id) return;
      workbook.activeSheetId = sheet.id;
      workbook.changed({ kind: 'activated', sheetId: sheet.id });
    }),
    Copy: opens('1.7', (self, args, session) => {
      const source = requireSheet(session, self);
      const where = choice(plainArgument(args, 0) ?? 'None', COPY_PLACES);
      const beside = objectArgument(args, 1)?.self ?? null;
      return worksheetObject(copyOf(session, source, where, beside));
    }),
    Calculate: method('1.6', (_self, args, session) => calculate(session, flagArgument(args, 0))),
    Delete: method('1.1', (self, _args, session) => deleteSheet(session, self)),
    ...eventMembers<Sheet>((self) => self.id, {
      Activated: ['1.7', EventType.activated],
      Calculated: ['1.8', EventType.calculated],
      DataChanged: ['1.7', EventType.changed],
      Deactivated: ['1.7', EventType.deactivated],
      FormatChanged: ['1.9', EventType.formatChanged],
      SelectionChanged: ['1.7', EventType.selectionChanged],
    }),
  },
};

const COPY_PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Excel calls a copy "名称 (2)", the first number that is free. */
function copyOf(
  session: Session,
  source: Sheet,
  where: (typeof COPY_PLACES)[number],
  beside: object | null,
): Sheet {
  const { workbook } = session;
  requireStructure(workbook);
  const at = workbook.sheets.findIndex((sheet) => sheet === beside);
  if ((where === 'Before' || where === 'After') && at < 0) throw invalid('A sheet is needed.');
  const position = {
    None: workbook.sheets.length,
    End: workbook.sheets.length,
    Beginning: 0,
    Before: at,
    After: at + 1,
  }[where];
  const copy = copySheet(workbook, source, copiedSheetName(workbook, source.name), position);
  session.allDirty = true;
  return copy;
}

function writeGridlines(self: Sheet, value: Json, session: Session): void {
  self.showGridlines = flagValue(value);
  self.touch('view');
  looksChanged(session, self, null);
}

function writeTabColor(self: Sheet, value: Json, session: Session): void {
  self.tabColor = value === '' ? null : colorValue(value);
  self.touch('properties');
  looksChanged(session, self, null);
}

function findAll(self: Sheet, args: readonly Argument[], session: Session): HostObject | null {
  const sheet = requireSheet(session, self);
  settle(session);
  const text = textArgument(args, 0);
  const found = findCells(session, sheet, WHOLE_SHEET, text, searchOptions(args, 1));
  return found.length === 0 ? null : rangeAreasObject(sheet, areasOfCells(found));
}

function usedRange(self: Sheet, args: readonly Argument[], session: Session): HostObject | null {
  const used = requireSheet(session, self).usedArea(flagArgument(args, 0));
  return used === null ? null : rangeObject(self, used);
}

function neighbour(
  self: Sheet,
  args: readonly Argument[],
  session: Session,
  step: 1 | -1,
): HostObject | null {
  const visibleOnly = flagArgument(args, 0);
  const { sheets } = session.workbook;
  for (let at = sheets.indexOf(self) + step; at >= 0 && at < sheets.length; at += step) {
    const sheet = sheets[at];
    if (sheet !== undefined && (!visibleOnly || sheet.visibility === 'Visible')) {
      return worksheetObject(sheet);
    }
  }
  return null;
}
