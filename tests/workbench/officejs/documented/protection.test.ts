import { codeOf, openOffice } from '../office';
import { documented } from './documented';

describe('protection', () => {
  documented(
    '/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection',
    'a write to a protected sheet is AccessDenied and changes nothing',
    async () => {
      const { run, workbook } = await openOffice();
      const write = run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [[1]];
        sheet.protection.protect();
        sheet.getRange('A1').values = [[2]];
        await context.sync();
      });
      expect(await codeOf(write)).toBe('AccessDenied');
      expect(workbook.sheets[0]?.cell(0, 0)?.value).toBe(1);
    },
  );

  documented(
    '/javascript/api/excel/excel.formatprotection#excel-excel-formatprotection-locked-member',
    'cells that are not locked stay editable on a protected sheet',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B1').format.protection.locked = false;
        sheet.protection.protect();
        const cell = sheet.getRange('B1');
        cell.values = [['可填']];
        cell.load('values');
        await context.sync();
        expect(cell.values).toEqual([['可填']]);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1)',
    'protecting a sheet that is protected already fails',
    async () => {
      const { run } = await openOffice();
      const twice = run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1');
        protection.protect();
        protection.protect();
        await context.sync();
      });
      expect(await codeOf(twice)).toBe('AccessDenied');
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-unprotect-member(1)',
    'only the right password takes the protection away',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1');
        protection.protect({}, '党建2026');
        await context.sync();
        protection.unprotect('别的');
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
        protection.unprotect('党建2026');
        protection.load('protected');
        await context.sync();
        expect(protection.protected).toBe(false);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.worksheetprotectionoptions',
    'options allow single acts: formatting and inserting rows, while the rest is denied',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
        sheet.getRange('A1').format.fill.color = 'yellow';
        sheet.getRange('2:2').insert('Down');
        sheet.protection.load('options');
        await context.sync();
        expect(sheet.protection.options).toMatchObject({
          allowFormatCells: true,
          allowInsertRows: true,
          allowDeleteRows: false,
        });
        sheet.getRange('2:2').delete('Up');
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
        sheet.getRange('A:A').format.columnWidth = 90;
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.workbookprotection',
    'of a protected workbook no sheet is added, renamed, moved or deleted, and cells stay editable',
    async () => {
      const { run, workbook } = await openOffice();
      await run(async (context) => {
        const { protection, worksheets } = context.workbook;
        worksheets.add('二');
        protection.protect('党建2026');
        protection.load('protected');
        await context.sync();
        expect(protection.protected).toBe(true);
        const sheet = worksheets.getItem('二');
        const acts: (() => void)[] = [
          () => worksheets.add('三'),
          () => (sheet.name = '改'),
          () => (sheet.position = 0),
          () => (sheet.visibility = 'Hidden'),
          () => sheet.copy('End'),
          () => sheet.delete(),
        ];
        for (const act of acts) {
          act();
          await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
        }
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '二']);
      expect(workbook.sheet('二')?.cell(0, 0)?.value).toBe(1);
    },
  );

  documented(
    '/javascript/api/excel/excel.workbookprotection#excel-excel-workbookprotection-unprotect-member(1)',
    'only the right password takes the protection of the workbook away',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { protection } = context.workbook;
        protection.protect('党建2026');
        protection.unprotect('别的');
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
        protection.unprotect('党建2026');
        context.workbook.worksheets.add('三');
        protection.load('protected');
        await context.sync();
        expect(protection.protected).toBe(false);
      });
    },
  );
});
