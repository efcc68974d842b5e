import { createHost, type Host } from '../officejs/host';
import { loadOfficeJs } from '../officejs/nodeClient';
import { createCalculator } from '../workbook/formulas/createCalculator';
import type { XlsxDocument } from '../xlsx/XlsxDocument';

/** A workbook with Microsoft's Office.js connected to it, as the add-in finds it in Excel. */
export interface OfficeSession {
  readonly document: XlsxDocument;
  readonly host: Host;
}

/**
 * Connects Office.js to a workbook and makes it this process's `Excel` and `Office`, where the
 * add-in's use cases look for them. One workbook at a time.
 */
export async function openSession(
  document: XlsxDocument,
  options: { readonly excelApi?: string; readonly locale?: string } = {},
): Promise<OfficeSession> {
  const host = createHost(document.workbook, { calculator: createCalculator(), ...options });
  const client = await loadOfficeJs(host);
  Object.assign(globalThis, client);
  return { document, host };
}
