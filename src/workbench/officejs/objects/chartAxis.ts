import type { ChartAxis } from '../../workbook/Chart';
import { choice, flagValue, numberValue, plainArgument, textValue } from '../arguments';
import { HostError } from '../HostError';
import type { Json } from '../Json';
import { child, HostObject, opens, property, type Member, type ObjectType } from '../ObjectType';
import { chartChanged, type ChartTarget } from './chart';

/** One axis of a chart. */
export interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxis;
  readonly kind: 'Category' | 'Value';
}

/** Excel.ChartAxes */
export const chartAxesType: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  members: {
    CategoryAxis: child('1.1', (self) => axisObject(self, 'Category')),
    ValueAxis: child('1.1', (self) => axisObject(self, 'Value')),
    GetItem: opens('1.7', (self, args) => {
      const kind = choice(plainArgument(args, 0), ['Category', 'Value']);
      const group = choice(plainArgument(args, 1) ?? 'Primary', ['Primary', 'Secondary']);
      if (group === 'Primary') return axisObject(self, kind);
      if (kind === 'Category' || !self.chart.series.some((series) => series.secondaryAxis)) {
        throw new HostError('ItemNotFound', 'The chart has no such axis.');
      }
      return secondaryAxisObject(self);
    }),
  },
};

/** Excel.ChartAxis */
export const chartAxisType: ObjectType<AxisTarget> = {
  name: 'ChartAxis',
  members: {
    Type: property('1.7', ({ kind }) => kind),
    Visible: property(
      '1.7',
      ({ axis }) => axis.visible,
      (self, value, session) => {
        self.axis.visible = flagValue(value);
        chartChanged(session, self);
      },
    ),
    Minimum: limit('minimum'),
    Maximum: limit('maximum'),
    MajorUnit: limit('majorUnit'),
    ReversePlotOrder: property(
      '1.7',
      ({ axis }) => axis.reversed,
      (self, value, session) => {
        self.axis.reversed = flagValue(value);
        chartChanged(session, self);
      },
    ),
    NumberFormat: property(
      '1.8',
      ({ axis }) => axis.numberFormat ?? 'General',
      (self, value, session) => {
        self.axis.numberFormat = textValue(value);
        chartChanged(session, self);
      },
    ),
    Title: child('1.1', (self) => HostObject.of(chartAxisTitleType, self)),
    MajorGridlines: child('1.1', (self) => HostObject.of(chartGridlinesType, self)),
  },
};

/** Excel.ChartAxisTitle */
export const chartAxisTitleType: ObjectType<AxisTarget> = {
  name: 'ChartAxisTitle',
  members: {
    Text: property(
      '1.1',
      ({ axis }) => axis.title ?? '',
      (self, value, session) => {
        self.axis.title = textValue(value);
        chartChanged(session, self);
      },
    ),
    Visible: property(
      '1.1',
      ({ axis }) => axis.title !== null,
      (self, value, session) => {
        if (flagValue(value)) self.axis.title ??= '坐标轴标题';
        else self.axis.title = null;
        chartChanged(session, self);
      },
    ),
  },
};

/** Excel.ChartGridlines */
export const chartGridlinesType: ObjectType<AxisTarget> = {
  name: 'ChartGridlines',
  members: {
    Visible: property(
      '1.1',
      ({ axis }) => axis.majorGridlines,
      (self, value, session) => {
        self.axis.majorGridlines = flagValue(value);
        chartChanged(session, self);
      },
    ),
  },
};

function axisObject(self: ChartTarget, kind: AxisTarget['kind']): HostObject {
  const axis = kind === 'Category' ? self.chart.categoryAxis : self.chart.valueAxis;
  const target: AxisTarget = { ...self, axis, kind };
  return HostObject.of(chartAxisType, target);
}

/** The value axis on the other side, with everything as Excel chooses until it is set. */
function secondaryAxisObject(self: ChartTarget): HostObject {
  self.chart.secondaryValueAxis ??= {
    visible: true,
    title: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    reversed: false,
    majorGridlines: false,
    numberFormat: null,
  };
  const target: AxisTarget = { ...self, axis: self.chart.secondaryValueAxis, kind: 'Value' };
  return HostObject.of(chartAxisType, target);
}

/** A number, or "" for Excel's own choice. */
function limit(name: 'minimum' | 'maximum' | 'majorUnit'): Member<AxisTarget> {
  return property(
    '1.1',
    ({ axis }): Json => axis[name] ?? '',
    (self, value, session) => {
      self.axis[name] = value === '' ? null : numberValue(value);
      chartChanged(session, self);
    },
  );
}
