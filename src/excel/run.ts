import { pauseForCellEdit, tellCellEdit } from './cellEdit';
import { asExcelError, ExcelError } from './ExcelError';
import type { Watch } from './Watch';

/**
 * Runs a batch as Excel.run does, and throws ExcelError for whatever Excel refuses. While a cell
 * is being edited Excel refuses everything: the batch is then begun again until the edit is over,
 * or throws "Cancelled". A batch that syncs more than once must bear to be begun again.
 */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  watch: Watch = {},
): Promise<T> {
  let waited = false;
  try {
    for (;;) {
      try {
        return await Excel.run({ delayForCellEdit: true }, batch);
      } catch (thrown) {
        const error = asExcelError(thrown);
        if (!(error instanceof ExcelError) || error.code !== cellEditMode) throw error;
      }
      if (!waited) tellCellEdit(true);
      waited = true;
      await pauseForCellEdit(watch);
    }
  } finally {
    if (waited) tellCellEdit(false);
  }
}

/** What Excel says where it does not wait for the edit by itself (DelayForCellEdit). */
const cellEditMode = 'InvalidOperationInCellEditMode';
