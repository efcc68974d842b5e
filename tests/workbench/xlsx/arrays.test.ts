import { createHost } from '../../../src/workbench/officejs/host';
import { loadOfficeJs } from '../../../src/workbench/officejs/nodeClient';
import { createCalculator } from '../../../src/workbench/workbook/formulas/createCalculator';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { codeOf } from '../officejs/office';
import { everythingBook } from '../keeps/everythingBook';
import { packageOf, partsOf } from './packageOf';

const SHARED = packageOf({
  sheets: {
    表:
      '<sheetData>' +
      [1, 2, 3]
        .map((row) => {
          const formula =
            row === 1 ? '<f t="shared" ref="B1:B3" si="0">A1*2</f>' : '<f t="shared" si="0"/>';
          return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}">${formula}<v>${row * 2}</v></c></row>`;
        })
        .join('') +
      '</sheetData>',
  },
});

test('the first cell of a shared formula overwritten: the others have it for themselves', () => {
  const document = openXlsx(SHARED);
  document.workbook.sheets[0]?.setCell(0, 1, { value: 7, formula: null, style: 0 });
  const saved = saveXlsx(document);
  expect(partsOf(saved)['xl/worksheets/sheet1.xml']).not.toContain('t="shared"');
  const sheet = openXlsx(saved).workbook.sheets[0];
  expect([0, 1, 2].map((row) => sheet?.cell(row, 1)?.formula)).toEqual([null, 'A2*2', 'A3*2']);
});

test('another cell of a shared formula overwritten: the others share it still', () => {
  const document = openXlsx(SHARED);
  document.workbook.sheets[0]?.setCell(1, 1, { value: null, formula: 'A2+1', style: 0 });
  const saved = saveXlsx(document);
  expect(partsOf(saved)['xl/worksheets/sheet1.xml']?.match(/t="shared"/g)).toHaveLength(2);
  const sheet = openXlsx(saved).workbook.sheets[0];
  expect([0, 1, 2].map((row) => sheet?.cell(row, 1)?.formula)).toEqual(['A1*2', 'A2+1', 'A3*2']);
});

test('a part of an array formula cannot be changed, all of it can', async () => {
  const document = openXlsx(everythingBook);
  const [form] = document.workbook.sheets;
  if (form === undefined) throw new Error('no sheet');
  form.protection = null;
  const host = createHost(document.workbook, { calculator: createCalculator() });
  const { Excel, close } = await loadOfficeJs(host);
  const write = (address: string, values: number[][]): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('考核').getRange(address).values = values;
      await context.sync();
    });
  expect(await codeOf(write('A8', [[1]]))).toBe('InvalidOperation');
  expect(form.cell(7, 0)?.value).toBe(50);
  expect(await codeOf(write('A7:A8', [[1], [2]]))).toBe('no error');
  close();
  const sheet = openXlsx(saveXlsx(document)).workbook.sheets[0];
  expect([sheet?.cell(6, 0), sheet?.cell(7, 0)]).toEqual([
    { value: 1, formula: null, style: 0 },
    { value: 2, formula: null, style: 0 },
  ]);
});

test('rich text and inline text stay what they are until they are overwritten', () => {
  const document = openXlsx(everythingBook);
  const data = document.workbook.sheet('数据');
  data?.setCell(2, 1, { value: 5, formula: null, style: 0 });
  const text = partsOf(saveXlsx(document))['xl/worksheets/sheet2.xml'] ?? '';
  expect(text).toContain('<is><r><t>良</t></r><r><rPr><b/></rPr><t>好</t></r></is>');
  data?.setCell(2, 0, { value: '中', formula: null, style: 0 });
  const again = openXlsx(saveXlsx(document)).workbook.sheet('数据');
  expect(again?.cell(2, 0)?.value).toBe('中');
});

test('a copied cell takes the looks of its text along, and the same text entered anew keeps them', async () => {
  const document = openXlsx(everythingBook);
  const [form] = document.workbook.sheets;
  if (form === undefined) throw new Error('no sheet');
  form.protection = null;
  const host = createHost(document.workbook, { calculator: createCalculator() });
  const { Excel, close } = await loadOfficeJs(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('考核');
    sheet.getRange('H1').copyFrom('A1');
    sheet.getRange('H2').copyFrom('A1', 'Values');
    sheet.getRange('A1').values = [['班组考核表']];
    await context.sync();
    // Another text has nothing of it.
    sheet.getRange('H3').copyFrom('A1');
    sheet.getRange('H3').values = [['另一张表']];
    await context.sync();
  });
  close();
  const parts = partsOf(saveXlsx(document));
  const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
  const indexAt = (address: string): number =>
    Number(new RegExp(`r="${address}"[^>]*t="s"[^>]*><v>(\\d+)<`).exec(xml)?.[1]);
  expect(['A1', 'H1', 'H2', 'H3'].map(indexAt)).toEqual([0, 0, 1, 2]);
  expect(parts['xl/sharedStrings.xml']).toContain('count="4"');
});
