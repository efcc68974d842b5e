import { can } from './capabilities';
import { run } from './run';

/** The cell or area a person selected; `address` is A1 without the sheet. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
}

/** Calls back with whatever is selected from now on; the returned function ends that. Throws ExcelError. */
export async function onSelectionChanged(
  callback: (selection: Selection) => void,
): Promise<() => Promise<void>> {
  const tell = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs) => {
    const sheet = await sheetName(worksheetId);
    if (sheet !== null) callback({ sheet, address });
  };
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    if (can('workbookEvents')) {
      const handler = worksheets.onSelectionChanged.add(tell);
      await context.sync();
      return [handler];
    }
    // Older Excel tells it sheet by sheet; a sheet added later is followed from the next opening.
    worksheets.load('items/name');
    await context.sync();
    const each = worksheets.items.map((sheet) => sheet.onSelectionChanged.add(tell));
    await context.sync();
    return each;
  });
  return () => removeHandlers(handlers);
}

/** What is selected now; null where that is no range of cells (a chart). Throws ExcelError. */
export async function selectedRange(): Promise<Selection | null> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address');
    cell.worksheet.load('name');
    await context.sync();
    const { address } = cell;
    return { sheet: cell.worksheet.name, address: address.slice(address.lastIndexOf('!') + 1) };
  });
}

async function sheetName(id: string): Promise<string | null> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

/** Removes handlers that were added together. A handler goes only in the context it came in. */
export async function removeHandlers(
  handlers: readonly { remove(): void; readonly context: OfficeExtension.ClientRequestContext }[],
): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
