import { parseArea } from '../../workbook/area';
import { readFormula } from '../../workbook/formulas/readFormula';
import type { Workbook } from '../../workbook/Workbook';
import { activate, select } from './selection';

/** Selects what an address ("B3", "'一 月'!A1:C4") or a name means; false where it means nothing. */
export function goTo(workbook: Workbook, text: string): boolean {
  const plain = parseArea(text);
  if (plain !== null) {
    select(workbook, plain);
    return true;
  }
  const { reads, functions } = readFormula(workbook, workbook.activeSheetId, text, new Map());
  const [read] = reads;
  const sheet = read === undefined ? undefined : workbook.sheet(read.sheetId);
  if (read === undefined || sheet === undefined || functions.size > 0) return false;
  activate(workbook, sheet);
  select(workbook, read.area);
  return true;
}
