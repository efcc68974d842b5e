import { createHost } from '../../../src/workbench/officejs/host';
import { loadOfficeJs } from '../../../src/workbench/officejs/nodeClient';
import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { danglingIn, lostIn } from '../keeps/lostIn';
import { openpyxlBook, wpsBook } from './otherWriters';
import { partsOf } from './packageOf';

const BOOKS = [
  ['as openpyxl writes', openpyxlBook],
  ['as WPS writes', wpsBook],
] as const;

test.each(BOOKS)('a file %s, opened and saved, is the same bytes', (_how, bytes) => {
  expect(saveXlsx(openXlsx(bytes))).toBe(bytes);
});

test.each(BOOKS)('a file %s loses nothing when a score is edited', (_how, bytes) => {
  const document = openXlsx(bytes);
  const [sheet] = document.workbook.sheets;
  const cell = sheet?.cell(1, 1);
  sheet?.setCell(1, 1, { style: 0, ...cell, value: 41.5, formula: null });
  const after = saveXlsx(document);
  expect(danglingIn(after)).toEqual([]);
  const lost = [...lostIn(bytes, after)];
  // A number's type need not be said.
  const gone = lost.map(([part, pieces]) => [part, pieces.filter((each) => !/ t="n">/.test(each))]);
  expect(gone).toEqual([['xl/worksheets/sheet1.xml', ['40']]]);
  expect(openXlsx(after).workbook.sheets[0]?.cell(1, 1)?.value).toBe(41.5);
});

test('formulas openpyxl wrote without a value are calculated on opening, as Excel does', async () => {
  const document = openXlsx(openpyxlBook);
  expect(document.workbook.sheets[0]?.cell(1, 2)?.value).toBeNull();
  const host = createHost(document.workbook, { calculator: createCalculator() });
  const client = await loadOfficeJs(host);
  try {
    const totals = await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('考核').getRange('C2:C3').load('values');
      await context.sync();
      return range.values;
    });
    expect(totals).toEqual([[40], [1.5]]);
  } finally {
    client.close();
    host.dispose();
  }
  expect(partsOf(saveXlsx(document))['xl/worksheets/sheet1.xml']).toContain(
    '<f>SUM(B2:B2)</f><v>40</v>',
  );
});

test('a picture WPS keeps in a cell stays, with its formula and what it shows', () => {
  const document = openXlsx(wpsBook);
  const [sheet] = document.workbook.sheets;
  expect(sheet?.cell(1, 3)?.formula).toBe('DISPIMG("ID_ABCDEF0123456789",1)');
  sheet?.setCell(1, 0, { value: '乙班', formula: null, style: 0 });
  const text = partsOf(saveXlsx(document))['xl/worksheets/sheet1.xml'] ?? '';
  expect(text).toContain('<f>_xlfn.DISPIMG(&quot;ID_ABCDEF0123456789&quot;,1)</f>');
});
