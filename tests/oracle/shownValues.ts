import { parse } from 'csv-parse/sync';

import { parseArea } from '../../src/forms/address';
import { convert } from './libreOffice';

/** LibreOffice's own CSV: comma, UTF-8, full precision instead of what is shown, every sheet. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/**
 * What every cell holds once LibreOffice has computed the workbook anew, as text: numbers in full,
 * "" for nothing. LibreOffice writes it out itself, so no reader of ours is in between.
 */
export async function shownValues(
  bytes: Uint8Array,
): Promise<(sheet: string, address: string) => string> {
  const files = await convert(bytes, CSV);
  const sheets = new Map(
    [...files].map(([name, content]) => [
      name.replace(/^book-(.*)\.csv$/, '$1'),
      parse(content, { relax_column_count: true }),
    ]),
  );
  return (sheet, address) => {
    const rows = sheets.get(sheet);
    const at = parseArea(address);
    if (rows === undefined || at === null) throw new Error(`no cell ${sheet}!${address}`);
    return rows[at.row]?.[at.column] ?? '';
  };
}
