import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import type { XlsxDocument } from '../../../src/workbench/xlsx/XlsxDocument';
import type { Sheet } from '../../../src/workbench/workbook/Sheet';
import { changedParts, packageOf, partsOf, relation } from './packageOf';

const ROWS =
  '<dimension ref="A1:C3"/><sheetData>' +
  '<row r="1" spans="1:3" x="kept"><c r="A1" t="s" q="kept"><v>0</v></c><c r="B1" t="inlineStr"><is><t>甲 &amp; 乙</t></is></c><c r="C1" t="b"><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><v>70.0</v></c><c r="B2" t="e"><v>#DIV/0!</v></c><c r="C2" t="str"><f>A1&amp;"x"</f><v>班组x</v></c></row>' +
  '<row r="3"><c r="A3"><v>1E2</v></c></row></sheetData>';

function first(document: XlsxDocument): Sheet {
  const sheet = document.workbook.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const plain = (value: number | string | null) => ({ value, formula: null, style: 0 });

test('every kind of cell is read', () => {
  const sheet = first(openXlsx(packageOf({ sheets: { 表: ROWS }, strings: ['班组'] })));
  expect(sheet.cell(0, 0)?.value).toBe('班组');
  expect(sheet.cell(0, 1)?.value).toBe('甲 & 乙');
  expect(sheet.cell(0, 2)?.value).toBe(true);
  expect(sheet.cell(1, 0)?.value).toBe(70);
  expect(sheet.cell(1, 1)?.value).toEqual({ error: '#DIV/0!' });
  expect(sheet.cell(1, 2)).toEqual({ value: '班组x', formula: 'A1&"x"', style: 0 });
  expect(sheet.cell(2, 0)?.value).toBe(100);
  expect(sheet.touchedRows.size).toBe(0);
});

test('a file saved without a change is the same bytes', () => {
  const bytes = packageOf({ sheets: { 表: ROWS }, strings: ['班组'] });
  expect(saveXlsx(openXlsx(bytes))).toBe(bytes);
});

test('an edit changes its cell and nothing else', () => {
  const bytes = packageOf({ sheets: { 表: ROWS, 另: ROWS }, strings: ['班组'] });
  const document = openXlsx(bytes);
  first(document).setCell(1, 0, plain(88));
  const saved = saveXlsx(document);
  expect(changedParts(bytes, saved)).toEqual(['xl/worksheets/sheet1.xml']);
  const before = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
  expect(partsOf(saved)['xl/worksheets/sheet1.xml']).toBe(
    before.replace('<v>70.0</v>', '<v>88</v>'),
  );
});

test('setting a cell to what it is leaves the file as it was', () => {
  const bytes = packageOf({ sheets: { 表: ROWS }, strings: ['班组'] });
  const document = openXlsx(bytes);
  first(document).setCell(1, 0, plain(70));
  expect(saveXlsx(document)).toBe(bytes);
});

test('new texts are appended to the shared strings, known ones are used again', () => {
  const bytes = packageOf({ sheets: { 表: ROWS }, strings: ['班组'] });
  const document = openXlsx(bytes);
  first(document).setCell(2, 1, plain(' <新>_x000D_\n'));
  first(document).setCell(2, 2, plain('班组'));
  const saved = saveXlsx(document);
  expect(partsOf(saved)['xl/sharedStrings.xml']).toContain(
    'count="3" uniqueCount="2"><si><t>班组</t></si><si><t xml:space="preserve"> &lt;新&gt;_x005F_x000D_\n</t></si></sst>',
  );
  const again = first(openXlsx(saved));
  expect(again.cell(2, 1)?.value).toBe(' <新>_x000D_\n');
  expect(again.cell(2, 2)?.value).toBe('班组');
});

test('rows before, between and after those of the file find their place', () => {
  const bytes = packageOf({
    sheets: { 表: '<sheetData><row r="3"><c r="B3"><v>3</v></c></row><row r="7"/></sheetData>' },
  });
  const document = openXlsx(bytes);
  for (const row of [0, 4, 9]) first(document).setCell(row, 0, plain(row));
  first(document).setCell(2, 0, plain(2));
  const text = partsOf(saveXlsx(document))['xl/worksheets/sheet1.xml'] ?? '';
  expect([...text.matchAll(/<row r="(\d+)"/g)].map((match) => match[1])).toEqual([
    '1',
    '3',
    '5',
    '7',
    '10',
  ]);
  expect(text).toContain('<c r="A3"><v>2</v></c><c r="B3"><v>3</v></c>');
  expect(text).toContain('<dimension ref="A1:B10"/>');
});

test('a shared formula is read into each cell, and spelled out when its first cell goes', () => {
  const bytes = packageOf({
    sheets: {
      表:
        '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+"A1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    },
    parts: {
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/><c r="B2"/><c r="B3"/></calcChain>',
    },
    bookRelations: relation('rId95', 'calcChain', 'calcChain.xml'),
  });
  const document = openXlsx(bytes);
  const sheet = first(document);
  expect(sheet.cell(2, 1)?.formula).toBe('A3*$A$1+"A1"');
  sheet.setCell(2, 1, { value: 33, formula: 'A3*$A$1+"A1"', style: 0 });
  expect(partsOf(saveXlsx(document))['xl/worksheets/sheet1.xml']).toContain(
    '<c r="B3"><f t="shared" si="0"/><v>33</v></c>',
  );
  sheet.setCell(0, 1, plain(5));
  const saved = partsOf(saveXlsx(document));
  expect(saved['xl/worksheets/sheet1.xml']).toContain('<c r="B1"><v>5</v></c>');
  expect(saved['xl/worksheets/sheet1.xml']).toContain('<c r="B2"><f>A2*$A$1+"A1"</f><v>2</v></c>');
  expect(saved['xl/worksheets/sheet1.xml']).not.toContain('shared');
  expect(saved['xl/calcChain.xml']).toContain('<c r="B2" i="1"/><c r="B3"/>');
  expect(saved['xl/calcChain.xml']).not.toContain('B1');
});

test('formulas are seen without the prefixes of the file and written with them', () => {
  const bytes = packageOf({
    sheets: {
      表: '<sheetData><row r="1"><c r="A1"><f>_xlfn.LET(_xlpm.x,1,_xlpm.x+1)</f><v>2</v></c></row></sheetData>',
    },
  });
  const document = openXlsx(bytes);
  expect(first(document).cell(0, 0)?.formula).toBe('LET(x,1,x+1)');
  first(document).setCell(1, 0, { value: 1, formula: 'RANK.EQ(A1,A1:A2)&"RANK.EQ("', style: 0 });
  first(document).setCell(2, 0, { value: 3, formula: 'LET(y,2,y+LEN("y"))', style: 0 });
  const text = partsOf(saveXlsx(document))['xl/worksheets/sheet1.xml'] ?? '';
  expect(text).toContain('<f>_xlfn.RANK.EQ(A1,A1:A2)&amp;"RANK.EQ("</f>');
  expect(text).toContain('<f>_xlfn.LET(_xlpm.y,2,_xlpm.y+LEN("y"))</f>');
});

test('a file whose writer prefixes every name is read and written in its own way', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const bytes = packageOf({
    sheets: { 表: '' },
    parts: {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>一</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  });
  const document = openXlsx(bytes);
  expect(first(document).cell(0, 0)?.value).toBe('一');
  expect(first(document).cell(0, 1)).toEqual({ value: 2, formula: '1+1', style: 0 });
  first(document).setCell(0, 2, plain(7));
  first(document).setMerges([{ row: 1, column: 0, rows: 1, columns: 2 }]);
  const text = partsOf(saveXlsx(document))['xl/worksheets/sheet1.xml'] ?? '';
  expect(text).toContain('<x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="C1"><x:v>7</x:v></x:c></x:row>');
  expect(text).toContain('<x:mergeCells count="1"><x:mergeCell ref="A2:B2"/></x:mergeCells>');
});

test('a new workbook is saved, opened and saved again after further edits', () => {
  const document = createXlsx();
  const sheet = first(document);
  expect(document.workbook.styles.get(0).font.name).toBe('等线');
  sheet.setCell(0, 0, plain('甲班'));
  const once = first(openXlsx(saveXlsx(document)));
  expect(once.cell(0, 0)?.value).toBe('甲班');
  sheet.setCell(1, 0, { value: true, formula: 'A1="甲班"', style: 0 });
  const twice = first(openXlsx(saveXlsx(document)));
  expect(twice.cell(0, 0)?.value).toBe('甲班');
  expect(twice.cell(1, 0)).toEqual({ value: true, formula: 'A1="甲班"', style: 0 });
});
