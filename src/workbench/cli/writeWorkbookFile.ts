import { writeFile as write } from 'node:fs/promises';

import { saveXlsx } from '../xlsx/saveXlsx';
import type { XlsxDocument } from '../xlsx/XlsxDocument';
import { UsageError } from './UsageError';
import type { CliWords } from './words';

/** Saves a workbook. Throws UsageError where the place cannot be written. */
export async function writeWorkbookFile(
  path: string,
  document: XlsxDocument,
  words: CliWords,
): Promise<void> {
  const bytes = saveXlsx(document);
  try {
    await write(path, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(words.cannotWrite(path, code));
  }
}
