import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { load, place, sheetOf, valueAt } from './sheetOf';

function name(workbook: Workbook, text: string, formula: string, sheetId: string | null = null) {
  workbook.names = [
    ...workbook.names,
    { name: text, formula, sheetId, visible: true, comment: '' },
  ];
}

test('an edit reaches its dependants on other sheets, and nothing else', () => {
  const workbook = new Workbook();
  const entry = sheetOf(workbook, '考核 录入', { A1: 1, A2: 2, B1: 10, C1: '=B1*2' });
  const total = sheetOf(workbook, "汇总'排名", { A1: "=SUM('考核 录入'!A1:A2)", A3: '=A1+1' });
  const last = sheetOf(workbook, '末', { A1: "='汇总''排名'!A3&\"分\"" });
  const calculator = createCalculator();
  calculator.recalculateAll(workbook);
  expect(valueAt(last, 'A1')).toBe('4分');

  for (const sheet of workbook.sheets) sheet.touchedRows.clear();
  entry.setCell(0, 0, { value: 5, formula: null, style: 0 });
  const report = calculator.recalculateFrom(workbook, [place(entry, 'A1')]);

  expect([valueAt(total, 'A1'), valueAt(total, 'A3'), valueAt(last, 'A1')]).toEqual([7, 8, '8分']);
  expect(report.changed).toHaveLength(3);
  expect([...total.touchedRows].sort()).toEqual([0, 2]);
  expect([...entry.touchedRows]).toEqual([0]);
});

test('a result that stays the same leaves its row untouched', () => {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '表', { A1: 3 });
  load(sheet, 'A2', '=A1*2', 6);
  load(sheet, 'A3', '=IF(A1>0,"","x")', '');
  load(sheet, 'A4', '=1/0', { error: '#DIV/0!' });
  const report = createCalculator().recalculateAll(workbook);
  expect(report).toEqual({ changed: [], notComputed: [] });
  expect(sheet.touchedRows.size).toBe(0);
});

test('Chinese names, local before global, followed through other names', () => {
  const workbook = new Workbook();
  const first = sheetOf(workbook, '设置', {
    A1: '甲班',
    A2: '乙班',
    A3: '丙班',
    B1: '=COUNTA(班组名单)',
  });
  const second = sheetOf(workbook, '二', { A1: 0.5, A2: '=权重*10', A3: '=双倍', B1: 7 });
  load(first, 'B2', '=权重*10');
  name(workbook, '班组名单', '设置!$A$1:$A$3');
  name(workbook, '权重', '二!$B$1');
  name(workbook, '权重', '二!$A$1', second.id);
  name(workbook, '双倍', '权重*2');
  const calculator = createCalculator();
  calculator.recalculateAll(workbook);
  expect([valueAt(first, 'B1'), valueAt(first, 'B2'), valueAt(second, 'A2')]).toEqual([3, 70, 5]);
  expect(valueAt(second, 'A3')).toBe(1);

  first.setCell(2, 0, null);
  second.setCell(0, 0, { value: 2, formula: null, style: 0 });
  calculator.recalculateFrom(workbook, [place(first, 'A3'), place(second, 'A1')]);
  expect([valueAt(first, 'B1'), valueAt(second, 'A2'), valueAt(second, 'A3')]).toEqual([2, 20, 4]);
});

test('a formula entered, changed and taken away is followed', () => {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '表', { A1: 1, B1: 2, D1: '=C1+1' });
  const calculator = createCalculator();
  calculator.recalculateAll(workbook);
  const enter = (formula: string | null, value: number | null) => {
    sheet.setCell(0, 2, { value, formula, style: 0 });
    calculator.recalculateFrom(workbook, [place(sheet, 'C1')]);
  };
  enter('A1*10', null);
  expect(valueAt(sheet, 'D1')).toBe(11);
  enter('B1*10', null);
  expect(valueAt(sheet, 'D1')).toBe(21);
  sheet.setCell(0, 0, { value: 9, formula: null, style: 0 });
  expect(calculator.recalculateFrom(workbook, [place(sheet, 'A1')]).changed).toEqual([]);
  enter(null, 4);
  expect(valueAt(sheet, 'D1')).toBe(5);
});

test('INDIRECT is computed after every edit, with what depends on it', () => {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '表', {
    A1: 1,
    A2: '=A1*2',
    B1: '=INDIRECT("A"&2)',
    C1: '=B1+1',
  });
  const calculator = createCalculator();
  calculator.recalculateAll(workbook);
  sheet.setCell(0, 0, { value: 5, formula: null, style: 0 });
  calculator.recalculateFrom(workbook, [place(sheet, 'A1')]);
  expect(valueAt(sheet, 'C1')).toBe(11);
});

test('whole columns and three-dimensional references are followed', () => {
  const workbook = new Workbook();
  const one = sheetOf(workbook, '一月', { B2: 1 });
  sheetOf(workbook, '二月', { B2: 2 });
  sheetOf(workbook, '三月', { B2: 3 });
  const year = sheetOf(workbook, '全年', { A1: '=SUM(一月:三月!B2)', A2: '=SUM(一月!B:B)' });
  const calculator = createCalculator();
  calculator.recalculateAll(workbook);
  expect([valueAt(year, 'A1'), valueAt(year, 'A2')]).toEqual([6, 1]);
  one.setCell(1, 1, { value: 10, formula: null, style: 0 });
  calculator.recalculateFrom(workbook, [place(one, 'B2')]);
  expect([valueAt(year, 'A1'), valueAt(year, 'A2')]).toEqual([15, 10]);
});

test('array formulas fill their area; the other cells may be read', () => {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '表', {
    A1: 1,
    A2: 2,
    A3: 3,
    B2: 0,
    B3: 0,
    D1: '=SUM(B1:B3)',
    D2: '=B3',
  });
  sheet.loadCell(0, 1, { value: 0, formula: 'A1:A3*10', style: 0, arrayRef: 'B1:B3' });
  const calculator = createCalculator();
  calculator.recalculateAll(workbook);
  expect(['B1', 'B2', 'B3', 'D1', 'D2'].map((a) => valueAt(sheet, a))).toEqual([
    10, 20, 30, 60, 30,
  ]);
  sheet.setCell(2, 0, { value: 5, formula: null, style: 0 });
  calculator.recalculateFrom(workbook, [place(sheet, 'A3')]);
  expect([valueAt(sheet, 'B3'), valueAt(sheet, 'D1'), valueAt(sheet, 'D2')]).toEqual([50, 80, 50]);
});

test('dates count from 1904 where the workbook says so', () => {
  const workbook = new Workbook();
  workbook.date1904 = true;
  const sheet = sheetOf(workbook, '表', { A1: '=DATE(2026,11,1)' });
  createCalculator().recalculateAll(workbook);
  expect(valueAt(sheet, 'A1')).toBe(46327 - 1462);
});

test('a renamed sheet is found under its new name', () => {
  const workbook = new Workbook();
  const a = sheetOf(workbook, '甲', { A1: 1 });
  const b = sheetOf(workbook, '乙', { A1: '=甲!A1' });
  const calculator = createCalculator();
  calculator.recalculateAll(workbook);
  a.name = '丙';
  load(b, 'A1', '=丙!A1');
  a.setCell(0, 0, { value: 3, formula: null, style: 0 });
  calculator.recalculateFrom(workbook, [place(a, 'A1')]);
  expect(valueAt(b, 'A1')).toBe(3);
});
