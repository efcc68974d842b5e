import type { ChartSeries } from '../../workbook/Chart';
import {
  choice,
  flagValue,
  integerArgument,
  invalid,
  numberValue,
  optionalText,
  plainArgument,
  textValue,
} from '../arguments';
import { CHART_TYPES } from '../charts/chartTypes';
import { newSeries } from '../charts/splitSource';
import { answeredValue } from '../cells/content';
import { HostError } from '../HostError';
import type { Json } from '../Json';
import { child, HostObject, method, opens, property, type ObjectType } from '../ObjectType';
import { settle, type Session } from '../Session';
import { chartChanged, type ChartTarget } from './chart';
import { seriesDataLabelsType } from './chartDataLabels';
import { chartPointsCollectionType, seriesFormatType } from './chartPoint';
import { absoluteReference, rangeArgument, referencedArea } from '../cells/rangeTarget';

/** One series of a chart. */
export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;

/** Excel.ChartSeriesCollection */
export const chartSeriesCollectionType: ObjectType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  members: {
    Count: property('1.1', ({ chart }) => chart.series.length),
    GetCount: method('1.4', ({ chart }) => chart.series.length),
    GetItemAt: opens('1.1', (self, args) => {
      const series = self.chart.series[integerArgument(args, 0)];
      if (series === undefined) throw invalid('There is no such series.');
      return seriesObject(self, series);
    }),
    Add: opens('1.7', (self, args, session) => {
      const { chart } = self;
      const series = newSeries(optionalText(args, 0) ?? `系列${chart.series.length + 1}`);
      const index = integerArgument(args, 1, chart.series.length);
      if (index < 0 || index > chart.series.length) throw invalid('There is no such place.');
      chart.series.splice(index, 0, series);
      chartChanged(session, self);
      return seriesObject(self, series);
    }),
  },
  items: (self) => self.chart.series.map((series) => seriesObject(self, series)),
};

/** Excel.ChartSeries */
export const chartSeriesType: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  members: {
    Name: property(
      '1.1',
      ({ series }) => series.name,
      (self, value, session) => {
        self.series.name = textValue(value);
        self.series.nameReference = null;
        chartChanged(session, self);
      },
    ),
    ChartType: property(
      '1.7',
      ({ chart, series }) => series.type ?? chart.type,
      (self, value, session) => {
        self.series.type = choice(value, CHART_TYPES);
        chartChanged(session, self);
      },
    ),
    GapWidth: property(
      '1.7',
      ({ chart, series }) => series.gapWidth ?? chart.gapWidth ?? 150,
      (self, value, session) => {
        const width = numberValue(value);
        if (width < 0 || width > 500) throw invalid('A gap width lies between 0 and 500.');
        self.series.gapWidth = width;
        // Bars of one chart share their gap.
        self.chart.gapWidth = width;
        chartChanged(session, self);
      },
    ),
    Overlap: property(
      '1.8',
      ({ chart }) => chart.overlap ?? 0,
      (self, value, session) => {
        const overlap = numberValue(value);
        if (overlap < -100 || overlap > 100) throw invalid('An overlap lies between -100 and 100.');
        // Bars of one chart share it.
        self.chart.overlap = overlap;
        chartChanged(session, self);
      },
    ),
    MarkerStyle: property(
      '1.7',
      ({ series }) => MARKERS.find((one) => one.toLowerCase() === series.marker) ?? 'Automatic',
      (self, value, session) => {
        const style = choice(value, MARKERS);
        self.series.marker = style === 'Automatic' ? null : style.toLowerCase();
        chartChanged(session, self);
      },
    ),
    HasDataLabels: property(
      '1.7',
      ({ chart, series }) => series.dataLabels ?? chart.dataLabels.visible,
      (self, value, session) => {
        self.series.dataLabels = flagValue(value);
        if (self.series.dataLabels) self.chart.dataLabels.showValue = true;
        chartChanged(session, self);
      },
    ),
    Smooth: property(
      '1.7',
      ({ series }) => series.smooth,
      (self, value, session) => {
        self.series.smooth = flagValue(value);
        chartChanged(session, self);
      },
    ),
    AxisGroup: property(
      '1.8',
      ({ series }) => (series.secondaryAxis ? 'Secondary' : 'Primary'),
      (self, value, session) => {
        self.series.secondaryAxis = choice(value, ['Primary', 'Secondary']) === 'Secondary';
        chartChanged(session, self);
      },
    ),
    DataLabels: child('1.8', (self) => HostObject.of(seriesDataLabelsType, self)),
    Format: child('1.1', (self) => HostObject.of(seriesFormatType, self)),
    Points: child('1.1', (self) => HostObject.of(chartPointsCollectionType, self)),
    SetValues: method('1.7', (self, args, session) => {
      const source = rangeArgument(session, self.sheet, args, 0);
      self.series.values = absoluteReference(source.sheet, source.area);
      chartChanged(session, self);
    }),
    SetXAxisValues: method('1.7', (self, args, session) => {
      const source = rangeArgument(session, self.sheet, args, 0);
      self.series.categories = absoluteReference(source.sheet, source.area);
      chartChanged(session, self);
    }),
    GetDimensionValues: method('1.12', (self, args, session) => {
      settle(session);
      const reference = dimension(self, plainArgument(args, 0));
      return reference === null ? [] : referencedValues(session, reference);
    }),
    Delete: method('1.7', (self, _args, session) => {
      self.chart.series = self.chart.series.filter((series) => series !== self.series);
      chartChanged(session, self);
    }),
  },
};

/** The values a reference formula leads to, row by row. */
export function referencedValues(session: Session, reference: string): Json[] {
  const target = referencedArea(session, reference);
  if (target === null) return [];
  const { sheet, area } = target;
  const values: Json[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      values.push(answeredValue(sheet.cell(row, column)?.value ?? null));
    }
  }
  return values;
}

function seriesObject(self: ChartTarget, series: ChartSeries): HostObject {
  const target: SeriesTarget = { ...self, series };
  return HostObject.of(chartSeriesType, target);
}

function dimension({ series }: SeriesTarget, wanted: Json): string | null {
  const name = choice(wanted, ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes']);
  if (name === 'BubbleSizes') throw new HostError('UnsupportedOperation', 'No bubbles here.');
  return name === 'Values' || name === 'YValues' ? series.values : series.categories;
}
