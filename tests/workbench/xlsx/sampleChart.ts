import type { Chart, ChartSeries } from '../../../src/workbench/workbook/Chart';

/** A series of the references given. */
export function sampleSeries(change: Partial<ChartSeries> = {}): ChartSeries {
  return {
    name: '',
    nameReference: null,
    values: null,
    categories: null,
    color: null,
    type: null,
    pointColors: new Map(),
    dataLabels: null,
    gapWidth: null,
    smooth: false,
    marker: null,
    secondaryAxis: false,
    ...change,
  };
}

/** A clustered bar chart with everything plain. */
export function sampleChart(id: string, change: Partial<Chart> = {}): Chart {
  const axis = {
    visible: true,
    title: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    reversed: false,
    majorGridlines: false,
    numberFormat: null,
  };
  return {
    id,
    name: '名次图',
    type: 'BarClustered',
    title: { text: '名次', visible: true, size: null, bold: null },
    series: [],
    anchor: {
      from: { row: 1, column: 4, rowOffset: 0, columnOffset: 0 },
      to: { row: 15, column: 10, rowOffset: 3, columnOffset: 6 },
    },
    legend: { visible: false, position: 'Right' },
    categoryAxis: { ...axis },
    valueAxis: { ...axis },
    dataLabels: { visible: false, showValue: false, numberFormat: null },
    gapWidth: null,
    altText: '',
    ...change,
  };
}
