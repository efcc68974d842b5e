import type { ChartAxis } from '../../workbook/Chart';

/** The axes of a new chart of a type: rings and pies have none. */
export function newAxes(type: string): { categoryAxis: ChartAxis; valueAxis: ChartAxis } {
  const visible = hasAxes(type);
  const axis: ChartAxis = {
    visible,
    title: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    reversed: false,
    majorGridlines: false,
    numberFormat: null,
  };
  return { categoryAxis: { ...axis }, valueAxis: { ...axis, majorGridlines: visible } };
}

/** Whether a chart of that type is drawn along axes. */
export function hasAxes(type: string): boolean {
  return !/Pie|Doughnut/.test(type);
}
