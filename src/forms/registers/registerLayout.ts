import type { Register } from '../../registers/Register';

/** Where everything stands on a register's sheet; zero-based. */
export const registerLayout = { titleRow: 0, noteRow: 1, headerRow: 2, firstRow: 3 } as const;

/** The column on the sheet of a column of the register. */
export function registerColumn(register: Register, id: string): number {
  return register.columns.findIndex((column) => column.id === id);
}

/** The summary stands right of the table, one column between: name, number, denominator, share. */
export function figureColumn(register: Register): number {
  return register.columns.length + 1;
}

/** The first row of a table beside the summary. */
export function matrixRow(register: Register): number {
  return registerLayout.firstRow + register.figures.length + 2;
}
