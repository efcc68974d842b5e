import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { codeOf, openOffice } from './office';

describe('data validation, through the real Office.js', () => {
  // /office/dev/add-ins/excel/excel-add-ins-data-validation
  test('rules go in and come back, with their alert and prompt', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const decimal = sheet.getRange('B2:B9').dataValidation;
      decimal.rule = { decimal: { formula1: 0, formula2: 10, operator: 'Between' } };
      decimal.errorAlert = { showAlert: true, style: 'Stop', title: '超出', message: '0 到 10' };
      decimal.prompt = { showPrompt: true, title: '得分', message: '最多 10 分' };
      const list = sheet.getRange('C2').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: '是,否' } };
      const custom = sheet.getRange('D2').dataValidation;
      custom.rule = { custom: { formula: '=COUNTIF($D$2:$D$9,D2)=1' } };
      for (const each of [decimal, list, custom]) each.load('type,rule,errorAlert,ignoreBlanks');
      const both = sheet.getRange('B2:C2').dataValidation.load('type');
      const none = sheet.getRange('Z9').dataValidation.load('type,rule');
      await context.sync();
      expect([decimal.type, list.type, custom.type]).toEqual(['Decimal', 'List', 'Custom']);
      expect(decimal.rule).toEqual({ decimal: { formula1: 0, formula2: 10, operator: 'Between' } });
      expect(list.rule).toEqual({ list: { inCellDropDown: true, source: '是,否' } });
      expect(custom.rule).toEqual({ custom: { formula: '=COUNTIF($D$2:$D$9,D2)=1' } });
      expect(decimal.errorAlert).toMatchObject({ style: 'Stop', title: '超出' });
      expect([both.type, none.type]).toEqual(['Inconsistent', 'None']);
    });
    expect(workbook.sheets[0]?.validations.map(({ sqref, formula1 }) => [sqref, formula1])).toEqual(
      [
        ['B2:B9', '0'],
        ['C2', '"是,否"'],
        ['D2', 'COUNTIF($D$2:$D$9,D2)=1'],
      ],
    );
  });

  // /javascript/api/excel/excel.datavalidation#excel-excel-datavalidation-valid-member
  test('valid tells whether the cells hold to the rule; clear cuts cells out of it', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], [30]];
      range.dataValidation.rule = { wholeNumber: { formula1: 10, operator: 'LessThan' } };
      const good = sheet.getRange('A1:A2').dataValidation.load('valid');
      const bad = sheet.getRange('A3').dataValidation.load('valid');
      range.dataValidation.load('valid');
      await context.sync();
      expect([good.valid, bad.valid, range.dataValidation.valid]).toEqual([true, false, null]);
      sheet.getRange('A2').dataValidation.clear();
      await context.sync();
    });
    expect(workbook.sheets[0]?.validations.map(({ sqref }) => sqref)).toEqual(['A1 A3']);
  });

  // /javascript/api/excel/excel.datavalidationrule
  test('a rule of two kinds is InvalidArgument', async () => {
    const { run } = await openOffice();
    const set = run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      dataValidation.rule = {
        custom: { formula: '=TRUE' },
        list: { inCellDropDown: true, source: 'a' },
      };
      await context.sync();
    });
    expect(await codeOf(set)).toBe('InvalidArgument');
  });
});

describe('conditional formats, through the real Office.js', () => {
  // /office/dev/add-ins/excel/excel-add-ins-conditional-formatting
  test('custom and cell value formats go in and come back', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2:D9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$D2<60';
      custom.custom.format.fill.color = '#FFC7CE';
      custom.custom.format.font.bold = true;
      const cell = range.conditionalFormats.add('CellValue');
      cell.cellValue.rule = { formula1: '=90', operator: 'GreaterThan' };
      cell.cellValue.format.font.color = 'red';
      const count = range.conditionalFormats.getCount();
      range.conditionalFormats.load('items/type,items/priority,items/id');
      custom.custom.rule.load('formula');
      const other = custom.cellValueOrNullObject.load('rule');
      await context.sync();
      expect([count.value, custom.custom.rule.formula]).toEqual([2, '=$D2<60']);
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual([
        'CellValue',
        'Custom',
      ]);
      expect(other.isNullObject).toBe(true);
      range.conditionalFormats.items[0]?.delete();
      await context.sync();
    });
    const rules = workbook.sheets[0]?.conditionalFormats ?? [];
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({
      sqref: 'A2:D9',
      type: 'custom',
      formulas: ['$D2<60'],
      look: { fill: '#FFC7CE', bold: true },
    });
  });

  // /javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-clearall-member(1)
  test('clearAll takes them away from the range only', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      sheet.getRange('A5:A9').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(workbook.sheets[0]?.conditionalFormats.map(({ sqref }) => sqref)).toEqual(['A1:A4']);
  });
});

describe('charts, through the real Office.js', () => {
  const DATA = [
    ['班组', '得分', '扣分'],
    ['甲班', 92, 8],
    ['乙班', 88, 12],
    ['丙班', 95, 5],
  ];

  // /office/dev/add-ins/excel/excel-add-ins-charts
  test('a chart is made of a range, its series told apart as Excel does', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const source = sheet.getRange('A1:C4');
      source.values = DATA;
      const chart = sheet.charts.add('BarClustered', source, 'Columns');
      chart.name = '排名图';
      chart.title.text = '十一月排名';
      chart.title.format.font.size = 16;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.title.text = '分';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.legend.position = 'Right';
      chart.dataLabels.showValue = true;
      chart.setPosition('E2', 'J15');
      chart.series.load('items/name');
      chart.load('id,name,chartType,left,top,width,height');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['得分', '扣分']);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 288, 210]);
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor('#4472C4');
      first.gapWidth = 60;
      first.points.getItemAt(2).format.fill.setSolidColor('gold');
      first.hasDataLabels = true;
      const found = sheet.charts.getItem('排名图').load('chartType');
      await context.sync();
      expect(found.chartType).toBe('BarClustered');
    });
    const chart = workbook.sheets[0]?.charts[0];
    expect(chart?.series[0]).toMatchObject({
      nameReference: 'Sheet1!$B$1',
      values: 'Sheet1!$B$2:$B$4',
      categories: 'Sheet1!$A$2:$A$4',
      color: '#4472C4',
    });
    expect(chart?.series[0]?.pointColors.get(2)).toBe('#FFD700');
    expect(chart?.anchor.from).toMatchObject({ row: 1, column: 4 });
    expect(chart).toMatchObject({
      categoryAxis: { reversed: true },
      valueAxis: { minimum: 0, maximum: 100, title: '分', majorGridlines: false },
    });
  });

  // /javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)
  test('seriesBy turns the range around; Auto goes by its longer side', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const source = sheet.getRange('A1:C4');
      source.values = DATA;
      sheet.charts.add('ColumnClustered', source, 'Rows');
      sheet.charts.add('ColumnClustered', source);
      sheet.charts.add('Line', sheet.getRange('A1:C2'), 'Auto');
      await context.sync();
    });
    const series = workbook.sheets[0]?.charts.map((chart) => chart.series.map(({ name }) => name));
    expect(series).toEqual([['甲班', '乙班', '丙班'], ['得分', '扣分'], ['甲班']]);
  });

  // /javascript/api/excel/excel.chartseries#excel-excel-chartseries-setvalues-member(1)
  test('series are added with values and x values of their own; charts are deleted', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C4').values = DATA;
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:B4'), 'Columns');
      const added = chart.series.add('扣分');
      added.setValues(sheet.getRange('C2:C4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      const values = added.getDimensionValues('Values');
      chart.series.load('count');
      await context.sync();
      expect([chart.series.count, values.value]).toEqual([2, [8, 12, 5]]);
      chart.series.getItemAt(0).delete();
      await context.sync();
      expect(workbook.sheets[0]?.charts[0]?.series.map(({ name }) => name)).toEqual(['扣分']);
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  // /javascript/api/excel/excel.chartseries, excel.chartlineformat, excel.chartareaformat
  test('overlap, line style, markers and font are kept, through the file too', async () => {
    const { run, workbook } = await openOffice();
    const read = () =>
      run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('Sheet1');
        const bars = charts.getItem('柱');
        const lines = charts.getItem('线');
        const bar = bars.series.getItemAt(0).load('overlap');
        const line = lines.series.getItemAt(0).load('markerStyle');
        const look = line.format.line.load('color,lineStyle,weight');
        const font = bars.format.font.load('name');
        await context.sync();
        const { color, lineStyle, weight } = look;
        return [bar.overlap, line.markerStyle, color, lineStyle, weight, font.name];
      });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C4').values = DATA;
      const bars = sheet.charts.add('BarClustered', sheet.getRange('A1:C4'), 'Columns');
      bars.name = '柱';
      bars.format.font.name = '微软雅黑';
      bars.series.getItemAt(0).overlap = 100;
      const lines = sheet.charts.add('LineMarkers', sheet.getRange('A1:C4'), 'Columns');
      lines.name = '线';
      const line = lines.series.getItemAt(0);
      line.markerStyle = 'Diamond';
      line.format.line.color = '#B23A48';
      line.format.line.lineStyle = 'None';
      await context.sync();
    });
    const kept = [100, 'Diamond', '#B23A48', 'None', 2.25, '微软雅黑'];
    expect(await read()).toEqual(kept);
    const document = createXlsx();
    document.workbook.sheets[0]?.charts.push(...(workbook.sheets[0]?.charts ?? []));
    document.workbook.sheets[0]?.touch('charts');
    const [again, lined] = openXlsx(saveXlsx(document)).workbook.sheets[0]?.charts ?? [];
    expect(again).toMatchObject({ overlap: 100, fontName: '微软雅黑' });
    expect(lined?.series[0]).toMatchObject({ marker: 'diamond', line: { visible: false } });
  });

  // /javascript/api/excel/excel.chart#excel-excel-chart-charttype-member
  test('a ring has no axes; a column chart made of it has them again', async () => {
    const { run, workbook } = await openOffice();
    const axes = () => {
      const { categoryAxis, valueAxis } = workbook.sheets[0]?.charts[0] ?? {};
      return [categoryAxis?.visible, valueAxis?.visible, valueAxis?.majorGridlines];
    };
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const source = sheet.getRange('A1:B3');
      source.values = [['班组', '得分'], ['甲班', 96], ['乙班', 91]]; // prettier-ignore
      const chart = sheet.charts.add('ColumnClustered', source);
      await context.sync();
      expect(axes()).toEqual([true, true, true]);
      chart.chartType = 'Doughnut';
      await context.sync();
      expect(axes()).toEqual([false, false, false]);
      chart.chartType = 'BarClustered';
      await context.sync();
      expect(axes()).toEqual([true, true, true]);
    });
  });

  // /javascript/api/excel/excel.headerfooter
  test('a footer is set by its thirds', async () => {
    const { run, workbook } = await openOffice();
    await run(async (context) => {
      const { defaultForAllPages: texts } =
        context.workbook.worksheets.getItem('Sheet1').pageLayout.headersFooters;
      texts.centerFooter = '第 &P 页，共 &N 页';
      texts.leftFooter = '甲班';
      texts.load('leftFooter,centerFooter,rightFooter');
      await context.sync();
      expect([texts.leftFooter, texts.centerFooter, texts.rightFooter]).toEqual([
        '甲班',
        '第 &P 页，共 &N 页',
        '',
      ]);
    });
    expect(workbook.sheets[0]?.pageLayout.footer).toBe('&L甲班&C第 &P 页，共 &N 页');
  });
});
