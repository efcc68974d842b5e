import { choice, flagValue, textValue } from '../arguments';
import { property, type ObjectType } from '../ObjectType';
import type { Json } from '../Json';
import type { Session } from '../Session';
import { chartChanged, type ChartTarget } from './chart';
import type { SeriesTarget } from './chartSeries';

const POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
] as const;

/** Excel.ChartDataLabels of the whole chart. */
export const chartDataLabelsType: ObjectType<ChartTarget> = {
  name: 'ChartDataLabels',
  members: {
    ShowValue: property(
      '1.1',
      ({ chart }) => chart.dataLabels.showValue,
      (self, value, session) => {
        const shown = flagValue(value);
        self.chart.dataLabels = { ...self.chart.dataLabels, visible: shown, showValue: shown };
        chartChanged(session, self);
      },
    ),
    Position: property('1.1', readPosition, writePosition),
    NumberFormat: property('1.8', readFormat, writeFormat),
  },
};

/** Excel.ChartDataLabels of one series; position and number format are the whole chart's here. */
export const seriesDataLabelsType: ObjectType<SeriesTarget> = {
  name: 'ChartDataLabels',
  members: {
    ShowValue: property(
      '1.8',
      ({ chart, series }) => series.dataLabels ?? chart.dataLabels.showValue,
      (self, value, session) => {
        const shown = flagValue(value);
        self.series.dataLabels = shown;
        if (shown) self.chart.dataLabels.showValue = true;
        chartChanged(session, self);
      },
    ),
    Position: property('1.8', readPosition, writePosition),
    NumberFormat: property('1.8', readFormat, writeFormat),
  },
};

function readPosition({ chart }: ChartTarget): Json {
  return chart.dataLabels.position ?? 'OutsideEnd';
}

function writePosition(self: ChartTarget, value: Json, session: Session): void {
  const position = choice(value, POSITIONS);
  self.chart.dataLabels = { ...self.chart.dataLabels, position };
  chartChanged(session, self);
}

function readFormat({ chart }: ChartTarget): Json {
  return chart.dataLabels.numberFormat ?? 'General';
}

function writeFormat(self: ChartTarget, value: Json, session: Session): void {
  self.chart.dataLabels = { ...self.chart.dataLabels, numberFormat: textValue(value) };
  chartChanged(session, self);
}
