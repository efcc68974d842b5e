import { parseArea } from '../forms/address';
import type { ChartPlan, ChartSeriesPlan } from '../sheets/SheetPlan';
import { can } from './capabilities';
import type { UndoRecord } from './UndoRecord';

/** The font of charts: there with every Chinese Excel and WPS. */
const FONT = '微软雅黑';
/** Points: a long title stays on one line of an A4 page. */
const TITLE_SIZE = 12;

/**
 * Adds a native chart bound to its ranges. Series are set value by value: a chart made from one
 * range may swap rows and columns, and series.add alone has shown wrong values.
 */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan, data: Excel.Worksheet): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  // Without overlap bars of which all but one are zero would lie beside each other.
  const stacksInstead = plan.overlap !== undefined && !can('seriesOverlap');
  const kind = stacksInstead ? 'BarStacked' : plan.kind;
  const chart = sheet.charts.add(kind, data.getRange(first.values), seriesBy(first.values));
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.visible = true;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.format.font.name = FONT;
  chart.setPosition(plan.topLeft, plan.bottomRight);
  [first, ...others].forEach((seriesPlan, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(seriesPlan.name);
    setSource(series, seriesPlan, data);
    setLook(series, seriesPlan, plan);
  });
  if (plan.legend === 'none') chart.legend.visible = false;
  else if (plan.legend !== undefined) {
    chart.legend.visible = true;
    chart.legend.position = plan.legend === 'bottom' ? 'Bottom' : 'Right';
  }
  if (plan.firstOnTop === true) chart.axes.categoryAxis.reversePlotOrder = true;
  const { valueAxis } = plan;
  if (valueAxis?.min !== undefined) chart.axes.valueAxis.minimum = valueAxis.min;
  if (valueAxis?.max !== undefined) chart.axes.valueAxis.maximum = valueAxis.max;
  if (valueAxis?.step !== undefined) chart.axes.valueAxis.majorUnit = valueAxis.step;
  if (valueAxis?.title !== undefined) chart.axes.valueAxis.title.text = valueAxis.title;
  if (valueAxis?.visible === false) {
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
  }
  if (valueAxis?.reversed === true) chart.axes.valueAxis.reversePlotOrder = true;
  if (valueAxis?.format !== undefined && can('axisNumberFormat')) {
    chart.axes.valueAxis.numberFormat = valueAxis.format;
  }
  const { secondaryAxis } = plan;
  if (secondaryAxis !== undefined && can('secondaryAxis')) {
    const axis = chart.axes.getItem('Value', 'Secondary');
    axis.minimum = secondaryAxis.min;
    axis.maximum = secondaryAxis.max;
    axis.numberFormat = secondaryAxis.format;
  }
}

/** How a line of cells makes one series: totals in a row, taken by columns, would make one each. */
function seriesBy(values: string): 'Rows' | 'Columns' {
  return parseArea(values)?.rows === 1 ? 'Rows' : 'Columns';
}

/**
 * Brings a chart that is there up to date. `present`: how many series it has, and where its axis
 * ends. Where it lies, its size, its colours and all else a person may have changed stay; only an
 * axis that would leave numbers out is widened.
 */
export function refreshChart(
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  data: Excel.Worksheet,
  present: Pick<UndoRecord['changedCharts'][number], 'series' | 'axis'>,
): void {
  const { refresh } = plan;
  if (refresh === undefined) return;
  const chart = sheet.charts.getItem(plan.name);
  if (refresh.title) chart.title.text = plan.title;
  const { minimum, maximum } = present.axis;
  if (minimum !== undefined) chart.axes.valueAxis.minimum = plan.valueAxis?.min ?? '';
  if (maximum !== undefined) chart.axes.valueAxis.maximum = plan.valueAxis?.max ?? '';
  if (refresh.series === 'keep') return;
  setSeries(chart, plan.series, data, present.series, (series, seriesPlan) => {
    if (refresh.series === 'rebuild') setLook(series, seriesPlan, plan);
  });
  if (refresh.series !== 'rebuild' || plan.legend === undefined) return;
  chart.legend.visible = plan.legend !== 'none';
  if (plan.firstOnTop === true) chart.axes.categoryAxis.reversePlotOrder = true;
}

/** Gives a chart these series, keeping those it has as far as they go. */
export function setSeries(
  chart: Excel.Chart,
  plans: readonly ChartSeriesPlan[],
  data: Excel.Worksheet,
  present: number,
  look: (series: Excel.ChartSeries, plan: ChartSeriesPlan) => void,
): void {
  plans.forEach((seriesPlan, index) => {
    const series =
      index < present ? chart.series.getItemAt(index) : chart.series.add(seriesPlan.name);
    setSource(series, seriesPlan, data);
    look(series, seriesPlan);
  });
  for (let index = present - 1; index >= plans.length; index--) {
    chart.series.getItemAt(index).delete();
  }
}

function setSource(series: Excel.ChartSeries, plan: ChartSeriesPlan, data: Excel.Worksheet): void {
  series.name = plan.name;
  series.setValues(data.getRange(plan.values));
  series.setXAxisValues(data.getRange(plan.categories));
}

function setLook(series: Excel.ChartSeries, plan: ChartSeriesPlan, chart: ChartPlan): void {
  const kind = plan.kind ?? chart.kind;
  if (plan.kind !== undefined) series.chartType = plan.kind;
  const isLine = kind === 'LineMarkers' || kind === 'RadarMarkers';
  if (plan.color !== undefined) {
    series.format.fill.setSolidColor(plan.color);
    if (isLine) series.format.line.color = plan.color;
  }
  if (plan.marker !== undefined) series.markerStyle = plan.marker;
  if (plan.line !== undefined) series.format.line.lineStyle = plan.line;
  if (chart.gapWidth !== undefined && !isLine) series.gapWidth = chart.gapWidth;
  if (chart.overlap !== undefined && can('seriesOverlap')) series.overlap = chart.overlap;
  if (plan.secondary === true && can('secondaryAxis')) series.axisGroup = 'Secondary';
  const labels = plan.labels ?? chart.dataLabels;
  if (labels === undefined) return;
  series.hasDataLabels = labels;
  if (!labels || !can('seriesLabels')) return;
  if (chart.labelFormat !== undefined) series.dataLabels.numberFormat = chart.labelFormat;
  if (chart.labelPosition !== undefined) series.dataLabels.position = chart.labelPosition;
}
