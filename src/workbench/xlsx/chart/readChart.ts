import type { Chart, ChartAxis, ChartSeries, SeriesLine } from '../../workbook/Chart';
import { tinted, type Palette } from '../styles/colors';
import {
  attribute,
  child,
  childrenOf,
  descend,
  flagAttribute,
  numberAttribute,
  textOf,
  walk,
  type XmlElement,
} from '../xml/XmlElement';
import { typeOf } from './chartTypes';
import { positionName } from './labelPositions';
import { EMU_PER_POINT, LINE_WIDTH } from './lineWidth';

/** What a chart part says; where it lies and what it is called stands in the drawing. */
export type ChartContent = Omit<Chart, 'id' | 'name' | 'anchor' | 'altText'>;

/** Reads the root of a chart part. */
export function readChart(root: XmlElement, palette: Palette): ChartContent {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = (plot?.children ?? []).filter((each) => each.local.endsWith('Chart'));
  const types = groups.map(typeOf);
  const firstAxes = axisIds(groups[0]);
  const series = groups.flatMap((group, index) =>
    childrenOf(group, 'ser').map((element) =>
      readSeries(element, palette, {
        type: groups.length > 1 ? (types[index] ?? null) : null,
        gapWidth: valueNumber(group, 'gapWidth'),
        secondaryAxis: axisIds(group).join() !== firstAxes.join(),
      }),
    ),
  );
  const axes = plot?.children ?? [];
  const category = axes.find((each) => each.local === 'catAx' || each.local === 'dateAx');
  const values = childrenOf(plot, 'valAx');
  const horizontal = category ?? values[0];
  const vertical = category === undefined ? values[1] : values[0];
  const legend = child(chart, 'legend');
  const labels = groups.map((group) => child(group, 'dLbls')).find((each) => each !== undefined);
  const seriesLabels = groups
    .flatMap((group) => childrenOf(group, 'ser'))
    .map((each) => child(each, 'dLbls'))
    .find((each) => each !== undefined);
  const shown = labels ?? seriesLabels;
  const position = positionName(valueText(shown, 'dLblPos'));
  const overlap = groups[0] === undefined ? null : valueNumber(groups[0], 'overlap');
  const font = descend(root, 'txPr', 'p', 'pPr', 'defRPr');
  const face = child(font, 'ea') ?? child(font, 'latin');
  const fontName = face && attribute(face, 'typeface');
  return {
    type: types[0] ?? 'Invalid',
    title: readTitle(chart),
    series,
    legend: {
      visible: legend !== undefined,
      position: LEGENDS[valueText(legend, 'legendPos') ?? 'r'] ?? 'Right',
    },
    categoryAxis: readAxis(horizontal),
    valueAxis: readAxis(vertical),
    ...(category !== undefined && values[1] !== undefined
      ? { secondaryValueAxis: readAxis(values[1]) }
      : {}),
    dataLabels: {
      visible: shown !== undefined && valueText(shown, 'showVal') === '1',
      showValue: shown !== undefined && valueText(shown, 'showVal') === '1',
      numberFormat: formatOf(child(shown, 'numFmt')),
      ...(position === null ? {} : { position }),
    },
    gapWidth: groups[0] === undefined ? null : valueNumber(groups[0], 'gapWidth'),
    ...(overlap === null || types[0]?.includes('Stacked') === true ? {} : { overlap }),
    ...(fontName === undefined ? {} : { fontName }),
  };
}

const LEGENDS: Readonly<Record<string, string>> = {
  b: 'Bottom',
  t: 'Top',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

function readTitle(chart: XmlElement | undefined): Chart['title'] {
  const title = child(chart, 'title');
  if (title === undefined) return { text: '', visible: false, size: null, bold: null };
  let size: number | null = null;
  let bold: boolean | null = null;
  walk(title, (each) => {
    if (each.local !== 'defRPr' && each.local !== 'rPr') return;
    size ??= scaled(numberAttribute(each, 'sz'));
    if (attribute(each, 'b') !== undefined) bold ??= flagAttribute(each, 'b', false);
  });
  return { text: titleText(title), visible: true, size, bold };
}

/** The text of a title: its runs, or what its reference showed last. */
export function titleText(title: XmlElement): string {
  const runs: string[] = [];
  const cached: string[] = [];
  let paragraphs = 0;
  walk(title, (each) => {
    if (each.local === 'p' && paragraphs++ > 0) runs.push('\n');
    if (each.local === 't') runs.push(textOf(each));
    if (each.local === 'v') cached.push(textOf(each));
  });
  const text = runs.join('');
  return text === '' ? cached.join('') : text;
}

function readSeries(
  element: XmlElement,
  palette: Palette,
  group: Pick<ChartSeries, 'type' | 'gapWidth' | 'secondaryAxis'>,
): ChartSeries {
  const name = child(element, 'tx');
  const values = child(element, 'val') ?? child(element, 'yVal');
  const categories = child(element, 'cat') ?? child(element, 'xVal');
  const pointColors = new Map<number, string>();
  for (const point of childrenOf(element, 'dPt')) {
    const color = shapeColor(child(point, 'spPr'), palette);
    const index = valueNumber(point, 'idx');
    if (color !== null && index !== null) pointColors.set(index, color);
  }
  const labels = child(element, 'dLbls');
  return {
    name: name === undefined ? '' : titleText(name),
    nameReference: reference(name),
    values: reference(values),
    categories: reference(categories),
    color: shapeColor(child(element, 'spPr'), palette),
    pointColors,
    dataLabels: labels === undefined ? null : valueText(labels, 'showVal') === '1',
    smooth: valueText(element, 'smooth') === '1',
    marker: valueText(child(element, 'marker'), 'symbol') ?? null,
    ...readLine(child(child(element, 'spPr'), 'ln')),
    ...group,
  };
}

/** What a line says of itself beside its colour; nothing where that is Excel's own way. */
function readLine(line: XmlElement | undefined): { readonly line?: SeriesLine } {
  if (line === undefined) return {};
  const dash = valueText(line, 'prstDash');
  const width = numberAttribute(line, 'w');
  const visible = child(line, 'noFill') === undefined;
  const isPlain = visible && (dash ?? 'solid') === 'solid' && (width ?? LINE_WIDTH) === LINE_WIDTH;
  if (isPlain) return {};
  return {
    line: {
      visible,
      ...(dash === undefined || dash === 'solid' ? {} : { dash }),
      ...(width === undefined || width === LINE_WIDTH ? {} : { weight: width / EMU_PER_POINT }),
    },
  };
}

function reference(holder: XmlElement | undefined): string | null {
  for (const kind of holder?.children ?? []) {
    const formula = child(kind, 'f');
    if (formula !== undefined) return textOf(formula);
  }
  return null;
}

function readAxis(axis: XmlElement | undefined): ChartAxis {
  const scaling = child(axis, 'scaling');
  const title = child(axis, 'title');
  return {
    visible: axis !== undefined && valueText(axis, 'delete') !== '1',
    title: title === undefined ? null : titleText(title),
    minimum: scaling === undefined ? null : valueNumber(scaling, 'min'),
    maximum: scaling === undefined ? null : valueNumber(scaling, 'max'),
    majorUnit: axis === undefined ? null : valueNumber(axis, 'majorUnit'),
    reversed: valueText(scaling, 'orientation') === 'maxMin',
    majorGridlines: child(axis, 'majorGridlines') !== undefined,
    numberFormat: formatOf(child(axis, 'numFmt')),
  };
}

function formatOf(format: XmlElement | undefined): string | null {
  if (format === undefined || flagAttribute(format, 'sourceLinked', false)) return null;
  return attribute(format, 'formatCode') ?? null;
}

const SCHEME = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];
const MAPPED: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** The plain colour of a shape: its fill, or its line where it has no fill. */
function shapeColor(shape: XmlElement | undefined, palette: Palette): string | null {
  const fill = child(shape, 'solidFill') ?? descend(shape, 'ln', 'solidFill');
  const color = fill?.children[0];
  if (color === undefined) return null;
  const value = attribute(color, 'val') ?? '';
  if (color.local === 'srgbClr') return `#${value.toUpperCase()}`;
  const base = palette.theme[SCHEME.indexOf(MAPPED[value] ?? value)];
  if (color.local !== 'schemeClr' || base === undefined) return null;
  const dimmed = valueNumber(color, 'lumMod');
  const lifted = valueNumber(color, 'lumOff');
  if (dimmed === null) return base;
  return tinted(base, lifted === null ? dimmed / 100_000 - 1 : lifted / 100_000);
}

function axisIds(group: XmlElement | undefined): string[] {
  return childrenOf(group, 'axId').map((each) => attribute(each, 'val') ?? '');
}

function valueText(parent: XmlElement | undefined, local: string): string | undefined {
  const element = child(parent, local);
  return element && attribute(element, 'val');
}

function valueNumber(parent: XmlElement, local: string): number | null {
  const element = child(parent, local);
  return (element && numberAttribute(element, 'val')) ?? null;
}

function scaled(size: number | undefined): number | null {
  return size === undefined ? null : size / 100;
}
