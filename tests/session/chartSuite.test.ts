/**
 * Every chart of the suite on the sample year and on two forms people have: what it draws from, in
 * which order, which way its axes go, its labels and its title; asked for twice, there is one.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { applyPreparation } from '../../src/app/applyPreparation';
import { sampleYear } from '../../src/app/newYear/sampleYear';
import { prepareCharts } from '../../src/app/prepareCharts';
import { chartCodes } from '../../src/sheets/charts/ChartEntry';
import { yearWorkbook } from '../../src/workbench/cli/yearWorkbook';
import { parseArea } from '../../src/workbench/workbook/area';
import type { Chart } from '../../src/workbench/workbook/Chart';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import type { XlsxDocument } from '../../src/workbench/xlsx/XlsxDocument';
import { sessionOf } from './session';

/** What a reference shows now, from the cells. */
function shown(document: XlsxDocument, reference: string | null): readonly unknown[] {
  const [, sheet = '', address = ''] = /^'?(.+?)'?!(.+)$/u.exec(reference ?? '') ?? [];
  const area = parseArea(address.replaceAll('$', ''));
  const found = document.workbook.sheet(sheet);
  if (area === null || found === undefined) throw new Error(`no reference: ${reference ?? ''}`);
  return Array.from(
    { length: area.rows },
    (_, index) => found.cell(area.row + index, area.column)?.value ?? null,
  );
}

const numbers = (list: readonly unknown[]): readonly number[] => list.map(Number);
const falls = (list: readonly number[]): boolean =>
  list.every((value, index) => index === 0 || value <= (list[index - 1] ?? value));
const rises = (list: readonly number[]): boolean => falls([...list].reverse());

/** One chart as it stands: what its test asks of it. */
interface Standing {
  readonly on: string;
  readonly chart: Chart;
  readonly labels: readonly string[];
  readonly values: readonly (readonly number[])[];
}

function standing(document: XlsxDocument, name: string): Standing {
  const found = document.workbook.sheets.flatMap((sheet) =>
    sheet.charts.filter((chart) => chart.name === name).map((chart) => ({ on: sheet.name, chart })),
  );
  expect(found).toHaveLength(1);
  const [one] = found;
  if (one === undefined) throw new Error(`no chart ${name}`);
  const { chart, on } = one;
  // Every series draws from cells, so that it follows them.
  for (const series of chart.series) {
    expect(series.values).toMatch(/^'?图表数据'?!\$/u);
    expect(series.categories).toBe(chart.series[0]?.categories);
  }
  return {
    on,
    chart,
    labels: shown(document, chart.series[0]?.categories ?? null).map(String),
    values: chart.series.map((series) => numbers(shown(document, series.values))),
  };
}

/** In each place the one number that is not zero. */
function together(values: readonly (readonly number[])[]): readonly number[] {
  return (values[0] ?? []).map((_, place) => Math.max(...values.map((list) => list[place] ?? 0)));
}

/** How many charts there are, and that asking again makes no more of them. */
async function onlyOnce(document: XlsxDocument): Promise<void> {
  const count = (): readonly string[] =>
    document.workbook.sheets.flatMap(({ charts }) => charts.map(({ name }) => name)).sort();
  const before = count();
  expect(new Set(before).size).toBe(before.length);
  await applyPreparation(await prepareCharts({ codes: chartCodes, confirmed: true }));
  expect(count()).toEqual(before);
}

describe('on the sample year: 6 teams, 12 months, 40 members', () => {
  let document: XlsxDocument;

  beforeAll(async () => {
    document = await yearWorkbook(sampleYear(7));
    const preparation = await prepareCharts({ codes: chartCodes });
    expect(preparation.missing).toEqual([]);
    await applyPreparation(preparation);
  }, 240_000);

  it('the ranking: best on top, the value at each bar, a colour a grade', () => {
    const { chart, labels, values, on } = standing(document, 'BanzuRankChart');
    expect(on).toBe('汇总排名');
    expect(chart.title.text).toBe('2026年12月班组考评总分排名（6 个班组）');
    expect(chart.type).toBe('BarClustered');
    // Excel draws bars from the bottom up: reversed, the first is on top.
    expect(chart.categoryAxis.reversed).toBe(true);
    expect(chart.valueAxis).toMatchObject({ reversed: false, minimum: 0 });
    expect(falls(together(values))).toBe(true);
    expect(labels.every((label, place) => label.startsWith(`${place + 1} `))).toBe(true);
    expect(labels[0]).toMatch(/^1 .+（标杆班组）$/u);
    const names = chart.series.map(({ name }) => name);
    expect(names).toEqual(['标杆班组', '优秀班组', '达标班组', '不达标']);
    expect(new Set(chart.series.map(({ color }) => color)).size).toBe(4);
    // A bar stands in the series of its own grade only.
    labels.forEach((label, place) => {
      const grade = /（(.+)）$/u.exec(label)?.[1];
      const filled = names.filter((_, series) => (values[series]?.[place] ?? 0) > 0);
      expect(filled).toEqual([grade]);
    });
    expect(chart.dataLabels).toMatchObject({
      showValue: true,
      position: 'OutsideEnd',
      numberFormat: '0.00;-0.00;;',
    });
  });

  it('the categories stacked, in the order of the ranking', () => {
    const { chart, labels, values } = standing(document, 'BanzuCategoryChart');
    expect(chart.title.text).toBe('2026年12月班组考评各大项得分（6 个班组，按名次）');
    expect(chart.type).toBe('BarStacked');
    expect(chart.categoryAxis.reversed).toBe(true);
    expect(chart.series.map(({ name }) => name)).toEqual([
      '党建思政',
      '安全环保',
      '生产运行',
      '降本增效',
      '设备维护',
      '加分',
    ]);
    expect(labels).toEqual(standing(document, 'BanzuRankChart').labels);
    expect(values.every((list) => list.every((value) => value >= 0))).toBe(true);
    expect(chart.legend).toMatchObject({ visible: true, position: 'Bottom' });
  });

  it.each(['党建思政', '安全环保', '生产运行', '降本增效', '设备维护'])(
    'the ranking of %s alone',
    (category) => {
      const place = ['党建思政', '安全环保', '生产运行', '降本增效', '设备维护'].indexOf(category);
      const { chart, labels, values } = standing(document, `BanzuCategoryRank${place + 1}`);
      expect(chart.title.text).toBe(`2026年12月班组考评“${category}”得分排名（6 个班组）`);
      expect(chart.type).toBe('BarClustered');
      expect(chart.categoryAxis.reversed).toBe(true);
      expect(falls(values[0] ?? [])).toBe(true);
      expect(labels.map((label) => Number(label.split(' ')[0]))).toEqual(
        (values[0] ?? []).map(
          (value) => (values[0] ?? []).filter((other) => other > value).length + 1,
        ),
      );
      expect(chart.dataLabels).toMatchObject({ showValue: true, numberFormat: '0.00' });
    },
  );

  it('the radar of one team against the mean and the best', () => {
    const { chart, labels, values, on } = standing(document, 'BanzuRadarChart');
    expect(on).toBe('图表');
    expect(chart.title.text).toBe(
      '2026年12月班组考评各大项得分率：所选班组、平均、最好（6 个班组）',
    );
    expect(chart.type).toBe('RadarMarkers');
    expect(chart.series.map(({ name }) => name)).toEqual(['所选', '平均', '最好']);
    expect(labels).toEqual(['党建思政', '安全环保', '生产运行', '降本增效', '设备维护']);
    const [team = [], mean = [], best = []] = values;
    best.forEach((most, place) => {
      expect(most).toBeLessThanOrEqual(1);
      expect(most).toBeGreaterThanOrEqual(Math.max(team[place] ?? 0, mean[place] ?? 0));
    });
    expect(chart.valueAxis).toMatchObject({ maximum: 1, numberFormat: '0%' });
    // Told apart without colours.
    expect(new Set(chart.series.map(({ marker }) => JSON.stringify(marker))).size).toBe(3);
    expect(new Set(chart.series.map(({ line }) => line?.dash)).size).toBe(3);
  });

  it('the most lost items, most first, and what part of all losses they make', () => {
    const { chart, labels, values } = standing(document, 'BanzuLostChart');
    expect(chart.title.text).toBe('2026年12月班组考评丢分最多的 10 项（6 个班组合计）');
    expect(chart.series.map(({ name, type }) => [name, type])).toEqual([
      ['丢分', null],
      ['累计占比', 'LineMarkers'],
    ]);
    const [lost = [], share = []] = values;
    expect(labels).toHaveLength(10);
    expect(falls(lost)).toBe(true);
    expect(rises(share)).toBe(true);
    expect(share.at(-1)).toBeLessThanOrEqual(1);
    expect(chart.series[1]?.secondaryAxis).toBe(true);
    expect(chart.secondaryValueAxis).toMatchObject({ maximum: 1, numberFormat: '0%;;0%' });
    expect(chart.dataLabels).toMatchObject({ position: 'InsideBase', numberFormat: '0.00' });
  });

  it('the trend of totals and of ranks over the months, the first place on top', () => {
    const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
    const trend = standing(document, 'BanzuTrendChart');
    expect(trend.chart.title.text).toBe('2026年1月至12月班组考评总分走势（6 个班组）');
    expect(trend.chart.type).toBe('LineMarkers');
    expect(trend.labels).toEqual(months);
    expect(trend.chart.series.map(({ name }) => name)).toEqual([
      '一班',
      '二班',
      '三班',
      '四班',
      '五班',
      '检修班',
    ]);
    const least = Math.min(...trend.values.flat());
    expect(trend.chart.valueAxis.minimum).toBeLessThan(least);
    expect(trend.chart.valueAxis.reversed).toBe(false);
    const ranks = standing(document, 'BanzuRankTrendChart');
    expect(ranks.chart.title.text).toBe('2026年1月至12月班组考评名次走势（6 个班组）');
    expect(ranks.labels).toEqual(months);
    expect(ranks.chart.valueAxis).toMatchObject({
      reversed: true,
      minimum: 0,
      maximum: 6,
      majorUnit: 1,
    });
    months.forEach((_, month) => {
      const list = ranks.values.map((values) => values[month] ?? 0);
      expect(list.every((rank) => rank >= 1 && rank <= 6)).toBe(true);
      expect(Math.min(...list)).toBe(1);
    });
  });

  it('how far apart a team’s months lie, the teams by their mean', () => {
    const { chart, labels, values } = standing(document, 'BanzuSpreadChart');
    expect(chart.title.text).toBe('2026年1月至12月各班组月度总分的高低（6 个班组）');
    expect(chart.series.map(({ name }) => name)).toEqual(['最高', '平均', '最低']);
    expect([...labels].sort()).toEqual(['一班', '三班', '二班', '五班', '四班', '检修班'].sort());
    const [highest = [], mean = [], lowest = []] = values;
    expect(falls(mean)).toBe(true);
    mean.forEach((value, place) => {
      expect(highest[place]).toBeGreaterThanOrEqual(value);
      expect(lowest[place]).toBeLessThanOrEqual(value);
    });
    expect(chart.valueAxis.minimum).toBeLessThan(Math.min(...lowest));
    expect(chart.series.every(({ line }) => line?.visible === false)).toBe(true);
  });

  it('the members by their points', () => {
    const { chart, labels, values } = standing(document, 'BanzuMembersChart');
    expect(chart.title.text).toBe('2026年12月党员积分排名（40 人）');
    expect(chart.type).toBe('BarClustered');
    expect(chart.categoryAxis.reversed).toBe(true);
    expect(labels).toHaveLength(40);
    expect(falls(values[0] ?? [])).toBe(true);
    // Tall enough for forty names, on a page of its own.
    const { from, to } = chart.anchor;
    expect((to?.row ?? 0) - from.row).toBeGreaterThanOrEqual(40);
  });

  it('each is said in words too, and asked for again there is one of each', async () => {
    const sheet = document.workbook.sheet('图表');
    const on = sheet?.charts ?? [];
    expect(on).toHaveLength(11);
    for (const { anchor } of on) {
      const last = anchor.to?.row ?? 0;
      const below = [last, last + 1].map((row) => sheet?.cell(row, 0)?.value);
      expect(below).toContainEqual(expect.stringMatching(/。$/u));
    }
    await onlyOnce(document);
  }, 120_000);

  it('what falls under the axis of the trend widens it; what a person set stays', async () => {
    const trend = (): Chart => standing(document, 'BanzuTrendChart').chart;
    const had = trend().valueAxis.minimum;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('图表');
      sheet.charts.getItem('BanzuTrendChart').axes.valueAxis.minimum = 95;
      sheet.charts.getItem('BanzuSpreadChart').axes.valueAxis.minimum = 10;
      await context.sync();
    });
    await applyPreparation(await prepareCharts({ codes: ['trend'] }));
    expect(trend().valueAxis.minimum).toBe(had);
    expect(standing(document, 'BanzuSpreadChart').chart.valueAxis.minimum).toBe(10);
  }, 120_000);
});

const folder = resolve(__dirname, '../fixtures/forms');

describe.each([
  {
    file: '003-rows-two-levels.xlsx',
    home: '评分',
    of: '4 个班组',
    names: ['BanzuRankChart', 'BanzuCategoryChart', 'BanzuLostChart', 'BanzuCategoryRank1'],
  },
  {
    file: '012-rows-people.xlsx',
    home: '评分',
    of: '4 人',
    names: [
      'BanzuRankChart',
      'BanzuCategoryChart',
      'BanzuRadarChart',
      'BanzuLostChart',
      'BanzuCategoryRank1',
    ],
  },
])('on the form $file', ({ file, home, of, names }) => {
  it('the charts its columns allow, sorted, titled, bound to cells, one of each', async () => {
    const { document } = await sessionOf(readFileSync(join(folder, file)));
    const preparation = await prepareCharts({ codes: chartCodes, confirmed: true });
    await applyPreparation(preparation);
    for (const name of names) {
      const { chart, labels, values } = standing(document, name);
      expect(chart.title.text).toContain(of);
      expect(labels.length).toBeGreaterThan(1);
      if (chart.type === 'BarClustered') {
        expect(chart.categoryAxis.reversed).toBe(true);
        expect(chart.dataLabels.showValue).toBe(true);
        expect(falls(together(values))).toBe(true);
      }
    }
    expect(standing(document, 'BanzuRankChart').on).toBe(home);
    // Why the others cannot be drawn is said.
    expect(preparation.missing.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['trend', 'rankTrend', 'spread', 'members']),
    );
    await onlyOnce(document);
    expect(saveXlsx(document).length).toBeGreaterThan(0);
  }, 60_000);
});
