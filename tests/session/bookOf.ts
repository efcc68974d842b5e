import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** A sheet of a fixture: rows from A1 (null is a blank cell), and merged areas. */
export interface SheetOf {
  readonly name: string;
  readonly rows: readonly (readonly ExcelJS.CellValue[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** Number formats by address. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Values under merged cells, where no program of today writes any: by address. */
  readonly underMerges?: Readonly<Record<string, number>>;
}

/** When every fixture was made: the same file comes out each time. */
const made = new Date('2026-05-31T00:00:00Z');

/** A workbook as other people's programs write it: by a writer that is not ours. */
export async function bookOf(...sheets: readonly SheetOf[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = '班组考评助手';
  book.lastModifiedBy = book.creator;
  book.created = made;
  book.modified = made;
  for (const { name, rows, merges = [], ...own } of sheets) {
    const sheet = book.addWorksheet(name, own.hidden === true ? { state: 'hidden' } : {});
    rows.forEach((row, index) => {
      row.forEach((value, column) => {
        if (value !== null && value !== '') sheet.getCell(index + 1, column + 1).value = value;
      });
    });
    for (const merge of merges) sheet.mergeCells(merge);
    for (const row of own.hiddenRows ?? []) sheet.getRow(row).hidden = true;
    for (const column of own.hiddenColumns ?? []) sheet.getColumn(column).hidden = true;
    for (const [address, format] of Object.entries(own.formats ?? {}))
      sheet.getCell(address).numFmt = format;
  }
  const files = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  sheets.forEach(({ underMerges = {} }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const file = files[path];
    if (file === undefined) return;
    let text = new TextDecoder().decode(file);
    for (const [address, value] of Object.entries(underMerges))
      text = text.replace(
        new RegExp(`<c r="${address}"([^>]*?)/>|<c r="${address}"([^>]*?)></c>`, 'u'),
        (_, empty: string | undefined, open: string | undefined) =>
          `<c r="${address}"${(empty ?? open ?? '').replace(/ t="[^"]*"/u, '')}><v>${value}</v></c>`,
      );
    files[path] = new TextEncoder().encode(text);
  });
  return zipSync(files, { mtime: made, level: 9 });
}
