import type { Chart } from '../../workbook/Chart';

/** Where a chart of the file stands, and how the model had it at opening. */
export interface ChartOrigin {
  readonly sheetId: string;
  readonly drawing: string;
  /** Which of the drawing's anchors is its own. */
  readonly anchorIndex: number;
  readonly part: string;
  readonly relation: string;
  readonly content: string;
}

/** What the chart part says, comparable. */
export function contentOf(chart: Omit<Chart, 'id' | 'name' | 'anchor' | 'altText'>): string {
  const { type, title, series, legend, categoryAxis, valueAxis, dataLabels, gapWidth } = chart;
  const { overlap = null, fontName = null, secondaryValueAxis = null } = chart;
  const axes = [categoryAxis, valueAxis, secondaryValueAxis];
  const look = [legend, axes, dataLabels, gapWidth, overlap, fontName];
  const all = [type, title, series, look];
  return JSON.stringify(all, (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<number, string>)].sort(([a], [b]) => a - b) : value,
  );
}
