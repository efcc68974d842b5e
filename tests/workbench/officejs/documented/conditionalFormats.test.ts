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
    '/office/dev/add-ins/excel/excel-add-ins-conditional-formatting#color-scale',
    'a colour scale has a lowest, a middle and a highest colour, or two',
    () =>
      onRange('B2:M5', async (range, _sheet, context) => {
        const added = range.conditionalFormats.add('ColorScale');
        added.colorScale.criteria = {
          minimum: { type: 'LowestValue', color: 'blue' },
          midpoint: { formula: '50', type: 'Percent', color: 'yellow' },
          maximum: { type: 'HighestValue', color: 'red' },
        };
        added.colorScale.load('criteria,threeColorScale');
        await context.sync();
        expect(added.colorScale.threeColorScale).toBe(true);
        expect(added.colorScale.criteria).toEqual({
          minimum: { type: 'LowestValue', color: '#0000FF' },
          midpoint: { type: 'Percent', formula: '50', color: '#FFFF00' },
          maximum: { type: 'HighestValue', color: '#FF0000' },
        });
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-conditional-formatting#data-bar',
    'a data bar has a direction, bounds and colours; nothing after it is stopped',
    () =>
      onRange('B8:E13', async (range, _sheet, context) => {
        const added = range.conditionalFormats.add('DataBar');
        added.dataBar.barDirection = 'LeftToRight';
        added.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
        added.dataBar.positiveFormat.fillColor = '#63C384';
        added.dataBar.positiveFormat.gradientFill = false;
        added.load('stopIfTrue');
        added.dataBar.load('barDirection,lowerBoundRule,upperBoundRule,showDataBarOnly');
        added.dataBar.positiveFormat.load('fillColor,gradientFill');
        await context.sync();
        expect(added.stopIfTrue).toBeNull();
        expect(added.dataBar.toJSON()).toMatchObject({
          barDirection: 'LeftToRight',
          lowerBoundRule: { type: 'Number', formula: '0' },
          upperBoundRule: { type: 'Automatic' },
          showDataBarOnly: false,
        });
        expect(added.dataBar.positiveFormat.fillColor).toBe('#63C384');
        expect(added.dataBar.positiveFormat.gradientFill).toBe(false);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-conditional-formatting#icon-set',
    'an icon set has a style and a criterion for each icon but the lowest',
    () =>
      onRange('B8:E13', async (range, _sheet, context) => {
        const added = range.conditionalFormats.add('IconSet');
        added.iconSet.style = 'ThreeTriangles';
        added.iconSet.criteria = [
          {} as Excel.ConditionalIconCriterion,
          { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=700' },
          { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1000' },
        ];
        added.iconSet.load('style,criteria,reverseIconOrder,showIconOnly');
        await context.sync();
        expect([added.iconSet.style, added.iconSet.reverseIconOrder]).toEqual([
          'ThreeTriangles',
          false,
        ]);
        expect(added.iconSet.criteria.map(({ formula }) => Number(formula))).toEqual([
          0, 700, 1000,
        ]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-conditional-formatting#preset-criteria',
    'a preset goes by the average, by duplicates, by blanks …',
    () =>
      onRange('B2:M5', async (range, _sheet, context) => {
        const added = range.conditionalFormats.add('PresetCriteria');
        added.preset.format.font.color = 'white';
        added.preset.rule = { criterion: 'OneStdDevAboveAverage' };
        added.load('type');
        added.preset.load('rule');
        await context.sync();
        expect([added.type, added.preset.rule.criterion]).toEqual([
          'PresetCriteria',
          'OneStdDevAboveAverage',
        ]);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-conditional-formatting#text-comparison',
    'a text format goes by a text the cell contains',
    () =>
      onRange('B16:D18', async (range, _sheet, context) => {
        const added = range.conditionalFormats.add('ContainsText');
        added.textComparison.format.font.color = '#FF0000';
        added.textComparison.rule = { operator: 'Contains', text: '未完成' };
        added.textComparison.load('rule');
        added.textComparison.format.font.load('color');
        await context.sync();
        expect(added.textComparison.rule).toEqual({ operator: 'Contains', text: '未完成' });
        expect(added.textComparison.format.font.color).toBe('#FF0000');
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-conditional-formatting#topbottom',
    'a top or bottom format goes by a rank',
    () =>
      onRange('B21:E23', async (range, _sheet, context) => {
        const added = range.conditionalFormats.add('TopBottom');
        added.topBottom.format.fill.color = 'green';
        added.topBottom.rule = { rank: 1, type: 'TopItems' };
        added.topBottom.load('rule');
        const other = added.customOrNullObject;
        other.rule.load('formula');
        await context.sync();
        expect(added.topBottom.rule).toEqual({ rank: 1, type: 'TopItems' });
        expect(other.isNullObject).toBe(true);
      }),
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
