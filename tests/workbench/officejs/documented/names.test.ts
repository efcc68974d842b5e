import { codeOf, openOffice } from '../office';
import { documented } from './documented';

describe('names', () => {
  documented(
    '/javascript/api/excel/excel.nameditemcollection#excel-excel-nameditemcollection-add-member(1)',
    'a name stands for a range, a formula or a constant',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const { names } = context.workbook;
        names.add('得分', sheet.getRange('B2:B9'), '各班得分');
        names.add('满分', '=100');
        const [range, constant] = [names.getItem('得分'), names.getItem('满分')];
        range.load('type,formula,value,comment,scope');
        constant.load('type,value');
        const cells = range.getRange().load('address');
        await context.sync();
        expect(range.toJSON()).toMatchObject({
          type: 'Range',
          formula: '=Sheet1!$B$2:$B$9',
          value: 'Sheet1!B2:B9',
          comment: '各班得分',
          scope: 'Workbook',
        });
        expect([constant.type, constant.value]).toEqual(['Integer', 100]);
        expect(cells.address).toBe('Sheet1!B2:B9');
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.nameditem#excel-excel-nameditem-scope-member',
    'a sheet’s names are its own: the workbook does not list them, and they win on their sheet',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.names.add('本表', sheet.getRange('C3'));
        context.workbook.names.add('本表', sheet.getRange('A1'));
        sheet.names.load('items/name,items/scope');
        context.workbook.names.load('items/name,items/scope');
        const local = sheet.getRange('本表').load('address');
        await context.sync();
        expect(sheet.names.items.map(({ scope }) => scope)).toEqual(['Worksheet']);
        expect(context.workbook.names.items.map(({ scope }) => scope)).toEqual(['Workbook']);
        expect(local.address).toBe('Sheet1!C3');
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.nameditemcollection#excel-excel-nameditemcollection-getitem-member(1)',
    'names are found whatever their case; the same one twice is refused',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        context.workbook.names.add('Total', '=1');
        const found = context.workbook.names.getItem('TOTAL').load('name');
        await context.sync();
        expect(found.name).toBe('Total');
        context.workbook.names.add('total', '=2');
        await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.nameditem#excel-excel-nameditem-delete-member(1)',
    'a deleted name is gone; formulas that used it are #NAME?',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        context.workbook.names.add('满分', '=100');
        const cell = sheet.getRange('A1');
        cell.formulas = [['=满分*2']];
        cell.load('values');
        await context.sync();
        expect(cell.values).toEqual([[200]]);
        context.workbook.names.getItem('满分').delete();
        const gone = context.workbook.names.getItemOrNullObject('满分');
        cell.load('values');
        await context.sync();
        expect(gone.isNullObject).toBe(true);
        expect(cell.values).toEqual([['#NAME?']]);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.nameditem#excel-excel-nameditem-getrangeornullobject-member(1)',
    'a name that stands for no cells has a null range',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const name = context.workbook.names.add('满分', '=100');
        const none = name.getRangeOrNullObject();
        await context.sync();
        expect(none.isNullObject).toBe(true);
        name.getRange().load('address');
        await expect(context.sync()).rejects.toBeDefined();
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.nameditem#excel-excel-nameditem-worksheet-member',
    'the sheet of a workbook’s name is an error, or a null object where that is asked',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const own = sheet.names.add('本表', '=1');
        const all = context.workbook.names.add('全册', '=1');
        const found = own.worksheetOrNullObject.load('name');
        const none = all.worksheetOrNullObject;
        none.load('name');
        await context.sync();
        expect([found.name, none.isNullObject]).toEqual(['Sheet1', true]);
      });
      const wrong = run(async (context) => {
        context.workbook.names.getItem('全册').worksheet.load('name');
        await context.sync();
      });
      expect(await codeOf(wrong)).not.toBe('no error');
    },
  );
});
