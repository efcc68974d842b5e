import { readFile } from 'node:fs/promises';

import { type ImportedRubric, importRubric, readRubricFile } from '../../app/year/importRubric';
import { openSession } from './openSession';
import { readWorkbookFile } from './readWorkbookFile';
import { UsageError } from './UsageError';
import type { CliWords } from './words';

/** The standard of --rubric: an exported .json file, or a workbook with a company's own table. */
export async function readStandard(path: string, words: CliWords): Promise<ImportedRubric> {
  if (!path.toLowerCase().endsWith('.json')) {
    await openSession(await readWorkbookFile(path, words));
    return importRubric();
  }
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(words.cannotRead(path, code));
  });
  return { rubric: readRubricFile(text), doubtful: [] };
}
