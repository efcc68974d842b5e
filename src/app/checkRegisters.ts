import type { Finding } from '../assessment/Finding';
import { cellAddress } from '../forms/address';
import { type Grid, shownText, valueAt } from '../forms/Grid';
import { readRegisters } from '../forms/registers/readRegister';
import { figureColumn, registerColumn, registerLayout } from '../forms/registers/registerLayout';
import { checkRegister, type RegisterTable } from '../registers/checkRegister';
import { type FigureValue, figuresOf } from '../registers/figures';
import type { Register, RegisterContext, RegisterRecord } from '../registers/Register';
import { agrees } from '../sheets/agrees';

/** A register of the workbook: what is in it, its figures, what a person should look at. */
export interface RegisterReport {
  readonly register: Register;
  readonly records: readonly RegisterRecord[];
  readonly figures: readonly FigureValue[];
  readonly findings: readonly Finding[];
}

/** What registers are judged by. */
export interface RegisterCircumstances {
  readonly year: number;
  /** Today, as "2026-11-30", for what is overdue; null: nothing is. */
  readonly asOf: string | null;
}

/** Every register in a workbook, checked on its own and against the others. */
export function checkRegisters(
  grids: readonly Grid[],
  circumstances: RegisterCircumstances,
): readonly RegisterReport[] {
  const tables = readRegisters(grids);
  const context = registerContext(tables, circumstances);
  return tables.map((table) => {
    const { register, records } = table;
    const figures = figuresOf(register, context);
    const grid = grids.find(({ sheet }) => sheet === register.sheet);
    const cellOf = (row: number, column: string) => ({
      sheet: register.sheet,
      address: cellAddress({ row, column: registerColumn(register, column) }),
    });
    return {
      register,
      records,
      figures,
      findings: [
        ...checkRegister(table, context, cellOf),
        ...(grid === undefined ? [] : figureDrift(register, figures, grid)),
      ],
    };
  });
}

/** What the rules of the registers may look at. */
export function registerContext(
  tables: readonly RegisterTable[],
  { year, asOf }: RegisterCircumstances,
): RegisterContext {
  return {
    year,
    asOf,
    tables: new Map(tables.map(({ register, records }) => [register.id, records])),
  };
}

/** Where a figure's formula shows something else than the engine computes. */
function figureDrift(
  register: Register,
  figures: readonly FigureValue[],
  grid: Grid,
): readonly Finding[] {
  return figures.flatMap(({ figure, value, numerator, denominator }, index): Finding[] => {
    const row = registerLayout.firstRow + index;
    const first = figureColumn(register) + 1;
    const shown = [0, 1].map((place) => valueAt(grid, row, first + place));
    // A figure that stands blank, or over a register that is not there, says nothing.
    if (shown[0] === null || shown[0] === '—') return [];
    const expected = 'share' in figure.value ? [numerator, denominator] : [value];
    const same = expected.every((one, place) => agrees(shown[place] ?? null, one));
    if (same) return [];
    const found = expected.map((_, place) => shownText(shown[place] ?? null)).join('/');
    return [
      {
        code: 'register-figure-drift',
        at: { sheet: register.sheet, address: cellAddress({ row, column: first }) },
        params: {
          register: register.name.zh,
          registerEn: register.name.en,
          figure: figure.name.zh,
          figureEn: figure.name.en,
          expected: expected.join('/'),
          found,
        },
      },
    ];
  });
}
