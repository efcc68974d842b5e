import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isNativeError } from 'node:util/types';

import { buildPages } from '../../src/workbench/cli/buildPages';

/** A build that was cut off leaves its mark; after this long it counts for nothing. */
const STALE_MS = 5 * 60_000;

/** Builds what is not built yet; test files that run side by side wait for one another. */
export async function buildOnce(root: string): Promise<void> {
  const mark = join(root, 'out', 'building');
  await mkdir(join(root, 'out'), { recursive: true });
  while (!(await takeMark(mark))) await wait(500);
  try {
    await buildPages(root, () => undefined);
  } finally {
    await rm(mark, { recursive: true, force: true });
  }
}

/** Making a folder either succeeds or tells that another process was first. */
async function takeMark(mark: string): Promise<boolean> {
  try {
    await mkdir(mark);
    return true;
  } catch (error) {
    // Not instanceof: Node's errors are of another realm than the tests'.
    if (!(isNativeError(error) && 'code' in error && error.code === 'EEXIST')) throw error;
    const since = (await stat(mark).catch(() => null))?.mtimeMs ?? Date.now();
    if (Date.now() - since > STALE_MS) await rm(mark, { recursive: true, force: true });
    return false;
  }
}
