import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, unzipSync, strFromU8, zipSync } from 'fflate';

const ROOT = resolve(__dirname, '../../..');

/**
 * The same file as one that can be assessed: its first sheet is not protected, its totals are the
 * sum of the scores, and its ranks are yet to be filled in. All else stays as it was.
 */
export function assessable(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (part: string, edit: (text: string) => string): void => {
    const content = parts[part];
    if (content === undefined) throw new Error(`no part ${part}`);
    parts[part] = strToU8(edit(strFromU8(content)));
  };
  change('xl/workbook.xml', (text) => text.replace(/<workbookProtection[^>]*\/>/, ''));
  change('xl/worksheets/sheet1.xml', (text) =>
    text
      .replace(/<sheetProtection[^>]*\/>/, '')
      .replace('ROUND(E4*0.6+F4*0.4,1)', 'E4+F4')
      .replace(/(<f t="shared"[^>]*(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, '$1')
      .replace(/(<c [^>]*)><f>RANK\([^<]*<\/f><v>[^<]*<\/v><\/c>/g, '$1/>'),
  );
  return zipSync(parts);
}

/** What the command line makes of a file: totals, ranks and every chart it can draw. */
export function assessed(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-assessed-'));
  try {
    const [input, out] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
    writeFileSync(input, bytes);
    const script = join(ROOT, 'src/workbench/cli/assess.ts');
    const args = ['--import', 'tsx', script, input, '--charts', 'all', '--out', out];
    try {
      execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'pipe' });
    } catch (error) {
      // 1 says that the form has findings; anything else failed.
      if ((error as { status?: number }).status !== 1) throw error;
    }
    return new Uint8Array(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
