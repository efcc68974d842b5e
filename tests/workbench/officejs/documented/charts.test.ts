import { openOffice } from '../office';
import { documented } from './documented';

async function onTeams(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  const { run } = await openOffice();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C4').values = [
      ['班组', '得分', '人数'],
      ['甲班', 95, 12],
      ['乙班', 88, 11],
      ['丙班', 91, 13],
    ];
    await act(sheet, context);
  });
}

describe('charts', () => {
  documented(
    '/office/dev/add-ins/excel/excel-add-ins-charts#create-a-chart',
    'a chart is added of a range, with its title, legend and labels set',
    () =>
      onTeams(async (sheet, context) => {
        const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'), 'Auto');
        chart.title.text = '班组得分';
        chart.legend.position = 'Right';
        chart.dataLabels.showValue = true;
        chart.load('chartType,name');
        chart.title.load('text,visible');
        chart.legend.load('position');
        await context.sync();
        expect([chart.chartType, chart.title.text, chart.title.visible]).toEqual([
          'Line',
          '班组得分',
          true,
        ]);
        expect(chart.legend.position).toBe('Right');
        expect(chart.name).not.toBe('');
      }),
  );

  documented(
    '/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)',
    'series are the columns or the rows, as seriesBy says',
    () =>
      onTeams(async (sheet, context) => {
        const columns = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
        const rows = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Rows');
        columns.series.load('items/name');
        rows.series.load('items/name');
        await context.sync();
        expect(columns.series.items.map(({ name }) => name)).toEqual(['得分', '人数']);
        expect(rows.series.items.map(({ name }) => name)).toEqual(['甲班', '乙班', '丙班']);
      }),
  );

  documented(
    '/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-getitem-member(1)',
    'of several charts of one name getItem answers the first; of none it is ItemNotFound',
    () =>
      onTeams(async (sheet, context) => {
        const first = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
        const second = sheet.charts.add('Line', sheet.getRange('A1:B4'));
        first.name = '排名';
        second.name = '排名';
        const found = sheet.charts.getItem('排名').load('chartType');
        const none = sheet.charts.getItemOrNullObject('没有');
        await context.sync();
        expect([found.chartType, none.isNullObject]).toEqual(['ColumnClustered', true]);
        sheet.charts.getItem('没有').load('name');
        await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      }),
  );

  documented(
    '/javascript/api/excel/excel.chart#excel-excel-chart-setposition-member(1)',
    'setPosition lays the chart over the cells from the first to the last',
    () =>
      onTeams(async (sheet, context) => {
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
        chart.setPosition('E2', 'J15');
        chart.load('top,left,width,height');
        const cells = sheet.getRange('E2:J15').load('top,left,width,height');
        await context.sync();
        expect([chart.top, chart.left]).toEqual([cells.top, cells.left]);
        expect(chart.width).toBeCloseTo(cells.width, 0);
        expect(chart.height).toBeCloseTo(cells.height, 0);
      }),
  );

  documented(
    '/javascript/api/excel/excel.chart#excel-excel-chart-setdata-member(1)',
    'setData gives the chart other cells',
    () =>
      onTeams(async (sheet, context) => {
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
        chart.setData(sheet.getRange('A1:C3'), 'Columns');
        chart.series.load('items/name');
        await context.sync();
        expect(chart.series.items.map(({ name }) => name)).toEqual(['得分', '人数']);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-charts#add-a-data-series-to-a-chart',
    'a series is added with values and x values of its own, and deleted',
    () =>
      onTeams(async (sheet, context) => {
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
        const added = chart.series.add('人数');
        added.setValues(sheet.getRange('C2:C4'));
        added.setXAxisValues(sheet.getRange('A2:A4'));
        const count = chart.series.getCount();
        await context.sync();
        expect(count.value).toBe(2);
        chart.series.getItemAt(0).delete();
        chart.series.load('items/name');
        await context.sync();
        expect(chart.series.items.map(({ name }) => name)).toEqual(['人数']);
      }),
  );

  documented(
    '/office/dev/add-ins/excel/excel-add-ins-charts#set-chart-axis-properties',
    'the axis has a title and bounds of its own',
    () =>
      onTeams(async (sheet, context) => {
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
        const { valueAxis, categoryAxis } = chart.axes;
        valueAxis.minimum = 60;
        valueAxis.maximum = 100;
        categoryAxis.title.text = '班组';
        valueAxis.load('minimum,maximum');
        categoryAxis.title.load('text');
        await context.sync();
        expect([valueAxis.minimum, valueAxis.maximum]).toEqual([60, 100]);
        expect(categoryAxis.title.text).toBe('班组');
      }),
  );

  documented(
    '/javascript/api/excel/excel.chart#excel-excel-chart-delete-member(1)',
    'a deleted chart is no longer counted',
    () =>
      onTeams(async (sheet, context) => {
        const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
        const before = sheet.charts.getCount();
        chart.delete();
        const after = sheet.charts.getCount();
        await context.sync();
        expect([before.value, after.value]).toEqual([1, 0]);
      }),
  );

  documented(
    '/javascript/api/excel/excel.chartfill#excel-excel-chartfill-setsolidcolor-member(1)',
    'one point takes a colour of its own',
    async () => {
      const { run, workbook } = await openOffice();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['班', '分'],
          ['甲', 1],
          ['乙', 2],
        ];
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
        const points = chart.series.getItemAt(0).points;
        points.getItemAt(1).format.fill.setSolidColor('#C00000');
        const count = points.getCount();
        await context.sync();
        expect(count.value).toBe(2);
      });
      expect(workbook.sheets[0]?.charts[0]?.series[0]?.pointColors).toEqual(
        new Map([[1, '#C00000']]),
      );
    },
  );
});
