import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import { Workbook } from '../../../src/workbench/workbook/Workbook';
import { load, place, sheetOf, valueAt } from './sheetOf';

test.each([
  '=BAHTTEXTX(A1)',
  '=IFERROR(NOSUCHFUNCTION(A1),0)',
  "='[1]外部'!A1",
  '=[2]外部!A1+1',
  '=SUM(台账[扣分])',
  '=SUM((A1',
  // Of these the engine would take the first cell for the whole list.
  '=SUMPRODUCT(SUMIF(INDIRECT({"一月","二月"}&"!A1"),1))',
  '=SUMPRODUCT(INDEX(A1:A9,{1,2}))',
  '=SUMPRODUCT(SUBTOTAL(9,OFFSET(A1,ROW(1:3),0)))',
  '=SUMPRODUCT(BITXOR(A1:A9,1))',
  '=SUMPRODUCT(EOMONTH(A1:A9,0))',
  // In a plain cell it means the cell of its own row.
  '=VLOOKUP(A1:A9,A1:A9,1,0)',
])('%s keeps the value of the file and Excel is asked to compute it', (formula) => {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '表', { A1: 1 });
  load(sheet, 'B1', formula, 42);
  load(sheet, 'C1', '=B1+1');
  const report = createCalculator().recalculateAll(workbook);
  expect(valueAt(sheet, 'B1')).toBe(42);
  expect(valueAt(sheet, 'C1')).toBe(43);
  expect(report.notComputed).toEqual([place(sheet, 'B1')]);
  expect(workbook.needsFullCalculation).toBe(true);
});

test('circular references are 0 and said; what reads them is computed', () => {
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, '表', {
    A1: '=B1+1', B1: '=C1+1', C1: '=A1', D1: '=D1+1', E1: '=A1+5', F1: '=SUM(F1:F3)',
  }); // prettier-ignore
  const report = createCalculator().recalculateAll(workbook);
  expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map((a) => valueAt(sheet, a))).toEqual([
    0, 0, 0, 0, 5, 0,
  ]);
  expect(report.notComputed).toHaveLength(5);
  expect(workbook.needsFullCalculation).toBe(false);
});
