import { run } from './run';
import { readSetting, writeSetting } from './workbookSetting';

/** Where it is kept which sheets the add-in itself protected. */
const KEY = 'team-scorecard.locked-sheets';

/** A sheet and the cells on it that people fill in while it is not locked. */
export interface LockableSheet {
  readonly sheet: string;
  readonly inputs: readonly string[];
  readonly locked: boolean;
}

/**
 * Protects the sheets that are to be locked, their input cells too, without a password; and gives
 * those free that the add-in locked before. A sheet that a person protected is left as it is,
 * whatever is asked. Throws ExcelError.
 */
export async function lockSheets(sheets: readonly LockableSheet[]): Promise<void> {
  const ours = new Set((await readSetting(KEY))?.split('\n').filter((name) => name !== '') ?? []);
  const locked = await run(async (context) => {
    const found = sheets.map((one) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(one.sheet);
      sheet.load('name');
      sheet.protection.load('protected');
      return { ...one, object: sheet };
    });
    await context.sync();
    const now: string[] = [];
    for (const { sheet, inputs, locked: wanted, object } of found) {
      if (object.isNullObject) continue;
      const isProtected = object.protection.protected;
      const isOurs = ours.has(sheet) && isProtected;
      if (isProtected && !isOurs) continue;
      if (wanted) now.push(sheet);
      if (wanted === isOurs) continue;
      if (isOurs) object.protection.unprotect();
      for (const input of inputs) {
        object.getRange(input).format.protection.locked = wanted;
      }
      if (wanted) object.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    }
    await context.sync();
    return now;
  });
  await writeSetting(KEY, locked.join('\n'));
}
