import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Makes LibreOffice compute every formula anew instead of trusting the values in the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** The LibreOffice command: SOFFICE_PATH, else the one on PATH. */
const soffice = process.env['SOFFICE_PATH'] ?? 'soffice';

/**
 * Converts workbooks with one run of LibreOffice, every formula recalculated; `format` is "pdf" or a
 * filter with its options. Gives the files that came of them by name, which begins with the
 * workbook's.
 */
export async function convertAll(
  books: ReadonlyMap<string, Uint8Array>,
  format: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'scorecard-oracle-'));
  try {
    const profile = join(folder, 'profile', 'user');
    await mkdir(profile, { recursive: true });
    await writeFile(join(profile, 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const inputs = [...books].map(([name, bytes]) => ({
      path: join(folder, `${name}.xlsx`),
      bytes,
    }));
    await Promise.all(inputs.map(({ path, bytes }) => writeFile(path, bytes)));
    await run(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        join(folder, 'out'),
        ...inputs.map(({ path }) => path),
      ],
      { timeout: 120_000 + 10_000 * books.size },
    );
    const names = await readdir(join(folder, 'out'));
    const files = names.map(
      async (name) => [name, await readFile(join(folder, 'out', name))] as const,
    );
    return new Map(await Promise.all(files));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same for one workbook, called "book". */
export async function convert(
  bytes: Uint8Array,
  format: string,
): Promise<ReadonlyMap<string, Buffer>> {
  return convertAll(new Map([['book', bytes]]), format);
}
