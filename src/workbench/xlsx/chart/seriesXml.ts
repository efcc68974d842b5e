import type { Chart, ChartSeries } from '../../workbook/Chart';
import type { Workbook } from '../../workbook/Workbook';
import { escapeAttribute, escapeText } from '../xml/escape';
import { referenceXml } from './caches';
import type { ChartForm } from './chartTypes';
import { filePosition } from './labelPositions';
import { EMU_PER_POINT, LINE_WIDTH } from './lineWidth';

/** One `c:ser`: its children in the order the schema has for the chart's form. */
export function seriesXml(
  workbook: Workbook,
  chart: Chart,
  form: ChartForm,
  series: ChartSeries,
  index: number,
): string {
  const lined = ['lineChart', 'radarChart', 'scatterChart'].includes(form.element);
  const filledRadar = form.radar === 'filled';
  const start = `<c:idx val="${index}"/><c:order val="${index}"/>${nameXml(workbook, series)}`;
  const look = lookXml(series, lined && !filledRadar, form);
  const invert = form.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '';
  const marker = lined && !filledRadar ? markerXml(series, form) : '';
  const points = [...series.pointColors]
    .sort(([a], [b]) => a - b)
    .map(([point, color]) => pointXml(point, color, form))
    .join('');
  const labels =
    series.dataLabels === null
      ? chart.dataLabels.visible
        ? labelsXml(chart, form)
        : ''
      : series.dataLabels
        ? labelsXml(chart, form)
        : '<c:dLbls><c:delete val="1"/></c:dLbls>';
  const scatter = form.element === 'scatterChart';
  const categories =
    series.categories === null
      ? ''
      : wrapped(scatter ? 'c:xVal' : 'c:cat', referenceXml(workbook, series.categories, 'auto'));
  const values =
    series.values === null
      ? ''
      : wrapped(scatter ? 'c:yVal' : 'c:val', referenceXml(workbook, series.values, 'numbers'));
  const smooth =
    form.element === 'lineChart' || scatter ? `<c:smooth val="${series.smooth ? 1 : 0}"/>` : '';
  return wrapped(
    'c:ser',
    start + look + invert + marker + points + labels + categories + values + smooth,
  );
}

/** The data labels the chart asks for. */
export function labelsXml(chart: Chart, form: ChartForm): string {
  const format = chart.dataLabels.numberFormat;
  const numberFormat =
    format === null ? '' : `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`;
  const wanted = chart.dataLabels.position ?? null;
  const word = wanted === null ? undefined : filePosition(wanted, form);
  const position = word === undefined ? '' : `<c:dLblPos val="${word}"/>`;
  return (
    `<c:dLbls>${numberFormat}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${position}` +
    `<c:showLegendKey val="0"/><c:showVal val="${chart.dataLabels.showValue ? 1 : 0}"/>` +
    `<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>` +
    `<c:showBubbleSize val="0"/></c:dLbls>`
  );
}

function nameXml(workbook: Workbook, series: ChartSeries): string {
  if (series.nameReference !== null) {
    return wrapped('c:tx', referenceXml(workbook, series.nameReference, 'texts'));
  }
  return series.name === '' ? '' : `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`;
}

/** A plain fill of a colour. */
export function shapeFill(color: string): string {
  const hex = color.replace('#', '').toUpperCase();
  return `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
}

function lookXml({ color, line: asked }: ChartSeries, lined: boolean, form: ChartForm): string {
  if (form.lines === false || (lined && asked?.visible === false)) {
    return `<c:spPr><a:ln w="${LINE_WIDTH}"><a:noFill/></a:ln></c:spPr>`;
  }
  if (lined) {
    const line = color === null ? '' : shapeFill(color);
    const width = asked?.weight === undefined ? LINE_WIDTH : asked.weight * EMU_PER_POINT;
    const dash = asked?.dash === undefined ? '' : `<a:prstDash val="${asked.dash}"/>`;
    return `<c:spPr><a:ln w="${Math.round(width)}" cap="rnd">${line}${dash}<a:round/></a:ln></c:spPr>`;
  }
  return color === null ? '' : `<c:spPr>${shapeFill(color)}</c:spPr>`;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  none: 'none',
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  triangle: 'triangle',
  x: 'x',
  star: 'star',
  dot: 'dot',
  dash: 'dash',
  plus: 'plus',
};

/** The marker of a line's points. */
export function markerXml(series: ChartSeries, form: ChartForm): string {
  const wanted = SYMBOLS[(series.marker ?? '').toLowerCase()];
  const symbol = wanted ?? (form.markers === true ? 'circle' : 'none');
  if (symbol === 'none') return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = series.color === null ? '' : `<c:spPr>${shapeFill(series.color)}</c:spPr>`;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="6"/>${look}</c:marker>`;
}

/** One point in a colour of its own. */
export function pointXml(index: number, color: string, form: ChartForm): string {
  const lined = form.element === 'lineChart' || form.element === 'scatterChart';
  const rest =
    form.element === 'barChart' ? '<c:invertIfNegative val="0"/><c:bubble3D val="0"/>' : '';
  const look = lined ? `<a:ln w="${LINE_WIDTH}">${shapeFill(color)}</a:ln>` : shapeFill(color);
  const marker = lined
    ? `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${shapeFill(color)}</c:spPr></c:marker>`
    : '';
  return `<c:dPt><c:idx val="${index}"/>${rest}${marker}<c:spPr>${look}</c:spPr></c:dPt>`;
}

function wrapped(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}
