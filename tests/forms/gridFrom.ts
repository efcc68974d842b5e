import type { Area } from '../../src/forms/address';
import { parseArea } from '../../src/forms/address';
import type { CellValue, Grid } from '../../src/forms/Grid';

/** A cell with a formula and its value. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue;
}

export interface GridOptions {
  readonly sheet?: string;
  /** The A1 address of the first cell. */
  readonly at?: string;
  readonly merges?: readonly string[];
  readonly mergesKnown?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visible?: boolean;
}

function isFormula(cell: CellValue | FormulaCell): cell is FormulaCell {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`no address: ${address}`);
  return area;
}

/** A Grid of the rows given, short rows filled with blanks; '' is a blank cell. */
export function gridFrom(
  rows: readonly (readonly (CellValue | FormulaCell)[])[],
  options: GridOptions = {},
): Grid {
  const start = areaOf(options.at ?? 'A1');
  const merges = (options.merges ?? []).map(areaOf);
  const columns = Math.max(
    0,
    ...rows.map((row) => row.length),
    ...merges.map((merge) => merge.column + merge.columns - start.column),
  );
  const full = rows.map((row) =>
    Array.from({ length: columns }, (_, index): CellValue | FormulaCell => {
      const cell = row[index] ?? null;
      return cell === '' ? null : cell;
    }),
  );
  return {
    sheet: options.sheet ?? 'Sheet1',
    area: rows.length === 0 ? null : { ...start, rows: rows.length, columns },
    values: full.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell))),
    formulas: full.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : ''))),
    numberFormats: full.map((row) => row.map(() => 'General')),
    merges,
    mergesKnown: options.mergesKnown ?? true,
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    visible: options.visible ?? true,
    protected: false,
  };
}
