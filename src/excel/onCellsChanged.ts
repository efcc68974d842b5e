import { can } from './capabilities';
import { removeHandlers } from './onSelectionChanged';
import { run } from './run';

/**
 * Calls back whenever cells of any sheet changed, by whomever; the returned function ends that.
 * Some edits through a drop-down list are not told (office-js.md §2). Throws ExcelError.
 */
export async function onCellsChanged(callback: () => void): Promise<() => Promise<void>> {
  const tell = () => {
    callback();
    return Promise.resolve();
  };
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    if (can('workbookEvents')) {
      const handler = worksheets.onChanged.add(tell);
      await context.sync();
      return [handler];
    }
    worksheets.load('items/name');
    await context.sync();
    const each = worksheets.items.map((sheet) => sheet.onChanged.add(tell));
    await context.sync();
    return each;
  });
  return () => removeHandlers(handlers);
}
