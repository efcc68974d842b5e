/** An error standing in a cell, as Excel shows it: "#DIV/0!", "#N/A", "#REF!" … */
export interface CellError {
  readonly error: string;
}

/** What a cell shows; null is blank. Dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;

/** One stored cell. `formula` is without its "="; then `value` is its last result. */
export interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Index into the workbook's style table. */
  readonly style: number;
  /** The area of a legacy array formula whose first cell this is, or of a shared formula: kept by the file layer. */
  readonly arrayRef?: string;
  /**
   * The file's shared string that is this text with looks or phonetics of its own: copied with the
   * cell, and void once the value is another.
   */
  readonly richText?: number;
}

/** True for an error value. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
