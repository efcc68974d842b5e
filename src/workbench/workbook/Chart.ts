/** A chart as the workbook holds it; types carry Excel's names ("BarClustered", "ColumnStacked" …). */
export interface Chart {
  /** Stable within the workbook. */
  readonly id: string;
  name: string;
  type: string;
  title: ChartTitle;
  series: ChartSeries[];
  anchor: ChartAnchor;
  legend: { visible: boolean; position: string };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  /** The axis of series that have one of their own; undefined for Excel's own choices. */
  secondaryValueAxis?: ChartAxis;
  dataLabels: {
    visible: boolean;
    showValue: boolean;
    numberFormat: string | null;
    /** Excel's name ("OutsideEnd"); undefined or null for Excel's own choice. */
    position?: string | null;
  };
  gapWidth: number | null;
  /** How far bars of one category cover each other, in percent; undefined or null for Excel's own. */
  overlap?: number | null;
  /** The font of all its texts; undefined for the workbook's. */
  fontName?: string;
  altText: string;
  /** Whether it moves and grows with the cells below it; undefined is TwoCell: both. */
  placement?: 'TwoCell' | 'OneCell' | 'Absolute';
}

export interface ChartTitle {
  text: string;
  visible: boolean;
  size: number | null;
  bold: boolean | null;
}

/** Where it lies: cells with offsets in points, from the first cell's corner to the last's. */
export interface ChartAnchor {
  from: AnchorPoint;
  to: AnchorPoint;
}

export interface AnchorPoint {
  row: number;
  column: number;
  rowOffset: number;
  columnOffset: number;
}

export interface ChartAxis {
  visible: boolean;
  title: string | null;
  minimum: number | null;
  maximum: number | null;
  /** How far apart its ticks are; null where Excel chooses. */
  majorUnit: number | null;
  reversed: boolean;
  majorGridlines: boolean;
  numberFormat: string | null;
}

/** One series; references are formulas without "=" ("'汇总排名'!$B$3:$B$8"), or null where literal. */
export interface ChartSeries {
  name: string;
  /** Reference of the name cell, or null for a literal name. */
  nameReference: string | null;
  values: string | null;
  categories: string | null;
  /** "#RRGGBB" or null for automatic. */
  color: string | null;
  /** Its own type in a combo chart, else null. */
  type: string | null;
  pointColors: Map<number, string>;
  dataLabels: boolean | null;
  gapWidth: number | null;
  smooth: boolean;
  marker: string | null;
  /** How its line is drawn, where that is not Excel's own way. */
  line?: SeriesLine;
  secondaryAxis: boolean;
}

/** A series' line: none, or dashed, or of a width of its own. */
export interface SeriesLine {
  readonly visible: boolean;
  /** The file's word ("dash", "sysDot"); undefined for a whole line. */
  readonly dash?: string;
  /** Points. */
  readonly weight?: number;
}

/** A chart that says the same and shares nothing with the first. */
export function clonedChart(chart: Chart): Chart {
  const series = chart.series.map((each) => ({
    ...each,
    pointColors: new Map(each.pointColors),
  }));
  return { ...structuredClone({ ...chart, series: [] }), series };
}
