import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { XlsxError } from '../../../src/workbench/xlsx/XlsxError';
import { packageOf, partsOf, relation, relationsPart, zipOf } from './packageOf';

const good = packageOf({ sheets: { 表: '<sheetData/>' } });

function codeOf(bytes: Uint8Array): string {
  try {
    openXlsx(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

/** The good file with some bytes of its directory entry for a part changed. */
function withDirectory(
  part: string,
  change: (view: DataView, at: number) => void,
  from = good,
): Uint8Array {
  const bytes = from.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(
      bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
    );
    if (name === part) change(view, at);
  }
  return bytes;
}

test('the good file is opened', () => expect(codeOf(good)).toBe('opened'));

test('what is no zip', () => {
  expect(codeOf(new Uint8Array())).toBe('not-a-zip');
  expect(codeOf(new TextEncoder().encode('班组,总分\n甲,92\n'.repeat(9)))).toBe('not-a-zip');
});

test('a zip without a workbook, a document of another kind', () => {
  expect(codeOf(zipOf({ 'a.txt': 'x' }))).toBe('not-a-workbook');
  const word = zipOf({
    '_rels/.rels': relationsPart(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': '<w:document xmlns:w="w"/>',
  });
  expect(codeOf(word)).toBe('not-a-workbook');
});

test('the old .xls container, and the one around an encrypted workbook', () => {
  const ole = new Uint8Array(2048);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(codeOf(ole)).toBe('legacy-xls');
  [...'EncryptedPackage'].forEach(
    (letter, index) => (ole[1024 + 2 * index] = letter.charCodeAt(0)),
  );
  expect(codeOf(ole)).toBe('encrypted');
});

test('a file cut short anywhere', () => {
  for (const share of [0.2, 0.5, 0.9, 0.99]) {
    expect(codeOf(good.slice(0, Math.floor(good.length * share)))).toBe('damaged');
  }
});

test('a wrong checksum, also of a part that is only carried along', () => {
  const flip = (view: DataView, at: number) => view.setUint32(at + 16, view.getUint32(at + 16) ^ 1);
  expect(codeOf(withDirectory('xl/worksheets/sheet1.xml', flip))).toBe('damaged');
  const carried = zipOf({ ...partsOf(good), 'xl/media/image1.bin': 'picture' });
  expect(codeOf(carried)).toBe('opened');
  expect(codeOf(withDirectory('xl/media/image1.bin', flip, carried))).toBe('damaged');
});

test('a name that leads out of the package', () => {
  expect(codeOf(zipOf({ ...partsOf(good), '../evil.xml': 'x' }))).toBe('damaged');
  expect(codeOf(zipOf({ ...partsOf(good), 'xl\\..\\..\\evil.xml': 'x' }))).toBe('damaged');
});

test('a document type with entities', () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst>&b;</sst>';
  for (const part of ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml']) {
    expect(codeOf(zipOf({ ...partsOf(good), [part]: bomb }))).toBe('damaged');
  }
});

test('sizes beyond all measure, declared or packed', () => {
  const huge = withDirectory('xl/styles.xml', (view, at) =>
    view.setUint32(at + 24, 600 * 1024 * 1024, true),
  );
  expect(codeOf(huge)).toBe('too-large');
  const packed = zipOf({ ...partsOf(good), 'xl/bomb.xml': ' '.repeat(20 * 1024 * 1024) });
  expect(codeOf(packed)).toBe('too-large');
  const lying = withDirectory('xl/styles.xml', (view, at) => view.setUint32(at + 24, 10, true));
  expect(codeOf(lying)).toBe('damaged');
});

test('too many entries and too many sheets', () => {
  const many: Record<string, string> = {};
  for (let index = 0; index < 10_001; index++) many[`f${index}`] = '';
  expect(codeOf(zipOf(many))).toBe('too-large');
  const sheets = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`s${index}`, '']));
  expect(codeOf(packageOf({ sheets }))).toBe('too-large');
});

test('relationships that go in circles do no harm', () => {
  const bytes = packageOf({
    sheets: { 表: '<sheetData/>', 乙: '<sheetData/>' },
    sheetRelations: { 表: relation('rId1', 'other', '../workbook.xml') },
  });
  expect(codeOf(bytes)).toBe('opened');
});
