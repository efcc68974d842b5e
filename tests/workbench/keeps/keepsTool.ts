import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const SHARED = resolve(__dirname, '../../../../shared');
/** Counts, part by part, what a save lost; written apart from this project. */
export const TOOL = join(SHARED, 'tools/xlsx-keeps.py');

/**
 * Fails where the tool counts less of anything, misses a part or finds a link into nothing. Gives
 * the changed file.
 */
export function keepsAll(bytes: Uint8Array, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-keeps-'));
  try {
    const [before, after] = [join(folder, 'before.xlsx'), join(folder, 'after.xlsx')];
    writeFileSync(before, bytes);
    const made = change(bytes);
    writeFileSync(after, made);
    const [had, has] = [report(before, before), report(before, after)];
    expect(has.text).toContain('missing []');
    // LibreOffice's own files have some.
    expect(dangling(has.text)).toEqual(dangling(had.text));
    for (const [feature, count] of Object.entries(had.features)) {
      expect([feature, has.features[feature] ?? 0]).toEqual([
        feature,
        Math.max(count, has.features[feature] ?? 0),
      ]);
    }
    return made;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function dangling(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('DANGLING'));
}

function report(
  before: string,
  after: string,
): { text: string; features: Readonly<Record<string, number>> } {
  const text = execFileSync('python3', [TOOL, before, after]).toString();
  const features = /^FEAT (.*)$/m.exec(text)?.[1] ?? '{}';
  return { text, features: JSON.parse(features) as Record<string, number> };
}

/** Whether the tool is there and can run. */
export function hasTool(): boolean {
  if (!existsSync(TOOL)) return false;
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    // No python here: the tool cannot run, and the test says that it is skipped.
    return false;
  }
}
