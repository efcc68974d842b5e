import ExcelJS from 'exceljs';

import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { createTable } from '../../../src/workbench/workbook/tables/editTable';
import { everythingBook } from '../keeps/everythingBook';
import { packageOf, partsOf, zipOf } from './packageOf';

/** The same file in the strict dialect of the standard, which Excel writes when asked to. */
function strict(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(bytes)).map(([name, text]) => [
    name,
    text.replace(
      /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\//g,
      'http://purl.oclc.org/ooxml/$1/',
    ),
  ]);
  return zipOf(Object.fromEntries(parts));
}

test('a strict file is read, and what is added to it is strict too', () => {
  const bytes = strict(everythingBook);
  const document = openXlsx(bytes);
  const { workbook } = document;
  expect(workbook.tables[0]?.name).toBe('档次');
  expect(workbook.sheets[0]?.charts).toHaveLength(1);
  expect(saveXlsx(document)).toBe(bytes);
  const sheet = workbook.addSheet('新');
  sheet.setCell(0, 0, { value: '甲', formula: null, style: 0 });
  createTable(workbook, sheet, { row: 0, column: 0, rows: 2, columns: 1 }, true);
  sheet.hyperlinks.push({
    sqref: 'A1',
    address: 'https://example.org/',
    documentReference: null,
    screenTip: null,
    textToDisplay: null,
  });
  sheet.touch('hyperlinks');
  const parts = partsOf(saveXlsx(document));
  const made = Object.keys(parts).filter((name) => partsOf(bytes)[name] === undefined);
  for (const name of made) {
    expect([
      name,
      /openxmlformats\.org\/(spreadsheetml|officeDocument)/.test(parts[name] ?? ''),
    ]).toEqual([name, false]);
  }
  expect(openXlsx(saveXlsx(document)).workbook.sheet('新')?.hyperlinks[0]?.address).toBe(
    'https://example.org/',
  );
});

test('ISO dates of strict files, and the 1904 system, are serial numbers', () => {
  const sheet = '<sheetData><row r="1"><c r="A1" t="d"><v>2026-05-01</v></c></row></sheetData>';
  const parts = partsOf(packageOf({ sheets: { 表: sheet } }));
  const serial = (files: Record<string, string>): unknown =>
    openXlsx(zipOf(files)).workbook.sheets[0]?.cell(0, 0)?.value;
  expect(serial(parts)).toBe(46143);
  const book = (parts['xl/workbook.xml'] ?? '').replace(
    '<workbookPr/>',
    '<workbookPr date1904="1"/>',
  );
  expect(serial({ ...parts, 'xl/workbook.xml': book })).toBe(46143 - 1462);
});

test('a file of exceljs: read, changed, and read again by exceljs', async () => {
  const theirs = new ExcelJS.Workbook();
  const sheet = theirs.addWorksheet('考核', { properties: { tabColor: { argb: 'FF00B050' } } });
  sheet.addRow(['班组', '得分']);
  sheet.addRow(['甲', { formula: 'SUM(1,2)', result: 3 }]);
  sheet.getCell('A2').note = '核对';
  sheet.getCell('A2').value = { text: '主页', hyperlink: 'https://example.org/' };
  const bytes = new Uint8Array(await theirs.xlsx.writeBuffer());
  const document = openXlsx(bytes);
  const [form] = document.workbook.sheets;
  expect(form?.hyperlinks[0]?.address).toBe('https://example.org/');
  form?.setCell(2, 0, { value: '乙', formula: null, style: 0 });
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(saveXlsx(document).buffer as ArrayBuffer);
  const read = again.getWorksheet('考核');
  expect(read?.getCell('A3').value).toBe('乙');
  expect(read?.getCell('A2').note).toBeDefined();
  expect(read?.getCell('B2').result).toBe(3);
});

test('references inside a table that leave its name out have it in the file', () => {
  const document = openXlsx(everythingBook);
  const data = document.workbook.sheet('数据');
  data?.setCell(1, 1, { value: null, formula: 'LEN([@档])', style: 0 });
  const text = partsOf(saveXlsx(document))['xl/worksheets/sheet2.xml'] ?? '';
  expect(text).toContain('<f>LEN(档次[[#This Row],[档]])</f>');
});
