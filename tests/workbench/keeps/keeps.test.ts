import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseArea } from '../../../src/workbench/workbook/area';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { changedParts } from '../xlsx/packageOf';
import { assessable, assessed } from './assessed';
import { everythingBook } from './everythingBook';
import { hasTool, keepsAll, SHARED, TOOL } from './keepsTool';
import { danglingIn, lostIn } from './lostIn';
import { edited, SCENARIOS } from './scenarios';

const FILE = join(SHARED, 'forms/everything.xlsx');
const present = existsSync(FILE) && hasTool();
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

test('of a file with one of everything nothing is lost by the full way of an assessment', () => {
  const form = assessable(everythingBook);
  const after = assessed(form);
  expect(danglingIn(after)).toEqual([]);
  // Only ranks were put in, and looks, strings and charts added: what they are counted by is more.
  const lost = [...lostIn(form, after)].flatMap(([, pieces]) => pieces);
  const counts = /^<(?:fonts|fills|borders|cellXfs|dxfs|sst) |^<c r="E[345]"\/>$/;
  expect(lost.filter((piece) => !counts.test(piece))).toEqual([]);
  checkAssessed(after, 'E5');
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
  const form = assessable(new Uint8Array(readFileSync(FILE)));
  const after = keepsAll(form, assessed);
  checkAssessed(after, 'H13');
});

real(
  'everything.xlsx as it is: its protected sheet is reported on, and not a byte is changed',
  () => {
    const bytes = new Uint8Array(readFileSync(FILE));
    expect(changedParts(bytes, keepsAll(bytes, assessed))).toEqual([]);
  },
);

/** Fails where the ranks were not filled in or no chart was drawn: then nothing could be lost. */
function checkAssessed(after: Uint8Array, lastRank: string): void {
  const { sheets } = openXlsx(after).workbook;
  const { row, column } = parseArea(lastRank) ?? { row: -1, column: -1 };
  expect(sheets[0]?.cell(row, column)?.formula).not.toBeNull();
  expect(sheets[0]?.cell(row, column)?.value).toBeGreaterThan(0);
  expect(sheets.flatMap((sheet) => sheet.charts).length).toBeGreaterThan(2);
}
