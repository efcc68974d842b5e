import { run } from './run';

/** The names of the charts on a sheet; none where there is no such sheet. Throws ExcelError. */
export async function chartNames(sheetName: string): Promise<readonly string[]> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const { charts } = sheet;
    sheet.load('name');
    charts.load('items/name');
    await context.sync();
    return sheet.isNullObject ? [] : charts.items.map(({ name }) => name);
  });
}
