import { attribute, child, childrenOf, type XmlElement } from '../xml/XmlElement';

/** How a chart type is said in DrawingML. */
export interface ChartForm {
  readonly element:
    | 'barChart'
    | 'lineChart'
    | 'pieChart'
    | 'doughnutChart'
    | 'areaChart'
    | 'radarChart'
    | 'scatterChart';
  /** Bars lie. */
  readonly horizontal?: boolean;
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly markers?: boolean;
  readonly radar?: 'standard' | 'marker' | 'filled';
  readonly scatter?: 'lineMarker' | 'smoothMarker';
  /** Scatter charts may have no lines. */
  readonly lines?: boolean;
}

const FORMS: Readonly<Record<string, ChartForm>> = {
  BarClustered: { element: 'barChart', horizontal: true, grouping: 'clustered' },
  BarStacked: { element: 'barChart', horizontal: true, grouping: 'stacked' },
  BarStacked100: { element: 'barChart', horizontal: true, grouping: 'percentStacked' },
  ColumnClustered: { element: 'barChart', horizontal: false, grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', horizontal: false, grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', horizontal: false, grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', markers: true },
  LineMarkersStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: true },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  Radar: { element: 'radarChart', radar: 'standard', markers: false },
  RadarMarkers: { element: 'radarChart', radar: 'marker', markers: true },
  RadarFilled: { element: 'radarChart', radar: 'filled' },
  XYScatter: { element: 'scatterChart', scatter: 'lineMarker', markers: true, lines: false },
  XYScatterLines: { element: 'scatterChart', scatter: 'lineMarker', markers: true, lines: true },
  XYScatterLinesNoMarkers: {
    element: 'scatterChart',
    scatter: 'lineMarker',
    markers: false,
    lines: true,
  },
};

/** The form of one of Excel's chart type names; undefined for one that cannot be written. */
export function formOf(type: string): ChartForm | undefined {
  return FORMS[type];
}

/** Excel's name for a group of a plot area; "Invalid" for one that has none here. */
export function typeOf(group: XmlElement): string {
  const value = (local: string): string | undefined => {
    const element = child(group, local);
    return element && attribute(element, 'val');
  };
  const series = childrenOf(group, 'ser');
  const markers = series.some((each) => {
    const symbol = child(child(each, 'marker'), 'symbol');
    return symbol === undefined || attribute(symbol, 'val') !== 'none';
  });
  const stacking =
    { stacked: 'Stacked', percentStacked: 'Stacked100' }[value('grouping') ?? ''] ?? '';
  switch (group.local) {
    case 'barChart':
    case 'bar3DChart': {
      const name = (value('barDir') ?? 'col') === 'bar' ? 'Bar' : 'Column';
      const threeD = group.local === 'bar3DChart' ? '3D' : '';
      return `${threeD}${name}${stacking === '' ? 'Clustered' : stacking}`;
    }
    case 'lineChart':
      return `Line${markers ? 'Markers' : ''}${stacking}`;
    case 'line3DChart':
      return '3DLine';
    case 'areaChart':
      return `Area${stacking}`;
    case 'area3DChart':
      return `3DArea${stacking}`;
    case 'pieChart':
      return 'Pie';
    case 'pie3DChart':
      return '3DPie';
    case 'ofPieChart':
      return value('ofPieType') === 'bar' ? 'BarOfPie' : 'PieOfPie';
    case 'doughnutChart':
      return 'Doughnut';
    case 'radarChart': {
      const style = value('radarStyle');
      if (style === 'filled') return 'RadarFilled';
      return style === 'marker' && markers ? 'RadarMarkers' : 'Radar';
    }
    case 'scatterChart': {
      const lined = series.some(
        (each) => child(child(child(each, 'spPr'), 'ln'), 'noFill') === undefined,
      );
      if (!lined) return 'XYScatter';
      return markers ? 'XYScatterLines' : 'XYScatterLinesNoMarkers';
    }
    case 'bubbleChart':
      return 'Bubble';
    default:
      return 'Invalid';
  }
}
