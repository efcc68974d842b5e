import { areaAddress, MAX_COLUMNS, MAX_ROWS } from '../../workbook/area';
import {
  answeredFormula,
  answeredValue,
  shownText,
  valueType,
  writeContent,
} from '../cells/content';
import { fromR1C1, toR1C1 } from '../../workbook/formulas/r1c1';
import { clearArea } from '../cells/clear';
import { copyArea, copyOptions } from '../cells/copy';
import { lineHidden, setColumnsHidden, setRowsHidden } from '../cells/lines';
import { extentOf } from '../cells/geometry';
import { readHyperlink, writeHyperlink } from '../cells/hyperlinks';
import { cellsToWrite, matrixOf } from '../cells/matrix';
import { mergeArea, unmergeArea } from '../cells/merging';
import { requireAllowed } from '../cells/protection';
import { deleteCells, insertCells } from '../cells/shifting';
import { patchStyles, styleAt } from '../cells/styles';
import {
  choice,
  flagArgument,
  flagValue,
  integerArgument,
  invalid,
  optionalText,
  plainArgument,
  textValue,
} from '../arguments';
import type { Json } from '../Json';
import {
  calculated,
  child,
  HostObject,
  method,
  opens,
  property,
  type ObjectType,
} from '../ObjectType';
import { calculate, type Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { conditionalFormatCollectionType } from './conditionalFormatCollection';
import { dataValidationType } from './dataValidation';
import { rangeAreasObject } from './rangeAreas';
import { rangeFormatType } from './rangeFormat';
import { rangeNavigation } from './rangeNavigation';
import { rangeProperties } from './rangeProperties';
import { rangeSearch } from './rangeSearch';
import { rangeSortType } from './rangeSort';
import { cellsOf, fullAddress, live, rangeArgument, type RangeTarget } from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';
import { tableScopedCollectionType } from './tableCollection';
import { worksheetObject } from './worksheet';

/** Excel.Range */
export const rangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  referable: true,
  members: {
    Address: property('1.1', (self) => fullAddress(self)),
    AddressLocal: property('1.1', (self) => fullAddress(self)),
    CellCount: property('1.1', ({ area }) => {
      const count = area.rows * area.columns;
      // Excel answers -1 above 2^31 - 1.
      return count > 2_147_483_647 ? -1 : count;
    }),
    ColumnCount: property('1.1', ({ area }) => area.columns),
    ColumnIndex: property('1.1', ({ area }) => area.column),
    RowCount: property('1.1', ({ area }) => area.rows),
    RowIndex: property('1.1', ({ area }) => area.row),
    IsEntireColumn: property('1.7', ({ area }) => area.rows === MAX_ROWS),
    IsEntireRow: property('1.7', ({ area }) => area.columns === MAX_COLUMNS),
    Values: calculated(
      '1.1',
      ({ sheet, area }) =>
        matrixOf(area, (row, column) => answeredValue(sheet.cell(row, column)?.value ?? null)),
      (self, value, session) => writeContent(session, live(session, self).sheet, self.area, value),
    ),
    Formulas: calculated('1.1', readFormulas, writeFormulas),
    FormulasLocal: calculated('1.1', readFormulas, writeFormulas),
    FormulasR1C1: calculated(
      '1.2',
      ({ sheet, area }) =>
        matrixOf(area, (row, column) => {
          const cell = sheet.cell(row, column);
          if (cell?.formula == null) return answeredFormula(cell);
          return `=${toR1C1(cell.formula, row, column)}`;
        }),
      (self, value, session) => {
        const written = cellsToWrite(self.area, value);
        const inA1 = matrixOf(self.area, (row, column) => {
          const text = written(row, column);
          const isFormula = typeof text === 'string' && text.startsWith('=');
          return isFormula ? `=${fromR1C1(text.slice(1), row, column)}` : text;
        });
        writeFormulas(self, inA1, session);
      },
    ),
    Text: calculated('1.1', ({ sheet, area }, session) =>
      matrixOf(area, (row, column) => shownText(session, sheet, row, column)),
    ),
    ValueTypes: calculated('1.1', ({ sheet, area }) =>
      matrixOf(area, (row, column) => valueType(sheet.cell(row, column)?.value ?? null)),
    ),
    NumberFormat: property('1.1', readNumberFormats, writeNumberFormats),
    NumberFormatLocal: property('1.7', readNumberFormats, writeNumberFormats),
    Hidden: property('1.2', ({ sheet, area }) => {
      const rows = lineHidden(area.row, area.rows, (row) => sheet.rowFormat(row).hidden);
      const columns = lineHidden(area.column, area.columns, (c) => sheet.columnFormat(c).hidden);
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    }),
    RowHidden: property(
      '1.2',
      ({ sheet, area }) => lineHidden(area.row, area.rows, (row) => sheet.rowFormat(row).hidden),
      (self, value, session) => setRowsHidden(session, self, flagValue(value)),
    ),
    ColumnHidden: property(
      '1.2',
      ({ sheet, area }) =>
        lineHidden(area.column, area.columns, (column) => sheet.columnFormat(column).hidden),
      (self, value, session) => setColumnsHidden(session, self, flagValue(value)),
    ),
    Hyperlink: property(
      '1.7',
      (self, session) => readHyperlink(session, live(session, self)),
      (self, value, session) => writeHyperlink(session, live(session, self), value),
    ),
    HasSpill: property('1.12', () => false),
    Top: property('1.10', ({ sheet, area }) => extentOf(sheet, area).top),
    Left: property('1.10', ({ sheet, area }) => extentOf(sheet, area).left),
    Height: property('1.10', ({ sheet, area }) => extentOf(sheet, area).height),
    Width: property('1.10', ({ sheet, area }) => extentOf(sheet, area).width),
    Worksheet: child('1.1', ({ sheet }) => worksheetObject(sheet)),
    Format: child('1.1', (self, session) =>
      HostObject.of(rangeFormatType, cellsOf(live(session, self))),
    ),
    Sort: child('1.2', (self) => HostObject.of(rangeSortType, self)),
    DataValidation: child('1.8', (self) => HostObject.of(dataValidationType, cellsOf(self))),
    ConditionalFormats: child('1.6', (self) =>
      HostObject.of(conditionalFormatCollectionType, cellsOf(self)),
    ),
    GetTables: opens('1.9', (self, args) =>
      HostObject.of(tableScopedCollectionType, {
        ...cellsOf(self),
        fullyContained: flagArgument(args, 0),
      }),
    ),
    ...rangeNavigation,
    ...rangeProperties,
    ...rangeSearch,
    // The client asks this before it sends more than 1500 cells in several pieces.
    _ValidateArraySize: method('1.3', ({ area }, args) => {
      const rows = integerArgument(args, 0);
      const columns = integerArgument(args, 1);
      if (rows !== area.rows || columns !== area.columns) {
        throw invalid(`The array has ${rows} × ${columns} cells, the range another shape.`);
      }
    }),
    Calculate: method('1.6', (_self, _args, session) => calculate(session, true)),
    Select: method('1.1', (self, _args, session) => {
      const { workbook } = session;
      const { sheet, area } = live(session, self);
      if (workbook.activeSheetId !== sheet.id) {
        workbook.activeSheetId = sheet.id;
        workbook.changed({ kind: 'activated', sheetId: sheet.id });
      }
      workbook.selection = areaAddress(area);
      workbook.changed({ kind: 'selected', sheetId: sheet.id, address: workbook.selection });
    }),
    Clear: method('1.1', (self, args, session) => {
      const wanted = optionalText(args, 0) ?? 'All';
      const part = choice(wanted, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
      clearArea(session, live(session, self), part);
    }),
    Merge: method('1.2', (self, args, session) =>
      mergeArea(session, live(session, self), flagArgument(args, 0)),
    ),
    Unmerge: method('1.2', (self, _args, session) => unmergeArea(session, live(session, self))),
    GetMergedAreasOrNullObject: opens('1.13', ({ sheet, area }) => {
      // Only merges whose first cell lies in the range are reported.
      const merges = sheet.merges.filter(
        (merge) =>
          merge.row >= area.row &&
          merge.row < area.row + area.rows &&
          merge.column >= area.column &&
          merge.column < area.column + area.columns,
      );
      return merges.length === 0 ? null : rangeAreasObject(sheet, merges);
    }),
    Insert: opens('1.1', (self, args, session) => {
      const shift = choice(plainArgument(args, 0), ['Down', 'Right']);
      return rangeObject(self.sheet, insertCells(session, live(session, self), shift));
    }),
    Delete: method('1.1', (self, args, session) => {
      deleteCells(session, live(session, self), choice(plainArgument(args, 0), ['Up', 'Left']));
    }),
    CopyFrom: method('1.9', (self, args, session) => {
      const source = rangeArgument(session, self.sheet, args, 0);
      copyArea(session, source, live(session, self), copyOptions(args));
    }),
  },
};

function readFormulas({ sheet, area }: RangeTarget): Json {
  return matrixOf(area, (row, column) => answeredFormula(sheet.cell(row, column)));
}

function writeFormulas(self: RangeTarget, value: Json, session: Session): void {
  writeContent(session, live(session, self).sheet, self.area, value);
}

function readNumberFormats({ sheet, area }: RangeTarget, session: Session): Json {
  const { styles } = session.workbook;
  return matrixOf(area, (row, column) => styles.get(styleAt(sheet, row, column)).numberFormat);
}

function writeNumberFormats(self: RangeTarget, value: Json, session: Session): void {
  const { sheet, area } = live(session, self);
  requireAllowed(sheet, 'allowFormatCells');
  if (typeof value === 'string') {
    const patch = { numberFormat: formatOrGeneral(value) };
    patchStyles(session, sheet, area, () => patch);
  } else {
    const wanted = cellsToWrite(area, value);
    patchStyles(session, sheet, area, (row, column) => {
      const format = wanted(row, column);
      return format === null ? null : { numberFormat: formatOrGeneral(textValue(format)) };
    });
  }
  looksChanged(session, sheet, area);
}

/** A blank number format sets "General" again. */
function formatOrGeneral(format: string): string {
  return format === '' ? 'General' : format;
}
