import { createHost, type Host, type HostOptions } from '../../../src/workbench/officejs/host';
import { loadOfficeJs, type OfficeClient } from '../../../src/workbench/officejs/nodeClient';
import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import { Workbook } from '../../../src/workbench/workbook/Workbook';

/** A workbook with one sheet, its host, and Microsoft's client on it. */
export interface Office {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly client: OfficeClient;
  readonly run: typeof Excel.run;
}

/** Opens a new workbook with "Sheet1" in Office.js, as an add-in finds it. */
export async function openOffice(options: Partial<HostOptions> = {}): Promise<Office> {
  const workbook = new Workbook();
  workbook.loadSheet('Sheet1');
  const host = createHost(workbook, { calculator: createCalculator(), ...options });
  const client = await loadOfficeJs(host);
  return { workbook, host, client, run: client.Excel.run };
}

/** The code of the error an act ends with, or "no error". */
export async function codeOf(act: Promise<unknown>): Promise<string> {
  return (await errorOf(act))?.code ?? 'no error';
}

/** The Office.js error an act ends with. */
export async function errorOf(
  act: Promise<unknown>,
): Promise<{ code: string; message: string; debugInfo: { errorLocation?: string } } | null> {
  try {
    await act;
    return null;
  } catch (error) {
    return error as { code: string; message: string; debugInfo: { errorLocation?: string } };
  }
}

/** Waits until pushed events have arrived. */
export function eventsDelivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
