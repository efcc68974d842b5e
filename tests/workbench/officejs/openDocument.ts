import { createHost } from '../../../src/workbench/officejs/host';
import { loadOfficeJs } from '../../../src/workbench/officejs/nodeClient';
import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import type { XlsxDocument } from '../../../src/workbench/xlsx/XlsxDocument';

/** A file with its host, and Microsoft's client on it. */
export async function openDocument(
  document: XlsxDocument,
): Promise<{ document: XlsxDocument; run: typeof Excel.run }> {
  const host = createHost(document.workbook, { calculator: createCalculator() });
  const client = await loadOfficeJs(host);
  return { document, run: client.Excel.run };
}
