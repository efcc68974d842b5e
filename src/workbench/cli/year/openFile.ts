import { basename, dirname, extname, join, resolve } from 'node:path';

import { AppError } from '../../../app/AppError';
import { errorMessage } from '../../../i18n/errorMessage';
import { translate } from '../../../i18n/translate';
import type { XlsxDocument } from '../../xlsx/XlsxDocument';
import { openSession } from '../openSession';
import { readWorkbookFile } from '../readWorkbookFile';
import { UsageError } from '../UsageError';
import { writeWorkbookFile } from '../writeWorkbookFile';
import type { YearRequest } from './YearRequest';

/** Opens a file with Office.js connected to it. Throws UsageError. */
export async function openFile(file: string, request: YearRequest): Promise<XlsxDocument> {
  const document = await readWorkbookFile(file, request.words);
  await openSession(document, { locale: request.locale });
  return document;
}

/** The one file a task is about. Throws UsageError where there are more. */
export function onlyFile({ files, words }: YearRequest): string {
  const [file = '', ...others] = files;
  if (others.length > 0) throw new UsageError(words.unknownOption(others.join(' ')));
  return file;
}

/** Where the result is saved: --out, else beside the file. Never the file itself. */
export function outBeside(file: string, ending: string, { out, words }: YearRequest): string {
  const path = out ?? join(dirname(file), `${basename(file, extname(file))}-${ending}.xlsx`);
  if (resolve(path) === resolve(file)) throw new UsageError(words.sameFile);
  return path;
}

/** Saves and says so. */
export async function save(
  path: string,
  document: XlsxDocument,
  { words, json }: YearRequest,
): Promise<void> {
  await writeWorkbookFile(path, document, words);
  if (!json) say([words.saved(path)]);
}

/** Prints lines. */
export function say(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** Prints one JSON object. */
export function sayJson(data: unknown): void {
  process.stdout.write(`${JSON.stringify(data)}\n`);
}

/** What a use case could not do, as one line for the person. */
export async function inOneLine<T>(
  { locale }: YearRequest,
  body: () => Promise<T> | T,
): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new UsageError(errorMessage(translate(locale), error));
  }
}
