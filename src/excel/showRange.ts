import { run } from './run';

/** Shows a sheet and selects a range on it. Throws ExcelError "ItemNotFound" where the sheet is gone. */
export async function showRange(sheet: string, address: string): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
