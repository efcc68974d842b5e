import { areaAddress, MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import { choice, flagArgument, integerArgument, invalid, optionalText } from '../arguments';
import { clearArea } from '../cells/clear';
import { copyArea, copyOptions } from '../cells/copy';
import { intersectionOf, wholeColumns, wholeRows } from '../cells/geometry';
import { specialCells } from '../cells/specialCells';
import { HostError } from '../HostError';
import {
  child,
  HostObject,
  method,
  opens,
  property,
  type Argument,
  type Member,
  type ObjectType,
} from '../ObjectType';
import { calculate, type Session } from '../Session';
import { conditionalFormatCollectionType } from './conditionalFormatCollection';
import { dataValidationType } from './dataValidation';
import { rangeFormatType } from './rangeFormat';
import {
  quotedSheetName,
  rangeArgument,
  requireArea,
  type CellsTarget,
} from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';
import { tableScopedCollectionType } from './tableCollection';
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
    GetEntireColumn: moved((area) => wholeColumns(area)),
    GetEntireRow: moved((area) => wholeRows(area)),
    GetOffsetRangeAreas: moved((area, args) =>
      requireArea({
        ...area,
        row: area.row + integerArgument(args, 0),
        column: area.column + integerArgument(args, 1),
      }),
    ),
    GetIntersection: opens('1.9', (self, args, session) => {
      const common = intersection(self, args, session);
      if (common !== null) return common;
      throw new HostError('ItemNotFound', 'The areas do not intersect.');
    }),
    GetIntersectionOrNullObject: opens('1.9', intersection),
    GetSpecialCells: opens('1.9', (self, args, session) => {
      const found = special(self, args, session);
      if (found !== null) return found;
      throw new HostError('ItemNotFound', 'There are no such cells.');
    }),
    GetSpecialCellsOrNullObject: opens('1.9', special),
    GetUsedRangeAreas: opens('1.9', (self, args) => {
      const used = usedAreas(self, args);
      if (used !== null) return used;
      throw new HostError('ItemNotFound', 'None of the cells is used.');
    }),
    GetUsedRangeAreasOrNullObject: opens('1.9', usedAreas),
    GetTables: opens('1.9', ({ sheet, areas }, args) =>
      HostObject.of(tableScopedCollectionType, {
        sheet,
        areas,
        fullyContained: flagArgument(args, 0),
      }),
    ),
    CopyFrom: method('1.9', (self, args, session) => {
      const source = rangeArgument(session, self.sheet, args, 0);
      const options = copyOptions(args);
      for (const area of self.areas()) {
        copyArea(session, source, { kind: 'range', sheet: self.sheet, area }, options);
      }
    }),
    SetDirty: method('1.9', (_self, _args, session) => {
      session.allDirty = true;
    }),
    Calculate: method('1.9', (_self, _args, session) => calculate(session, true)),
    Clear: method('1.9', ({ sheet, areas }, args, session) => {
      const wanted = optionalText(args, 0) ?? 'All';
      const part = choice(wanted, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
      for (const area of areas()) clearArea(session, { kind: 'range', sheet, area }, part);
    }),
  },
};

function moved(move: (area: Area, args: readonly Argument[]) => Area): Member<RangeAreasTarget> {
  return opens('1.9', ({ sheet, areas }, args) =>
    rangeAreasObject(
      sheet,
      areas().map((area) => move(area, args)),
    ),
  );
}

function intersection(
  { sheet, areas }: RangeAreasTarget,
  args: readonly Argument[],
  session: Session,
): HostObject | null {
  const given = args[0];
  const other =
    given instanceof HostObject && given.typeName === 'RangeAreas'
      ? (given.self as RangeAreasTarget).areas()
      : [rangeArgument(session, sheet, args, 0).area];
  const common = areas().flatMap((area) => other.flatMap((one) => intersectionOf(area, one) ?? []));
  return common.length === 0 ? null : rangeAreasObject(sheet, common);
}

function special(
  self: RangeAreasTarget,
  args: readonly Argument[],
  session: Session,
): HostObject | null {
  const found = specialCells(session, self, args);
  return found.length === 0 ? null : rangeAreasObject(self.sheet, found);
}

function usedAreas(
  { sheet, areas }: RangeAreasTarget,
  args: readonly Argument[],
): HostObject | null {
  const used = sheet.usedArea(flagArgument(args, 0));
  const found = used === null ? [] : areas().flatMap((area) => intersectionOf(area, used) ?? []);
  return found.length === 0 ? null : rangeAreasObject(sheet, found);
}

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
