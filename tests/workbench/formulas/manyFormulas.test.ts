import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { place, valueAt } from './sheetOf';

function chain(length: number) {
  const workbook = new Workbook();
  const sheet = workbook.loadSheet('链');
  sheet.loadCell(0, 0, { value: 1, formula: null, style: 0 });
  // From the end to the beginning: the order in the sheet must not be the order of computing.
  for (let row = length; row >= 1; row--) {
    sheet.loadCell(row, 0, { value: null, formula: `A${row}+1`, style: 0 });
  }
  return { workbook, sheet };
}

test('a chain of 12,000 formulas is computed to its end', () => {
  const { workbook, sheet } = chain(12_000);
  const calculator = createCalculator();
  const report = calculator.recalculateAll(workbook);
  expect(report.notComputed).toEqual([]);
  expect(report.changed).toHaveLength(12_000);
  expect(valueAt(sheet, 'A12001')).toBe(12_001);

  sheet.setCell(0, 0, { value: 11, formula: null, style: 0 });
  calculator.recalculateFrom(workbook, [place(sheet, 'A1')]);
  expect(valueAt(sheet, 'A12001')).toBe(12_011);
});

test('12,000 formulas, half of them over an area of the others, all get a value', () => {
  const workbook = new Workbook();
  const sheet = workbook.loadSheet('表');
  for (let row = 0; row < 6_000; row++) {
    sheet.loadCell(row, 0, { value: row, formula: null, style: 0 });
    sheet.loadCell(row, 1, { value: null, formula: `A${row + 1}*2`, style: 0 });
    sheet.loadCell(row, 2, { value: null, formula: `B${row + 1}-INDEX($B$1:$B$60,1)`, style: 0 });
  }
  const report = createCalculator().recalculateAll(workbook);
  expect(report.notComputed).toEqual([]);
  expect(valueAt(sheet, 'C6000')).toBe(11_998);
});
