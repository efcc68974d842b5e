import { createXlsx } from '../../xlsx/createXlsx';
import { openXlsx } from '../../xlsx/openXlsx';
import { XlsxError } from '../../xlsx/XlsxError';
import { saveXlsx } from '../../xlsx/saveXlsx';
import type { Locale, Words } from '../words';
import { createBook, type Book } from './Book';

/** How the page was asked to be: its language, and the ExcelApi version to pretend to. */
export interface BookOptions {
  readonly locale: Locale;
  readonly excelApi: string | null;
}

/** Opens a file; throws XlsxError for one that is no workbook. */
export async function openFile(file: File, options: BookOptions): Promise<Book> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return bookOf(bytes, file.name.replace(/\.xls[xm]?$/i, ''), options);
}

/** A blank workbook. */
export function newBook(words: Words, options: BookOptions): Book {
  return createBook(createXlsx(), words.newName, options.locale, options.excelApi);
}

/** The sample the server offers, or null where it has none. */
export async function openSample(options: BookOptions): Promise<Book | null> {
  const response = await fetch('/sample.xlsx', { cache: 'no-store' });
  if (!response.ok) return null;
  const name = decodeURIComponent(response.headers.get('X-File-Name') ?? 'sample');
  return bookOf(new Uint8Array(await response.arrayBuffer()), name, options);
}

/** Hands the workbook to the browser as a download, under the file's name with the suffix. */
export function download(book: Book, words: Words): void {
  const bytes = saveXlsx(book.document);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${book.name}-${words.resultSuffix}.xlsx`;
  link.click();
  URL.revokeObjectURL(url);
  book.saved();
}

/** Why a file could not be opened or saved, in words for the person. */
export function reasonOf(error: unknown, words: Words): string {
  return error instanceof XlsxError ? words[error.code] : words.unknownError;
}

function bookOf(bytes: Uint8Array, name: string, options: BookOptions): Book {
  return createBook(openXlsx(bytes), name, options.locale, options.excelApi);
}
