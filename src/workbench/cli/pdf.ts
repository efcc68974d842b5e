import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { UsageError } from './UsageError';
import type { CliWords } from './words';

const MINUTES = 3;

/**
 * Prints workbooks to PDF with LibreOffice into a folder and gives the files. The command is
 * SOFFICE_PATH, else `soffice`. Throws UsageError where there is no LibreOffice or it fails.
 */
export async function printToPdf(
  files: readonly string[],
  folder: string,
  words: CliWords,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  // A profile of its own: an open LibreOffice would otherwise swallow the request.
  const profile = await mkdtemp(join(tmpdir(), 'scorecard-pdf-'));
  try {
    for (const file of files) await convert(file, folder, profile, words);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return files.map((file) => join(folder, `${basename(file, extname(file))}.pdf`));
}

function convert(file: string, folder: string, profile: string, words: CliWords): Promise<void> {
  const command = process.env['SOFFICE_PATH'] ?? 'soffice';
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  ];
  return new Promise((done, failed) => {
    execFile(command, args, { timeout: MINUTES * 60_000 }, (error) => {
      if (error === null) done();
      else if (error.code === 'ENOENT') failed(new UsageError(words.noLibreOffice));
      else failed(new UsageError(words.pdfFailed(basename(file))));
    });
  });
}
