import type { Area } from './address';

/** An error that stands in a cell, as Excel shows it: "#DIV/0!", "#REF!" … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; null is a blank cell. Dates are Excel serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/**
 * A sheet as plain data, read once: everything recognition and validation may look at.
 * Rows and columns of the arrays count from the used area's first cell, which is
 * `area.row` / `area.column` on the sheet; use `valueAt` and friends with sheet coordinates.
 */
export interface Grid {
  readonly sheet: string;
  /** The used area in sheet coordinates; null for an empty sheet. */
  readonly area: Area | null;
  readonly values: readonly (readonly CellValue[])[];
  /** A cell's formula with its "=", or "" where it holds none. */
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates. */
  readonly merges: readonly Area[];
  /** False where this Excel cannot tell merges (before ExcelApi 1.13). */
  readonly mergesKnown: boolean;
  /** Zero-based sheet rows and columns that are hidden. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** The value at a sheet position; null outside the used area. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  if (grid.area === null) return null;
  return grid.values[row - grid.area.row]?.[column - grid.area.column] ?? null;
}

/** The formula at a sheet position, with its "="; "" where there is none. */
export function formulaAt(grid: Grid, row: number, column: number): string {
  if (grid.area === null) return '';
  return grid.formulas[row - grid.area.row]?.[column - grid.area.column] ?? '';
}

/** The number format at a sheet position; "General" outside the used area. */
export function numberFormatAt(grid: Grid, row: number, column: number): string {
  if (grid.area === null) return 'General';
  return grid.numberFormats[row - grid.area.row]?.[column - grid.area.column] ?? 'General';
}

/** The merged area a cell lies in, or null. */
export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  return (
    grid.merges.find(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    ) ?? null
  );
}

/** True for a cell that holds an error such as #REF!. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A cell's value as a person sees it; "" for a blank cell. */
export function shownText(value: CellValue): string {
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}
