import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { openXlsx } from '../../src/workbench/xlsx/openXlsx';
import { everythingBook } from '../workbench/keeps/everythingBook';
import { assessable, assessed } from '../workbench/keeps/assessed';
import { hasTool, keepsAll, TOOL } from '../workbench/keeps/keepsTool';
import { danglingIn, lostIn } from '../workbench/keeps/lostIn';
import { edited, SCENARIOS } from '../workbench/keeps/scenarios';
import { convert, convertAll } from './libreOffice';

const FILE = resolve(__dirname, '../../../shared/forms/everything.xlsx');
const sources = new Map([['own', everythingBook]]);
if (existsSync(FILE)) sources.set('shared', new Uint8Array(readFileSync(FILE)));
else process.stdout.write(`skipped: no ${FILE}\n`);
if (!hasTool()) process.stdout.write(`not measured with ${TOOL}: it is not there\n`);

test('a file LibreOffice has saved loses nothing here, and what is made of it LibreOffice opens', async () => {
  const resaved = await convertAll(sources, 'xlsx');
  expect([...resaved.keys()].sort()).toEqual(
    [...sources.keys()].map((name) => `${name}.xlsx`).sort(),
  );
  const made = new Map<string, Uint8Array>();
  for (const [name, buffer] of resaved) {
    const bytes = new Uint8Array(buffer);
    SCENARIOS.forEach(([what, edit], index) => {
      const after = edited(bytes, edit);
      expect([what, danglingIn(after)]).toEqual([what, []]);
      const parts = [...lostIn(bytes, after).keys()].filter(
        (part) =>
          !/sheet\d+\.xml$|chart\d+\.xml$|sharedStrings|workbook\.xml$|calcChain/.test(part),
      );
      expect([what, parts]).toEqual([what, []]);
      if (hasTool()) keepsAll(bytes, () => after);
      made.set(`${name.replace('.xlsx', '')}${index}`, after);
    });
  }
  const opened = await convertAll(made, 'pdf');
  expect(opened.size).toBe(made.size);
}, 300_000);

test('a file LibreOffice has saved loses nothing by the full way of an assessment', async () => {
  const forms = new Map([...sources].map(([name, bytes]) => [name, assessable(bytes)]));
  const resaved = await convertAll(forms, 'xlsx');
  expect(resaved.size).toBe(sources.size);
  for (const buffer of resaved.values()) {
    const bytes = new Uint8Array(buffer);
    const after = assessed(bytes);
    expect(danglingIn(after)).toEqual([]);
    expect(openXlsx(after).workbook.sheets.length).toBeGreaterThan(
      openXlsx(bytes).workbook.sheets.length,
    );
    if (hasTool()) keepsAll(bytes, () => after);
  }
}, 300_000);

test('LibreOffice opens one of everything', async () => {
  expect((await convert(everythingBook, 'pdf')).size).toBe(1);
});
