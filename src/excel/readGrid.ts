import { type Area, parseArea } from '../forms/address';
import type { CellValue, Grid } from '../forms/Grid';
import { bandsOf, batchesOf } from './bands';
import { can } from './capabilities';
import { run } from './run';
import { stopIfCancelled, type Watch } from './Watch';

/** All sheets of the workbook as Grids, and which one is active. */
export interface WorkbookGrids {
  readonly activeSheet: string;
  readonly grids: readonly Grid[];
}

/** Reads one sheet; null when there is no sheet of that name. Throws ExcelError. */
export async function readGrid(sheetName: string): Promise<Grid | null> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const outline = startOutline(sheet);
    await context.sync();
    if (sheet.isNullObject) return null;
    const [grid = null] = await readCells(context, [outline], {});
    return grid;
  });
}

/**
 * Reads every sheet: one round trip for their names, one for their extents, and the cells in
 * batches no larger than an answer may be, with a pause for the person between them. Throws
 * ExcelError, "Cancelled" where the person stopped it.
 */
export async function readWorkbook(watch: Watch = {}): Promise<WorkbookGrids> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    const active = sheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    const outlines = sheets.items.map(startOutline);
    await context.sync();
    return { activeSheet: active.name, grids: await readCells(context, outlines, watch) };
  }, watch);
}

/** What a sheet is, before its cells are read. */
interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Asks for all about a sheet but its cells; nothing is sent until the next sync. */
function startOutline(sheet: Excel.Worksheet): Outline {
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
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

async function readCells(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
  watch: Watch,
): Promise<readonly Grid[]> {
  const cells = new Map<Outline, CellBand[]>(outlines.map((outline) => [outline, []]));
  const batches = batchesOf(outlines.flatMap(bandsOfSheet));
  for (const [done, batch] of batches.entries()) {
    stopIfCancelled(watch);
    watch.onProgress?.(done, batches.length);
    const ranges = batch.map(({ outline, firstRow, rows }) => {
      const { columnIndex, columnCount } = outline.used;
      const range = outline.sheet.getRangeByIndexes(firstRow, columnIndex, rows, columnCount);
      range.load('values,formulas,numberFormat,valueTypes');
      return { outline, range };
    });
    // One round trip a batch is the point: a person can stop between them.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { outline, range } of ranges) cells.get(outline)?.push(cellBand(range));
  }
  return outlines.map((outline) => gridOf(outline, cells.get(outline) ?? []));
}

/** A sheet's used area in bands of rows. */
function bandsOfSheet(outline: Outline) {
  const { used } = outline;
  if (used.isNullObject) return [];
  return bandsOf({ rows: used.rowCount, columns: used.columnCount }).map(({ firstRow, rows }) => ({
    outline,
    firstRow: used.rowIndex + firstRow,
    rows,
    cells: rows * used.columnCount,
  }));
}

/** The cells of a band, as a Grid holds them. */
interface CellBand {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

function cellBand({ values, valueTypes, formulas, numberFormat }: Excel.Range): CellBand {
  return {
    values: values.map((line, row) =>
      line.map((value, column) => cellValue(value, valueTypes[row]?.[column])),
    ),
    formulas: formulas.map((line, row) =>
      line.map((formula, column) => cellFormula(formula, values[row]?.[column])),
    ),
    numberFormats: numberFormat.map((line) => line.map(String)),
  };
}

function gridOf(outline: Outline, bands: readonly CellBand[]): Grid {
  const { sheet, used, merged } = outline;
  const common = {
    sheet: sheet.name,
    mergesKnown: merged !== null,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    protected: sheet.protection.protected,
    values: bands.flatMap(({ values }) => values),
    formulas: bands.flatMap(({ formulas }) => formulas),
    numberFormats: bands.flatMap(({ numberFormats }) => numberFormats),
  };
  if (used.isNullObject) {
    return {
      ...common,
      area: null,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
  }
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return {
    ...common,
    area: { row, column, rows, columns },
    merges: merged === null || merged.isNullObject ? [] : mergedAreas(merged.address),
    hiddenRows: new Set(
      (outline.rows?.value ?? []).flatMap((properties, index) =>
        properties.rowHidden === true ? [row + index] : [],
      ),
    ),
    hiddenColumns: new Set(
      (outline.columns?.value ?? []).flatMap((properties, index) =>
        properties.columnHidden === true ? [column + index] : [],
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
