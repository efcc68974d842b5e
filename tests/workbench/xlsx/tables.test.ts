import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { changedParts, packageOf, partsOf, relation } from './packageOf';

const TABLE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="4" name="得分表" displayName="得分表" ref="A1:C4" totalsRowCount="1">' +
  '<autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="班组" totalsRowLabel="合计"/>' +
  '<tableColumn id="2" name="得分" dataDxfId="0" totalsRowFunction="sum"/>' +
  '<tableColumn id="5" name="折算"><calculatedColumnFormula>得分表[[#This Row],[得分]]*0.6</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const cells = (row: number, ...values: (string | number)[]): string =>
  `<row r="${row}">${values
    .map((value, column) => {
      const at = `${'ABC'.charAt(column)}${row}`;
      return typeof value === 'number'
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" t="str">${value}</c>`;
    })
    .join('')}</row>`;

const bytes = packageOf({
  sheets: {
    分:
      `<sheetData>${cells(1, '<v>班组</v>', '<v>得分</v>', '<v>折算</v>')}` +
      `${cells(2, '<v>甲</v>', 90, '<f>得分表[[#This Row],[得分]]*0.6</f><v>54</v>')}` +
      `${cells(3, '<v>乙</v>', 80, '<f>得分表[[#This Row],[得分]]*0.6</f><v>48</v>')}` +
      `${cells(4, '<v>合计</v>', '<f>SUBTOTAL(109,得分表[得分])</f><v>170</v>')}</sheetData>` +
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    另: '<sheetData><row r="1"><c r="A1"><f>SUM(得分表[得分])</f><v>170</v></c></row></sheetData>',
  },
  sheetRelations: { 分: relation('rId1', 'table', '../tables/table1.xml') },
  parts: { 'xl/tables/table1.xml': TABLE },
  overrides:
    '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
});

function open(): Workbook {
  return openXlsx(bytes).workbook;
}

test('a table is read whole', () => {
  const [table] = open().tables;
  expect(table).toMatchObject({
    name: '得分表',
    area: { row: 0, column: 0, rows: 4, columns: 3 },
    showHeaders: true,
    showTotals: true,
    style: 'TableStyleMedium9',
    showBandedRows: true,
    showFilterButton: true,
  });
  expect(table?.columns).toEqual([
    { id: 1, name: '班组', totalsFunction: null, totalsLabel: '合计', formula: null },
    { id: 2, name: '得分', totalsFunction: 'sum', totalsLabel: null, formula: null },
    {
      id: 5,
      name: '折算',
      totalsFunction: null,
      totalsLabel: null,
      formula: '得分表[[#This Row],[得分]]*0.6',
    },
  ]);
});

test('a changed style touches the style only; a new table is a part of its own', () => {
  const document = openXlsx(bytes);
  const [sheet, other] = document.workbook.sheets;
  const [table] = sheet?.tables ?? [];
  if (table === undefined || other === undefined) throw new Error('no table');
  table.style = 'TableStyleLight1';
  other.tables.push({
    ...structuredClone(table),
    id: document.workbook.newId(),
    name: '新表',
    columns: [{ id: 1, name: 'a"&<b\n2', totalsFunction: null, totalsLabel: null, formula: null }],
    area: { row: 2, column: 2, rows: 2, columns: 1 },
    showTotals: false,
  });
  const after = saveXlsx(document);
  expect(changedParts(bytes, after)).toEqual([
    '[Content_Types].xml',
    'xl/tables/table1.xml',
    'xl/tables/table2.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/worksheets/sheet2.xml',
  ]);
  const parts = partsOf(after);
  expect(parts['xl/tables/table1.xml']).toBe(
    TABLE.replace('TableStyleMedium9', 'TableStyleLight1'),
  );
  expect(parts['xl/tables/table2.xml']).toContain(
    'id="5" name="新表" displayName="新表" ref="C3:C4" totalsRowShown="0"><autoFilter ref="C3:C4"/><tableColumns count="1"><tableColumn id="1" name="a&quot;&amp;&lt;b_x000a_2"/>',
  );
  expect(openXlsx(after).workbook.tables[1]?.columns[0]?.name).toBe('a"&<b\n2');
});

test('a table taken away takes its part along', () => {
  const document = openXlsx(bytes);
  const [sheet] = document.workbook.sheets;
  if (sheet !== undefined) sheet.tables = [];
  const parts = partsOf(saveXlsx(document));
  expect(parts['xl/tables/table1.xml']).toBeUndefined();
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tablePart');
  expect(parts['[Content_Types].xml']).not.toContain('table1');
});
