import { run } from './run';

/** Calls back whenever another sheet is shown; the returned function ends that. Throws ExcelError. */
export async function onSheetActivated(callback: () => void): Promise<() => Promise<void>> {
  const handler = await run(async (context) => {
    const result = context.workbook.worksheets.onActivated.add(() => {
      callback();
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return async () => {
    // A handler can only be removed in the context it was added in.
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
