import { integerArgument, invalid, textArgument } from '../arguments';
import { colorValue } from '../cells/color';
import type { Json } from '../Json';
import { calculated, child, HostObject, method, opens, type ObjectType } from '../ObjectType';
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
  members: { Fill: child('1.1', (self) => HostObject.of(seriesFillType, self)) },
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
