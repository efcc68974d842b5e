import { BLANK_PACKAGE } from './blankParts';
import { openXlsx } from './openXlsx';
import type { XlsxDocument } from './XlsxDocument';
import { packEntry, writeZip } from './zip/writeZip';

/** A new workbook with one empty sheet "Sheet1", its standard font 等线 11. */
export function createXlsx(): XlsxDocument {
  const encoder = new TextEncoder();
  return openXlsx(
    writeZip(BLANK_PACKAGE.map(([name, text]) => packEntry(name, encoder.encode(text)))),
  );
}
