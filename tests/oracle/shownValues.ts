import ExcelJS from 'exceljs';

/** What a cell shows: numbers, texts and truth values; "" where it shows nothing. */
export type Shown = number | string | boolean;

/** Reads what cells show with a reader that is not ours. */
export async function shownValues(
  file: Buffer,
): Promise<(sheet: string, address: string) => Shown> {
  const book = new ExcelJS.Workbook();
  // exceljs was typed against an older Buffer.
  await book.xlsx.load(file as unknown as Parameters<typeof book.xlsx.load>[0]);
  return (sheet, address) => {
    const worksheet = book.getWorksheet(sheet);
    if (worksheet === undefined) throw new Error(`no sheet ${sheet}`);
    return shown(worksheet.getCell(address).value);
  };
}

function shown(value: ExcelJS.CellValue): Shown {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  if (value instanceof Date) return value.toISOString();
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('formula' in value || 'sharedFormula' in value) return shown(value.result ?? null);
  return JSON.stringify(value);
}
