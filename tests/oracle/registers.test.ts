/** The oracle on the registers: LibreOffice computes every summary as the engine does. */
import { applyPlan } from '../../src/excel/applyPlan';
import { cellAddress } from '../../src/forms/address';
import { figureColumn, registerLayout } from '../../src/forms/registers/registerLayout';
import { figuresOf } from '../../src/registers/figures';
import { registers } from '../../src/registers/registers';
import { planRegisters } from '../../src/sheets/registers/planRegisters';
import { openSession } from '../../src/workbench/cli/openSession';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { goodTables } from '../registers/goodTables';
import { contextOf } from '../registers/tableOf';
import { shownValues } from './shownValues';

it('every figure of every register', async () => {
  const document = createXlsx();
  await openSession(document);
  await applyPlan({ sheets: planRegisters(2026, new Map(Object.entries(goodTables))), names: [] });
  const at = await shownValues(saveXlsx(document));
  const context = contextOf(goodTables);
  const differences = registers.flatMap((register) =>
    figuresOf(register, context).flatMap(({ figure, value, numerator, denominator }, index) => {
      const column = figureColumn(register) + 1;
      const row = registerLayout.firstRow + index;
      const cell = (place: number) =>
        at(register.sheet, cellAddress({ row, column: column + place }));
      const expected = 'share' in figure.value ? [numerator, denominator] : [value];
      const found = expected.map((_, place) => Number(cell(place)));
      return JSON.stringify(found) === JSON.stringify(expected)
        ? []
        : [{ register: register.id, figure: figure.id, expected, found }];
    }),
  );
  expect(differences).toEqual([]);
  // The matrices: who is tied to 甲班 in June and July, and the groups of its members.
  expect(['L9', 'M9'].map((cell) => at('支委联系班组', cell))).toEqual(['孙书记', '李委员']);
  expect(['H10', 'I10', 'J10', 'H11', 'P11'].map((cell) => at('党小组', cell))).toEqual([
    '第一党小组',
    '第二党小组',
    '',
    '2',
    '2',
  ]);
});
