import { codeOf, openOffice } from '../office';
import { documented } from './documented';

describe('null objects', () => {
  documented(
    '/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties',
    'getItem of what is not there is ItemNotFound',
    async () => {
      const { run } = await openOffice();
      const codes = await Promise.all([
        codeOf(
          run(
            async (context) =>
              void (await context.workbook.worksheets.getItem('无').load('id').context.sync()),
          ),
        ),
        codeOf(
          run(
            async (context) =>
              void (await context.workbook.names.getItem('无').load('name').context.sync()),
          ),
        ),
        codeOf(
          run(
            async (context) =>
              void (await context.workbook.tables.getItem('无').load('name').context.sync()),
          ),
        ),
      ]);
      expect(codes).toEqual(['ItemNotFound', 'ItemNotFound', 'ItemNotFound']);
    },
  );

  documented(
    '/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties',
    'isNullObject is there after sync without being loaded',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const there = context.workbook.worksheets.getItemOrNullObject('Sheet1');
        const missing = context.workbook.worksheets.getItemOrNullObject('Sheet2');
        await context.sync();
        expect([there.isNullObject, missing.isNullObject]).toEqual([false, true]);
      });
    },
  );

  documented(
    '/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties',
    'a null object is no JavaScript null, and what is reached through it is null too',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject('Sheet2');
        const used = missing.getUsedRangeOrNullObject();
        used.load('values');
        await context.sync();
        expect(missing).not.toBeNull();
        expect(used.isNullObject).toBe(true);
      });
    },
  );

  documented(
    '/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties',
    'a write through a null object ends the batch with ItemNotFound',
    async () => {
      const { run, workbook } = await openOffice();
      const write = run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject('Sheet2');
        missing.getRange('A1').values = [[1]];
        await context.sync();
      });
      expect(await codeOf(write)).toBe('ItemNotFound');
      expect(workbook.sheets).toHaveLength(1);
    },
  );

  documented(
    '/javascript/api/excel/excel.range#excel-excel-range-getintersectionornullobject-member(1)',
    'ranges that do not meet have a null intersection; getIntersection is ItemNotFound',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
        const apart = range.getIntersectionOrNullObject('D4');
        const common = range.getIntersectionOrNullObject('B2:C3').load('address');
        await context.sync();
        expect([apart.isNullObject, common.address]).toEqual([true, 'Sheet1!B2']);
        range.getIntersection('D4').load('address');
        await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getnextornullobject-member(1)',
    'there is no next sheet after the last one, nor one before the first',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const second = context.workbook.worksheets.add('第二张');
        const next = sheet.getNextOrNullObject().load('name');
        const none = [second.getNextOrNullObject(), sheet.getPreviousOrNullObject()];
        await context.sync();
        expect(next.name).toBe('第二张');
        expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrangeornullobject-member(1)',
    'a blank sheet has a null used range; getUsedRange answers its first cell',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const none = sheet.getUsedRangeOrNullObject();
        const first = sheet.getUsedRange().load('address');
        await context.sync();
        expect([none.isNullObject, first.address]).toEqual([true, 'Sheet1!A1']);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.settingcollection#excel-excel-settingcollection-getitemornullobject-member(1)',
    'a setting that is not there is null, and there once it was added',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { settings } = context.workbook;
        const before = settings.getItemOrNullObject('考核月份');
        settings.add('考核月份', '2026-11');
        const after = settings.getItemOrNullObject('考核月份').load('value');
        await context.sync();
        expect([before.isNullObject, after.isNullObject, after.value]).toEqual([
          true,
          false,
          '2026-11',
        ]);
      });
    },
  );
});
