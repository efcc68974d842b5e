import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import type { PageLayout } from '../../../src/workbench/workbook/PageLayout';
import { changedParts, packageOf, partsOf } from './packageOf';

const PART = 'xl/worksheets/sheet1.xml';
const PRINTED =
  '<sheetPr codeName="S"><outlinePr summaryBelow="0"/></sheetPr><sheetData/>' +
  '<printOptions horizontalCentered="1" gridLines="1"/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="8" scale="85" orientation="landscape" cellComments="atEnd" copies="2"/>' +
  '<headerFooter><oddHeader>&amp;C考评表</oddHeader></headerFooter>';

function changed(inside: string, change: PageLayout): { text: string; again: PageLayout } {
  const document = openXlsx(packageOf({ sheets: { 表: inside } }));
  const sheet = document.workbook.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  sheet.pageLayout = { ...sheet.pageLayout, ...change };
  sheet.touch('pageLayout');
  const saved = saveXlsx(document);
  const again = openXlsx(saved).workbook.sheets[0]?.pageLayout ?? {};
  return { text: partsOf(saved)[PART] ?? '', again };
}

test('what the file says of printing is read', () => {
  const sheet = openXlsx(packageOf({ sheets: { 表: PRINTED } })).workbook.sheets[0];
  expect(sheet?.pageLayout).toEqual({
    orientation: 'landscape',
    paperSize: 8,
    scale: 85,
    centerHorizontally: true,
    printGridlines: true,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    header: '&C考评表',
  });
});

test('only the changed attributes change; header, copies and comments stay', () => {
  const { text, again } = changed(PRINTED, { orientation: 'portrait', printGridlines: false });
  expect(text).toContain(
    '<printOptions horizontalCentered="1"/>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="8" scale="85" orientation="portrait" cellComments="atEnd" copies="2"/>' +
      '<headerFooter><oddHeader>&amp;C考评表</oddHeader></headerFooter>',
  );
  expect(again.orientation).toBe('portrait');
});

test('fitting pages needs the flag of the sheet as well', () => {
  const { text, again } = changed(PRINTED, { scale: null, fitToWidth: 1, fitToHeight: null });
  expect(text).toContain(
    '<sheetPr codeName="S"><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  expect(text).toContain('fitToWidth="1" fitToHeight="0"/>');
  expect(again.fitToWidth).toBe(1);
  expect(again.fitToHeight).toBeNull();
});

test('a scale of its own takes the fitting away', () => {
  const fitted =
    '<sheetPr><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr><sheetData/>' +
    '<pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/>' +
    '<pageSetup fitToHeight="0"/>';
  const { text, again } = changed(fitted, { scale: 70, fitToWidth: null, fitToHeight: null });
  expect(text).toContain('<sheetPr><pageSetUpPr autoPageBreaks="0"/></sheetPr>');
  expect(again.scale).toBe(70);
  expect(again.fitToWidth).toBeUndefined();
});

test('a sheet without any of it gets what it needs, in the order of the schema', () => {
  const margins = { top: 36, bottom: 36, left: 18, right: 18, header: 9, footer: 9 };
  const { text, again } = changed('<sheetData/><drawing r:id="rId1"/>', {
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    centerHorizontally: true,
    margins,
  });
  expect(text).toContain(
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><printOptions horizontalCentered="1"/>' +
      '<pageMargins left="0.25" right="0.25" top="0.5" bottom="0.5" header="0.125" footer="0.125"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><drawing',
  );
  expect(again.margins).toEqual(margins);
});

test('touched without a change, the file is as it was', () => {
  const bytes = packageOf({ sheets: { 表: PRINTED } });
  const document = openXlsx(bytes);
  document.workbook.sheets[0]?.touch('pageLayout');
  expect(changedParts(bytes, saveXlsx(document))).toEqual([]);
});

test('a footer is added beside the header that is there', () => {
  const { text, again } = changed(PRINTED, { footer: '&C第 &P 页，共 &N 页' });
  expect(text).toContain(
    '<headerFooter><oddHeader>&amp;C考评表</oddHeader>' +
      '<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
  );
  expect(again).toMatchObject({ header: '&C考评表', footer: '&C第 &P 页，共 &N 页' });
});
