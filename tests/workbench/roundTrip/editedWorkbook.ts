import { createHost } from '../../../src/workbench/officejs/host';
import { loadOfficeJs } from '../../../src/workbench/officejs/nodeClient';
import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { apply, type Edit } from './randomEdits';

/** A random workbook after random edits: as it is, and as the file it was saved to. */
export interface EditedWorkbook {
  readonly workbook: Workbook;
  readonly saved: Uint8Array;
  /** How many edits Excel would have let be done. */
  readonly done: number;
}

/** Opens a file, edits it through Microsoft's client, calculates, and saves it. */
export async function editedWorkbook(
  file: Uint8Array,
  edits: readonly Edit[],
): Promise<EditedWorkbook> {
  const document = openXlsx(file);
  const { workbook } = document;
  const host = createHost(workbook, { calculator: createCalculator() });
  const client = await loadOfficeJs(host);
  let done = 0;
  try {
    for (const edit of edits) if (await apply(client.Excel.run, workbook, edit)) done++;
    await client.Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
  } finally {
    client.close();
    host.dispose();
  }
  return { workbook, saved: saveXlsx(document), done };
}
