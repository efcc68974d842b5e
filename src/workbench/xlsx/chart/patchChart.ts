import type { Chart, ChartAxis, ChartSeries } from '../../workbook/Chart';
import type { Workbook } from '../../workbook/Workbook';
import type { Palette } from '../styles/colors';
import { escapeAttribute, escapeText } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import { spliced, type Splice } from '../xml/splice';
import { prefixOf, withAttributes } from '../xml/tag';
import { attribute, child, childrenOf, outerXml, walk, type XmlElement } from '../xml/XmlElement';
import { referenceXml } from './caches';
import { contentOf } from './ChartOrigin';
import { fontXml, LEGENDS } from './chartXml';
import { formOf, type ChartForm } from './chartTypes';
import { filePosition } from './labelPositions';
import { EMU_PER_POINT, LINE_WIDTH } from './lineWidth';
import { putChild, putValue } from './putChild';
import { readChart, type ChartContent } from './readChart';
import { richTitle } from './richTitle';
import { labelsXml, markerXml, pointXml, seriesXml, shapeFill } from './seriesXml';

/** What patching a chart works on. */
interface Patch {
  readonly workbook: Workbook;
  readonly chart: Chart;
  readonly before: ChartContent;
  readonly splices: Splice[];
}

/**
 * A chart part of the file with what the model says otherwise put in, all else of its look kept as
 * somebody made it; null where that cannot be done (another type of chart) and the part has to be
 * written anew.
 */
export function patchedChart(
  workbook: Workbook,
  text: string,
  part: string,
  chart: Chart,
  palette: Palette,
): string | null {
  const root = parseXml(text, part);
  const before = readChart(root, palette);
  const holder = child(root, 'chart');
  const plot = child(holder, 'plotArea');
  // New pieces use the prefixes everybody uses; a part that does not know them is written anew.
  const known = /\sxmlns:a=/.test(text.slice(root.start, root.openEnd));
  if (holder === undefined || plot === undefined || prefixOf(root) !== 'c:' || !known) return null;
  const patch: Patch = { workbook, chart, before, splices: [] };
  patchTitle(holder, patch);
  patchLegend(holder, patch);
  patchAxes(plot, patch);
  patchGroups(plot, patch);
  if (before.fontName !== chart.fontName) {
    putChild(root, 'chartSpace', 'txPr', fontXml(chart) || null, patch.splices);
  }
  const patched = spliced(text, patch.splices);
  // What could not be said by changing pieces shows when it is read again.
  const after = readChart(parseXml(patched, part), palette);
  return contentOf(after) === contentOf(chart) ? patched : null;
}

function patchTitle(holder: XmlElement, { chart, before, splices }: Patch): void {
  const now = chart.title;
  const had = before.title;
  if (JSON.stringify(now) === JSON.stringify(had)) return;
  const title = child(holder, 'title');
  if (now.visible !== had.visible) {
    putValue(holder, 'chart', 'autoTitleDeleted', now.visible ? 0 : 1, splices);
  }
  if (!now.visible || title === undefined) {
    const look =
      (now.size === null ? '' : ` sz="${Math.round(now.size * 100)}"`) +
      (now.bold === null ? '' : ` b="${now.bold ? 1 : 0}"`);
    const made =
      now.text === '' ? '<c:title><c:overlay val="0"/></c:title>' : richTitle(now.text, look);
    putChild(holder, 'chart', 'title', now.visible ? made : null, splices);
    return;
  }
  const changes = {
    ...(now.size === had.size || now.size === null ? {} : { sz: Math.round(now.size * 100) }),
    ...(now.bold === had.bold || now.bold === null ? {} : { b: now.bold ? 1 : 0 }),
  };
  if (Object.keys(changes).length > 0) {
    walk(title, (each) => {
      if (each.local !== 'defRPr' && each.local !== 'rPr') return;
      const tag = each.source.slice(each.start, each.openEnd);
      splices.push({ start: each.start, end: each.openEnd, text: withAttributes(tag, changes) });
    });
  }
  if (now.text !== had.text) patchText(title, now.text, splices);
}

/** Puts a text into a title's first run, others are emptied; a title without runs gets one. */
function patchText(title: XmlElement, wanted: string, splices: Splice[]): void {
  const runs: XmlElement[] = [];
  walk(title, (each) => {
    if (each.local === 't') runs.push(each);
  });
  if (runs.length === 0 || wanted.includes('\n')) {
    const text = child(parseXml(richTitle(wanted, ''), 'title'), 'tx');
    putChild(title, 'title', 'tx', text === undefined ? null : outerXml(text), splices);
    return;
  }
  runs.forEach((run, index) => {
    const text = index === 0 ? escapeText(wanted) : '';
    splices.push({ start: run.openEnd, end: run.closeStart, text });
  });
}

function patchLegend(holder: XmlElement, { chart, before, splices }: Patch): void {
  const { visible, position } = chart.legend;
  const legend = child(holder, 'legend');
  const word = LEGENDS[position] ?? 'r';
  if (visible !== before.legend.visible) {
    const made = `<c:legend><c:legendPos val="${word}"/><c:overlay val="0"/></c:legend>`;
    putChild(holder, 'chart', 'legend', visible ? made : null, splices);
  } else if (legend !== undefined && position !== before.legend.position) {
    putValue(legend, 'legend', 'legendPos', word, splices);
  }
}

function patchAxes(plot: XmlElement, { chart, before, splices }: Patch): void {
  const category = plot.children.find((each) => each.local === 'catAx' || each.local === 'dateAx');
  const values = childrenOf(plot, 'valAx');
  const across = category ?? values[0];
  const up = category === undefined ? values[1] : values[0];
  patchAxis(across, before.categoryAxis, chart.categoryAxis, splices);
  patchAxis(up, before.valueAxis, chart.valueAxis, splices);
}

function patchAxis(
  axis: XmlElement | undefined,
  had: ChartAxis,
  now: ChartAxis,
  splices: Splice[],
): void {
  if (axis === undefined) return;
  if (had.visible !== now.visible) putValue(axis, 'axis', 'delete', now.visible ? 0 : 1, splices);
  const scaling = child(axis, 'scaling');
  if (scaling !== undefined) {
    if (had.reversed !== now.reversed) {
      putValue(scaling, 'scaling', 'orientation', now.reversed ? 'maxMin' : 'minMax', splices);
    }
    if (had.maximum !== now.maximum) putValue(scaling, 'scaling', 'max', now.maximum, splices);
    if (had.minimum !== now.minimum) putValue(scaling, 'scaling', 'min', now.minimum, splices);
  }
  if (had.majorUnit !== now.majorUnit) {
    putValue(axis, 'axis', 'majorUnit', now.majorUnit, splices);
  }
  if (had.majorGridlines !== now.majorGridlines) {
    putChild(
      axis,
      'axis',
      'majorGridlines',
      now.majorGridlines ? '<c:majorGridlines/>' : null,
      splices,
    );
  }
  if (had.title !== now.title) {
    const title = child(axis, 'title');
    const wanted = now.title ?? '';
    if (wanted === '') putChild(axis, 'axis', 'title', null, splices);
    else if (title === undefined) putChild(axis, 'axis', 'title', richTitle(wanted, ''), splices);
    else patchText(title, wanted, splices);
  }
  if (had.numberFormat !== now.numberFormat) {
    const code = escapeAttribute(now.numberFormat ?? 'General');
    const linked = now.numberFormat === null ? 1 : 0;
    const xml = `<c:numFmt formatCode="${code}" sourceLinked="${linked}"/>`;
    putChild(axis, 'axis', 'numFmt', xml, splices);
  }
}

function patchGroups(plot: XmlElement, patch: Patch): void {
  const { chart, before, splices } = patch;
  const groups = plot.children.filter((each) => each.local.endsWith('Chart'));
  const elements = groups.flatMap((group) =>
    childrenOf(group, 'ser').map((element) => ({ element, group })),
  );
  elements.forEach(({ element }, index) => {
    const had = before.series[index];
    const now = chart.series[index];
    if (had === undefined) return;
    if (now === undefined) splices.push({ start: element.start, end: element.end, text: '' });
    else patchSeries(element, had, now, patch);
  });
  const form = formOf(chart.type);
  const [group] = groups;
  if (group === undefined || form === undefined) return;
  const last = elements.at(-1)?.element;
  if (last !== undefined && groups.length === 1) {
    const made = chart.series
      .slice(elements.length)
      .map((series, index) =>
        seriesXml(patch.workbook, chart, form, series, elements.length + index),
      );
    if (made.length > 0) splices.push({ start: last.end, end: last.end, text: made.join('') });
  }
  const labels = JSON.stringify(chart.dataLabels) !== JSON.stringify(before.dataLabels);
  for (const each of groups) {
    const gap = chart.series[0]?.gapWidth ?? chart.gapWidth;
    if (gap !== before.gapWidth && each.local === 'barChart' && each === group) {
      putValue(each, 'group', 'gapWidth', gap, splices);
    }
    if ((chart.overlap ?? null) !== (before.overlap ?? null) && each === group) {
      putValue(each, 'group', 'overlap', chart.overlap ?? null, splices);
    }
    if (labels) patchLabels(each, 'group', chart, form, splices);
  }
  if (labels) {
    // Labels of single series say the same as the chart's, unless they are to have none.
    elements.slice(0, chart.series.length).forEach(({ element }, index) => {
      const own = child(element, 'dLbls');
      if (own === undefined || chart.series[index]?.dataLabels === false) return;
      if (before.series[index]?.dataLabels === chart.series[index]?.dataLabels) {
        patchLabels(element, 'ser', chart, form, splices);
      }
    });
  }
}

function patchLabels(
  parent: XmlElement,
  kind: 'group' | 'ser',
  chart: Chart,
  form: ChartForm,
  splices: Splice[],
): void {
  const labels = child(parent, 'dLbls');
  const { visible, showValue, numberFormat, position = null } = chart.dataLabels;
  if (labels === undefined || !visible || child(labels, 'delete') !== undefined) {
    putChild(parent, kind, 'dLbls', visible ? labelsXml(chart, form) : null, splices);
    return;
  }
  const format =
    numberFormat === null
      ? null
      : `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`;
  putChild(labels, 'dLbls', 'numFmt', format, splices);
  const word = position === null ? undefined : filePosition(position, form);
  putValue(labels, 'dLbls', 'dLblPos', word ?? null, splices);
  putValue(labels, 'dLbls', 'showVal', showValue ? 1 : 0, splices);
}

function patchSeries(element: XmlElement, had: ChartSeries, now: ChartSeries, patch: Patch): void {
  const { splices, workbook, chart } = patch;
  const form = formOf(now.type ?? chart.type);
  patchReferences(element, had, now, workbook, splices);
  if (form === undefined) return;
  const lined = ['lineChart', 'radarChart', 'scatterChart'].includes(form.element);
  const isLine = lined && form.radar !== 'filled';
  if (had.color !== now.color || JSON.stringify(had.line) !== JSON.stringify(now.line)) {
    patchShape(element, now, isLine, splices);
  }
  if (had.marker !== now.marker && isLine) {
    const marker = child(element, 'marker');
    if (marker !== undefined && child(marker, 'symbol') !== undefined && now.marker !== null) {
      const symbol = child(marker, 'symbol');
      if (symbol !== undefined) {
        const text = withAttributes(outerXml(symbol), { val: now.marker.toLowerCase() });
        splices.push({ start: symbol.start, end: symbol.end, text });
      }
    } else putChild(element, 'ser', 'marker', markerXml(now, form), splices);
  }
  if (had.smooth !== now.smooth) putValue(element, 'ser', 'smooth', now.smooth ? 1 : 0, splices);
  if (JSON.stringify([...had.pointColors]) !== JSON.stringify([...now.pointColors])) {
    patchPoints(element, had, now, form, splices);
  }
  if (had.dataLabels !== now.dataLabels) {
    const made =
      now.dataLabels === null
        ? null
        : now.dataLabels
          ? labelsXml({ ...chart, dataLabels: { ...chart.dataLabels, showValue: true } }, form)
          : '<c:dLbls><c:delete val="1"/></c:dLbls>';
    putChild(element, 'ser', 'dLbls', made, splices);
  }
}

function patchReferences(
  element: XmlElement,
  had: ChartSeries,
  now: ChartSeries,
  workbook: Workbook,
  splices: Splice[],
): void {
  const scatter = child(element, 'yVal') !== undefined || child(element, 'xVal') !== undefined;
  const put = (
    local: string,
    old: string | null,
    wanted: string | null,
    kind: 'numbers' | 'texts' | 'auto',
  ): void => {
    if (old === wanted) return;
    const holder = child(element, local);
    const formula = (holder?.children ?? [])
      .filter((each) => each.local !== 'multiLvlStrRef')
      .map((each) => child(each, 'f'))
      .find((each) => each !== undefined);
    if (wanted !== null && formula !== undefined) {
      splices.push({ start: formula.openEnd, end: formula.closeStart, text: escapeText(wanted) });
      return;
    }
    const made =
      wanted === null ? null : `<c:${local}>${referenceXml(workbook, wanted, kind)}</c:${local}>`;
    putChild(element, 'ser', local, made, splices);
  };
  put(scatter ? 'yVal' : 'val', had.values, now.values, 'numbers');
  put(scatter ? 'xVal' : 'cat', had.categories, now.categories, 'auto');
  if (now.nameReference !== null) put('tx', had.nameReference, now.nameReference, 'texts');
  else if (had.name !== now.name || had.nameReference !== null) {
    const made = now.name === '' ? null : `<c:tx><c:v>${escapeText(now.name)}</c:v></c:tx>`;
    putChild(element, 'ser', 'tx', made, splices);
  }
}

/** The colour, and for lines how they are drawn; shadows, gradients' other sides and effects stay. */
function patchShape(
  element: XmlElement,
  { color, line }: ChartSeries,
  isLine: boolean,
  splices: Splice[],
): void {
  const shape = child(element, 'spPr');
  const fill = color === null ? null : shapeFill(color);
  if (!isLine) {
    if (shape === undefined) {
      if (fill !== null) putChild(element, 'ser', 'spPr', `<c:spPr>${fill}</c:spPr>`, splices);
      return;
    }
    replaceFill(shape, 'spPr', fill, splices);
    return;
  }
  const ln = child(shape, 'ln');
  const width = line?.weight === undefined ? LINE_WIDTH : Math.round(line.weight * EMU_PER_POINT);
  const dash = line?.dash === undefined ? '' : `<a:prstDash val="${line.dash}"/>`;
  const paint = line?.visible === false ? '<a:noFill/>' : (fill ?? '');
  if (shape === undefined || ln === undefined) {
    const made = `<a:ln w="${width}" cap="rnd">${paint}${dash}<a:round/></a:ln>`;
    if (shape === undefined) putChild(element, 'ser', 'spPr', `<c:spPr>${made}</c:spPr>`, splices);
    else putChild(shape, 'spPr', 'ln', made, splices);
    return;
  }
  const tag = ln.source.slice(ln.start, ln.openEnd);
  const open = withAttributes(tag.replace(/\s*\/>$/, '>'), { w: width });
  const kept = ln.children
    .filter(
      (each) =>
        !['noFill', 'solidFill', 'gradFill', 'pattFill', 'prstDash', 'custDash'].includes(
          each.local,
        ),
    )
    .map(outerXml)
    .join('');
  splices.push({
    start: ln.start,
    end: ln.end,
    text: `${open}${paint}${dash}${kept}</${ln.name}>`,
  });
}

/** Puts a fill in place of the shape's, whatever kind that is. */
function replaceFill(
  shape: XmlElement,
  kind: 'spPr' | 'ln',
  fill: string | null,
  splices: Splice[],
): void {
  const fills = shape.children.filter((each) =>
    /^(no|solid|grad|blip|patt|grp)Fill$/.test(each.local),
  );
  const [first, ...others] = fills;
  for (const each of others) splices.push({ start: each.start, end: each.end, text: '' });
  if (first !== undefined) splices.push({ start: first.start, end: first.end, text: fill ?? '' });
  else putChild(shape, kind, 'solidFill', fill, splices);
}

function patchPoints(
  element: XmlElement,
  had: ChartSeries,
  now: ChartSeries,
  form: ChartForm,
  splices: Splice[],
): void {
  const points = childrenOf(element, 'dPt');
  const texts = new Map<number, string>();
  for (const point of points) {
    const index = Number(attribute(child(point, 'idx') ?? point, 'val') ?? -1);
    const color = now.pointColors.get(index);
    if (color === had.pointColors.get(index)) texts.set(index, outerXml(point));
    else if (color !== undefined) texts.set(index, recolored(point, color, index, form));
  }
  for (const [index, color] of now.pointColors) {
    if (!texts.has(index)) texts.set(index, pointXml(index, color, form));
  }
  const xml = [...texts]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join('');
  putChild(element, 'ser', 'dPt', xml === '' ? null : xml, splices);
}

/** A point in another colour; what else was made of it stays. */
function recolored(point: XmlElement, color: string, index: number, form: ChartForm): string {
  const root = parseXml(outerXml(point), 'dPt');
  const shape = child(root, 'spPr');
  if (shape === undefined || form.element === 'lineChart' || form.element === 'scatterChart') {
    return pointXml(index, color, form);
  }
  const splices: Splice[] = [];
  replaceFill(shape, 'spPr', shapeFill(color), splices);
  return spliced(root.source, splices);
}
