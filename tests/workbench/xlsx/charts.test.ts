import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import type { XlsxDocument } from '../../../src/workbench/xlsx/XlsxDocument';
import { changedParts, partsOf } from './packageOf';
import { sampleChart, sampleSeries } from './sampleChart';

function withScores(): XlsxDocument {
  const document = createXlsx();
  const sheet = document.workbook.sheets[0];
  [
    ['班组', '总分'],
    ['甲', 92],
    ['乙', 88.5],
    ['丙', null],
  ].forEach((line, row) =>
    line.forEach((value, column) =>
      sheet?.setCell(row, column, { value, formula: null, style: 0 }),
    ),
  );
  return document;
}

function rankChart(document: XlsxDocument, name = '名次图') {
  return sampleChart(document.workbook.newId(), {
    name,
    altText: '按总分',
    gapWidth: 60,
    title: { text: '名次 <本月>', visible: true, size: 14, bold: true },
    series: [
      sampleSeries({
        name: '总分',
        nameReference: 'Sheet1!$B$1',
        values: 'Sheet1!$B$2:$B$4',
        categories: 'Sheet1!$A$2:$A$4',
        color: '#4472C4',
        pointColors: new Map([[0, '#C00000']]),
        gapWidth: 60,
        dataLabels: true,
      }),
    ],
    categoryAxis: {
      visible: true,
      title: null,
      minimum: null,
      maximum: null,
      majorUnit: null,
      reversed: true,
      majorGridlines: false,
      numberFormat: null,
    },
    valueAxis: {
      visible: true,
      title: '分',
      minimum: 0,
      maximum: 100,
      majorUnit: null,
      reversed: false,
      majorGridlines: true,
      numberFormat: '0.0',
    },
    dataLabels: { visible: true, showValue: true, numberFormat: '0.0', position: 'OutsideEnd' },
    legend: { visible: true, position: 'Bottom' },
  });
}

function saved(edit: (document: XlsxDocument) => void): Uint8Array {
  const document = withScores();
  edit(document);
  return saveXlsx(document);
}

const addRank = (document: XlsxDocument): void => {
  document.workbook.sheets[0]?.charts.push(rankChart(document));
  document.workbook.sheets[0]?.touch('charts');
};

test('a chart is written natively, its caches filled, and read back the same', () => {
  const bytes = saved(addRank);
  const parts = partsOf(bytes);
  const xml = parts['xl/charts/chart1.xml'] ?? '';
  expect(xml).toContain('<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>甲</c:v></c:pt>');
  expect(xml).toContain(
    '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>92</c:v></c:pt><c:pt idx="1"><c:v>88.5</c:v></c:pt></c:numCache>',
  );
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<drawing [^>]*r:id="rId1"\/><\/worksheet>/);
  expect(parts['[Content_Types].xml']).toContain('/xl/drawings/drawing1.xml');
  const document = withScores();
  const { id: _wrote, ...wrote } = rankChart(document);
  const { id: _read, ...read } =
    openXlsx(bytes).workbook.sheets[0]?.charts[0] ?? rankChart(document);
  expect(read).toEqual(wrote);
});

test('a second chart joins the drawing the sheet has', () => {
  const bytes = saved(addRank);
  const document = openXlsx(bytes);
  const sheet = document.workbook.sheets[0];
  sheet?.charts.push(rankChart(document, '第二'));
  sheet?.touch('charts');
  const again = saveXlsx(document);
  expect(changedParts(bytes, again)).toEqual([
    '[Content_Types].xml',
    'xl/charts/chart2.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/drawings/drawing1.xml',
  ]);
  const drawing = partsOf(again)['xl/drawings/drawing1.xml'] ?? '';
  expect(drawing.startsWith((partsOf(bytes)['xl/drawings/drawing1.xml'] ?? '').slice(0, -11))).toBe(
    true,
  );
  expect(drawing).toContain('<xdr:cNvPr id="3" name="第二"');
  expect(openXlsx(again).workbook.sheets[0]?.charts.map((each) => each.name)).toEqual([
    '名次图',
    '第二',
  ]);
});

test('when a cell changes, charts of the file show it, the rest of their text stays', () => {
  const bytes = saved(addRank);
  const document = openXlsx(bytes);
  document.workbook.sheets[0]?.setCell(3, 1, { value: 70, formula: null, style: 0 });
  const again = saveXlsx(document);
  const before = partsOf(bytes)['xl/charts/chart1.xml'] ?? '';
  expect(partsOf(again)['xl/charts/chart1.xml']).toBe(
    before.replace(
      '<c:v>88.5</c:v></c:pt>',
      '<c:v>88.5</c:v></c:pt><c:pt idx="2"><c:v>70</c:v></c:pt>',
    ),
  );
});

test('a chart of the file is moved, renamed and given other cells without losing its look', () => {
  const bytes = saved(addRank);
  const document = openXlsx(bytes);
  const chart = document.workbook.sheets[0]?.charts[0];
  const series = chart?.series[0];
  if (chart === undefined || series === undefined) throw new Error('no chart');
  chart.title.text = '新名次';
  chart.name = '图 & 表';
  chart.anchor.from.row = 5;
  series.values = 'Sheet1!$B$2:$B$3';
  const again = saveXlsx(document);
  const read = openXlsx(again).workbook.sheets[0]?.charts[0];
  expect(read?.title).toEqual({ text: '新名次', visible: true, size: 14, bold: true });
  expect(read?.name).toBe('图 & 表');
  expect(read?.anchor.from.row).toBe(5);
  expect(partsOf(again)['xl/charts/chart1.xml']).toContain('<c:ptCount val="2"/>');
});

test('a chart made and taken away again leaves nothing', () => {
  const document = withScores();
  const plain = saveXlsx(document);
  addRank(document);
  saveXlsx(document);
  const sheet = document.workbook.sheets[0];
  if (sheet !== undefined) sheet.charts = [];
  expect(changedParts(plain, saveXlsx(document))).toEqual([]);
});

test('a chart of the file is taken out with its part', () => {
  const document = openXlsx(saved(addRank));
  const sheet = document.workbook.sheets[0];
  if (sheet !== undefined) sheet.charts = [];
  const parts = partsOf(saveXlsx(document));
  expect(parts['xl/charts/chart1.xml']).toBeUndefined();
  expect(parts['[Content_Types].xml']).not.toContain('chart1.xml');
  expect(parts['xl/drawings/drawing1.xml']).not.toContain('graphicFrame');
});

test.each([
  'ColumnClustered',
  'ColumnStacked',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
  'Pie',
  'Doughnut',
  'Area',
  'XYScatter',
  'XYScatterLines',
])('%s is read back as what it was written', (type) => {
  const bytes = saved((document) => {
    document.workbook.sheets[0]?.charts.push({ ...rankChart(document), type });
  });
  expect(openXlsx(bytes).workbook.sheets[0]?.charts[0]?.type).toBe(type);
});

test('a combination of columns and a line on its own axis keeps both', () => {
  const bytes = saved((document) => {
    const chart = rankChart(document);
    chart.type = 'ColumnClustered';
    chart.series.push(
      sampleSeries({
        name: '线',
        values: 'Sheet1!$B$2:$B$4',
        type: 'LineMarkers',
        secondaryAxis: true,
      }),
    );
    document.workbook.sheets[0]?.charts.push(chart);
  });
  const read = openXlsx(bytes).workbook.sheets[0]?.charts[0]?.series;
  expect(read?.map((each) => [each.type, each.secondaryAxis])).toEqual([
    ['ColumnClustered', false],
    ['LineMarkers', true],
  ]);
});

test('a kind of chart that cannot be written is refused by name', () => {
  expect(() =>
    saved((document) => {
      document.workbook.sheets[0]?.charts.push({ ...rankChart(document), type: 'Sunburst' });
    }),
  ).toThrow(expect.objectContaining({ code: 'unsupported', params: { type: 'Sunburst' } }));
});
