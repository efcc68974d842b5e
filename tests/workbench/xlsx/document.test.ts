import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import type { Workbook } from '../../../src/workbench/workbook/Workbook';
import { changedParts, packageOf, partsOf, relation } from './packageOf';

const bytes = packageOf({
  sheets: {
    表:
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
      '<autoFilter ref="A1:C9"><filterColumn colId="1" hiddenButton="1"/><filterColumn colId="2"><filters blank="1"><filter val="优"/></filters></filterColumn></autoFilter>' +
      '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="主页"/><hyperlink ref="B1" location="另!A1" display="去"/></hyperlinks>',
    另: '<sheetData/>',
  },
  sheetRelations: {
    表: '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>',
  },
  bookRelations: relation('rId80', 'customXml', '../customXml/item1.xml'),
  parts: { 'customXml/item1.xml': '<f:form xmlns:f="urn:form"><f:id>7</f:id></f:form>' },
});

function saved(edit: (workbook: Workbook) => void, from = bytes): Uint8Array {
  const document = openXlsx(from);
  edit(document.workbook);
  return saveXlsx(document);
}

test('links, filter and selection are read', () => {
  const sheet = openXlsx(bytes).workbook.sheets[0];
  expect(sheet?.hyperlinks).toEqual([
    {
      sqref: 'A1',
      address: 'https://example.org/',
      documentReference: null,
      screenTip: '主页',
      textToDisplay: null,
    },
    {
      sqref: 'B1',
      address: null,
      documentReference: '另!A1',
      screenTip: null,
      textToDisplay: '去',
    },
  ]);
  expect(sheet?.autoFilter).toEqual({
    area: { row: 0, column: 0, rows: 9, columns: 3 },
    criteria: [{ column: 2, filterOn: 'Values', values: ['优', ''] }],
  });
  expect(sheet?.selection).toBe('B2');
});

test('a new link gets a relationship, the old ones keep their text', () => {
  const after = saved(({ sheets: [sheet] }) => {
    sheet?.hyperlinks.push({
      sqref: 'C1',
      address: 'mailto:a@example.org?subject=1&b=2',
      documentReference: null,
      screenTip: null,
      textToDisplay: null,
    });
    sheet?.touch('hyperlinks');
  });
  expect(changedParts(bytes, after)).toEqual([
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);
  const text = partsOf(after)['xl/worksheets/sheet1.xml'] ?? '';
  expect(text).toContain('<hyperlink ref="A1" r:id="rId1" tooltip="主页"/>');
  const again = openXlsx(after).workbook.sheets[0]?.hyperlinks[2];
  expect(again?.address).toBe('mailto:a@example.org?subject=1&b=2');
});

test('a filter loses or gets criteria; what is not understood of the others stays', () => {
  const after = saved(({ sheets: [sheet] }) => {
    if (sheet?.autoFilter != null) {
      sheet.autoFilter = {
        area: { ...sheet.autoFilter.area, rows: 12 },
        criteria: [
          { column: 0, filterOn: 'Custom', criterion1: '>=60', criterion2: '<90', operator: 'And' },
        ],
      };
    }
    sheet?.touch('autoFilter');
  });
  const text = partsOf(after)['xl/worksheets/sheet1.xml'] ?? '';
  expect(text).toContain(
    '<autoFilter ref="A1:C12"><filterColumn colId="0"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="60"/><customFilter operator="lessThan" val="90"/></customFilters></filterColumn></autoFilter>',
  );
  expect(openXlsx(after).workbook.sheets[0]?.autoFilter?.criteria).toHaveLength(1);
});

test('each sheet remembers its selection; the active sheet is saved', () => {
  const after = saved((workbook) => {
    workbook.selection = 'C3:D4 F6';
    workbook.activeSheetId = workbook.sheets[1]?.id ?? '';
    workbook.selection = 'B9';
  });
  const text = partsOf(after)['xl/worksheets/sheet1.xml'] ?? '';
  expect(text).toContain('<selection pane="bottomLeft" activeCell="C3" sqref="C3:D4 F6"/>');
  const again = openXlsx(after).workbook;
  expect([again.activeSheet?.name, again.selection]).toEqual(['另', 'B9']);
  expect(again.sheets[0]?.selection).toBe('C3:D4 F6');
});

test('properties of the document are written where the file has none, and read back', () => {
  const after = saved(({ properties }) => {
    properties.title = '考核 <表>';
    properties.company = '某厂';
    properties.custom = [
      { key: '编号', value: 'K-1', type: 'Text' },
      { key: '年', value: 2026, type: 'Number' },
      { key: '率', value: 0.5, type: 'Number' },
      { key: '已审', value: true, type: 'Boolean' },
    ];
  });
  const again = openXlsx(after).workbook.properties;
  expect([again.title, again.company]).toEqual(['考核 <表>', '某厂']);
  expect(again.custom.map((each) => each.value)).toEqual(['K-1', 2026, 0.5, true]);
  const third = saved(({ properties }) => {
    properties.custom = properties.custom.slice(1);
    properties.title = '';
  }, after);
  expect(changedParts(after, third)).toEqual(['docProps/core.xml', 'docProps/custom.xml']);
  expect(openXlsx(third).workbook.properties.custom).toHaveLength(3);
});

test('custom XML parts are kept, added, changed and taken out', () => {
  const document = openXlsx(bytes);
  const [part] = document.workbook.customXmlParts;
  expect(part?.xml).toContain('urn:form');
  const after = saved((workbook) => {
    workbook.customXmlParts.push({
      id: '{11111111-1111-4111-8111-111111111111}',
      xml: '<a xmlns="urn:a"/>',
    });
  });
  expect(partsOf(after)['customXml/item1.xml']).toBe(partsOf(bytes)['customXml/item1.xml']);
  const again = openXlsx(after).workbook;
  expect(again.customXmlParts[1]).toEqual({
    id: '{11111111-1111-4111-8111-111111111111}',
    xml: '<a xmlns="urn:a"/>',
  });
  const gone = saved((workbook) => {
    workbook.customXmlParts = workbook.customXmlParts.slice(0, 1);
  }, after);
  expect(changedParts(bytes, gone)).toEqual([]);
});

test('settings live in a part of their own, which is none of the custom parts', () => {
  const value = { rubric: '44', 名: ['甲', 1, null, true] };
  const document = createXlsx();
  document.workbook.settings.set('scorecard', value);
  const after = saveXlsx(document);
  const again = openXlsx(after).workbook;
  expect([...again.settings]).toEqual([['scorecard', value]]);
  expect(again.customXmlParts).toEqual([]);
  const gone = saved((workbook) => workbook.settings.clear(), after);
  expect(partsOf(gone)['customXml/item1.xml']).toBeUndefined();
});
