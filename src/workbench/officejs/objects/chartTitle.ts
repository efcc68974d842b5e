import { flagValue, invalid, numberValue, textValue } from '../arguments';
import { child, HostObject, property, type ObjectType } from '../ObjectType';
import { chartChanged, type ChartTarget } from './chart';

/** Excel.ChartTitle */
export const chartTitleType: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  members: {
    Text: property(
      '1.1',
      ({ chart }) => chart.title.text,
      (self, value, session) => {
        self.chart.title.text = textValue(value);
        self.chart.title.visible = true;
        chartChanged(session, self);
      },
    ),
    Visible: property(
      '1.1',
      ({ chart }) => chart.title.visible,
      (self, value, session) => {
        self.chart.title.visible = flagValue(value);
        chartChanged(session, self);
      },
    ),
    Format: child('1.1', (self) => HostObject.of(chartTitleFormatType, self)),
  },
};

/** Excel.ChartTitleFormat */
export const chartTitleFormatType: ObjectType<ChartTarget> = {
  name: 'ChartTitleFormat',
  members: { Font: child('1.1', (self) => HostObject.of(chartTitleFontType, self)) },
};

/** Excel.ChartFont, as far as the workbook model keeps a title's font. */
export const chartTitleFontType: ObjectType<ChartTarget> = {
  name: 'ChartFont',
  members: {
    Size: property(
      '1.1',
      ({ chart }) => chart.title.size ?? 14,
      (self, value, session) => {
        const size = numberValue(value);
        if (size < 1 || size > 409) throw invalid('A font size lies between 1 and 409.');
        self.chart.title.size = size;
        chartChanged(session, self);
      },
    ),
    Bold: property(
      '1.1',
      ({ chart }) => chart.title.bold ?? false,
      (self, value, session) => {
        self.chart.title.bold = flagValue(value);
        chartChanged(session, self);
      },
    ),
  },
};
