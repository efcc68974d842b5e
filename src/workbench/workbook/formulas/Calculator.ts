import type { Workbook } from '../Workbook';

/** A cell by sheet id and zero-based place. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a calculation did. */
export interface CalculationReport {
  /** Formula cells that got a new value. */
  readonly changed: readonly CellPlace[];
  /** Formula cells that could not be computed here; they keep the value they had. */
  readonly notComputed: readonly CellPlace[];
}

/** The formula engine behind one small interface. Results are put into the workbook's cells. */
export interface Calculator {
  /** Computes every formula of the workbook. */
  recalculateAll(workbook: Workbook): CalculationReport;
  /** Computes the formulas that depend, directly or not, on the edited cells, and the edited formulas themselves. */
  recalculateFrom(workbook: Workbook, edited: readonly CellPlace[]): CalculationReport;
}
