import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { everythingBook } from '../workbench/keeps/everythingBook';
import { danglingIn, lostIn } from '../workbench/keeps/lostIn';
import { edited, SCENARIOS } from '../workbench/keeps/scenarios';
import { convert, convertAll } from './libreOffice';

const FILE = resolve(__dirname, '../../../shared/forms/everything.xlsx');
const sources = new Map([['own', everythingBook]]);
if (existsSync(FILE)) sources.set('shared', new Uint8Array(readFileSync(FILE)));
else process.stdout.write(`skipped: no ${FILE}\n`);

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
      made.set(`${name.replace('.xlsx', '')}${index}`, after);
    });
  }
  const opened = await convertAll(made, 'pdf');
  expect(opened.size).toBe(made.size);
}, 300_000);

test('LibreOffice opens one of everything', async () => {
  expect((await convert(everythingBook, 'pdf')).size).toBe(1);
});
