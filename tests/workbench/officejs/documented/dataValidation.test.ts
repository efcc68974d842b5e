import { codeOf, openOffice } from '../office';
import { documented } from './documented';

async function onRange(
  address: string,
  act: (range: Excel.Range, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  const { run } = await openOffice();
  await run((context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    return act(sheet.getRange(address), sheet, context);
  });
}

describe('data validation', () => {
  documented(
    '/office/dev/add-ins/excel/excel-add-ins-data-validation#list-validation-rule-type',
    'a list’s source is a text, a range object or a formula',
    () =>
      onRange('B2:B5', async (range, sheet, context) => {
        sheet.getRange('D1:D2').values = [['是'], ['否']];
        range.dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
        range.dataValidation.load('rule,type');
        const other = sheet.getRange('C2');
        other.dataValidation.rule = {
          list: { inCellDropDown: true, source: sheet.getRange('D1:D2') },
        };
        other.dataValidation.load('rule');
        await context.sync();
        expect(range.dataValidation.type).toBe('List');
        expect(range.dataValidation.rule.list).toEqual({ inCellDropDown: true, source: '是,否' });
        expect(other.dataValidation.rule.list?.source).toEqual(
          expect.stringMatching(/\$D\$1:\$D\$2/),
        );
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-data-validation#basic-and-datetime-validation-rule-types',
    'a number rule has an operator and one or two formulas',
    () =>
      onRange('A1', async (range, _sheet, context) => {
        range.dataValidation.rule = {
          wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' },
        };
        range.dataValidation.load('rule,type');
        await context.sync();
        expect(range.dataValidation.type).toBe('WholeNumber');
        expect(range.dataValidation.rule.wholeNumber).toMatchObject({ operator: 'Between' });
        expect(Number(range.dataValidation.rule.wholeNumber?.formula2)).toBe(10);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-data-validation#create-validation-error-alerts',
    'the error alert has a style, a title and a message, and may be off',
    () =>
      onRange('A1', async (range, _sheet, context) => {
        range.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
        range.dataValidation.errorAlert = {
          message: '得分不能是负数',
          showAlert: true,
          style: 'Warning',
          title: '请检查',
        };
        range.dataValidation.load('errorAlert');
        await context.sync();
        expect(range.dataValidation.errorAlert).toEqual({
          message: '得分不能是负数',
          showAlert: true,
          style: 'Warning',
          title: '请检查',
        });
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-data-validation#create-validation-prompts',
    'the prompt has a title and a message',
    () =>
      onRange('A1', async (range, _sheet, context) => {
        range.dataValidation.rule = { textLength: { formula1: 50, operator: 'LessThan' } };
        range.dataValidation.prompt = { message: '不超过 50 字', showPrompt: true, title: '备注' };
        range.dataValidation.load('prompt');
        await context.sync();
        expect(range.dataValidation.prompt).toEqual({
          message: '不超过 50 字',
          showPrompt: true,
          title: '备注',
        });
      }),
  );

  documented(
    '/javascript/api/excel/excel.datavalidation#excel-excel-datavalidation-ignoreblanks-member',
    'blanks are allowed unless ignoreBlanks is taken away',
    () =>
      onRange('A1', async (range, _sheet, context) => {
        range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
        range.dataValidation.load('ignoreBlanks,valid');
        await context.sync();
        expect([range.dataValidation.ignoreBlanks, range.dataValidation.valid]).toEqual([
          true,
          true,
        ]);
        range.dataValidation.ignoreBlanks = false;
        range.dataValidation.load('ignoreBlanks,valid');
        await context.sync();
        expect([range.dataValidation.ignoreBlanks, range.dataValidation.valid]).toEqual([
          false,
          false,
        ]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.datavalidation#excel-excel-datavalidation-valid-member',
    'valid is true for all, false for none, null where some cells are valid and some are not',
    () =>
      onRange('A1:A3', async (range, sheet, context) => {
        range.dataValidation.rule = {
          decimal: { formula1: 0, formula2: 100, operator: 'Between' },
        };
        range.values = [[50], [101], [-1]];
        const parts = ['A1', 'A2:A3', 'A1:A3'].map((address) =>
          sheet.getRange(address).dataValidation.load('valid'),
        );
        await context.sync();
        expect(parts.map(({ valid }) => valid)).toEqual([true, false, null]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.datavalidation#excel-excel-datavalidation-getinvalidcellsornullobject-member(1)',
    'the invalid cells are told as areas; none is a null object',
    () =>
      onRange('A1:A4', async (range, sheet, context) => {
        range.dataValidation.rule = { wholeNumber: { formula1: 5, operator: 'LessThan' } };
        range.values = [[1], [7], [8], [2]];
        const invalid = range.dataValidation.getInvalidCells().load('address');
        const none = sheet.getRange('A1').dataValidation.getInvalidCellsOrNullObject();
        await context.sync();
        expect([invalid.address, none.isNullObject]).toEqual(['Sheet1!A2:A3', true]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.datavalidationtype',
    'the type is None without a rule, MixedCriteria on a part, Inconsistent with several',
    () =>
      onRange('A1:A2', async (_range, sheet, context) => {
        sheet.getRange('A1').dataValidation.rule = {
          wholeNumber: { formula1: 5, operator: 'LessThan' },
        };
        sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
        const types = ['C1', 'A1:A2', 'A1:B1'].map((address) =>
          sheet.getRange(address).dataValidation.load('type'),
        );
        await context.sync();
        expect(types.map(({ type }) => type)).toEqual(['None', 'MixedCriteria', 'Inconsistent']);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-data-validation#remove-data-validation-from-a-range',
    'clear takes the rule away',
    () =>
      onRange('A1', async (range, _sheet, context) => {
        range.dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
        range.dataValidation.clear();
        range.dataValidation.load('type');
        await context.sync();
        expect(range.dataValidation.type).toBe('None');
      }),
  );

  documented(
    '/javascript/api/excel/excel.datavalidationrule',
    'a rule is of one kind only',
    async () => {
      const { run } = await openOffice();
      const both = run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'a' },
          wholeNumber: { formula1: 1, operator: 'EqualTo' },
        };
        await context.sync();
      });
      expect(await codeOf(both)).toBe('InvalidArgument');
    },
  );
});
