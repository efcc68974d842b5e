import { openOffice } from '../office';
import { documented } from './documented';

describe('worksheets', () => {
  documented(
    '/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1)',
    'a new sheet comes last and is not activated; a name twice is ItemAlreadyExists',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('十一月').load('name,position');
        const active = worksheets.getActiveWorksheet().load('name');
        worksheets.load('items/name');
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', '十一月']);
        expect(active.name).toBe('Sheet1');
        worksheets.add('十一月');
        await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheet#excel-excel-worksheet-position-member',
    'position is zero-based and moves the sheet',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('二');
        worksheets.add('三').position = 0;
        worksheets.load('items/name,items/position');
        await context.sync();
        expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([
          ['三', 0],
          ['Sheet1', 1],
          ['二', 2],
        ]);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheet#excel-excel-worksheet-visibility-member',
    'a sheet is visible, hidden or very hidden; getCount(true) counts the visible',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('藏').visibility = 'Hidden';
        worksheets.add('深藏').visibility = 'VeryHidden';
        const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
        const deep = worksheets.getItem('深藏').load('visibility');
        await context.sync();
        expect([all.value, visible.value, deep.visibility]).toEqual([3, 1, 'VeryHidden']);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)',
    'a very hidden sheet cannot be deleted until it is shown',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.add('深藏');
        sheet.visibility = 'VeryHidden';
        await context.sync();
        sheet.delete();
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
        sheet.visibility = 'Visible';
        sheet.delete();
        const gone = context.workbook.worksheets.getItemOrNullObject('深藏');
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheet#excel-excel-worksheet-tabcolor-member',
    'the tab’s colour is #RRGGBB, a blank takes it away',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.tabColor = '#ffa500';
        sheet.load('tabColor');
        await context.sync();
        expect(sheet.tabColor).toBe('#FFA500');
        sheet.tabColor = '';
        sheet.load('tabColor');
        await context.sync();
        expect(sheet.tabColor).toBe('');
      });
    },
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-worksheets#find-all-cells-with-matching-text',
    'findAll answers all matching cells as areas',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['完成', '未完成'],
          ['完成', ''],
          ['', '完成'],
        ];
        const found = sheet.findAll('完成', { completeMatch: true }).load('address');
        const none = sheet.findAllOrNullObject('没有', {});
        await context.sync();
        expect(found.address).toBe('Sheet1!A1:A2,Sheet1!B3');
        expect(none.isNullObject).toBe(true);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheetfreezepanes#excel-excel-worksheetfreezepanes-getlocationornullobject-member(1)',
    'frozen rows are told as a range; nothing frozen is a null object',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
        const none = freezePanes.getLocationOrNullObject();
        freezePanes.freezeRows(2);
        const rows = freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        expect([none.isNullObject, rows.address]).toEqual([true, 'Sheet1!1:2']);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedranges-member(1)',
    'several selected areas are told together; getSelectedRange tells one',
    async () => {
      const { run, workbook } = await openOffice();
      workbook.selection = 'A1:B2 D4';
      await run(async (context) => {
        const areas = context.workbook.getSelectedRanges().load('address,areaCount');
        await context.sync();
        expect([areas.address, areas.areaCount]).toEqual(['Sheet1!A1:B2,Sheet1!D4', 2]);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-zoom-member',
    'zoom is set as one object; pages to fit take the place of a scale',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
        pageLayout.zoom = { scale: 80 };
        pageLayout.load('zoom');
        await context.sync();
        expect(pageLayout.zoom.scale).toBe(80);
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load('zoom');
        await context.sync();
        expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
        expect(pageLayout.zoom.scale ?? null).toBeNull();
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheet#excel-excel-worksheet-activate-member(1)',
    'activate shows the sheet: it is the active one from then on',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('二').activate();
        const active = worksheets.getActiveWorksheet().load('name');
        await context.sync();
        expect(active.name).toBe('二');
      });
    },
  );
});
