import { freeSheetName, requireFreeSheetName } from '../../officejs/cells/sheetNames';
import { HostError } from '../../officejs/HostError';
import type { Sheet } from '../../workbook/Sheet';
import { renameSheet } from '../../workbook/structure/sheets';
import type { Words } from '../words';
import type { Book } from './Book';
import { activate } from './selection';

/** Adds a sheet behind the others and shows it; why not, where it may not be. As in Excel, this cannot be taken back. */
export function addSheet({ workbook, history }: Book): 'bookProtected' | null {
  if (workbook.protection !== null) return 'bookProtected';
  history.performForGood(() => {
    activate(workbook, workbook.addSheet(freeSheetName(workbook)));
  });
  return null;
}

/** Gives a sheet another name; why not, where it cannot have it. Formulas follow. */
export function rename(
  { workbook, history }: Book,
  sheet: Sheet,
  name: string,
): keyof Pick<Words, 'badSheetName' | 'bookProtected' | 'sheetNameTaken'> | null {
  if (workbook.protection !== null && name !== sheet.name) return 'bookProtected';
  try {
    requireFreeSheetName(workbook, name, sheet);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.code === 'ItemAlreadyExists' ? 'sheetNameTaken' : 'badSheetName';
  }
  if (name !== sheet.name) history.performForGood(() => renameSheet(workbook, sheet, name));
  return null;
}
