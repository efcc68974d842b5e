import type { Chart } from '../../workbook/Chart';
import type { Sheet } from '../../workbook/Sheet';
import { choice, invalid, isMissing, numberValue, plainArgument, textValue } from '../arguments';
import { extentOf } from '../cells/geometry';
import { requireAllowed } from '../cells/protection';
import { hasAxes, newAxes } from '../charts/chartAxes';
import { CHART_TYPES } from '../charts/chartTypes';
import { anchorOf, placementOf, type Placement } from '../charts/placement';
import { splitSource } from '../charts/splitSource';
import { child, HostObject, method, property, type Member, type ObjectType } from '../ObjectType';
import { settle, type Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { chartAreaFormatType } from './chartAreaFormat';
import { chartAxesType } from './chartAxis';
import { seriesByArgument } from './chartCollection';
import { chartDataLabelsType } from './chartDataLabels';
import { chartLegendType } from './chartLegend';
import { chartSeriesCollectionType } from './chartSeries';
import { chartTitleType } from './chartTitle';
import { rangeArgument } from '../cells/rangeTarget';
import { worksheetObject } from './worksheet';

/** A chart on its sheet. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** Excel.Chart */
export const chartType: ObjectType<ChartTarget> = {
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  members: {
    Id: property('1.7', ({ chart }) => chart.id),
    Name: property(
      '1.1',
      ({ chart }) => chart.name,
      (self, value, session) => {
        const name = textValue(value);
        if (name === '') throw invalid('A chart needs a name.');
        self.chart.name = name;
        chartChanged(session, self);
      },
    ),
    ChartType: property(
      '1.7',
      ({ chart }) => chart.type,
      (self, value, session) => {
        const type = choice(value, CHART_TYPES);
        // Axes come and go with the kind of chart, as in the file.
        if (hasAxes(type) !== hasAxes(self.chart.type)) Object.assign(self.chart, newAxes(type));
        self.chart.type = type;
        chartChanged(session, self);
      },
    ),
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    Title: child('1.1', (self) => HostObject.of(chartTitleType, self)),
    Series: child('1.1', (self) => HostObject.of(chartSeriesCollectionType, self)),
    Axes: child('1.1', (self) => HostObject.of(chartAxesType, self)),
    Legend: child('1.1', (self) => HostObject.of(chartLegendType, self)),
    DataLabels: child('1.1', (self) => HostObject.of(chartDataLabelsType, self)),
    Format: child('1.1', (self) => HostObject.of(chartAreaFormatType, self)),
    Worksheet: child('1.2', ({ sheet }) => worksheetObject(sheet)),
    SetData: method('1.1', (self, args, session) => {
      const source = rangeArgument(session, self.sheet, args, 0);
      settle(session);
      self.chart.series = splitSource(source, seriesByArgument(plainArgument(args, 1)));
      chartChanged(session, self);
    }),
    // Without an end cell the chart keeps its size.
    SetPosition: method('1.1', (self, args, session) => {
      const { sheet, chart } = self;
      const start = rangeArgument(session, sheet, args, 0);
      const from = extentOf(sheet, start.area);
      const before = placementOf(sheet, chart.anchor);
      const single = start.area.rows === 1 && start.area.columns === 1;
      let placement: Placement = { ...before, left: from.left, top: from.top };
      if (!isMissing(args[1]) || !single) {
        const end = isMissing(args[1]) ? start : rangeArgument(session, sheet, args, 1);
        const to = extentOf(sheet, end.area);
        const width = to.left + to.width - from.left;
        const height = to.top + to.height - from.top;
        if (width <= 0 || height <= 0) throw invalid('The end cell lies before the start cell.');
        placement = { left: from.left, top: from.top, width, height };
      }
      chart.anchor = anchorOf(sheet, placement);
      chartChanged(session, self);
    }),
    Delete: method('1.1', (self, _args, session) => {
      requireAllowed(self.sheet, 'allowEditObjects');
      self.sheet.charts = self.sheet.charts.filter((chart) => chart !== self.chart);
      chartChanged(session, self);
    }),
  },
};

/** Tells that a chart changed: the file layer writes it, the page draws it. */
export function chartChanged(session: Session, { sheet }: { readonly sheet: Sheet }): void {
  sheet.touch('charts');
  looksChanged(session, sheet, null);
}

function side(name: keyof Placement): Member<ChartTarget> {
  return property(
    '1.1',
    ({ sheet, chart }) => placementOf(sheet, chart.anchor)[name],
    (self, value, session) => {
      const points = numberValue(value);
      if (points < 0) throw invalid('A chart lies on the sheet and has a size.');
      const before = placementOf(self.sheet, self.chart.anchor);
      self.chart.anchor = anchorOf(self.sheet, { ...before, [name]: points });
      chartChanged(session, self);
    },
  );
}
