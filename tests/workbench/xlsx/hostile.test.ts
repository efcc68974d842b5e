import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';

import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { XlsxError } from '../../../src/workbench/xlsx/XlsxError';
import { everythingBook } from '../keeps/everythingBook';
import { packageOf, partsOf, relation, relationsPart, zipOf } from './packageOf';

/** Mutations tried on each kind of damage; `npm run test:full` tries many more. */
const numRuns = process.env['FULL'] === undefined ? 60 : 2_000;

function codeOf(bytes: Uint8Array): string {
  try {
    openXlsx(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

/** Opens what can be opened, and then it can be saved as well; anything else is refused with a code. */
function isHandled(bytes: Uint8Array): void {
  try {
    const document = openXlsx(bytes);
    const sheet = document.workbook.sheets[0];
    sheet?.setCell(0, 0, { value: 'x', formula: null, style: 0 });
    saveXlsx(document);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
  }
}

test('any bytes changed in a file end in a refusal with a code, or are read', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(everythingBook.length - 1), fc.nat(255)), {
        minLength: 1,
        maxLength: 6,
      }),
      (changes) => {
        const bytes = everythingBook.slice();
        for (const [at, value] of changes) bytes[at] = value;
        isHandled(bytes);
      },
    ),
    { numRuns },
  );
});

test('any text of any part changed, cut or doubled ends in a refusal with a code, or is read', () => {
  const parts = partsOf(everythingBook);
  const names = Object.keys(parts);
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(
        '',
        '<',
        '>',
        '"',
        '&#x0;',
        '</row>',
        '<c r="ZZZZ9"/>',
        'r="0"',
        '-1',
        '1e999',
        '\u0000',
      ),
      fc.integer({ min: 0, max: 30 }),
      (name, place, put, cut) => {
        const text = parts[name] ?? '';
        const at = Math.floor(place * text.length);
        isHandled(zipOf({ ...parts, [name]: text.slice(0, at) + put + text.slice(at + cut) }));
      },
    ),
    { numRuns },
  );
});

test('a file cut anywhere is refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: everythingBook.length - 1 }), (length) => {
      expect(['damaged', 'not-a-zip']).toContain(codeOf(everythingBook.slice(0, length)));
    }),
    { numRuns },
  );
});

test('10,000 sheets are refused', () => {
  const sheets = Array.from(
    { length: 10_000 },
    (_, index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="rId1"/>`,
  );
  const parts = partsOf(packageOf({ sheets: { 表: '<sheetData/>' } }));
  const book = (parts['xl/workbook.xml'] ?? '').replace(/<sheet .*\/>/, sheets.join(''));
  expect(codeOf(zipOf({ ...parts, 'xl/workbook.xml': book }))).toBe('too-large');
});

test('300 MB of shared strings are refused before they are unpacked', () => {
  const parts = partsOf(packageOf({ sheets: { 表: '<sheetData/>' }, strings: ['一'] }));
  const size = 300 * 1024 * 1024;
  const packed = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
  );
  // Stored, so that its size and not its tightness is what is wrong with it.
  const bytes = zipSync({
    ...packed,
    'xl/sharedStrings.xml': [new Uint8Array(size), { level: 0 }],
  });
  const before = process.memoryUsage().arrayBuffers;
  expect(codeOf(bytes)).toBe('too-large');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
});

test('elements a million deep, and a billion laughs, are refused', () => {
  const parts = partsOf(packageOf({ sheets: { 表: '<sheetData/>' } }));
  const deep = `<worksheet>${'<a>'.repeat(1_000_000)}`;
  expect(codeOf(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': deep }))).toBe('damaged');
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;">]><worksheet><sheetData>&m;</sheetData></worksheet>';
  expect(codeOf(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': laughs }))).toBe('damaged');
});

test('parts that lead to each other in circles are opened, copied with and saved', () => {
  const bytes = packageOf({
    sheets: { 甲: '<sheetData/><drawing r:id="rId1"/>', 乙: '<sheetData/>' },
    sheetRelations: {
      甲:
        relation('rId1', 'drawing', '../drawings/drawing1.xml') +
        relation('rId2', 'worksheet', 'sheet2.xml'),
      乙: relation('rId1', 'worksheet', 'sheet1.xml'),
    },
    parts: {
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
      'xl/drawings/_rels/drawing1.xml.rels': relationsPart(
        relation('rId1', 'drawing', 'drawing1.xml') +
          relation('rId2', 'chart', '../worksheets/sheet1.xml'),
      ),
    },
  });
  const document = openXlsx(bytes);
  const [first] = document.workbook.sheets;
  if (first === undefined) throw new Error('no sheet');
  document.workbook.deleteSheet(first);
  expect(openXlsx(saveXlsx(document)).workbook.sheets.map((sheet) => sheet.name)).toEqual(['乙']);
});

test('what is large but honest is opened', () => {
  // A year's book: 250 sheets, long texts that pack well, a picture.
  const row = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'安全生产月度检查情况说明。'.repeat(2_000)}</t></is></c></row>`;
  const sheets = Object.fromEntries(
    Array.from({ length: 250 }, (_, index) => [
      `第${index + 1}班`,
      `<sheetData>${row}</sheetData>`,
    ]),
  );
  expect(codeOf(packageOf({ sheets }))).toBe('opened');
});
