import fc from 'fast-check';

import { areaAddress } from '../../../src/workbench/workbook/area';
import { fromR1C1, toR1C1 } from '../../../src/workbench/workbook/formulas/r1c1';

test.each([
  ['SUM(A1:B2)', 'SUM(R[-4]C[-3]:R[-3]C[-2])'],
  ['$D5*D$5', 'RC4*R5C'],
  ["'一 月'!A1+Sheet2!D5", "'一 月'!R[-4]C[-3]+Sheet2!RC"],
  ['SUM(5:6)+SUM($A:$B)', 'SUM(R:R[1])+SUM(C1:C2)'],
  ['COUNTIF(表1[得分],">R1C1")', 'COUNTIF(表1[得分],">R1C1")'],
  ['ROUND(RATE,2)', 'ROUND(RATE,2)'],
  ['SUM(A:A)', 'SUM(C[-3])'],
])('%s in D5 is %s', (a1, r1c1) => {
  expect(toR1C1(a1, 4, 3)).toBe(r1c1);
  expect(fromR1C1(r1c1, 4, 3)).toBe(a1);
});

test('beyond the first row and column it comes back on the other side', () => {
  expect(fromR1C1('R[-1]C[-1]', 0, 0)).toBe('XFD1048576');
});

test('any formula comes back from R1C1', () => {
  const place = fc.record({
    row: fc.nat(2_000),
    column: fc.nat(80),
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1 }),
      fc.nat(999),
      fc.nat(50),
      (areas, row, column) => {
        const formula = areas
          .map((area, index) => `IF(${areaAddress(area)}="R1C1",${index})`)
          .join('+');
        expect(fromR1C1(toR1C1(formula, row, column), row, column)).toBe(formula);
      },
    ),
  );
});
