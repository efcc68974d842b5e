import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { changedParts, packageOf, partsOf, zipOf } from './packageOf';

const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const bytes = packageOf({
  sheets: { 甲: CELL, 乙: CELL, 丙: CELL },
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">丙!$A$1</definedName>' +
    '<definedName name="及格线" comment="说明" hidden="1">60</definedName></definedNames><calcPr calcId="191029"/>',
});
const BOOK = 'xl/workbook.xml';

test('names are read, local ones with their sheet', () => {
  const { workbook } = openXlsx(bytes);
  expect(workbook.names).toEqual([
    {
      name: '_xlnm.Print_Area',
      formula: '丙!$A$1',
      sheetId: workbook.sheet('丙')?.id,
      visible: true,
      comment: '',
    },
    { name: '及格线', formula: '60', sheetId: null, visible: false, comment: '说明' },
  ]);
});

test('a new sheet gets its part, relationship, content type and entry', () => {
  const document = openXlsx(bytes);
  const sheet = document.workbook.addSheet('A & B');
  sheet.setCell(0, 0, { value: '合计', formula: null, style: 0 });
  const saved = saveXlsx(document);
  const parts = partsOf(saved);
  expect(parts['xl/worksheets/sheet4.xml']).toContain('<c r="A1" t="s"><v>0</v></c>');
  expect(parts['[Content_Types].xml']).toContain('PartName="/xl/worksheets/sheet4.xml"');
  expect(parts[BOOK]).toContain('<sheet name="A &amp; B" sheetId="4"');
  expect(openXlsx(saved).workbook.sheet('A & B')?.cell(0, 0)?.value).toBe('合计');
});

test('a sheet taken out goes with its part; local names keep pointing to their sheets', () => {
  const document = openXlsx(bytes);
  const { workbook } = document;
  const gone = workbook.sheet('甲');
  if (gone !== undefined) workbook.deleteSheet(gone);
  const parts = partsOf(saveXlsx(document));
  expect(parts['xl/worksheets/sheet1.xml']).toBeUndefined();
  expect(parts['[Content_Types].xml']).not.toContain('sheet1.xml');
  expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('sheet1.xml');
  expect(parts[BOOK]).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">');
});

test('renaming, hiding and moving a sheet changes only the list of sheets', () => {
  const document = openXlsx(bytes);
  const { workbook } = document;
  const [first, second] = workbook.sheets;
  if (first === undefined || second === undefined) throw new Error('no sheets');
  first.name = '一班';
  second.visibility = 'VeryHidden';
  workbook.sheets.reverse();
  workbook.structureTouched = true;
  const saved = saveXlsx(document);
  expect(partsOf(saved)[BOOK]).toContain(
    '<sheets><sheet name="丙" sheetId="3" r:id="rId3"/><sheet name="乙" sheetId="2" r:id="rId2" state="veryHidden"/><sheet name="一班" sheetId="1" r:id="rId1"/></sheets>',
  );
  expect(partsOf(saved)[BOOK]).toContain('localSheetId="0">丙!');
});

test('names are changed, added and taken away one by one', () => {
  const document = openXlsx(bytes);
  const { workbook } = document;
  const limit = workbook.names.find((each) => each.name === '及格线');
  if (limit !== undefined) limit.formula = '0.6*100';
  workbook.names = [
    ...workbook.names,
    {
      name: '总分',
      formula: "'甲'!$A$1",
      sheetId: null,
      visible: true,
      comment: '',
    },
  ];
  workbook.structureTouched = true;
  const saved = saveXlsx(document);
  expect(changedParts(bytes, saved)).toEqual([BOOK]);
  expect(partsOf(saved)[BOOK]).toContain(
    '<definedName name="及格线" comment="说明" hidden="1">0.6*100</definedName><definedName name="总分">\'甲\'!$A$1</definedName></definedNames>',
  );
});

test('Excel is asked to calculate where something could not be computed here', () => {
  const document = openXlsx(bytes);
  document.workbook.needsFullCalculation = true;
  expect(partsOf(saveXlsx(document))[BOOK]).toContain(
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  );
});

test('another active sheet is remembered, its tab the only selected one', () => {
  const document = openXlsx(bytes);
  document.workbook.activeSheetId = document.workbook.sheet('乙')?.id ?? '';
  const saved = saveXlsx(document);
  expect(openXlsx(saved).workbook.activeSheet?.name).toBe('乙');
  expect(partsOf(saved)['xl/worksheets/sheet2.xml']).toContain('tabSelected="1"');
});

test('a protected structure is read; the hash stays until the protection goes', () => {
  const hash =
    'workbookAlgorithmName="SHA-512" workbookHashValue="abc=" workbookSpinCount="100000"';
  const files = partsOf(packageOf({ sheets: { 表: '<sheetData/>' } }));
  const book = files['xl/workbook.xml'] ?? '';
  const locked = zipOf({
    ...files,
    'xl/workbook.xml': book.replace(
      '<sheets>',
      `<workbookProtection ${hash} lockStructure="1"/><sheets>`,
    ),
  });
  const document = openXlsx(locked);
  expect(document.workbook.protection).toEqual({ hasPassword: true });
  document.workbook.sheets[0]?.setCell(0, 0, { value: 1, formula: null, style: 0 });
  expect(partsOf(saveXlsx(document))['xl/workbook.xml']).toContain(hash);
  document.workbook.protection = null;
  expect(partsOf(saveXlsx(document))['xl/workbook.xml']).not.toContain('workbookProtection');
  const plain = openXlsx(zipOf(files));
  expect(plain.workbook.protection).toBeNull();
  plain.workbook.protection = { hasPassword: false };
  const saved = saveXlsx(plain);
  expect(openXlsx(saved).workbook.protection).toEqual({ hasPassword: false });
});
