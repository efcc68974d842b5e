/** Every cell a person can fill wrongly, in every register: what its column takes is held to. */
import { registerColumn, registerLayout } from '../../src/forms/registers/registerLayout';
import { readRegister } from '../../src/forms/registers/readRegister';
import type { CellValue, Grid } from '../../src/forms/Grid';
import { checkRegister } from '../../src/registers/checkRegister';
import type { Column, Register } from '../../src/registers/Register';
import { registers } from '../../src/registers/registers';
import { plannedValue } from '../../src/sheets/registers/planRegister';
import { goodTables } from './goodTables';
import { contextOf } from './tableOf';

/** A register's sheet as it is read, with one cell of its first record changed. */
function sheetOf(register: Register, column: Column, value: CellValue): Grid {
  const records = goodTables[register.id] ?? [];
  const values: CellValue[][] = [
    [register.name.zh],
    [''],
    register.columns.map(({ name }) => name.zh),
    ...records.map((record, index) =>
      register.columns.map((one) => {
        if (index === 0 && one.id === column.id) return value;
        const planned = plannedValue(one, record[one.id] ?? null);
        return typeof planned === 'string' || typeof planned === 'number' ? planned : null;
      }),
    ),
  ];
  return {
    sheet: register.sheet,
    area: { row: 0, column: 0, rows: values.length, columns: register.columns.length },
    values,
    formulas: [],
    numberFormats: [],
    merges: [],
    mergesKnown: true,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visible: true,
    protected: false,
  };
}

function findings(register: Register, column: Column, value: CellValue) {
  const table = readRegister(sheetOf(register, column, value), register);
  return checkRegister(table, contextOf(goodTables), (row, id) => ({
    sheet: register.sheet,
    address: `${row}:${registerColumn(register, id)}`,
  }));
}

const wrong: Readonly<Partial<Record<Column['type']['kind'], readonly CellValue[]>>> = {
  date: ['三月五日', '2026-02-30', '2026.3.5', true, { error: '#REF!' }],
  month: ['三月', '2026-13', '2026/3', 202_603],
  quarter: ['一季度', '2026-Q5', '2026Q1'],
  number: ['约十', '3人', { error: '#DIV/0!' }],
  whole: ['十来个', '3人'],
  choice: [{ error: '#N/A' }],
};

const columns = registers.flatMap((register) =>
  register.columns.map((column) => [register.name.zh, column.name.zh, register, column] as const),
);

it.each(columns.filter(([, , , { type }]) => wrong[type.kind] !== undefined))(
  '%s, %s: what it does not take is found at its cell',
  (_r, _c, register, column) => {
    const at = {
      sheet: register.sheet,
      address: `${registerLayout.firstRow}:${registerColumn(register, column.id)}`,
    };
    for (const value of wrong[column.type.kind] ?? []) {
      expect(findings(register, column, value)).toContainEqual(
        expect.objectContaining({ code: 'register-bad-value', at }),
      );
    }
  },
);

const bounded = columns.flatMap(([name, title, register, column]) => {
  const { type } = column;
  if (type.kind !== 'number' && type.kind !== 'whole') return [];
  const values = [
    ...(type.min === undefined ? [] : [type.min - 1]),
    ...(type.max === undefined ? [] : [type.max + 1]),
    ...(type.kind === 'whole' ? [(type.min ?? 0) + 0.5] : []),
  ];
  return [[name, title, register, column, values] as const];
});

it.each(bounded)(
  '%s, %s: below, above and between whole numbers is found',
  (_r, _c, register, column, values) => {
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      expect(findings(register, column, value).map(({ code }) => code)).toContain(
        'register-out-of-range',
      );
    }
  },
);

it.each(columns.filter(([, , , { type }]) => type.kind === 'number' || type.kind === 'whole'))(
  '%s, %s: a number in full-width digits is offered as the number it is',
  (_r, _c, register, column) => {
    const found = findings(register, column, '１２').find(
      ({ code }) => code === 'register-bad-value',
    );
    expect(found?.repair).toMatchObject({ value: 12, safe: true });
  },
);
