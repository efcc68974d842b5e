import { textArgument } from '../arguments';
import { parseArea } from '../../workbook/area';
import { HostError } from '../HostError';
import type { Workbook } from '../../workbook/Workbook';
import {
  child,
  HostObject,
  method,
  opens,
  property,
  type Argument,
  type ObjectType,
} from '../ObjectType';
import type { Session } from '../Session';
import { areasOf } from '../cells/rules';
import { applicationType, CALCULATION_ENGINE } from './application';
import { customXmlPartCollectionType } from './customXmlParts';
import { documentPropertiesType } from './documentProperties';
import { namedItemCollectionType } from './namedItemCollection';
import { rangeAreasObject } from './rangeAreas';
import { areaAt } from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';
import { runtimeType } from './runtime';
import { settingCollectionType } from './settingCollection';
import { tableCollectionType } from './tableCollection';
import { workbookProtectionType } from './workbookProtection';
import { worksheetCollectionType } from './worksheetCollection';

/** The object everything else is reached from. */
export function rootObject(session: Session): HostObject {
  return HostObject.of(workbookType, session.workbook);
}

/** Excel.Workbook */
export const workbookType: ObjectType<Workbook> = {
  name: 'Workbook',
  members: {
    Worksheets: child('1.1', (self) => HostObject.of(worksheetCollectionType, self)),
    Names: child('1.1', () => HostObject.of(namedItemCollectionType, { sheet: null })),
    Tables: child('1.1', () => HostObject.of(tableCollectionType, { sheet: null })),
    Application: child('1.1', (self) => HostObject.of(applicationType, self)),
    Settings: child('1.4', (self) => HostObject.of(settingCollectionType, self)),
    CustomXmlParts: child('1.5', (self) => HostObject.of(customXmlPartCollectionType, self)),
    Properties: child('1.7', (self) => HostObject.of(documentPropertiesType, self.properties)),
    Protection: child('1.7', (self) => HostObject.of(workbookProtectionType, self)),
    _Runtime: child('1.5', (_self, session) => HostObject.of(runtimeType, session)),
    Name: property('1.7', () => 'workbook.xlsx'),
    CalculationEngineVersion: property('1.9', () => CALCULATION_ENGINE),
    ReadOnly: property('1.8', () => false),
    IsDirty: property('1.9', (self) => self.structureTouched || self.sheets.some(isTouched)),
    GetSelectedRange: opens('1.1', (self, _args, session) => {
      const { sheet, area } = selected(self, session);
      return rangeObject(sheet, area);
    }),
    GetSelectedRanges: opens('1.9', (self) => {
      const sheet = self.activeSheet;
      if (sheet === undefined) throw new HostError('ItemNotFound', 'No worksheet is active.');
      return rangeAreasObject(sheet, areasOf(self.selection));
    }),
    GetActiveCell: opens('1.7', (self, _args, session) => {
      const { sheet, area } = selected(self, session);
      return rangeObject(sheet, { ...area, rows: 1, columns: 1 });
    }),
    // What event.getRange(context) asks: the reference is what the event said.
    _GetRangeForEventByReferenceId: opens('1.8', eventRange),
    _GetRangeOrNullObjectForEventByReferenceId: opens('1.8', eventRange),
    _RemoveReference: method('1.1', (_self, args, session) => {
      session.references.delete(textArgument(args, 0));
    }),
    _RemoveAllReferences: method('1.1', (_self, _args, session) => session.references.clear()),
    _GetReferenceCount: method('1.1', (_self, _args, session) => session.references.size),
  },
};

function eventRange(
  self: Workbook,
  args: readonly Argument[],
  session: Session,
): HostObject | null {
  const [id = '', address = ''] = textArgument(args, 0).split('!');
  const sheet = self.sheet(id);
  if (sheet === undefined) return null;
  return rangeObject(sheet, areaAt(session, sheet, address).area);
}

function selected(workbook: Workbook, session: Session) {
  const sheet = workbook.activeSheet;
  if (sheet === undefined) throw new HostError('ItemNotFound', 'No worksheet is active.');
  // Several areas may be selected; Office.js's getSelectedRange knows the first only.
  const address = workbook.selection.split(/[\s,]+/)[0] ?? 'A1';
  return parseArea(address) === null
    ? areaAt(session, sheet, 'A1')
    : areaAt(session, sheet, address);
}

function isTouched(sheet: { touchedRows: Set<number>; touchedSections: Set<string> }): boolean {
  return sheet.touchedRows.size > 0 || sheet.touchedSections.size > 0;
}
