import { openXlsx } from '../../../../src/workbench/xlsx/openXlsx';
import { createXlsx } from '../../../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../../../src/workbench/xlsx/saveXlsx';
import { openOffice } from '../office';
import { openDocument } from '../openDocument';
import { documented } from './documented';

describe('what a workbook carries beside its cells', () => {
  documented(
    '/office/dev/add-ins/excel/excel-add-ins-workbooks#add-custom-xml-data-to-the-workbook',
    'custom XML parts are found by id and namespace, changed and deleted',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { customXmlParts } = context.workbook;
        const part = customXmlParts.add(
          '<考核 xmlns="http://example.org/banzu"><月份>2026-11</月份></考核>',
        );
        part.load('id,namespaceUri');
        const same = customXmlParts.getByNamespace('http://example.org/banzu').getOnlyItem();
        const xml = same.getXml();
        const none = customXmlParts.getItemOrNullObject('{没有}');
        await context.sync();
        expect(part.namespaceUri).toBe('http://example.org/banzu');
        expect(xml.value).toContain('2026-11');
        expect(none.isNullObject).toBe(true);
        part.setXml('<考核 xmlns="http://example.org/banzu"/>');
        const changed = part.getXml();
        part.delete();
        const count = customXmlParts.getCount();
        await context.sync();
        expect([changed.value, count.value]).toEqual([
          '<考核 xmlns="http://example.org/banzu"/>',
          0,
        ]);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.setting#excel-excel-setting-value-member',
    'settings stay with the file: saved, opened, read again',
    async () => {
      const first = await openDocument(createXlsx());
      await first.run(async (context) => {
        context.workbook.settings.add('考核', { 月份: '2026-11', 班组: ['甲班', '乙班'] });
        context.workbook.settings.add('次数', 3);
        await context.sync();
      });
      const second = await openDocument(openXlsx(saveXlsx(first.document)));
      await second.run(async (context) => {
        const setting = context.workbook.settings.getItem('考核').load('value');
        const count = context.workbook.settings.getCount();
        await context.sync();
        expect(setting.value).toEqual({ 月份: '2026-11', 班组: ['甲班', '乙班'] });
        expect(count.value).toBe(2);
      });
    },
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-workbooks#access-document-properties',
    'document properties are read, set and kept in the file, custom ones too',
    async () => {
      const first = await openDocument(createXlsx());
      await first.run(async (context) => {
        const { properties } = context.workbook;
        properties.title = '十一月考核';
        properties.custom.add('期次', '2026-11');
        properties.custom.add('满分', 100);
        await context.sync();
      });
      const second = await openDocument(openXlsx(saveXlsx(first.document)));
      await second.run(async (context) => {
        const { properties } = context.workbook;
        properties.load('title');
        const period = properties.custom.getItem('期次').load('value,type');
        const none = properties.custom.getItemOrNullObject('没有');
        const count = properties.custom.getCount();
        await context.sync();
        expect([properties.title, period.value, period.type]).toEqual([
          '十一月考核',
          '2026-11',
          'String',
        ]);
        expect([none.isNullObject, count.value]).toEqual([true, 2]);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-hyperlink-member',
    'a link has an address or a place, a tip and a text that becomes the cell’s',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const cell = sheet.getRange('A1');
        cell.hyperlink = {
          documentReference: 'Sheet1!C3',
          screenTip: '去汇总',
          textToDisplay: '汇总',
        };
        cell.load('hyperlink,values');
        await context.sync();
        expect(cell.hyperlink).toEqual({
          documentReference: 'Sheet1!C3',
          screenTip: '去汇总',
          textToDisplay: '汇总',
        });
        expect(cell.values).toEqual([['汇总']]);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.clearapplyto#fields',
    'clearing links leaves contents and look; removing them takes the look too',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        for (const address of ['A1', 'A2']) {
          sheet.getRange(address).hyperlink = {
            address: 'https://example.org/',
            textToDisplay: '网址',
          };
        }
        sheet.getRange('A1').clear('Hyperlinks');
        sheet.getRange('A2').clear('RemoveHyperlinks');
        const cells = ['A1', 'A2'].map((address) =>
          sheet.getRange(address).load('hyperlink,values,format/font/underline'),
        );
        await context.sync();
        expect(cells.map(({ hyperlink }) => hyperlink?.address)).toEqual([undefined, undefined]);
        expect(cells.map(({ values }) => values[0]?.[0])).toEqual(['网址', '网址']);
        expect(cells.map(({ format }) => format.font.underline)).toEqual(['Single', 'None']);
      });
    },
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-worksheets#filter-data',
    'a sheet’s filter hides the rows it does not let through; removed, all are shown',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('A1:B5');
        range.values = [
          ['班组', '得分'],
          ['甲班', 95],
          ['乙班', 60],
          ['丙班', 88],
          ['丁班', 40],
        ];
        sheet.autoFilter.apply(range, 1, { filterOn: 'Custom', criterion1: '>=60' });
        sheet.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['甲班', '丁班'] });
        const rows = range.getRowProperties({ rowHidden: true });
        sheet.autoFilter.load('enabled,isDataFiltered,criteria');
        const visible = range.getSpecialCells('Visible').load('address');
        await context.sync();
        expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([
          false,
          false,
          true,
          true,
          true,
        ]);
        expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
        expect(sheet.autoFilter.criteria).toHaveLength(2);
        expect(visible.address).toBe('Sheet1!A1:B2');
        sheet.autoFilter.remove();
        range.load('rowHidden');
        const none = sheet.autoFilter.getRangeOrNullObject();
        await context.sync();
        expect([range.rowHidden, none.isNullObject]).toEqual([false, true]);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.autofilter#excel-excel-autofilter-clearcriteria-member(1)',
    'clearing the criteria shows all rows and keeps the filter; the top three are filtered by count',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('A1:A5');
        range.values = [['得分'], [3], [9], [7], [1]];
        sheet.autoFilter.apply(range, 0, { filterOn: 'TopItems', criterion1: '2' });
        const rows = range.getRowProperties({ rowHidden: true });
        await context.sync();
        expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([
          false,
          true,
          false,
          false,
          true,
        ]);
        sheet.autoFilter.clearCriteria();
        sheet.autoFilter.load('enabled,isDataFiltered');
        range.load('rowHidden');
        await context.sync();
        expect([
          sheet.autoFilter.enabled,
          sheet.autoFilter.isDataFiltered,
          range.rowHidden,
        ]).toEqual([true, false, false]);
      });
    },
  );
});
