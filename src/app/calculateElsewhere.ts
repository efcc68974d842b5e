import type { WorkbookGrids } from '../excel/readGrid';
import {
  planRecalculation,
  type Recalculation,
  type RecalculationOptions,
} from './planRecalculation';

/** Runs planRecalculation, here or somewhere it does not hold up the pane. */
export type Calculate = (
  workbook: WorkbookGrids,
  options: RecalculationOptions,
) => Promise<Recalculation>;

/** Right here, at once: for tests, the command line and browsers without workers. */
export const calculateHere: Calculate = (workbook, options) =>
  new Promise((resolve) => {
    resolve(planRecalculation(workbook, options));
  });

let calculate: Calculate = calculateHere;

/** From now on the arithmetic is done so; the pane gives its worker. */
export function calculateBy(other: Calculate): void {
  calculate = other;
}

/** Does the arithmetic wherever it is to be done. Throws as planRecalculation does. */
export function recalculateThere(
  workbook: WorkbookGrids,
  options: RecalculationOptions,
): Promise<Recalculation> {
  return calculate(workbook, options);
}
