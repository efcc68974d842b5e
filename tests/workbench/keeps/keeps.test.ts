import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { partsOf } from '../xlsx/packageOf';
import { everythingBook } from './everythingBook';
import { danglingIn, lostIn } from './lostIn';
import { edited, SCENARIOS } from './scenarios';

const ROOT = resolve(__dirname, '../../..');
const SHARED = resolve(ROOT, '../shared');
const FILE = join(SHARED, 'forms/everything.xlsx');
const TOOL = join(SHARED, 'tools/xlsx-keeps.py');
const present = existsSync(FILE) && existsSync(TOOL) && hasPython();
// Straight to stdout: jest swallows the console of a suite it skips.
if (!present) process.stdout.write(`skipped: no ${FILE}, no ${TOOL} or no python3\n`);
const real = present ? test : test.skip;

/** What a scenario may replace: results shown, counts, and what the tags of the edited cell said. */
const REPLACED =
  /^(?:<c r="B4"|<v>|35$|90$|86$|[123]$|<dimension |<sst |<c:pt|<c:v>|78\.0$|75\.0$)/;

test.each(SCENARIOS)('of a file with one of everything nothing is lost when %s', (_what, edit) => {
  const after = edited(everythingBook, edit);
  expect(danglingIn(after)).toEqual([]);
  for (const [part, pieces] of lostIn(everythingBook, after)) {
    expect([part, pieces.filter((piece) => !REPLACED.test(piece))]).toEqual([part, []]);
  }
});

test('one of everything, opened and saved, is the same bytes', () => {
  expect(saveXlsx(openXlsx(everythingBook))).toBe(everythingBook);
});

test('what was edited away from is all that is lost', () => {
  const [[, edit] = ['', () => undefined]] = SCENARIOS;
  const lost = lostIn(everythingBook, edited(everythingBook, edit));
  expect(Object.fromEntries(lost)).toEqual({ 'xl/worksheets/sheet1.xml': ['35'] });
});

real.each(SCENARIOS)('everything.xlsx: the tool finds nothing lost when %s', (_what, edit) => {
  keepsAll(new Uint8Array(readFileSync(FILE)), (bytes) => edited(bytes, edit));
});

real('everything.xlsx: the tool finds nothing lost after the full way of an assessment', () => {
  keepsAll(new Uint8Array(readFileSync(FILE)), (bytes, folder) => {
    const input = join(folder, 'in.xlsx');
    const out = join(folder, 'assessed.xlsx');
    writeFileSync(input, bytes);
    const script = join(ROOT, 'src/workbench/cli/assess.ts');
    try {
      execFileSync(process.execPath, ['--import', 'tsx', script, input, '--out', out], {
        cwd: ROOT,
        stdio: 'pipe',
      });
    } catch (error) {
      // 1 says that the form has findings; anything else failed.
      if ((error as { status?: number }).status !== 1) throw error;
    }
    return new Uint8Array(readFileSync(out));
  });
});

/** Fails where the tool counts less of anything, misses a part or finds a link into nothing. */
function keepsAll(
  bytes: Uint8Array,
  change: (bytes: Uint8Array, folder: string) => Uint8Array,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-keeps-'));
  try {
    const [before, after] = [join(folder, 'before.xlsx'), join(folder, 'after.xlsx')];
    writeFileSync(before, bytes);
    writeFileSync(after, change(bytes, folder));
    const [had, has] = [report(before, before), report(before, after)];
    expect(has.text).toContain('missing []');
    expect(has.text).not.toContain('DANGLING');
    for (const [feature, count] of Object.entries(had.features)) {
      expect([feature, has.features[feature] ?? 0]).toEqual([
        feature,
        Math.max(count, has.features[feature] ?? 0),
      ]);
    }
    expect(Object.keys(partsOf(bytes)).length).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(
  before: string,
  after: string,
): { text: string; features: Readonly<Record<string, number>> } {
  const text = execFileSync('python3', [TOOL, before, after]).toString();
  const features = /^FEAT (.*)$/m.exec(text)?.[1] ?? '{}';
  return { text, features: JSON.parse(features) as Record<string, number> };
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    // No python here: the tool cannot run, and the test says that it is skipped.
    return false;
  }
}
