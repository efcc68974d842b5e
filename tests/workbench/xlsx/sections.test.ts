import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import type { DataValidation } from '../../../src/workbench/workbook/rules';
import type { Sheet } from '../../../src/workbench/workbook/Sheet';
import { changedParts, packageOf, partsOf } from './packageOf';

const SHEET =
  '<sheetPr codeName="S"><pageSetUpPr fitToPage="1"/></sheetPr>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25"/>' +
  '<cols><col min="2" max="4" width="11.125" customWidth="1" outlineLevel="1"/></cols>' +
  '<sheetData><row r="1" ht="36" customHeight="1"><c r="A1"><v>1</v></c></row></sheetData>' +
  '<sheetProtection password="CC3D" sheet="1" formatCells="0"/>' +
  '<conditionalFormatting sqref="A1:A9"><cfRule type="aboveAverage" dxfId="0" priority="1" aboveAverage="0"/></conditionalFormatting>' +
  '<conditionalFormatting sqref="B1:B9"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>60</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" imeMode="on" allowBlank="1" showErrorMessage="1" sqref="B2"><formula1>"优,良"</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>另!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

const bytes = packageOf({ sheets: { 表: SHEET, 另: '<sheetData/>' }, styles: STYLES });
const SHEET_PART = 'xl/worksheets/sheet1.xml';

function edited(edit: (sheet: Sheet) => void): { text: string; before: string; again: Sheet } {
  const document = openXlsx(bytes);
  const sheet = document.workbook.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  edit(sheet);
  const saved = saveXlsx(document);
  const again = openXlsx(saved).workbook.sheets[0];
  if (again === undefined) throw new Error('no sheet');
  return {
    text: partsOf(saved)[SHEET_PART] ?? '',
    before: partsOf(bytes)[SHEET_PART] ?? '',
    again,
  };
}

test('what lies around the cells is read', () => {
  const sheet = openXlsx(bytes).workbook.sheets[0];
  expect(sheet?.rowFormat(0)).toEqual({ size: 36, hidden: false, style: null });
  expect(sheet?.columnFormat(2)).toEqual({ size: 58.5, hidden: false, style: null });
  expect(sheet?.defaultRowHeight).toBe(14.25);
  expect(sheet?.protection?.hasPassword).toBe(true);
  expect(sheet?.protection?.options['allowFormatCells']).toBe(true);
  expect(sheet?.protection?.options['allowSort']).toBe(false);
  expect(sheet?.validations.map((each) => each.sqref)).toEqual(['B2', 'C2']);
  expect(sheet?.validations[1]?.formula1).toBe('另!$A$1:$A$3');
  expect(sheet?.conditionalFormats.map((each) => each.type)).toEqual([
    'presetCriteria',
    'cellValue',
  ]);
  expect(sheet?.conditionalFormats[1]?.look).toEqual({
    fill: '#FFC7CE',
    fontColor: '#9C0006',
    bold: true,
    italic: null,
    numberFormat: null,
  });
});

test('merges come right behind what the schema puts before them', () => {
  const { text, before } = edited((sheet) =>
    sheet.setMerges([{ row: 0, column: 0, rows: 2, columns: 3 }]),
  );
  expect(text).toBe(
    before.replace(
      '<conditionalFormatting sqref="A1:A9">',
      '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells><conditionalFormatting sqref="A1:A9">',
    ),
  );
});

test('a column set wider is cut out of its range, the others keep theirs', () => {
  const { text, again } = edited((sheet) => sheet.setColumnFormat(2, { size: 90 }));
  expect(text).toContain(
    '<col min="2" max="2" width="11.125" customWidth="1" outlineLevel="1"/>' +
      '<col min="3" max="3" width="17.14453125" customWidth="1" outlineLevel="1"/>' +
      '<col min="4" max="4" width="11.125" customWidth="1" outlineLevel="1"/>',
  );
  expect(again.columnFormat(2).size).toBe(90);
});

test('column widths in points survive the way through the file', () => {
  const sizes = [12, 48, 60.75, 100.5];
  const { again } = edited((sheet) =>
    sizes.forEach((size, index) => sheet.setColumnFormat(index + 6, { size })),
  );
  expect(sizes.map((_, index) => again.columnFormat(index + 6).size)).toEqual(sizes);
});

test('a row gets its height and keeps its cells', () => {
  const { text } = edited((sheet) => {
    sheet.setRowFormat(0, { size: 20, hidden: true });
    sheet.setRowFormat(5, { size: 30 });
  });
  expect(text).toContain(
    '<row r="1" ht="20" customHeight="1" hidden="1"><c r="A1"><v>1</v></c></row>',
  );
  expect(text).toContain('<row r="6" ht="30" customHeight="1"/>');
});

test('a new validation stands beside the old, whose text is kept', () => {
  const rule: DataValidation = {
    sqref: 'D2:D9',
    type: 'decimal',
    operator: 'between',
    formula1: '0',
    formula2: '100',
    allowBlank: true,
    inCellDropDown: true,
    errorAlert: { show: true, style: 'stop', title: '错', message: '0 到 100' },
    prompt: { show: false, title: '', message: '' },
  };
  const { text, again } = edited((sheet) => {
    sheet.validations.push(rule);
    sheet.touch('validations');
  });
  expect(text).toContain('<dataValidations count="2"><dataValidation type="list" imeMode="on"');
  expect(text).toContain('<xm:sqref>C2</xm:sqref>');
  expect(again.validations).toContainEqual(rule);
  expect(again.validations).toHaveLength(3);
});

test('validations taken away go from the sheet and from its extension list', () => {
  const { text, again } = edited((sheet) => {
    sheet.validations = [];
    sheet.touch('validations');
  });
  expect(again.validations).toEqual([]);
  expect(text).not.toContain('extLst');
});

test('a new conditional format is appended with its look, the old ones are untouched', () => {
  const { text, again } = edited((sheet) => {
    sheet.conditionalFormats.push({
      id: 'new',
      sqref: 'C1:C9',
      type: 'custom',
      operator: null,
      formulas: ['$A1<60'],
      look: { fill: '#FFEB9C', fontColor: null, bold: true, italic: null, numberFormat: null },
      priority: 3,
      stopIfTrue: false,
    });
    sheet.touch('conditionalFormats');
  });
  expect(text).toContain(
    'aboveAverage="0"/></conditionalFormatting><conditionalFormatting sqref="B1:B9"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>60</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="C1:C9"><cfRule type="expression" dxfId="1" priority="3"><formula>$A1&lt;60</formula></cfRule></conditionalFormatting>',
  );
  expect(again.conditionalFormats[2]?.look.fill).toBe('#FFEB9C');
});

test('frozen panes, tab colour and protection change only their own places', () => {
  const { text, again } = edited((sheet) => {
    sheet.frozen = { rows: 2, columns: 1 };
    sheet.touch('view');
    sheet.tabColor = '#00B050';
    sheet.touch('properties');
    if (sheet.protection !== null) {
      const options = { ...sheet.protection.options, allowSort: true };
      sheet.protection = { options, hasPassword: true };
    }
    sheet.touch('protection');
  });
  expect(text).toContain(
    '<sheetPr codeName="S"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  expect(text).toContain(
    'zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
  );
  expect(text).toContain('<sheetProtection password="CC3D" sheet="1" formatCells="0" sort="0"/>');
  expect(again.frozen).toEqual({ rows: 2, columns: 1 });
});

test('touching a section without changing it changes nothing', () => {
  const document = openXlsx(bytes);
  const sheet = document.workbook.sheets[0];
  for (const section of [
    'columns',
    'validations',
    'conditionalFormats',
    'charts',
    'view',
    'protection',
    'properties',
    'pageLayout',
  ] as const) {
    sheet?.touch(section);
  }
  expect(changedParts(bytes, saveXlsx(document))).toEqual([]);
});
