import { run } from './run';

/** A setting the workbook keeps for this add-in, as text; null where there is none. Throws ExcelError. */
export async function readSetting(key: string): Promise<string | null> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    return typeof value === 'string' ? value : null;
  });
}

/** Keeps a setting in the workbook: it is saved with the file. Throws ExcelError. */
export async function writeSetting(key: string, value: string): Promise<void> {
  await run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
