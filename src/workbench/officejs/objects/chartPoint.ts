import { choice, integerArgument, invalid, numberValue, textArgument } from '../arguments';
import { colorValue } from '../cells/color';
import type { Json } from '../Json';
import {
  calculated,
  child,
  HostObject,
  method,
  opens,
  property,
  type ObjectType,
} from '../ObjectType';
import type { Session } from '../Session';
import { chartChanged } from './chart';
import { referencedValues, type SeriesTarget } from './chartSeries';

/** One point of a series. */
export interface PointTarget extends SeriesTarget {
  readonly index: number;
}

/** Excel.ChartSeriesFormat */
export const seriesFormatType: ObjectType<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  members: {
    Fill: child('1.1', (self) => HostObject.of(seriesFillType, self)),
    Line: child('1.1', (self) => HostObject.of(seriesLineType, self)),
  },
};

/** Excel's line styles and the file's words for them; "" is a whole line. */
const LINE_STYLES: Readonly<Record<string, string>> = {
  Continuous: '',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};

/** Excel.ChartLineFormat of a series; a bar's outline is not kept by the model. */
export const seriesLineType: ObjectType<SeriesTarget> = {
  name: 'ChartLineFormat',
  members: {
    Color: property(
      '1.1',
      ({ series }) => series.color ?? '',
      (self, value, session) => {
        self.series.color = colorValue(value);
        chartChanged(session, self);
      },
    ),
    LineStyle: property(
      '1.7',
      ({ series }) => {
        if (series.line?.visible === false) return 'None';
        const word = series.line?.dash ?? '';
        return Object.keys(LINE_STYLES).find((name) => LINE_STYLES[name] === word) ?? 'Automatic';
      },
      (self, value, session) => {
        const style = choice(value, [...Object.keys(LINE_STYLES), 'None', 'Automatic']);
        const { weight } = self.series.line ?? {};
        const dash = LINE_STYLES[style] ?? '';
        self.series.line = {
          visible: style !== 'None',
          ...(dash === '' ? {} : { dash }),
          ...(weight === undefined ? {} : { weight }),
        };
        chartChanged(session, self);
      },
    ),
    Weight: property(
      '1.7',
      ({ series }) => series.line?.weight ?? 2.25,
      (self, value, session) => {
        const weight = numberValue(value);
        if (weight < 0) throw invalid('A line has a width.');
        self.series.line = { visible: true, ...self.series.line, weight };
        chartChanged(session, self);
      },
    ),
  },
};

/** Excel.ChartFill of a series. */
export const seriesFillType: ObjectType<SeriesTarget> = {
  name: 'ChartFill',
  members: {
    SetSolidColor: method('1.1', (self, args, session) => {
      self.series.color = colorValue(textArgument(args, 0));
      chartChanged(session, self);
    }),
    Clear: method('1.1', (self, _args, session) => {
      self.series.color = null;
      chartChanged(session, self);
    }),
  },
};

/** Excel.ChartPointsCollection */
export const chartPointsCollectionType: ObjectType<SeriesTarget> = {
  name: 'ChartPointsCollection',
  members: {
    Count: calculated('1.1', (self, session) => valuesOf(self, session).length),
    GetCount: method('1.4', (self, _args, session) => valuesOf(self, session).length),
    GetItemAt: opens('1.1', (self, args, session) => {
      const index = integerArgument(args, 0);
      if (index < 0 || index >= valuesOf(self, session).length) {
        throw invalid('There is no such point.');
      }
      return pointObject(self, index);
    }),
  },
  items: (self, session) =>
    valuesOf(self, session).map((_value, index) => pointObject(self, index)),
};

/** Excel.ChartPoint */
export const chartPointType: ObjectType<PointTarget> = {
  name: 'ChartPoint',
  members: {
    Value: calculated('1.1', (self, session) => valuesOf(self, session)[self.index] ?? null),
    Format: child('1.1', (self) => HostObject.of(chartPointFormatType, self)),
  },
};

/** Excel.ChartPointFormat */
export const chartPointFormatType: ObjectType<PointTarget> = {
  name: 'ChartPointFormat',
  members: { Fill: child('1.1', (self) => HostObject.of(pointFillType, self)) },
};

/** Excel.ChartFill of a point. */
export const pointFillType: ObjectType<PointTarget> = {
  name: 'ChartFill',
  members: {
    SetSolidColor: method('1.1', (self, args, session) => {
      self.series.pointColors.set(self.index, colorValue(textArgument(args, 0)));
      chartChanged(session, self);
    }),
    Clear: method('1.1', (self, _args, session) => {
      self.series.pointColors.delete(self.index);
      chartChanged(session, self);
    }),
  },
};

function pointObject(self: SeriesTarget, index: number): HostObject {
  const target: PointTarget = { ...self, index };
  return HostObject.of(chartPointType, target);
}

function valuesOf({ series }: SeriesTarget, session: Session): Json[] {
  return series.values === null ? [] : referencedValues(session, series.values);
}
