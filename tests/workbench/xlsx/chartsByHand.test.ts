import type { Chart } from '../../../src/workbench/workbook/Chart';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { changedParts, packageOf, partsOf, relation, relationsPart } from './packageOf';

const SHADOW = '<a:effectLst><a:outerShdw blurRad="40000"/></a:effectLst>';
const TEXT =
  '<c:txPr><a:bodyPr rot="-2700000"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="1"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';
const EXTENSION =
  '<c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}"><x:id>7</x:id></c:ext></c:extLst>';
const CHART =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:x="urn:x">' +
  '<c:style val="26"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN" sz="1800" i="1"/><a:t>名次</a:t></a:r></a:p></c:rich></c:tx>' +
  '<c:layout><c:manualLayout><c:x val="0.1"/></c:manualLayout></c:layout></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>分!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>得分</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
  `<c:spPr><a:gradFill><a:gsLst/></a:gradFill>${SHADOW}</c:spPr><c:invertIfNegative val="0"/>` +
  `<c:dPt><c:idx val="1"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>${SHADOW}</c:spPr></c:dPt>` +
  '<c:trendline><c:trendlineType val="linear"/></c:trendline>' +
  '<c:val><c:numRef><c:f>分!$B$2:$B$3</c:f><c:numCache><c:ptCount val="2"/><c:pt idx="0"><c:v>90</c:v></c:pt><c:pt idx="1"><c:v>80</c:v></c:pt></c:numCache></c:numRef></c:val>' +
  `${EXTENSION}</c:ser><c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${TEXT}<c:crossAx val="2"/></c:catAx>` +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="3175"/></c:spPr></c:majorGridlines><c:crossAx val="1"/></c:valAx>' +
  '<c:spPr><a:pattFill prst="pct5"/></c:spPr></c:plotArea><c:legend><c:legendPos val="r"/><c:layout/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';
const ANCHOR = (row: number, inside: string): string =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 9}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  ANCHOR(
    0,
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="公章"/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId2"/></xdr:blipFill></xdr:pic>',
  ) +
  ANCHOR(
    12,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>',
  ) +
  '</xdr:wsDr>';

const bytes = packageOf({
  sheets: {
    分: '<sheetData><row r="1"><c r="B1" t="str"><v>得分</v></c></row><row r="2"><c r="B2"><v>90</v></c></row><row r="3"><c r="B3"><v>80</v></c></row></sheetData><drawing r:id="rId1"/>',
  },
  sheetRelations: { 分: relation('rId1', 'drawing', '../drawings/drawing1.xml') },
  parts: {
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relationsPart(
      relation('rId1', 'chart', '../charts/chart1.xml') +
        relation('rId2', 'image', '../media/image1.png'),
    ),
    'xl/charts/chart1.xml': CHART,
    'xl/media/image1.png': 'a stamp',
  },
});

function changed(edit: (chart: Chart) => void): { xml: string; again: Chart; asked: Chart } {
  const document = openXlsx(bytes);
  const chart = document.workbook.sheets[0]?.charts[0];
  if (chart === undefined) throw new Error('no chart');
  edit(chart);
  const saved = saveXlsx(document);
  const again = openXlsx(saved).workbook.sheets[0]?.charts[0];
  if (again === undefined) throw new Error('no chart');
  return { xml: partsOf(saved)['xl/charts/chart1.xml'] ?? '', again, asked: chart };
}

const HANDMADE = [
  SHADOW,
  TEXT,
  EXTENSION,
  '<c:trendline>',
  '<c:style val="26"/>',
  '<a:pattFill prst="pct5"/>',
  'i="1"',
  '<c:manualLayout>',
];

test.each<[what: string, edit: (chart: Chart) => void]>([
  ['title', (chart) => Object.assign(chart.title, { text: '本月 <名次>', size: 14, bold: true })],
  ['legend', (chart) => (chart.legend = { visible: true, position: 'Bottom' })],
  ['no legend', (chart) => (chart.legend = { ...chart.legend, visible: false })],
  [
    'axes',
    (chart) => {
      Object.assign(chart.categoryAxis, { reversed: true, title: '班组' });
      Object.assign(chart.valueAxis, {
        minimum: 0,
        maximum: 100,
        majorUnit: 20,
        numberFormat: '0.0',
        title: '分',
      });
    },
  ],
  ['gap width', (chart) => chart.series.forEach((each) => (each.gapWidth = chart.gapWidth = 40))],
  [
    'labels',
    (chart) =>
      (chart.dataLabels = {
        visible: true,
        showValue: true,
        numberFormat: '0.0',
        position: 'OutsideEnd',
      }),
  ],
  [
    'points',
    (chart) =>
      chart.series.forEach((series) => series.pointColors.set(0, '#00B050').set(1, '#FFC000')),
  ],
  [
    'references',
    (chart) =>
      chart.series.forEach((series) =>
        Object.assign(series, { values: '分!$B$2:$B$9', categories: '分!$A$2:$A$9' }),
      ),
  ],
  [
    'name',
    (chart) =>
      chart.series.forEach((series) => Object.assign(series, { name: '线', nameReference: null })),
  ],
  ['font', (chart) => (chart.fontName = '宋体')],
])('a chart formatted by hand keeps it when %s changes', (_what, edit) => {
  const { xml, again, asked } = changed(edit);
  for (const piece of HANDMADE) expect(xml).toContain(piece);
  expect({ ...again, id: '' }).toEqual({ ...asked, id: '' });
});

test('a series takes a colour and keeps its shadow', () => {
  const { xml, again } = changed((chart) =>
    chart.series.forEach((each) => (each.color = '#4472C4')),
  );
  expect(xml).toContain(
    `<c:spPr><a:solidFill><a:srgbClr val="4472C4"/></a:solidFill>${SHADOW}</c:spPr>`,
  );
  expect(again.series[0]?.color).toBe('#4472C4');
});

test('another series is put behind the first', () => {
  const { xml, again } = changed((chart) => {
    const [first] = chart.series;
    if (first === undefined) throw new Error('no series');
    chart.series.push({
      ...first,
      nameReference: null,
      name: '二',
      pointColors: new Map(),
      values: '分!$C$2:$C$3',
    });
  });
  for (const piece of HANDMADE) expect(xml).toContain(piece);
  expect(again.series.map((each) => each.values)).toEqual(['分!$B$2:$B$3', '分!$C$2:$C$3']);
});

test('another type of chart is written anew', () => {
  const { again } = changed((chart) => (chart.type = 'LineMarkers'));
  expect(again.type).toBe('LineMarkers');
});

test('moved, not to be resized with cells, renamed: the picture beside it stays as it is', () => {
  const document = openXlsx(bytes);
  const chart = document.workbook.sheets[0]?.charts[0];
  if (chart === undefined) throw new Error('no chart');
  expect(chart.placement).toBe('OneCell');
  chart.anchor.from.column = 5;
  chart.placement = 'Absolute';
  chart.altText = '按名次';
  const saved = saveXlsx(document);
  expect(changedParts(bytes, saved)).toEqual(['xl/drawings/drawing1.xml']);
  const drawing = partsOf(saved)['xl/drawings/drawing1.xml'] ?? '';
  const picture = DRAWING.slice(
    DRAWING.indexOf('<xdr:twoCellAnchor'),
    DRAWING.indexOf('</xdr:twoCellAnchor>'),
  );
  expect(drawing).toContain(picture);
  const again = openXlsx(saved).workbook.sheets[0]?.charts[0];
  expect({ ...again, id: '' }).toEqual({ ...chart, id: '' });
});
