import { codeOf, errorOf, openOffice } from '../office';
import { documented } from './documented';

describe('batching', () => {
  documented(
    '/office/dev/add-ins/develop/application-specific-api-model#load',
    'a property that was not loaded cannot be read, one that was loaded can',
    async () => {
      const { run } = await openOffice();
      const read = run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
        range.load('address');
        await context.sync();
        expect(range.address).toBe('Sheet1!A1:B2');
        return range.values;
      });
      expect(await codeOf(read)).toBe('PropertyNotLoaded');
    },
  );

  documented(
    '/office/dev/add-ins/develop/application-specific-api-model#sync',
    'commands wait in a queue: nothing reaches the workbook before sync',
    async () => {
      const { run, workbook, host } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['甲班']];
        expect(workbook.sheets[0]?.cell(0, 0)).toBeUndefined();
        expect(host.requests).toBe(0);
        await context.sync();
        expect(workbook.sheets[0]?.cell(0, 0)?.value).toBe('甲班');
        expect(host.requests).toBe(1);
      });
    },
  );

  documented(
    '/office/dev/add-ins/develop/application-specific-api-model#performance-tip-minimize-the-number-of-sync-calls',
    'any number of commands on any number of objects is one request',
    async () => {
      const { run, host } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        for (let row = 1; row <= 50; row++) sheet.getRange(`A${row}`).values = [[row]];
        const sum = sheet.getRange('B1');
        sum.formulas = [['=SUM(A1:A50)']];
        sum.load('values');
        await context.sync();
        expect(sum.values).toEqual([[1275]]);
        expect(host.requests).toBe(1);
      });
    },
  );

  documented(
    '/office/dev/add-ins/develop/application-specific-api-model#clientresult',
    'a method’s plain result is there after sync, and not before',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const count = context.workbook.worksheets.getCount();
        expect(() => count.value).toThrow(expect.objectContaining({ code: 'ValueNotLoaded' }));
        await context.sync();
        expect(count.value).toBe(1);
      });
    },
  );

  documented(
    '/office/dev/add-ins/develop/application-specific-api-model#set',
    'set() takes many properties, those of inner objects too',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:E2');
        range.set({
          format: { fill: { color: '#4472C4' }, font: { name: '宋体', color: 'white' } },
        });
        range.load('format/fill/color,format/font/name,format/font/color');
        await context.sync();
        const { fill, font } = range.format;
        expect([fill.color, font.name, font.color]).toEqual(['#4472C4', '宋体', '#FFFFFF']);
      });
    },
  );

  documented(
    '/office/dev/add-ins/develop/application-specific-api-model#scalar-and-navigation-properties',
    'a path loads one property of an inner object and nothing else',
    async () => {
      const { run } = await openOffice();
      const read = run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.load('format/font/name');
        await context.sync();
        expect(range.format.font.name).toBe('等线');
        return range.format.font.size;
      });
      expect(await codeOf(read)).toBe('PropertyNotLoaded');
    },
  );

  documented(
    '/office/dev/add-ins/testing/application-specific-api-error-handling',
    'a batch stops at its first error: what came before stays done, what comes after is not done',
    async () => {
      const { run, workbook } = await openOffice();
      const code = await codeOf(
        run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('A1').values = [[1]];
          context.workbook.worksheets.getItem('没有这张表').getRange('A1').values = [[2]];
          sheet.getRange('A2').values = [[3]];
          await context.sync();
        }),
      );
      expect(code).toBe('ItemNotFound');
      expect(workbook.sheets[0]?.cell(0, 0)?.value).toBe(1);
      expect(workbook.sheets[0]?.cell(1, 0)).toBeUndefined();
    },
  );

  documented(
    '/javascript/api/office/officeextension.debuginfo#office-officeextension-debuginfo-errorlocation-member',
    'debugInfo says in which member the error is and which statement it was',
    async () => {
      const { run } = await openOffice();
      const error = await errorOf(
        run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('A1').values = [['先']];
          sheet.getRange('不是地址').values = [['后']];
          await context.sync();
        }),
      );
      expect(error?.code).toBe('InvalidArgument');
      expect(error?.debugInfo).toMatchObject({
        code: 'InvalidArgument',
        errorLocation: 'Worksheet.getRange',
      });
      expect(JSON.stringify(error?.debugInfo)).toContain('getRange');
    },
  );

  documented(
    '/javascript/api/office/officeextension.error#office-officeextension-error-code-member',
    'codes are the same in every language; messages are for developers',
    async () => {
      const act = async (locale: string): Promise<string> => {
        const { run } = await openOffice({ locale });
        return codeOf(
          run(async (context) => {
            context.workbook.worksheets.getItem('无').load('name');
            await context.sync();
          }),
        );
      };
      expect([await act('zh-CN'), await act('en-US')]).toEqual(['ItemNotFound', 'ItemNotFound']);
    },
  );

  documented(
    '/office/dev/add-ins/testing/application-specific-api-error-handling',
    'after an error the same context works on',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B1').values = [[1]];
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
        const range = sheet.getRange('A1:B1');
        range.values = [[1, 2]];
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([[1, 2]]);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.application#excel-excel-application-suspendapicalculationuntilnextsync-member(1)',
    'calculation is suspended until the next sync, which calculates',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').formulas = [[1], ['=A1+1']];
        await context.sync();
        context.workbook.application.suspendApiCalculationUntilNextSync();
        sheet.getRange('A1').values = [[10]];
        const during = sheet.getRange('A2').load('values');
        await context.sync();
        const after = sheet.getRange('A2').load('values');
        await context.sync();
        expect([during.values, after.values]).toEqual([[[2]], [[11]]]);
      });
    },
  );

  documented(
    '/javascript/api/excel/excel.application#excel-excel-application-calculate-member(1)',
    'in manual mode formulas keep their values until calculate is called',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { application } = context.workbook;
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').formulas = [[1], ['=A1*2']];
        await context.sync();
        application.calculationMode = 'Manual';
        sheet.getRange('A1').values = [[5]];
        const before = sheet.getRange('A2').load('values');
        await context.sync();
        application.calculate('Recalculate');
        const after = sheet.getRange('A2').load('values');
        application.load('calculationMode');
        await context.sync();
        expect([before.values, after.values]).toEqual([[[2]], [[10]]]);
        expect(application.calculationMode).toBe('Manual');
      });
    },
  );
});
