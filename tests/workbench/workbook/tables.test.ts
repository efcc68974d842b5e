import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import type { Sheet } from '../../../src/workbench/workbook/Sheet';
import { cellsWritten } from '../../../src/workbench/workbook/tables/cellsWritten';
import {
  convertToRange,
  createTable,
  deleteTable,
  deleteTableColumn,
  deleteTableRows,
  insertTableColumn,
  insertTableRows,
  renameColumn,
  renameTable,
  resizeTable,
  setShowTotals,
} from '../../../src/workbench/workbook/tables/editTable';
import { tableNameProblem } from '../../../src/workbench/workbook/tables/tableNames';
import type { Table } from '../../../src/workbench/workbook/Table';
import { Workbook } from '../../../src/workbench/workbook/Workbook';

function made(): { workbook: Workbook; sheet: Sheet; table: Table; total: () => unknown } {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('分');
  [
    ['班组', '得分', '得分'],
    ['甲', 90, 1],
    ['乙', 80, 2],
  ].forEach((line, row) =>
    line.forEach((value, column) => sheet.setCell(row, column, { value, formula: null, style: 0 })),
  );
  const table = createTable(
    workbook,
    sheet,
    { row: 0, column: 0, rows: 3, columns: 3 },
    true,
    '得分表',
  );
  sheet.setCell(0, 5, { value: null, formula: 'SUM(得分表[得分])', style: 0 });
  const calculator = createCalculator();
  const total = (): unknown => {
    calculator.recalculateAll(workbook);
    return sheet.cell(0, 5)?.value;
  };
  return { workbook, sheet, table, total };
}

test('a new table makes its headers texts that differ', () => {
  const { sheet, table, total } = made();
  expect(table.columns.map((column) => column.name)).toEqual(['班组', '得分', '得分2']);
  expect(sheet.cell(0, 2)?.value).toBe('得分2');
  expect(total()).toBe(170);
});

test('a header cell written renames its column, in formulas too', () => {
  const { workbook, sheet, table, total } = made();
  sheet.setCell(0, 1, { value: '总 [分]', formula: null, style: 0 });
  cellsWritten(workbook, sheet, { row: 0, column: 1, rows: 1, columns: 1 });
  expect(table.columns[1]?.name).toBe('总 [分]');
  expect(sheet.cell(0, 5)?.formula).toBe("SUM(得分表[总 '[分']])");
  expect(total()).toBe(170);
  sheet.setCell(0, 1, null);
  cellsWritten(workbook, sheet, { row: 0, column: 1, rows: 1, columns: 1 });
  expect(sheet.cell(0, 1)?.value).toBe('列1');
});

test('rows and columns come and go; a calculated column fills new rows', () => {
  const { workbook, sheet, table, total } = made();
  const column = insertTableColumn(workbook, sheet, table, 3, '折算');
  column.formula = '[@得分]*2';
  insertTableRows(workbook, sheet, table, 2, 1);
  sheet.setCell(3, 1, { value: 30, formula: null, style: 0 });
  expect(sheet.cell(3, 3)?.formula).toBe('[@得分]*2');
  expect(table.area).toEqual({ row: 0, column: 0, rows: 4, columns: 4 });
  // The formula beside the table moved one column.
  expect(sheet.cell(0, 6)?.formula).toBe('SUM(得分表[得分])');
  createCalculator().recalculateAll(workbook);
  expect([sheet.cell(0, 6)?.value, sheet.cell(3, 3)?.value]).toEqual([200, 60]);
  deleteTableRows(workbook, sheet, table, 0, 1);
  createCalculator().recalculateAll(workbook);
  expect(sheet.cell(0, 6)?.value).toBe(110);
  deleteTableColumn(workbook, sheet, table, 1);
  expect(table.columns.map((each) => each.name)).toEqual(['班组', '得分2', '折算']);
  expect(sheet.cell(0, 5)?.formula).toBe('SUM(#REF!)');
  expect(total()).toEqual({ error: '#REF!' });
});

test('the last row of a table is emptied, not taken out', () => {
  const { workbook, sheet, table } = made();
  deleteTableRows(workbook, sheet, table, 0, 2);
  expect(table.area.rows).toBe(2);
  expect(sheet.cell(1, 0)).toBeUndefined();
});

test('totals are shown in a row of their own, which makes room', () => {
  const { workbook, sheet, table } = made();
  sheet.setCell(3, 0, { value: '说明', formula: null, style: 0 });
  setShowTotals(workbook, sheet, table, true);
  expect(sheet.cell(3, 2)?.formula).toBe('SUBTOTAL(109,得分表[得分2])');
  expect(sheet.cell(4, 0)?.value).toBe('说明');
  createCalculator().recalculateAll(workbook);
  expect(sheet.cell(3, 2)?.value).toBe(3);
});

test('a renamed table is called by its new name; names of cells are no names', () => {
  const { workbook, sheet, table, total } = made();
  renameTable(workbook, sheet, table, '成绩');
  expect(sheet.cell(0, 5)?.formula).toBe('SUM(成绩[得分])');
  expect(total()).toBe(170);
  expect(tableNameProblem(workbook, 'AB12', null)).toBe('invalid');
  expect(tableNameProblem(workbook, '成绩', null)).toBe('taken');
  expect(tableNameProblem(workbook, '成绩', table)).toBe(null);
});

test('a table laid over more columns names them; over fewer, what is gone is #REF!', () => {
  const { workbook, sheet, table } = made();
  resizeTable(workbook, sheet, table, { ...table.area, columns: 4 });
  expect(table.columns.map((each) => each.name)).toEqual(['班组', '得分', '得分2', '列1']);
  resizeTable(workbook, sheet, table, { ...table.area, columns: 1 });
  expect(sheet.cell(0, 5)?.formula).toBe('SUM(#REF!)');
});

test('turned into plain cells, formulas name the cells; deleted, they are #REF!', () => {
  const first = made();
  convertToRange(first.workbook, first.sheet, first.table);
  expect(first.sheet.cell(0, 5)?.formula).toBe('SUM($B$2:$B$3)');
  expect(first.total()).toBe(170);
  const second = made();
  deleteTable(second.workbook, second.sheet, second.table);
  expect(second.sheet.cell(0, 5)?.formula).toBe('SUM(#REF!)');
  expect(second.sheet.cell(1, 1)).toBeUndefined();
});

test('a column gets the wanted name, or the nearest that is free', () => {
  const { workbook, sheet, table } = made();
  const [, column] = table.columns;
  if (column === undefined) throw new Error('no column');
  renameColumn(workbook, sheet, table, column, '班组');
  expect(column.name).toBe('班组2');
});
