import type { Chart } from '../../workbook/Chart';
import type { Sheet } from '../../workbook/Sheet';
import { choice, integerArgument, invalid, plainArgument, textArgument } from '../arguments';
import { requireAllowed } from '../cells/protection';
import { CHART_TYPES } from '../charts/chartTypes';
import { anchorOf } from '../charts/placement';
import { hasAxes, newAxes } from '../charts/chartAxes';
import { splitSource, type SeriesBy } from '../charts/splitSource';
import { HostError } from '../HostError';
import { jsonText, type Json } from '../Json';
import { HostObject, method, opens, property, type ObjectType } from '../ObjectType';
import { requireSheet, settle, type Session } from '../Session';
import { chartChanged, chartType, type ChartTarget } from './chart';
import { rangeArgument, type RangeTarget } from '../cells/rangeTarget';

/** Excel.ChartCollection */
export const chartCollectionType: ObjectType<Sheet> = {
  name: 'ChartCollection',
  members: {
    Count: property('1.1', (self) => self.charts.length),
    GetCount: method('1.4', (self) => self.charts.length),
    Add: opens('1.1', (self, args, session) => {
      const type = choice(plainArgument(args, 0), CHART_TYPES);
      const source = rangeArgument(session, self, args, 1);
      return add(session, self, type, source, seriesByArgument(plainArgument(args, 2)));
    }),
    GetItem: opens('1.1', (self, args) => {
      const name = textArgument(args, 0);
      return orNotFound(self, find(self, name), name);
    }),
    GetItemOrNullObject: opens('1.4', (self, args) => {
      const chart = find(self, textArgument(args, 0));
      return chart === undefined ? null : chartObject(self, chart);
    }),
    GetItemAt: opens('1.1', (self, args) => {
      const chart = self.charts[integerArgument(args, 0)];
      if (chart === undefined) throw invalid('There is no such chart.');
      return chartObject(self, chart);
    }),
  },
  items: (self) => self.charts.map((chart) => chartObject(self, chart)),
  item: (self, key) => orNotFound(self, find(self, jsonText(key)), jsonText(key)),
};

/** Excel's seriesBy; Auto where it was left out. */
export function seriesByArgument(value: Json): SeriesBy {
  return choice(value ?? 'Auto', ['Auto', 'Columns', 'Rows']);
}

function chartObject(sheet: Sheet, chart: Chart): HostObject {
  const target: ChartTarget = { sheet, chart };
  return HostObject.of(chartType, target);
}

function find(sheet: Sheet, key: string): Chart | undefined {
  const wanted = key.toLowerCase();
  return sheet.charts.find((chart) => chart.id === key || chart.name.toLowerCase() === wanted);
}

function orNotFound(sheet: Sheet, chart: Chart | undefined, key: string): HostObject {
  if (chart !== undefined) return chartObject(sheet, chart);
  throw new HostError('ItemNotFound', `There is no chart "${key}".`);
}

function add(
  session: Session,
  on: Sheet,
  type: string,
  source: RangeTarget,
  seriesBy: SeriesBy,
): HostObject {
  const sheet = requireSheet(session, on);
  requireAllowed(sheet, 'allowEditObjects');
  settle(session);
  const series = splitSource(source, seriesBy);
  const [only, ...more] = series;
  const number = session.workbook.sheets.reduce((count, each) => count + each.charts.length, 1);
  const chart: Chart = {
    id: session.workbook.newId(),
    name: freeName(session, number),
    type,
    // A single series gives the chart its name; several get a placeholder, as in Excel.
    title: {
      text: more.length === 0 ? (only?.name ?? '') : '图表标题',
      visible: true,
      size: null,
      bold: null,
    },
    series,
    anchor: anchorOf(sheet, { left: 120, top: 60, width: 360, height: 216 }),
    // Rings and pies name their points, the others their series.
    legend: { visible: series.length > 1 || !hasAxes(type), position: 'Bottom' },
    ...newAxes(type),
    dataLabels: { visible: false, showValue: false, numberFormat: null },
    gapWidth: null,
    altText: '',
  };
  sheet.charts = [...sheet.charts, chart];
  const target: ChartTarget = { sheet, chart };
  chartChanged(session, target);
  return HostObject.of(chartType, target);
}

function freeName(session: Session, first: number): string {
  const taken = new Set(
    session.workbook.sheets.flatMap((sheet) => sheet.charts.map((chart) => chart.name)),
  );
  for (let number = first; ; number++) {
    const name = `图表 ${number}`;
    if (!taken.has(name)) return name;
  }
}
