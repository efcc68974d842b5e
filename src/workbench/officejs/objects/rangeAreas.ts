import { areaAddress, MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import { choice, integerArgument, invalid, optionalText } from '../arguments';
import { clearArea } from '../cells/clear';
import { child, HostObject, method, opens, property, type ObjectType } from '../ObjectType';
import { calculate } from '../Session';
import { conditionalFormatCollectionType } from './conditionalFormatCollection';
import { dataValidationType } from './dataValidation';
import { rangeFormatType } from './rangeFormat';
import { quotedSheetName, rangeObject, type CellsTarget } from './rangeTarget';
import { worksheetObject } from './worksheet';

/** Several areas of one sheet. */
export interface RangeAreasTarget extends CellsTarget {
  readonly kind: 'rangeAreas';
}

/** The Office.js object of several areas. */
export function rangeAreasObject(sheet: Sheet, areas: readonly Area[]): HostObject {
  const target: RangeAreasTarget = { kind: 'rangeAreas', sheet, areas: () => areas };
  return HostObject.of(rangeAreasType, target);
}

/** Excel.RangeAreas */
export const rangeAreasType: ObjectType<RangeAreasTarget> = {
  name: 'RangeAreas',
  referable: true,
  members: {
    Address: property('1.9', addressOf),
    AddressLocal: property('1.9', addressOf),
    AreaCount: property('1.9', ({ areas }) => areas().length),
    CellCount: property('1.9', ({ areas }) =>
      areas().reduce((count, area) => count + area.rows * area.columns, 0),
    ),
    IsEntireColumn: property('1.9', ({ areas }) => areas().every((a) => a.rows === MAX_ROWS)),
    IsEntireRow: property('1.9', ({ areas }) => areas().every((a) => a.columns === MAX_COLUMNS)),
    Areas: child('1.9', (self) => HostObject.of(rangeCollectionType, self)),
    Worksheet: child('1.9', ({ sheet }) => worksheetObject(sheet)),
    Format: child('1.9', (self) => HostObject.of(rangeFormatType, self)),
    DataValidation: child('1.9', (self) => HostObject.of(dataValidationType, self)),
    ConditionalFormats: child('1.9', (self) =>
      HostObject.of(conditionalFormatCollectionType, self),
    ),
    Calculate: method('1.9', (_self, _args, session) => calculate(session, true)),
    Clear: method('1.9', ({ sheet, areas }, args, session) => {
      const wanted = optionalText(args, 0) ?? 'All';
      const part = choice(wanted, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
      for (const area of areas()) clearArea(session, { kind: 'range', sheet, area }, part);
    }),
  },
};

/** Excel.RangeCollection */
export const rangeCollectionType: ObjectType<RangeAreasTarget> = {
  name: 'RangeCollection',
  members: {
    GetCount: method('1.9', ({ areas }) => areas().length),
    GetItemAt: opens('1.9', ({ sheet, areas }, args) => {
      const area = areas()[integerArgument(args, 0)];
      if (area === undefined) throw invalid('There is no such area.');
      return rangeObject(sheet, area);
    }),
  },
  items: ({ sheet, areas }) => areas().map((area) => rangeObject(sheet, area)),
};

function addressOf({ sheet, areas }: RangeAreasTarget): string {
  const prefix = `${quotedSheetName(sheet.name)}!`;
  return areas()
    .map((area) => prefix + areaAddress(area))
    .join(',');
}
