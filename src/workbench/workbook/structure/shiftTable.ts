import type { Sheet } from '../Sheet';
import { bodyArea, headerArea, totalsArea, type Table } from '../Table';
import { fillColumn, freeColumnName, newColumn } from '../tables/columns';
import type { Workbook } from '../Workbook';
import { applyEdit } from './applyEdit';
import { inBand, shiftedArea, shiftedLine, type Shift } from './Shift';

/** True where a shift takes all rows of a table's body or its header row without all of the table. */
export function breaksTable(table: Table, shift: Shift): boolean {
  if (!shift.vertical || shift.count > 0 || !inBand(table.area, shift)) return false;
  const gone = (area: { row: number; rows: number } | null): boolean =>
    area !== null && shiftedArea({ ...table.area, row: area.row, rows: area.rows }, shift) === null;
  return !gone(table.area) && (gone(headerArea(table)) || gone(bodyArea(table)));
}

/** A table after its cells were moved: rows and columns that came in or went out are in its model. */
export function shiftTable(workbook: Workbook, sheet: Sheet, table: Table, shift: Shift): void {
  const before = table.area;
  const area = shiftedArea(before, shift);
  if (area === null) {
    sheet.tables = sheet.tables.filter((each) => each !== table);
    sheet.touch('tables');
    applyEdit(workbook, { kind: 'delete-table', name: table.name });
    return;
  }
  if (!inBand(before, shift)) return;
  sheet.touch('tables');
  const totals = totalsArea(table);
  if (shift.vertical) {
    if (totals !== null && shiftedLine(totals.row, shift) === null) table.showTotals = false;
    table.area = area;
    if (area.rows > before.rows) {
      for (const column of table.columns) {
        fillColumn(sheet, table, column, shift.at, shift.count);
      }
    }
    return;
  }
  const { columns } = table;
  table.area = area;
  if (area.columns > before.columns) {
    const place = shift.at - before.column;
    const added = Array.from({ length: shift.count }, () => newColumn(table));
    table.columns = columns.toSpliced(place, 0, ...added);
    for (const column of added) column.name = freeColumnName(table, column);
    writeHeaders(sheet, table);
    table.criteria = table.criteria.map((each) =>
      each.column >= place ? { ...each, column: each.column + shift.count } : each,
    );
    return;
  }
  if (area.columns === before.columns) return;
  const left = (index: number): number | null => {
    const line = shiftedLine(before.column + index, shift);
    return line === null ? null : line - area.column;
  };
  table.columns = columns.filter((_, index) => left(index) !== null);
  table.criteria = table.criteria.flatMap((each) => {
    const column = left(each.column);
    return column === null ? [] : [{ ...each, column }];
  });
  for (const column of columns) {
    if (table.columns.includes(column)) continue;
    applyEdit(workbook, { kind: 'rename-column', table: table.name, from: column.name, to: null });
  }
}

/** Puts the columns' names into header cells that show something else. */
export function writeHeaders(sheet: Sheet, table: Table): void {
  const header = headerArea(table);
  if (header === null) return;
  table.columns.forEach((column, index) => {
    const place = header.column + index;
    const cell = sheet.cell(header.row, place);
    if (cell?.formula == null && cell?.value === column.name) return;
    sheet.setCell(header.row, place, { style: 0, ...cell, formula: null, value: column.name });
  });
}
