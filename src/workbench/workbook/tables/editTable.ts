import { intersects, type Area } from '../area';
import { isCellError, type CellValue } from '../cell';
import { mapStructured, withoutStructured } from '../formulas/structuredReferences';
import type { Sheet } from '../Sheet';
import { applyEdit } from '../structure/applyEdit';
import { shiftCells, shiftProblem } from '../structure/shiftCells';
import { shiftOf } from '../structure/Shift';
import { writeHeaders } from '../structure/shiftTable';
import { bodyArea, headerArea, totalsArea, type Table, type TableColumn } from '../Table';
import type { Workbook } from '../Workbook';
import { fillColumn, freeColumnName, newColumn } from './columns';
import { freeTableName } from './tableNames';

/** A table cannot be made or changed so: what stands in the way. */
export class TableError extends Error {
  override readonly name = 'TableError';

  constructor(readonly code: 'overlaps-table' | 'overlaps-merge' | 'no-room' | 'no-such-place') {
    super(`The table cannot be changed: ${code}`);
  }
}

/**
 * Makes a table over an area. Without headers a header row is put in above, everything below
 * moves down. Header cells become texts, each different from the others. Throws TableError.
 */
export function createTable(
  workbook: Workbook,
  sheet: Sheet,
  given: Area,
  hasHeaders: boolean,
  name = freeTableName(workbook),
): Table {
  if (sheet.tables.some((table) => intersects(table.area, given))) {
    throw new TableError('overlaps-table');
  }
  if (sheet.merges.some((merge) => intersects(merge, given))) {
    throw new TableError('overlaps-merge');
  }
  let area = given;
  if (!hasHeaders) {
    makeRoom(workbook, sheet, { ...given, rows: 1 });
    area = { ...given, rows: given.rows + 1 };
  } else if (given.rows === 1) {
    // A table has at least one row under its header.
    makeRoom(workbook, sheet, { ...given, row: given.row + 1, rows: 1 });
    area = { ...given, rows: 2 };
  }
  const table: Table = {
    id: workbook.newId(),
    name,
    area,
    showHeaders: true,
    showTotals: false,
    columns: [],
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    criteria: [],
    altText: { title: '', summary: '' },
  };
  for (let index = 0; index < area.columns; index++) {
    const column = newColumn(table);
    table.columns.push(column);
    const shown = headerText(sheet.cell(area.row, area.column + index)?.value ?? null);
    column.name = freeColumnName(table, column, hasHeaders ? shown : '');
  }
  writeHeaders(sheet, table);
  sheet.tables.push(table);
  sheet.touch('tables');
  return table;
}

/** Takes a table out; its cells stay, formulas that name it name their cells instead. */
export function convertToRange(workbook: Workbook, sheet: Sheet, table: Table): void {
  spellOut(workbook, table);
  sheet.tables = sheet.tables.filter((each) => each !== table);
  sheet.touch('tables');
}

/** Takes a table out with what stands in it; formulas that name it become #REF!. */
export function deleteTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  const { area } = table;
  sheet.tables = sheet.tables.filter((each) => each !== table);
  sheet.touch('tables');
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.cell(row, column) !== undefined) sheet.setCell(row, column, null);
    }
  }
  applyEdit(workbook, { kind: 'delete-table', name: table.name });
}

/** Gives a table another name, which is free; formulas follow. */
export function renameTable(workbook: Workbook, sheet: Sheet, table: Table, name: string): void {
  if (name === table.name) return;
  const from = table.name;
  table.name = name;
  sheet.touch('tables');
  applyEdit(workbook, { kind: 'rename-table', from, to: name });
}

/** Gives a column another name, made different from the others; header cell and formulas follow. */
export function renameColumn(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  wanted: string,
): void {
  const from = column.name;
  const to = freeColumnName(table, column, wanted);
  column.name = to;
  sheet.touch('tables');
  writeHeaders(sheet, table);
  if (from !== to) applyEdit(workbook, { kind: 'rename-column', table: table.name, from, to });
}

/**
 * The headers of tables after cells of an area were written: a changed header cell renames its
 * column, and becomes a text different from the other headers.
 */
export function followHeaders(workbook: Workbook, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const header = headerArea(table);
    if (header === null || !intersects(header, written)) continue;
    table.columns.forEach((column, index) => {
      const cell = sheet.cell(header.row, header.column + index);
      if (cell?.formula == null && cell?.value === column.name) return;
      renameColumn(workbook, sheet, table, column, headerText(cell?.value ?? null));
    });
  }
}

/** Puts blank rows into a table before row `index` of its body (its length: at the end); calculated columns are filled. */
export function insertTableRows(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  index: number,
  count: number,
): void {
  const body = bodyArea(table);
  if (index < 0 || index > body.rows || count < 1) throw new TableError('no-such-place');
  const at = body.row + index;
  const before = table.area;
  makeRoom(workbook, sheet, { ...before, row: at, rows: count });
  // At the end, below the last row, the table has to be told.
  if (table.area.rows === before.rows) {
    table.area = { ...before, rows: before.rows + count };
    for (const column of table.columns) fillColumn(sheet, table, column, at, count);
  } else if (table.area.row !== before.row) {
    // Before the first row of a table without headers.
    table.area = { ...before, rows: before.rows + count };
  }
  for (let column = before.column; column < before.column + before.columns; column++) {
    const like = sheet.cell(index === 0 ? at + count : at - 1, column)?.style ?? 0;
    for (let row = at; row < at + count && like !== 0; row++) {
      const cell = sheet.cell(row, column) ?? { value: null, formula: null };
      sheet.setCell(row, column, { ...cell, style: like });
    }
  }
  sheet.touch('tables');
}

/** Takes rows of the body out; of the last row only what stands in it. */
export function deleteTableRows(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  index: number,
  count: number,
): void {
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new TableError('no-such-place');
  const left = count === body.rows ? 1 : 0;
  if (left === 1) clear(sheet, { ...body, rows: 1 });
  const area = { ...body, row: body.row + index + left, rows: count - left };
  if (area.rows > 0) takeOut(workbook, sheet, area, true);
}

/** Puts a column into a table before column `index` (their number: at the end). */
export function insertTableColumn(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  index: number,
  name = '',
): TableColumn {
  const { area } = table;
  if (index < 0 || index > area.columns) throw new TableError('no-such-place');
  const room = { ...area, column: area.column + index, columns: 1 };
  const shift = shiftOf(room, false, 1);
  if (shiftProblem(sheet, shift) !== null) throw new TableError('no-room');
  shiftCells(workbook, sheet, shift);
  let column = table.columns[index];
  if (table.columns.length === area.columns) {
    // Before the first or behind the last column the shift did not reach into the table.
    column = newColumn(table);
    table.columns = table.columns.toSpliced(index, 0, column);
    table.area = { ...area, columns: area.columns + 1 };
  }
  if (column === undefined) throw new TableError('no-such-place');
  renameColumn(workbook, sheet, table, column, name);
  return column;
}

/** Takes a column out of a table; the last one takes the table along. */
export function deleteTableColumn(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  index: number,
): void {
  const { area } = table;
  if (index < 0 || index >= area.columns) throw new TableError('no-such-place');
  takeOut(workbook, sheet, { ...area, column: area.column + index, columns: 1 }, false);
}

/** Lays the table over another area that has its header row in common; no cell moves. */
export function resizeTable(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  const header = table.showHeaders ? 1 : 0;
  const least = header + 1 + (table.showTotals ? 1 : 0);
  if (area.row !== table.area.row || !intersects(area, table.area) || area.rows < least) {
    throw new TableError('no-such-place');
  }
  if (sheet.tables.some((each) => each !== table && intersects(each.area, area))) {
    throw new TableError('overlaps-table');
  }
  if (sheet.merges.some((merge) => intersects(merge, area))) throw new TableError('overlaps-merge');
  const before = table.area;
  const old = table.columns;
  const columns: TableColumn[] = [];
  const gone = new Set(old);
  table.area = area;
  for (let place = area.column; place < area.column + area.columns; place++) {
    const known = old[place - before.column];
    if (known !== undefined) gone.delete(known);
    columns.push(known ?? newColumn(table));
  }
  table.columns = columns;
  table.criteria = table.criteria.flatMap((each) => {
    const column = each.column + before.column - area.column;
    return column < 0 || column >= area.columns ? [] : [{ ...each, column }];
  });
  columns.forEach((column, index) => {
    if (column.name !== '') return;
    const shown = headerText(sheet.cell(area.row, area.column + index)?.value ?? null);
    column.name = freeColumnName(table, column, table.showHeaders ? shown : '');
  });
  writeHeaders(sheet, table);
  sheet.touch('tables');
  for (const column of gone) {
    applyEdit(workbook, { kind: 'rename-column', table: table.name, from: column.name, to: null });
  }
}

/** Shows or hides the header row. Hidden, its cells are blank; shown again, they have the columns' names. */
export function setShowHeaders(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  show: boolean,
): void {
  if (show === table.showHeaders) return;
  const { area } = table;
  if (!show) {
    clear(sheet, { ...area, rows: 1 });
    table.showHeaders = false;
    table.showFilterButton = false;
    table.criteria = [];
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  } else {
    const above = area.row - 1;
    const free =
      above >= 0 &&
      table.columns.every((_, index) => sheet.cell(above, area.column + index)?.value == null);
    if (!free) makeRoom(workbook, sheet, { ...area, rows: 1 });
    const row = free ? above : area.row;
    table.area = { ...area, row, rows: area.rows + 1 };
    table.showHeaders = true;
    writeHeaders(sheet, table);
  }
  sheet.touch('tables');
}

/** Shows or hides the totals row; shown, it has the columns' totals, a first one says 汇总. */
export function setShowTotals(workbook: Workbook, sheet: Sheet, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const { area } = table;
  const totals = totalsArea(table);
  sheet.touch('tables');
  if (totals !== null) {
    table.showTotals = false;
    table.area = { ...area, rows: area.rows - 1 };
    clear(sheet, totals);
    return;
  }
  const row = area.row + area.rows;
  makeRoom(workbook, sheet, { ...area, row, rows: 1 });
  table.showTotals = true;
  table.area = { ...area, rows: area.rows + 1 };
  const first = table.columns[0];
  if (first !== undefined && table.columns.every((each) => each.totalsFunction === null)) {
    first.totalsLabel ??= '汇总';
    const last = table.columns.at(-1);
    if (last !== undefined && last !== first) last.totalsFunction = 'sum';
  }
  table.columns.forEach((column, index) =>
    writeTotal(sheet, table, column, row, area.column + index),
  );
}

const SUBTOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

function writeTotal(
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  row: number,
  at: number,
): void {
  const style = sheet.cell(row - 1, at)?.style ?? 0;
  const code = SUBTOTALS[column.totalsFunction ?? ''];
  if (code !== undefined) {
    const name = column.name.replace(/[[\]#'@]/g, (character) => `'${character}`);
    const formula = `SUBTOTAL(${code},${table.name}[${name}])`;
    sheet.setCell(row, at, { value: null, formula, style });
  } else if (column.totalsLabel !== null) {
    sheet.setCell(row, at, { value: column.totalsLabel, formula: null, style });
  }
}

function makeRoom(workbook: Workbook, sheet: Sheet, area: Area): void {
  const shift = shiftOf(area, true, 1);
  if (shiftProblem(sheet, shift) !== null) throw new TableError('no-room');
  shiftCells(workbook, sheet, shift);
}

function takeOut(workbook: Workbook, sheet: Sheet, area: Area, vertical: boolean): void {
  const shift = shiftOf(area, vertical, -1);
  if (shiftProblem(sheet, shift) !== null) throw new TableError('no-room');
  shiftCells(workbook, sheet, shift);
}

function clear(sheet: Sheet, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cell(row, column);
      if (cell === undefined) continue;
      const styled = { value: null, formula: null, style: cell.style };
      sheet.setCell(row, column, cell.style === 0 ? null : styled);
    }
  }
}

/** Formulas that name the table name its cells from now on. */
function spellOut(workbook: Workbook, table: Table): void {
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rowNumbers()) {
      for (const [column, cell] of [...(sheet.row(row) ?? [])]) {
        if (cell.formula === null || !names(cell.formula, table)) continue;
        const home = { sheetId: sheet.id, row, column };
        const formula = withoutStructured(workbook, cell.formula, home);
        if (formula !== cell.formula) sheet.setCell(row, column, { ...cell, formula });
      }
    }
  }
  for (const name of workbook.names) {
    if (!names(name.formula, table)) continue;
    const nowhere = { sheetId: null, row: -1, column: -1 };
    name.formula = withoutStructured(workbook, name.formula, nowhere);
    workbook.structureTouched = true;
  }
}

function names(formula: string, table: Table): boolean {
  let found = false;
  mapStructured(formula, (reference) => {
    const name = reference.table?.toLowerCase();
    found ||= (name === undefined && !reference.bare) || name === table.name.toLowerCase();
    return null;
  });
  return found;
}

function headerText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
