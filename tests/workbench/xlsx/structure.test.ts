import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbench/workbook/area';
import {
  copySheet,
  deleteSheet,
  renameSheet,
} from '../../../src/workbench/workbook/structure/sheets';
import { applyEdit } from '../../../src/workbench/workbook/structure/applyEdit';
import { shiftCells, shiftProblem } from '../../../src/workbench/workbook/structure/shiftCells';
import { shiftOf } from '../../../src/workbench/workbook/structure/Shift';
import type { Sheet } from '../../../src/workbench/workbook/Sheet';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { everythingBook } from '../keeps/everythingBook';
import { danglingIn } from '../keeps/lostIn';
import { packageOf, partsOf, relation } from './packageOf';

function saved(edit: (workbook: Workbook, form: Sheet) => void): {
  parts: Record<string, string>;
  workbook: Workbook;
} {
  const document = openXlsx(everythingBook);
  const [form] = document.workbook.sheets;
  if (form === undefined) throw new Error('no sheet');
  edit(document.workbook, form);
  const bytes = saveXlsx(document);
  expect(danglingIn(bytes)).toEqual([]);
  return { parts: partsOf(bytes), workbook: openXlsx(bytes).workbook };
}

function rows(row: number, count: number, sign: 1 | -1) {
  return shiftOf({ row, column: 0, rows: count, columns: MAX_COLUMNS }, true, sign);
}

test('rows put in above take everything below along, also what only the file knows', () => {
  const { parts, workbook } = saved((book, form) => shiftCells(book, form, rows(0, 2, 1)));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  for (const piece of [
    '<protectedRange sqref="B5:C7" name="录入"/>',
    '<autoFilter ref="A4:E7"/>',
    '<mergeCell ref="A3:E3"/>',
    '<conditionalFormatting sqref="D5:D7"><cfRule type="dataBar" priority="1"><dataBar>',
    '<cfRule type="top10" dxfId="0" priority="2" bottom="1" rank="3"/>',
    '<formula>MONTH(B5)=MONTH(TODAY())</formula>',
    'imeMode="on" allowBlank="1" showErrorMessage="1" sqref="B5:C7"',
    '<hyperlink ref="A5" r:id="rId9" tooltip="主页"/>',
    '<brk id="7" max="16383" man="1"/>',
    '<ignoredError sqref="B5:C7" numberStoredAsText="1"/>',
    '<xm:sqref>D5:D7</xm:sqref>',
    '<xm:f>数据!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>A5:A7</xm:sqref>',
    '<x14:sparkline><xm:f>考核!B5:C5</xm:f><xm:sqref>F5</xm:sqref>',
    // The rich text, the row's own marks and the dynamic array are the file's still.
    '<c r="A3" s="2" t="s"><v>0</v></c>',
    'spans="1:5" ht="20" customHeight="1" outlineLevel="1"',
    '<c r="A9" cm="1"><f t="array" ref="A9:A10">TRANSPOSE(B5:C5)</f>',
    '<f>RANK(D5,$D$5:$D$7)</f>',
  ]) {
    expect(sheet).toContain(piece);
  }
  expect(parts['xl/comments1.xml']).toContain('<comment ref="B6"');
  expect(parts['xl/drawings/vmlDrawing1.vml']).toContain(
    '<x:Anchor>2, 15, 5, 2, 4, 15, 8, 2</x:Anchor><x:Row>5</x:Row>',
  );
  expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:row>8</xdr:row>');
  expect(parts['xl/charts/chart1.xml']).toContain('<c:f>考核!$D$5:$D$7</c:f>');
  expect(parts['xl/charts/chart1.xml']).toContain('<a:gradFill>');
  expect(workbook.names.map((name) => name.formula)).toEqual([
    '考核!$A$4:$E$7',
    '考核!$A$3:$E$10',
    '考核!$3:$4',
    '60',
  ]);
});

test('a row taken out takes its comment along; areas shrink', () => {
  const { parts } = saved((book, form) => shiftCells(book, form, rows(3, 1, -1)));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('<protectedRange sqref="B3:C4" name="录入"/>');
  expect(sheet).toContain('<f>RANK(D3,$D$3:$D$4)</f>');
  expect(parts['xl/comments1.xml']).toContain('<commentList></commentList>');
  expect(parts['xl/drawings/vmlDrawing1.vml']).not.toContain('ObjectType');
});

test('columns put in move the widths and what they say of themselves', () => {
  const { parts } = saved((book, form) =>
    shiftCells(book, form, shiftOf({ row: 0, column: 0, rows: MAX_ROWS, columns: 1 }, false, 1)),
  );
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('<col min="2" max="2" width="14" customWidth="1" outlineLevel="1"/>');
  expect(sheet).toContain('<xm:sqref>E3:E5</xm:sqref>');
});

test('what cannot be moved is said: merges, tables and arrays are not torn apart', () => {
  const [form, data] = openXlsx(everythingBook).workbook.sheets;
  if (form === undefined || data === undefined) throw new Error('no sheet');
  const cells = { row: 0, column: 1, rows: 1, columns: 1 };
  expect(shiftProblem(form, shiftOf(cells, true, 1))).toBe('merge');
  expect(shiftProblem(form, rows(7, 1, 1))).toBe('array');
  expect(shiftProblem(data, shiftOf({ ...cells, column: 0 }, true, 1))).toBe('table');
  expect(shiftProblem(data, rows(0, 1, -1))).toBe('table');
  expect(shiftProblem(form, rows(0, 1, 1))).toBe(null);
});

test('a renamed sheet is called by its new name everywhere', () => {
  const { parts, workbook } = saved((book, form) => {
    renameSheet(book, form, "新 '考核'");
    const data = book.sheet('数据');
    if (data !== undefined) renameSheet(book, data, '档次表');
  });
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain("<xm:f>'新 ''考核'''!B3:C3</xm:f>");
  expect(sheet).toContain('<xm:f>档次表!$A$2:$A$3</xm:f>');
  expect(sheet).toContain('<hyperlink ref="A4" location="档次表!A1" display="数据"/>');
  expect(parts['xl/charts/chart1.xml']).toContain("<c:f>'新 ''考核'''!$D$3:$D$5</c:f>");
  expect(workbook.names[1]?.formula).toBe("'新 ''考核'''!$A$1:$E$8");
});

test('a copied sheet has all of the first, and says of itself what that says of itself', () => {
  const { parts, workbook } = saved((book, form) => {
    form.setCell(2, 1, { value: 41, formula: null, style: 1 });
    copySheet(book, form, '考核 (2)', 1);
    const data = book.sheet('数据');
    if (data !== undefined) copySheet(book, data, '数据 (2)', 2);
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
    '考核',
    '考核 (2)',
    '数据 (2)',
    '数据',
    '深藏',
  ]);
  const copy = workbook.sheet('考核 (2)');
  expect(copy?.cell(2, 1)?.value).toBe(41);
  expect(copy?.charts[0]?.series[0]?.values).toBe("'考核 (2)'!$D$3:$D$5");
  expect(copy?.validations).toHaveLength(2);
  expect(copy?.protection?.hasPassword).toBe(true);
  expect(workbook.tables.map((table) => table.name)).toEqual(['档次_2', '档次']);
  const text = parts['xl/worksheets/sheet4.xml'] ?? '';
  expect(text).not.toContain('codeName');
  expect(text).not.toContain('tabSelected');
  expect(text).toContain("<xm:f>'考核 (2)'!B3:C3</xm:f>");
  expect(parts['xl/comments2.xml']).toBe(parts['xl/comments1.xml']);
  expect(parts['xl/charts/chart2.xml']).toContain('<a:gradFill>');
  expect(parts['xl/drawings/_rels/drawing2.xml.rels']).toContain('../media/image1.png');
  expect(parts['xl/tables/table2.xml']).toContain('id="2" name="档次_2" displayName="档次_2"');
  const local = workbook.names.filter((name) => name.sheetId === copy?.id);
  expect(local.map((name) => name.formula)).toEqual([
    "'考核 (2)'!$A$2:$E$5",
    "'考核 (2)'!$A$1:$E$8",
    "'考核 (2)'!$1:$2",
  ]);
});

test('a copy outlives its original, and goes its own way', () => {
  const { parts, workbook } = saved((book, form) => {
    const copy = copySheet(book, form, '抄', 0);
    shiftCells(book, copy, rows(1, 1, 1));
    copy.charts = [];
    copy.touch('charts');
    deleteSheet(book, form);
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['抄', '数据', '深藏']);
  const part = Object.keys(parts).find((name) => parts[name]?.includes('<xm:f>抄!B4:C4</xm:f>'));
  expect(part).toBeDefined();
  expect(parts[part ?? '']).toContain('<protectedRange sqref="B4:C6" name="录入"/>');
  expect(Object.keys(parts).filter((name) => name.startsWith('xl/charts/'))).toEqual([]);
  expect(workbook.sheets[0]?.charts).toEqual([]);
});

test('what a pivot table is made of follows renamed sheets and tables and shifted rows', () => {
  const source = (attributes: string) =>
    '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" refreshedVersion="6">' +
    `<cacheSource type="worksheet"><worksheetSource ${attributes}/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`;
  const caches = ['ref="A1:C9" sheet="数据 一"', 'name="成绩"', 'ref="A1:C9" sheet="别处"'];
  const document = openXlsx(
    packageOf({
      sheets: { '数据 一': '<sheetData/>', 别处: '<sheetData/>' },
      parts: Object.fromEntries(
        caches.map((cache, index) => [`xl/pivotCache/definition${index}.xml`, source(cache)]),
      ),
      bookRelations: caches
        .map((_, index) =>
          relation(`rIdP${index}`, 'pivotCacheDefinition', `pivotCache/definition${index}.xml`),
        )
        .join(''),
    }),
  );
  const [data, elsewhere] = document.workbook.sheets;
  if (data === undefined || elsewhere === undefined) throw new Error('no sheets');
  shiftCells(document.workbook, data, rows(0, 2, 1));
  renameSheet(document.workbook, data, "三月'26");
  applyEdit(document.workbook, { kind: 'rename-table', from: '成绩', to: '月度成绩' });
  deleteSheet(document.workbook, elsewhere);
  const parts = partsOf(saveXlsx(document));
  const sourceOf = (index: number) =>
    /<worksheetSource [^>]*>/.exec(parts[`xl/pivotCache/definition${index}.xml`] ?? '')?.[0];
  expect(sourceOf(0)).toBe('<worksheetSource ref="A3:C11" sheet="三月\'26"/>');
  expect(sourceOf(1)).toBe('<worksheetSource name="月度成绩"/>');
  // A source that is gone keeps its name: the table still shows what it last showed.
  expect(sourceOf(2)).toBe('<worksheetSource ref="A1:C9" sheet="别处"/>');
});
