import { asExcelError } from './ExcelError';

/**
 * Runs a batch as Excel.run does, waiting for a cell edit to end, and throws ExcelError
 * for whatever Excel refuses.
 */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asExcelError(error);
  }
}
