import { writeFile } from 'node:fs/promises';

import { UsageError } from './UsageError';
import type { CliWords } from './words';

/** Saves a text file. Throws UsageError where the place cannot be written. */
export async function writeTextFile(path: string, text: string, words: CliWords): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(words.cannotWrite(path, code));
  });
}
