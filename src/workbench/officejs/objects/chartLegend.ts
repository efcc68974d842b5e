import { choice, flagValue } from '../arguments';
import { property, type ObjectType } from '../ObjectType';
import { chartChanged, type ChartTarget } from './chart';

/** Excel.ChartLegend */
export const chartLegendType: ObjectType<ChartTarget> = {
  name: 'ChartLegend',
  members: {
    Visible: property(
      '1.1',
      ({ chart }) => chart.legend.visible,
      (self, value, session) => {
        self.chart.legend.visible = flagValue(value);
        chartChanged(session, self);
      },
    ),
    Position: property(
      '1.1',
      ({ chart }) => chart.legend.position,
      (self, value, session) => {
        self.chart.legend.position = choice(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']);
        chartChanged(session, self);
      },
    ),
  },
};
