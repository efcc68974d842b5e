import { areaAddress, cellAddress } from '../../forms/address';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { ChartPlan, PlannedValue, SheetPlan } from '../SheetPlan';
import { headerLook } from '../template/sheetLook';
import type { Handout } from './Handout';

/** What stands first in A1 of a hand-out behind the team's name. */
export const handoutTitle = '考评反馈单';

const COLUMNS = 8;
/** More losses than this do not fit on the page with the charts; the rest is summed up. */
const SHOWN = 10;
const CHART_ROWS = 15;

/** One team's hand-out on one A4 page: results, categories, losses with reasons, radar and trend. */
export function handoutSheet(name: string, handout: Handout): SheetPlan {
  const { categories, losses, months } = handout;
  const firstCategory = 4;
  const chartRow = firstCategory + categories.length + 2;
  const lossRow = chartRow + CHART_ROWS + 1;
  const shown = losses.slice(0, SHOWN);
  const rest = losses.slice(SHOWN);
  const restRow = lossRow + 1 + shown.length;
  // Beside the page: what the trend is drawn of is not printed.
  const monthRow = firstCategory - 1;
  const hasTrend = months.length > 1;
  const whole = (row: number): string => areaAddress({ row, column: 0, rows: 1, columns: COLUMNS });
  const reasonAt = (row: number): string => areaAddress({ row, column: 4, rows: 1, columns: 4 });
  const table = (row: number, rows: number): string =>
    areaAddress({ row, column: 0, rows, columns: COLUMNS });
  const pairs = (row: number): readonly string[] => [
    areaAddress({ row, column: 0, rows: 1, columns: 2 }),
  ];
  return newSheet(name, {
    blocks: [
      { at: 'A1', values: [[`${handout.team} ${handout.month}${handoutTitle}`]] },
      { at: 'A2', values: [[resultWords(handout)]] },
      {
        at: cellAddress({ row: firstCategory - 1, column: 0 }),
        values: [
          ['大项', null, '得分', '应得分', '得分率', '各班平均', '各班最好', '与平均差'],
          ...categories.map(({ name: category, ...own }): PlannedValue[] => [
            category,
            null,
            own.score,
            own.possible,
            own.rate,
            own.meanRate,
            own.bestRate,
            own.rate === null || own.meanRate === null
              ? null
              : Math.round((own.rate - own.meanRate) * 10_000) / 10_000,
          ]),
        ],
      },
      {
        at: cellAddress({ row: lossRow, column: 0 }),
        values: [
          ['丢分项目', null, '满分', '丢分', '原因', null, null, null],
          ...shown.map(({ item, possible, lost, reason }): PlannedValue[] => [
            item,
            null,
            possible,
            lost,
            reason,
            null,
            null,
            null,
          ]),
        ],
      },
      { at: cellAddress({ row: restRow, column: 0 }), values: [[restWords(losses.length, rest)]] },
      ...(hasTrend
        ? [
            {
              at: cellAddress({ row: monthRow, column: COLUMNS + 1 }),
              values: [
                ['月份', '本班组', '各班平均'],
                ...months.map(({ label, total, mean }): PlannedValue[] => [label, total, mean]),
              ],
            },
          ]
        : []),
    ],
    merges: [
      whole(0),
      whole(1),
      ...[firstCategory - 1, ...categories.map((_, index) => firstCategory + index)].flatMap(pairs),
      ...[lossRow, ...shown.map((_, index) => lossRow + 1 + index)].flatMap((row) => [
        ...pairs(row),
        reasonAt(row),
      ]),
      whole(restRow),
    ],
    formats: [
      {
        range: areaAddress({ row: 0, column: 0, rows: restRow + 1, columns: COLUMNS }),
        fontName: look.fontName,
        fontSize: 10,
        vertical: 'center',
      },
      { range: 'A1', fontSize: 18, bold: true, horizontal: 'center', fontColor: look.title },
      { range: 'A2', fontSize: 11, horizontal: 'center', bold: true },
      {
        range: table(firstCategory - 1, categories.length + 1),
        borders: 'thin',
        borderColor: look.border,
        horizontal: 'center',
      },
      {
        range: table(lossRow, shown.length + 1),
        borders: 'thin',
        borderColor: look.border,
        horizontal: 'center',
        wrap: true,
      },
      ...(shown.length === 0
        ? []
        : [
            {
              range: areaAddress({ row: lossRow + 1, column: 4, rows: shown.length, columns: 4 }),
              horizontal: 'left' as const,
              fontSize: 9,
            },
          ]),
      headerLook(whole(firstCategory - 1)),
      headerLook(whole(lossRow)),
      {
        range: areaAddress({ row: firstCategory, column: 2, rows: categories.length, columns: 2 }),
        numberFormat: '0.00',
      },
      {
        range: areaAddress({ row: firstCategory, column: 4, rows: categories.length, columns: 3 }),
        numberFormat: '0.0%',
      },
      {
        range: areaAddress({ row: firstCategory, column: 7, rows: categories.length, columns: 1 }),
        numberFormat: '+0.0%;-0.0%;0.0%',
      },
      {
        range: areaAddress({
          row: lossRow + 1,
          column: 2,
          rows: Math.max(1, shown.length),
          columns: 2,
        }),
        numberFormat: '0.00',
      },
      { range: whole(restRow), fontColor: look.note, horizontal: 'left', wrap: true },
    ],
    columnWidths: [{ columns: 'A:H', points: 60 }],
    rowHeights: [
      { rows: '1', points: 32 },
      { rows: '2', points: 22 },
      { rows: `${firstCategory}:${firstCategory + categories.length}`, points: 18 },
      ...shown.map(({ reason }, index) => ({
        rows: `${lossRow + 2 + index}`,
        points: reason.length > 28 ? 26 : 17,
      })),
      { rows: `${restRow + 1}`, points: rest.length > 0 ? 28 : 17 },
    ],
    charts: chartsOf(handout, { firstCategory, chartRow, monthRow, hasTrend }),
    page: {
      orientation: 'portrait',
      fitToWidth: true,
      fitToHeight: true,
      area: areaAddress({ row: 0, column: 0, rows: restRow + 1, columns: COLUMNS }),
      centered: true,
    },
  });
}

function chartsOf(
  { team, categories, months }: Handout,
  at: {
    readonly firstCategory: number;
    readonly chartRow: number;
    readonly monthRow: number;
    readonly hasTrend: boolean;
  },
): readonly ChartPlan[] {
  const { firstCategory, chartRow, monthRow, hasTrend } = at;
  const half = hasTrend ? 3 : COLUMNS - 1;
  const column = (index: number): string =>
    areaAddress({ row: firstCategory, column: index, rows: categories.length, columns: 1 });
  const line = (index: number): string =>
    areaAddress({
      row: monthRow + 1,
      column: COLUMNS + 1 + index,
      rows: months.length,
      columns: 1,
    });
  const radar: ChartPlan = {
    name: 'BanzuHandoutRadar',
    kind: categories.length < 3 ? 'ColumnClustered' : 'RadarMarkers',
    title: '各大项得分率',
    series: [
      { name: team, values: column(4), color: look.bar, marker: 'Circle', line: 'Continuous' },
      { name: '平均', values: column(5), color: '#D9822B', marker: 'Square', line: 'Dash' },
      { name: '最好', values: column(6), color: '#6B7B80', marker: 'Triangle', line: 'RoundDot' },
    ].map((series) => ({ ...series, categories: column(0) }) as ChartPlan['series'][number]),
    legend: 'bottom',
    valueAxis: { max: 1, format: '0%' },
    topLeft: cellAddress({ row: chartRow, column: 0 }),
    bottomRight: cellAddress({ row: chartRow + CHART_ROWS - 1, column: half }),
  };
  if (!hasTrend) return [radar];
  return [
    radar,
    {
      name: 'BanzuHandoutTrend',
      kind: 'LineMarkers',
      title: '总分走势',
      series: [
        {
          name: team,
          values: line(1),
          categories: line(0),
          color: look.bar,
          marker: 'Circle',
          labels: true,
        },
        {
          name: '各班平均',
          values: line(2),
          categories: line(0),
          color: '#D9822B',
          marker: 'Square',
          line: 'Dash',
        },
      ],
      legend: 'bottom',
      topLeft: cellAddress({ row: chartRow, column: half + 1 }),
      bottomRight: cellAddress({ row: chartRow + CHART_ROWS - 1, column: COLUMNS - 1 }),
    },
  ];
}

function resultWords({ total, grade, rank, ranked, mean, best }: Handout): string {
  const parts = [
    `总分 ${total === null ? '—' : total.toFixed(2)}`,
    ...(grade === '' ? [] : [`等级 ${grade}`]),
    rank === null ? '不参加排名' : `名次 ${rank}/${ranked}`,
    ...(mean === null ? [] : [`各班平均 ${mean.toFixed(2)}`]),
    ...(best === null ? [] : [`最高 ${best.toFixed(2)}`]),
  ];
  return parts.join('　');
}

function restWords(count: number, rest: Handout['losses']): string {
  if (count === 0) return '本月没有丢分。';
  if (rest.length === 0) return `共 ${count} 项丢分。`;
  const lost = rest.reduce((sum, one) => sum + one.lost, 0);
  return `共 ${count} 项丢分，另有 ${rest.length} 项合计 ${lost.toFixed(2)} 分：${rest.map(({ item }) => item).join('、')}。`;
}
