import { readFile as read } from 'node:fs/promises';
import { basename } from 'node:path';

import { openXlsx } from '../xlsx/openXlsx';
import type { XlsxDocument } from '../xlsx/XlsxDocument';
import { XlsxError } from '../xlsx/XlsxError';
import type { CliWords } from './words';
import { UsageError } from './UsageError';

/** Opens a workbook file. Throws UsageError with the reason and what to do where that cannot be. */
export async function readWorkbookFile(path: string, words: CliWords): Promise<XlsxDocument> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await read(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(words.cannotRead(path, code));
  }
  try {
    return openXlsx(bytes);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    throw new UsageError(words.refused(basename(path), error.code));
  }
}
