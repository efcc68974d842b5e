import { type Area, parseArea } from '../forms/address';
import type { CellValue, Grid } from '../forms/Grid';
import { can } from './capabilities';
import { run } from './run';

/** All sheets of the workbook as Grids, and which one is active. */
export interface WorkbookGrids {
  readonly activeSheet: string;
  readonly grids: readonly Grid[];
}

/** Reads one sheet in one round trip; null when there is no sheet of that name. Throws ExcelError. */
export async function readGrid(sheetName: string): Promise<Grid | null> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const reading = startReading(sheet);
    await context.sync();
    return sheet.isNullObject ? null : finishReading(reading);
  });
}

/** Reads every sheet: one round trip for their names, one for all their cells. Throws ExcelError. */
export async function readWorkbook(): Promise<WorkbookGrids> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    const active = sheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    const readings = sheets.items.map(startReading);
    await context.sync();
    return { activeSheet: active.name, grids: readings.map(finishReading) };
  });
}

interface Reading {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Asks for all that a Grid holds; nothing is sent until the next sync. */
function startReading(sheet: Excel.Worksheet): Reading {
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,formulas,numberFormat,valueTypes');
  const merged = can('mergedAreas') ? used.getMergedAreasOrNullObject() : null;
  merged?.load('address');
  // Row and column properties are methods of the range: they fail on an empty sheet's null
  // object, so they are asked of the whole sheet's used range, which always exists.
  const whole = can('rowAndColumnProperties') ? sheet.getUsedRange(true) : null;
  return {
    sheet,
    used,
    merged,
    rows: whole?.getRowProperties({ rowHidden: true, rowIndex: true }) ?? null,
    columns: whole?.getColumnProperties({ columnHidden: true, columnIndex: true }) ?? null,
  };
}

function finishReading(reading: Reading): Grid {
  const { sheet, used, merged } = reading;
  const common = {
    sheet: sheet.name,
    mergesKnown: merged !== null,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    protected: sheet.protection.protected,
  };
  if (used.isNullObject) {
    return {
      ...common,
      area: null,
      values: [],
      formulas: [],
      numberFormats: [],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
  }
  const rows = used.values.length;
  const columns = used.values[0]?.length ?? 0;
  return {
    ...common,
    area: { row: used.rowIndex, column: used.columnIndex, rows, columns },
    values: used.values.map((line, row) =>
      line.map((value, column) => cellValue(value, used.valueTypes[row]?.[column])),
    ),
    formulas: used.formulas.map((line, row) =>
      line.map((formula, column) => cellFormula(formula, used.values[row]?.[column])),
    ),
    numberFormats: used.numberFormat.map((line) => line.map(String)),
    merges: merged === null || merged.isNullObject ? [] : mergedAreas(merged.address),
    hiddenRows: new Set(
      (reading.rows?.value ?? []).flatMap((row, index) =>
        row.rowHidden === true ? [used.rowIndex + index] : [],
      ),
    ),
    hiddenColumns: new Set(
      (reading.columns?.value ?? []).flatMap((column, index) =>
        column.columnHidden === true ? [used.columnIndex + index] : [],
      ),
    ),
  };
}

/** A cell's formula, or "". Text entered as '=… reads back as itself in both, a formula never does. */
function cellFormula(formula: unknown, value: unknown): string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
}

/** A cell's value; "" is a blank cell or a formula that shows nothing. */
function cellValue(value: unknown, type: Excel.RangeValueType | undefined): CellValue {
  if (type === Excel.RangeValueType.error) return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return value;
}

/** "Sheet1!A1:B2,'甲 班'!C3:C4" → the areas. */
function mergedAreas(address: string): readonly Area[] {
  return address.split(',').flatMap((part) => {
    const area = parseArea(part.slice(part.lastIndexOf('!') + 1));
    return area === null || (area.rows === 1 && area.columns === 1) ? [] : [area];
  });
}
