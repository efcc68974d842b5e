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

describe('conditional formats', () => {
  documented(
    '/office/dev/add-ins/excel/excel-add-ins-conditional-formatting#cell-value',
    'a cell value format compares with one or two formulas',
    () =>
      onRange('B2:B9', async (range, _sheet, context) => {
        const added = range.conditionalFormats.add('CellValue');
        added.cellValue.format.font.color = 'red';
        added.cellValue.rule = { formula1: '=60', operator: 'LessThan' };
        added.load('type');
        added.cellValue.load('rule');
        added.cellValue.format.font.load('color');
        await context.sync();
        expect(added.type).toBe('CellValue');
        expect(added.cellValue.rule).toMatchObject({ formula1: '=60', operator: 'LessThan' });
        expect(added.cellValue.format.font.color).toBe('#FF0000');
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-conditional-formatting#custom',
    'a custom format goes by a formula',
    () =>
      onRange('A1:A9', async (range, _sheet, context) => {
        const added = range.conditionalFormats.add('Custom');
        added.custom.rule.formula = '=$B1="优"';
        added.custom.format.fill.color = '#C6EFCE';
        added.custom.rule.load('formula');
        added.custom.format.fill.load('color');
        await context.sync();
        expect(added.custom.rule.formula).toBe('=$B1="优"');
        expect(added.custom.format.fill.color).toBe('#C6EFCE');
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-conditional-formatting#multiple-formats-and-priority',
    'a new format comes first; priorities stay without gaps when one changes',
    () =>
      onRange('A1:A9', async (range, _sheet, context) => {
        const first = range.conditionalFormats.add('Custom');
        first.custom.rule.formula = '=A1=1';
        const second = range.conditionalFormats.add('Custom');
        second.custom.rule.formula = '=A1=2';
        first.load('priority');
        second.load('priority');
        await context.sync();
        expect([second.priority, first.priority]).toEqual([0, 1]);
        first.priority = 0;
        range.conditionalFormats.load('items/priority,items/id');
        first.load('id');
        await context.sync();
        expect(range.conditionalFormats.items.map(({ priority }) => priority)).toEqual([0, 1]);
        expect(range.conditionalFormats.items[0]?.id).toBe(first.id);
      }),
  );

  documented(
    '/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member',
    'a negative priority counts from the back, one out of bounds is the last',
    () =>
      onRange('A1', async (range, _sheet, context) => {
        const formats = [1, 2, 3].map((value) => {
          const added = range.conditionalFormats.add('Custom');
          added.custom.rule.formula = `=A1=${value}`;
          return added;
        });
        // The newest is first: 3, 2, 1.
        const [one, , three] = formats;
        if (one === undefined || three === undefined) throw new Error('three formats were added');
        three.priority = -1;
        three.load('priority');
        await context.sync();
        expect(three.priority).toBe(2);
        one.priority = 99;
        one.load('priority');
        await context.sync();
        expect(one.priority).toBe(2);
      }),
  );

  documented(
    '/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-customornullobject-member',
    'the properties of another kind are a null object',
    () =>
      onRange('A1', async (range, _sheet, context) => {
        const added = range.conditionalFormats.add('Custom');
        added.custom.rule.formula = '=TRUE';
        const other = added.cellValueOrNullObject;
        other.load('rule');
        const own = added.customOrNullObject;
        own.rule.load('formula');
        await context.sync();
        expect([other.isNullObject, own.isNullObject]).toEqual([true, false]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-clearall-member(1)',
    'clearAll clears the cells asked for and no others',
    () =>
      onRange('A1:A9', async (range, sheet, context) => {
        const added = range.conditionalFormats.add('Custom');
        added.custom.rule.formula = '=A1>0';
        sheet.getRange('A1:A4').conditionalFormats.clearAll();
        const cleared = sheet.getRange('A1:A4').conditionalFormats.getCount();
        const left = sheet.getRange('A5:A9').conditionalFormats;
        const count = left.getCount();
        const cells = left.getItemAt(0).getRange().load('address');
        await context.sync();
        expect([cleared.value, count.value, cells.address]).toEqual([0, 1, 'Sheet1!A5:A9']);
      }),
  );

  documented(
    '/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-delete-member(1)',
    'a deleted format is gone; asking for it is ItemNotFound',
    async () => {
      const { run } = await openOffice();
      await run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        const added = conditionalFormats.add('Custom');
        added.custom.rule.formula = '=TRUE';
        added.load('id');
        await context.sync();
        const { id } = added;
        added.delete();
        const count = conditionalFormats.getCount();
        await context.sync();
        expect(count.value).toBe(0);
        conditionalFormats.getItem(id).load('type');
        await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      });
    },
  );

  documented(
    '/javascript/api/requirement-sets/excel/excel-api-1-6-requirement-set',
    'conditional formats came with ExcelApi 1.6',
    async () => {
      const { run } = await openOffice({ excelApi: '1.5' });
      const add = run(async (context) => {
        context.workbook.worksheets
          .getItem('Sheet1')
          .getRange('A1')
          .conditionalFormats.add('Custom');
        await context.sync();
      });
      expect(await codeOf(add)).toBe('ApiNotFound');
    },
  );
});
