import { choice, flagValue, invalid, numberValue } from '../arguments';
import { autofitColumns, autofitRows } from '../cells/autofit';
import { requireFewLines, sharedLine } from '../cells/lines';
import { lookOf, setLook } from '../cells/look';
import { requireAllowed } from '../cells/protection';
import type { Json } from '../Json';
import { child, HostObject, method, property, type ObjectType } from '../ObjectType';
import { requireSheet, type Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { formatProtectionType } from './formatProtection';
import { rangeBorderCollectionType } from './rangeBorders';
import { rangeFillType } from './rangeFill';
import { rangeFontType } from './rangeFont';
import type { CellsTarget } from '../cells/rangeTarget';

/** Excel's alignments by the workbook's names. */
const HORIZONTAL = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;
const VERTICAL = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;

/** Excel.RangeFormat */
export const rangeFormatType: ObjectType<CellsTarget> = {
  name: 'RangeFormat',
  members: {
    Fill: child('1.1', (self) => HostObject.of(rangeFillType, self)),
    Font: child('1.1', (self) => HostObject.of(rangeFontType, self)),
    Borders: child('1.1', (self) => HostObject.of(rangeBorderCollectionType, self)),
    Protection: child('1.2', (self) => HostObject.of(formatProtectionType, self)),
    HorizontalAlignment: property(
      '1.1',
      (self, session) =>
        lookOf(session, self, (style) => named(HORIZONTAL, style.alignment.horizontal)),
      (self, value, session) =>
        setLook(session, self, { alignment: { horizontal: nameIn(HORIZONTAL, value) } }),
    ),
    VerticalAlignment: property(
      '1.1',
      (self, session) =>
        lookOf(session, self, (style) => named(VERTICAL, style.alignment.vertical)),
      (self, value, session) =>
        setLook(session, self, { alignment: { vertical: nameIn(VERTICAL, value) } }),
    ),
    WrapText: property(
      '1.1',
      (self, session) => lookOf(session, self, (style) => style.alignment.wrapText),
      (self, value, session) =>
        setLook(session, self, { alignment: { wrapText: flagValue(value) } }),
    ),
    IndentLevel: property(
      '1.9',
      (self, session) => lookOf(session, self, (style) => style.alignment.indent),
      (self, value, session) =>
        setLook(session, self, { alignment: { indent: within(value, 0, 250) } }),
    ),
    TextOrientation: property(
      '1.7',
      (self, session) => lookOf(session, self, (style) => style.alignment.rotation),
      (self, value, session) => {
        const angle = numberValue(value);
        if (angle !== 180) within(value, -90, 90);
        setLook(session, self, { alignment: { rotation: angle } });
      },
    ),
    ShrinkToFit: property(
      '1.9',
      (self, session) => lookOf(session, self, (style) => style.alignment.shrinkToFit),
      (self, value, session) =>
        setLook(session, self, { alignment: { shrinkToFit: flagValue(value) } }),
    ),
    ColumnWidth: property('1.2', readColumnWidth, writeColumnWidth),
    RowHeight: property('1.2', readRowHeight, writeRowHeight),
    AutofitColumns: method('1.2', (self, _args, session) => autofitColumns(session, self)),
    AutofitRows: method('1.2', (self, _args, session) => autofitRows(session, self)),
  },
};

function readColumnWidth({ sheet, areas }: CellsTarget): Json {
  const widths = areas().map((area) =>
    sharedLine(area.column, area.columns, (column) => {
      const format = sheet.columnFormat(column);
      return format.hidden ? 0 : (format.size ?? sheet.defaultColumnWidth);
    }),
  );
  return widths.every((width) => width === widths[0]) ? (widths[0] ?? null) : null;
}

function readRowHeight({ sheet, areas }: CellsTarget): Json {
  const heights = areas().map((area) =>
    sharedLine(area.row, area.rows, (row) => {
      const format = sheet.rowFormat(row);
      return format.hidden ? 0 : (format.size ?? sheet.defaultRowHeight);
    }),
  );
  return heights.every((height) => height === heights[0]) ? (heights[0] ?? null) : null;
}

function writeColumnWidth(self: CellsTarget, value: Json, session: Session): void {
  const sheet = requireSheet(session, self.sheet);
  requireAllowed(sheet, 'allowFormatColumns');
  const size = within(value, 0, 1800);
  for (const area of self.areas()) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      sheet.setColumnFormat(column, { size, hidden: size === 0 });
    }
  }
  looksChanged(session, sheet, null);
}

function writeRowHeight(self: CellsTarget, value: Json, session: Session): void {
  const sheet = requireSheet(session, self.sheet);
  requireAllowed(sheet, 'allowFormatRows');
  const size = within(value, 0, 409.5);
  for (const area of self.areas()) {
    requireFewLines(area.rows);
    for (let row = area.row; row < area.row + area.rows; row++) {
      sheet.setRowFormat(row, { size, hidden: size === 0 });
    }
  }
  looksChanged(session, sheet, null);
}

function within(value: Json, least: number, most: number): number {
  const number = numberValue(value);
  if (number >= least && number <= most) return number;
  throw invalid(`The number must lie between ${least} and ${most}.`);
}

function named(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? Object.values(names)[0] ?? '';
}

function nameIn(names: Readonly<Record<string, string>>, value: Json): string {
  const wanted = choice(value, Object.values(names));
  return Object.keys(names).find((key) => names[key] === wanted) ?? '';
}
