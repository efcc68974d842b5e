import type { Chart, ChartSeries } from '../../workbook/Chart';
import type { Workbook } from '../../workbook/Workbook';
import { XML_HEAD } from '../package/namespaces';
import { escapeAttribute } from '../xml/escape';
import { XlsxError } from '../XlsxError';
import { axesXml } from './axisXml';
import { formOf, type ChartForm } from './chartTypes';
import { labelsXml, seriesXml } from './seriesXml';
import { richTitle } from './richTitle';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The file's words for Excel's legend positions. */
export const LEGENDS: Readonly<Record<string, string>> = {
  Bottom: 'b',
  Top: 't',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

interface Group {
  readonly form: ChartForm;
  readonly secondary: boolean;
  readonly series: { readonly index: number; readonly series: ChartSeries }[];
}

/**
 * A whole chart part of the model's chart, caches filled from the cells as they are now.
 * Throws XlsxError 'unsupported' for a type that cannot be written.
 */
export function chartXml(workbook: Workbook, chart: Chart): string {
  const groups = groupsOf(chart);
  const plot = groups.map((group) => groupXml(workbook, chart, group)).join('');
  const forms = groups.map(({ form, secondary }) => ({ form, secondary }));
  const legend = chart.legend.visible
    ? `<c:legend><c:legendPos val="${LEGENDS[chart.legend.position] ?? 'r'}"/><c:overlay val="0"/></c:legend>`
    : '';
  return (
    `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:date1904 val="${workbook.date1904 ? 1 : 0}"/>` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart)}` +
    `<c:autoTitleDeleted val="${chart.title.visible ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plot}${axesXml(chart, forms)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${fontXml(chart)}</c:chartSpace>`
  );
}

/** The font of all texts; titles and labels say no other. */
export function fontXml({ fontName }: Chart): string {
  if (fontName === undefined) return '';
  const face = escapeAttribute(fontName);
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr><a:latin typeface="${face}"/>` +
    `<a:ea typeface="${face}"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
  );
}

/** Series of one type and one pair of axes stand in one group. */
function groupsOf(chart: Chart): Group[] {
  const groups = new Map<string, Group>();
  chart.series.forEach((series, index) => {
    const type = series.type ?? chart.type;
    const form = writable(type);
    const key = `${type} ${series.secondaryAxis}`;
    const group = groups.get(key) ?? { form, secondary: series.secondaryAxis, series: [] };
    group.series.push({ index, series });
    groups.set(key, group);
  });
  if (groups.size === 0) return [{ form: writable(chart.type), secondary: false, series: [] }];
  return [...groups.values()];
}

function writable(type: string): ChartForm {
  const form = formOf(type);
  if (form === undefined) {
    throw new XlsxError('unsupported', 'This kind of chart cannot be written', { type });
  }
  return form;
}

function groupXml(workbook: Workbook, chart: Chart, group: Group): string {
  const { form, secondary } = group;
  const series = group.series
    .map((each) => seriesXml(workbook, chart, form, each.series, each.index))
    .join('');
  const varied = form.element === 'pieChart' || form.element === 'doughnutChart';
  const vary = `<c:varyColors val="${varied ? 1 : 0}"/>`;
  const axes = secondary
    ? '<c:axId val="5003"/><c:axId val="5004"/>'
    : '<c:axId val="5001"/><c:axId val="5002"/>';
  const labels = chart.dataLabels.visible ? labelsXml(chart, form) : '';
  const grouping = `<c:grouping val="${form.grouping ?? 'standard'}"/>`;
  const inside = ((): string => {
    switch (form.element) {
      case 'barChart': {
        const gap = group.series[0]?.series.gapWidth ?? chart.gapWidth ?? 150;
        const asked = form.grouping === 'clustered' ? (chart.overlap ?? null) : 100;
        const overlap = asked === null ? '' : `<c:overlap val="${Math.round(asked)}"/>`;
        const direction = `<c:barDir val="${form.horizontal === true ? 'bar' : 'col'}"/>`;
        const gapXml = `<c:gapWidth val="${Math.round(gap)}"/>`;
        return direction + grouping + vary + series + labels + gapXml + overlap + axes;
      }
      case 'lineChart':
        return `${grouping}${vary}${series}${labels}<c:marker val="1"/>${axes}`;
      case 'areaChart':
        return grouping + vary + series + labels + axes;
      case 'pieChart':
        return `${vary}${series}${labels}<c:firstSliceAng val="0"/>`;
      case 'doughnutChart':
        return `${vary}${series}${labels}<c:firstSliceAng val="0"/><c:holeSize val="50"/>`;
      case 'radarChart': {
        // Without markers it is still the "marker" style, each series saying it has none.
        const style = form.radar === 'filled' ? 'filled' : 'marker';
        return `<c:radarStyle val="${style}"/>${vary}${series}${labels}${axes}`;
      }
      case 'scatterChart':
        return `<c:scatterStyle val="${form.scatter ?? 'lineMarker'}"/>${vary}${series}${labels}${axes}`;
    }
  })();
  return `<c:${form.element}>${inside}</c:${form.element}>`;
}

function titleXml(chart: Chart): string {
  const { text, visible, size, bold } = chart.title;
  if (!visible) return '';
  const look =
    (size === null ? '' : ` sz="${Math.round(size * 100)}"`) +
    (bold === null ? '' : ` b="${bold ? 1 : 0}"`);
  if (text === '') return '<c:title><c:overlay val="0"/></c:title>';
  return richTitle(text, look);
}
