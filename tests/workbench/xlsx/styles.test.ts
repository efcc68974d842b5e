import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { changedParts, packageOf, partsOf } from './packageOf';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><color theme="1" tint="0.5"/><name val="等线"/><charset val="134"/><scheme val="minor"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left style="thin"><color auto="1"/></left><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"><alignment horizontal="center" readingOrder="1"/></xf></cellXfs>' +
  '<cellStyles count="0"/>';

const SHEET =
  '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>';

test('styles are read with theme colours, tints and formats resolved', () => {
  const { workbook } = openXlsx(packageOf({ sheets: { 表: SHEET }, styles: STYLES }));
  const style = workbook.styles.get(1);
  expect(style.numberFormat).toBe('0.0"分"');
  expect(style.font.color).toBe('#808080');
  expect(style.fill).toBe('#BDD7EE');
  expect(style.borders.left).toEqual({ style: 'thin', color: '#000000' });
  expect(style.alignment.horizontal).toBe('center');
});

test('a new style stands behind the old ones and keeps what it was made from', () => {
  const bytes = packageOf({ sheets: { 表: SHEET }, styles: STYLES });
  const document = openXlsx(bytes);
  const { workbook } = document;
  const bold = workbook.styles.patched(1, { font: { bold: true }, numberFormat: '0.00" 分"' });
  const sheet = workbook.sheets[0];
  sheet?.setCell(0, 1, { value: 2, formula: null, style: bold });
  const saved = saveXlsx(document);
  expect(changedParts(bytes, saved)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  const parts = partsOf(saved);
  const styles = parts['xl/styles.xml'] ?? '';
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="B1" s="2"><v>2</v></c>');
  expect(styles).toContain(
    '<fonts count="2"><font><sz val="11"/><color theme="1" tint="0.5"/><name val="等线"/><charset val="134"/><scheme val="minor"/></font>' +
      '<font><b/><sz val="11"/><color theme="1" tint="0.5"/><name val="等线"/><charset val="134"/><scheme val="minor"/></font></fonts>',
  );
  expect(styles).toContain('<numFmt numFmtId="165" formatCode="0.00&quot; 分&quot;"/></numFmts>');
  expect(styles).toContain(
    '<xf numFmtId="165" fontId="1" fillId="2" borderId="0" xfId="0" applyFill="1" applyFont="1" applyNumberFormat="1"><alignment horizontal="center" readingOrder="1"/></xf></cellXfs>',
  );
  const again = openXlsx(saved).workbook;
  expect(again.styles.get(2)).toEqual(workbook.styles.get(bold));
});

test('only styles in use are written, equal ones once', () => {
  const document = openXlsx(packageOf({ sheets: { 表: SHEET }, styles: STYLES }));
  const { workbook } = document;
  const between = workbook.styles.patched(0, { fill: '#FF0000' });
  const used = workbook.styles.patched(between, {
    borders: { top: { style: 'double', color: '#00FF00' } },
    alignment: { rotation: -45, wrapText: true },
    locked: false,
  });
  workbook.sheets[0]?.setCell(4, 0, { value: null, formula: null, style: used });
  workbook.sheets[0]?.setCell(5, 0, { value: 1, formula: null, style: used });
  const saved = saveXlsx(document);
  expect(partsOf(saved)['xl/styles.xml']).toContain('<cellXfs count="3">');
  const style = openXlsx(saved).workbook.styles.get(2);
  expect(style).toEqual(workbook.styles.get(used));
});
