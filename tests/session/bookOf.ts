import ExcelJS from 'exceljs';

/** A sheet of a fixture: rows from A1 (null is a blank cell), and merged areas. */
export interface SheetOf {
  readonly name: string;
  readonly rows: readonly (readonly ExcelJS.CellValue[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** Number formats by address. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** A workbook as other people's programs write it: by a writer that is not ours. */
export async function bookOf(...sheets: readonly SheetOf[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows, merges = [], hiddenRows = [], hiddenColumns = [], formats } of sheets) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, index) => {
      row.forEach((value, column) => {
        if (value !== null && value !== '') sheet.getCell(index + 1, column + 1).value = value;
      });
    });
    for (const merge of merges) sheet.mergeCells(merge);
    for (const row of hiddenRows) sheet.getRow(row).hidden = true;
    for (const column of hiddenColumns) sheet.getColumn(column).hidden = true;
    for (const [address, format] of Object.entries(formats ?? {}))
      sheet.getCell(address).numFmt = format;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
