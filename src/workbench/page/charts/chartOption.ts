import type { EChartsCoreOption } from 'echarts/core';
import type { Chart, ChartAxis } from '../../workbook/Chart';
import { formatNumber } from '../../workbook/formatNumber';
import type { ChartData, DrawnSeries } from './chartData';
import { chartKind, type ChartKind } from './chartKind';

/** Office's own colours for series, in their order. */
const COLORS = [
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#264478',
  '#9E480E',
];
const FONT = '"Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** How echarts draws a chart so wide, in pixels; null for a type that is not drawn here. */
export function chartOption(
  chart: Chart,
  data: ChartData,
  width: number,
): EChartsCoreOption | null {
  const kind = chartKind(chart.type);
  if (kind === null) return null;
  const common = {
    animation: false,
    color: COLORS,
    textStyle: { fontFamily: FONT },
    title: titleOf(chart),
    legend: legendOf(chart, kind, data),
  };
  if (kind.shape === 'pie') return { ...common, series: pieSeries(chart, kind, data) };
  if (kind.shape === 'radar') return { ...common, ...radar(chart, kind, data) };
  const categoryAxis = {
    type: 'category',
    data: data.categories,
    inverse: chart.categoryAxis.reversed,
    ...axisOf(chart.categoryAxis),
    axisLabel: {
      interval: data.categories.length > 40 ? 'auto' : 0,
      ...categoryRoom(kind, data, width),
    },
  };
  const valueAxis = {
    type: 'value',
    inverse: chart.valueAxis.reversed,
    ...axisOf(chart.valueAxis),
    axisLabel: { formatter: numberLabel(chart.valueAxis.numberFormat) },
    // Room for the number beyond the longest bar.
    ...(labelsOutside(chart, data, kind) ? { boundaryGap: [0, '6%'] } : {}),
    ...(kind.stacking === 'percent' ? { max: 1 } : {}),
  };
  const other = chart.secondaryValueAxis;
  const secondary =
    other === undefined
      ? { ...valueAxis, splitLine: { show: false }, min: null, max: null }
      : {
          type: 'value',
          inverse: other.reversed,
          ...axisOf(other),
          axisLabel: { formatter: numberLabel(other.numberFormat) },
        };
  const hasSecondary = chart.series.some((one) => one.secondaryAxis);
  const values = hasSecondary ? [valueAxis, secondary] : valueAxis;
  return {
    ...common,
    grid: gridOf(chart, kind.isHorizontal && labelsOutside(chart, data, kind)),
    xAxis: kind.isHorizontal ? values : categoryAxis,
    yAxis: kind.isHorizontal ? categoryAxis : values,
    series: data.series.map((one, index) => seriesOf(chart, kind, data, one, index)),
  };
}

function seriesOf(
  chart: Chart,
  ofChart: ChartKind,
  data: ChartData,
  series: DrawnSeries,
  index: number,
): object {
  const { source } = series;
  const kind = (source.type === null ? null : chartKind(source.type)) ?? ofChart;
  const values = kind.stacking === 'percent' ? shares(data, series) : series.values;
  const color = source.color ?? COLORS[index % COLORS.length];
  const gap = source.gapWidth ?? chart.gapWidth ?? 150;
  return {
    type: kind.shape === 'bar' ? 'bar' : 'line',
    name: series.name,
    data: values.map((value, point) => {
      const own = source.pointColors.get(point);
      return own === undefined ? value : { value, itemStyle: { color: own } };
    }),
    ...(kind.stacking === 'none' ? {} : { stack: 'all' }),
    itemStyle: { color },
    ...(kind.shape === 'bar'
      ? { barCategoryGap: `${(gap / (gap + 100)) * 100}%`, barGap: `${-(chart.overlap ?? 0)}%` }
      : {}),
    ...(kind.shape === 'bar'
      ? {}
      : {
          smooth: source.smooth,
          showSymbol: kind.hasMarkers || source.marker !== null,
          symbol: 'circle',
          symbolSize: 6,
          lineStyle: lineStyleOf(source),
        }),
    ...(kind.isFilled ? { areaStyle: { opacity: 0.8 } } : {}),
    ...(source.secondaryAxis ? { [ofChart.isHorizontal ? 'xAxisIndex' : 'yAxisIndex']: 1 } : {}),
    label: labelOf(chart, series, kind),
  };
}

/** A line as echarts draws it; one that shall not be seen is there for its markers. */
function lineStyleOf({ line }: DrawnSeries['source']): object {
  if (line?.visible === false) return { width: 0 };
  return line?.dash === undefined
    ? {}
    : { type: line.dash.startsWith('sys') ? 'dotted' : 'dashed' };
}

function pieSeries(chart: Chart, kind: ChartKind, data: ChartData): object[] {
  return data.series.slice(0, 1).map((series) => ({
    type: 'pie',
    name: series.name,
    radius: kind.isRing ? ['40%', '65%'] : '65%',
    center: ['50%', '55%'],
    startAngle: 90,
    data: series.values.map((value, point) => {
      const color = series.source.pointColors.get(point) ?? COLORS[point % COLORS.length];
      return { name: data.categories[point] ?? '', value: value ?? 0, itemStyle: { color } };
    }),
    label: {
      ...labelOf(chart, series, kind),
      position: kind.isRing ? 'inside' : 'outside',
    },
  }));
}

function radar(chart: Chart, kind: ChartKind, data: ChartData): object {
  const most = Math.max(0, ...data.series.flatMap(({ values }) => values.map((one) => one ?? 0)));
  const least = Math.min(0, ...data.series.flatMap(({ values }) => values.map((one) => one ?? 0)));
  const max = chart.valueAxis.maximum ?? niceAbove(most);
  const min = chart.valueAxis.minimum ?? (least < 0 ? -niceAbove(-least) : 0);
  const hasLegendBelow = chart.legend.visible && chart.legend.position.toLowerCase() === 'bottom';
  return {
    radar: {
      indicator: clockwise(data.categories).map((name) => ({ name, max, min })),
      radius: hasLegendBelow ? '52%' : '60%',
      center: ['50%', hasLegendBelow ? '52%' : '56%'],
    },
    series: [
      {
        type: 'radar',
        data: data.series.map(({ name, values, source }, index) => ({
          name,
          value: clockwise(values).map((value) => value ?? 0),
          itemStyle: { color: source.color ?? COLORS[index % COLORS.length] },
          ...(kind.isFilled ? { areaStyle: { opacity: 0.4 } } : {}),
          symbol: kind.hasMarkers ? 'circle' : 'none',
        })),
      },
    ],
  };
}

/** Excel goes round clockwise, echarts the other way: from the same first point. */
function clockwise<T>(points: readonly T[]): T[] {
  const [first, ...rest] = points;
  return first === undefined ? [] : [first, ...rest.reverse()];
}

function titleOf(chart: Chart): object {
  const { text, visible, size, bold } = chart.title;
  return {
    text,
    show: visible && text !== '',
    left: 'center',
    top: 6,
    textStyle: {
      fontFamily: FONT,
      fontSize: ((size ?? 14) * 96) / 72,
      fontWeight: bold === true ? 700 : 400,
      color: '#404040',
    },
  };
}

function legendOf(chart: Chart, kind: ChartKind, data: ChartData): object {
  const names = kind.shape === 'pie' ? data.categories : data.series.map(({ name }) => name);
  const side = chart.legend.position.toLowerCase();
  const top = chart.title.visible ? 34 : 6;
  const places: Readonly<Record<string, object>> = {
    top: { top, left: 'center' },
    left: { left: 6, top: 'middle', orient: 'vertical' },
    right: { right: 6, top: 'middle', orient: 'vertical' },
    corner: { right: 6, top, orient: 'vertical' },
  };
  return {
    show: chart.legend.visible,
    type: 'scroll',
    data: names,
    itemHeight: 10,
    ...(places[side] ?? { bottom: 4, left: 'center' }),
  };
}

function gridOf(chart: Chart, hasNumbersRight: boolean): object {
  const side = chart.legend.visible ? chart.legend.position.toLowerCase() : '';
  const title = chart.title.visible && chart.title.text !== '' ? 40 : 14;
  return {
    containLabel: true,
    top: title + (side === 'top' ? 24 : 6),
    bottom: (side === 'bottom' || side === '' ? 12 : 10) + (side === 'bottom' ? 22 : 0),
    left: side === 'left' ? 100 : chart.valueAxis.title === null ? 14 : 30,
    right: side === 'right' || side === 'corner' ? 100 : hasNumbersRight ? 46 : 22,
  };
}

function axisOf(axis: ChartAxis): object {
  return {
    show: axis.visible,
    ...(axis.title === null ? {} : { name: axis.title, nameLocation: 'middle', nameGap: 30 }),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ...(axis.majorUnit === null ? {} : { interval: axis.majorUnit }),
    splitLine: { show: axis.majorGridlines, lineStyle: { color: '#d9d9d9' } },
    axisTick: { show: false },
  };
}

/** Names under a bar have its width, and more lines; beside it, one line. */
function categoryRoom(kind: ChartKind, data: ChartData, width: number): object {
  if (kind.isHorizontal) return { overflow: 'truncate', width: 110 };
  const room = (width - 90) / Math.max(1, data.categories.length) - 6;
  return { overflow: 'break', width: Math.max(26, room), lineHeight: 14 };
}

function labelsOutside(chart: Chart, data: ChartData, kind: ChartKind): boolean {
  const shown = data.series.some(({ source }) => source.dataLabels ?? chart.dataLabels.visible);
  return shown && kind.stacking === 'none';
}

function labelOf(chart: Chart, series: DrawnSeries, kind: ChartKind): object {
  const isInside = kind.stacking !== 'none' || kind.shape === 'pie';
  const outside = kind.isHorizontal ? 'right' : 'top';
  // What is drawn along a second axis is counted in something else: a share beside points.
  const own = series.source.secondaryAxis ? series.numberFormat : null;
  const label = numberLabel(own ?? chart.dataLabels.numberFormat ?? series.numberFormat);
  return {
    show: series.source.dataLabels ?? chart.dataLabels.visible,
    position: isInside ? 'inside' : outside,
    fontSize: 11,
    formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? label(value) : ''),
  };
}

function numberLabel(format: string | null): (value: number) => string {
  return (value) => formatNumber(Number(value.toPrecision(12)), format ?? 'General');
}

/** Each value as its part of all series' values at the same category. */
function shares(data: ChartData, series: DrawnSeries): (number | null)[] {
  return series.values.map((value, index) => {
    const sum = data.series.reduce((all, one) => all + Math.abs(one.values[index] ?? 0), 0);
    return value === null || sum === 0 ? null : value / sum;
  });
}

function niceAbove(value: number): number {
  if (value <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / step) * step;
}
