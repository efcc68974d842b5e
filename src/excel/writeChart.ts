import type { ChartPlan } from '../sheets/SheetPlan';

/**
 * Adds a native chart bound to its ranges. Series are set value by value: a chart made from one
 * range may swap rows and columns, and series.add alone has shown wrong values.
 */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(plan.kind, sheet.getRange(first.values), 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.visible = true;
  chart.setPosition(plan.topLeft, plan.bottomRight);
  [first, ...others].forEach((seriesPlan, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(seriesPlan.name);
    series.name = seriesPlan.name;
    series.setValues(sheet.getRange(seriesPlan.values));
    series.setXAxisValues(sheet.getRange(seriesPlan.categories));
    if (seriesPlan.color !== undefined) series.format.fill.setSolidColor(seriesPlan.color);
    if (plan.gapWidth !== undefined) series.gapWidth = plan.gapWidth;
    if (plan.dataLabels !== undefined) series.hasDataLabels = plan.dataLabels;
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
  if (valueAxis?.title !== undefined) chart.axes.valueAxis.title.text = valueAxis.title;
}
