import { parse } from 'csv-parse/sync';

import { parseArea } from '../../src/forms/address';
import { convertAll } from './libreOffice';

/** LibreOffice's own CSV: comma, UTF-8, full precision instead of what is shown, every sheet. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** What a cell holds, as text: a number in full, "" for nothing. */
export type Shown = (sheet: string, address: string) => string;

/**
 * What every cell of the workbooks holds once LibreOffice has computed them anew. LibreOffice
 * writes it out itself, so no reader of ours is in between. Names must not contain "-".
 */
export async function shownInAll(
  books: ReadonlyMap<string, Uint8Array>,
): Promise<(book: string) => Shown> {
  const files = await convertAll(books, CSV);
  return (book) => {
    const sheets = new Map<string, string[][]>();
    for (const [name, content] of files) {
      const [, own, sheet = ''] = /^([^-]*)-(.*)\.csv$/.exec(name) ?? [];
      if (own === book) sheets.set(sheet, parse(content, { relax_column_count: true }));
    }
    return (sheet, address) => {
      const rows = sheets.get(sheet);
      const at = parseArea(address);
      if (rows === undefined || at === null) throw new Error(`no cell ${sheet}!${address}`);
      return rows[at.row]?.[at.column] ?? '';
    };
  };
}

/** The same for one workbook. */
export async function shownValues(bytes: Uint8Array): Promise<Shown> {
  return (await shownInAll(new Map([['book', bytes]])))('book');
}
