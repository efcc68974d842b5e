import { textValue } from '../arguments';
import { child, HostObject, property, type ObjectType } from '../ObjectType';
import { chartChanged, type ChartTarget } from './chart';

/** Excel.ChartAreaFormat */
export const chartAreaFormatType: ObjectType<ChartTarget> = {
  name: 'ChartAreaFormat',
  members: { Font: child('1.1', (self) => HostObject.of(chartAreaFontType, self)) },
};

/** Excel.ChartFont of all the chart's texts, as far as the workbook model keeps it. */
export const chartAreaFontType: ObjectType<ChartTarget> = {
  name: 'ChartFont',
  members: {
    Name: property(
      '1.1',
      ({ chart }) => chart.fontName ?? '',
      (self, value, session) => {
        self.chart.fontName = textValue(value);
        chartChanged(session, self);
      },
    ),
  },
};
