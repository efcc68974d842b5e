import { mostLost } from '../../assessment/periods/mostLost';
import type { PeriodAssessment } from '../../assessment/periods/PeriodAssessment';
import { type TeamTrend, teamTrends, type Trend } from '../../assessment/periods/trend';
import type { Rubric } from '../../assessment/Rubric';
import { areaAddress, cellAddress } from '../../forms/address';
import { trendSheet } from '../../forms/year/yearSheets';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { BlockPlan, FormatPlan, PlannedValue, SheetPlan } from '../SheetPlan';
import { headerLook, noteLook } from '../template/sheetLook';

/** How many items each team is told it loses most at. */
const WORST = 5;

/** A table of the sheet: its heading, its header row and its lines. */
interface Part {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly PlannedValue[])[];
  /** Columns from here on hold scores with two decimals. */
  readonly scores: number;
}

/**
 * 趋势分析: how teams, categories and items went month by month, and where most points were lost.
 * Values as of when it was made: it is an analysis, not a result.
 */
export function trendPlan(assessment: PeriodAssessment): SheetPlan {
  const { period, months, rubric } = assessment;
  const trends = teamTrends(months);
  const words = months.map((month) => `${Number(month.period.slice(5))}月`);
  const parts: readonly Part[] = [
    {
      title: '班组总分走势',
      header: ['班组', '', ...words, '较上月'],
      scores: 2,
      rows: trends.map((trend) => [trend.team, null, ...valuesOf(trend.total)]),
    },
    {
      title: '班组名次走势（升为正）',
      header: ['班组', '', ...words, '较上月'],
      scores: Number.POSITIVE_INFINITY,
      rows: trends.map(({ team, ranks }) => [team, null, ...ranks, rankChange(ranks)]),
    },
    {
      title: '失分最多的项目（全部班组）',
      header: ['编号', '考核项目', '失分', '应得分', '失分次数', '累计占比'],
      scores: Number.POSITIVE_INFINITY,
      rows: mostLost(months)
        .slice(0, 15)
        .map(({ itemId, lost, possible, times, cumulative, total }) => [
          itemId,
          nameOf(rubric, itemId),
          lost.toNumber(),
          possible.toNumber(),
          times,
          `${cumulative.times(100).div(total).toFixed(1)}%（${cumulative.toFixed(2)}/${total.toFixed(2)}）`,
        ]),
    },
    {
      title: `各班组失分最多的 ${WORST} 项`,
      header: ['班组', '考核项目', '失分', '应得分', '失分次数'],
      scores: Number.POSITIVE_INFINITY,
      rows: trends.flatMap(({ team }) =>
        mostLost(months, team)
          .slice(0, WORST)
          .map(({ itemId, lost, possible, times }) => [
            team,
            `${itemId} ${nameOf(rubric, itemId)}`,
            lost.toNumber(),
            possible.toNumber(),
            times,
          ]),
      ),
    },
    {
      title: '大项得分走势',
      header: ['班组', '考核大项', ...words, '较上月'],
      scores: 2,
      rows: trends.flatMap((trend) => categoryRows(rubric, trend)),
    },
    {
      title: '小项得分走势',
      header: ['班组', '考核项目', ...words, '较上月'],
      scores: 2,
      rows: trends.flatMap((trend) => itemRows(rubric, trend)),
    },
  ];
  const blocks: BlockPlan[] = [
    { at: 'A1', values: [[`${period} 趋势分析`]] },
    {
      at: 'A2',
      values: [['按已关账的月份，生成本表时的数；成绩变了请重新汇总。空格表示当月没有该项。']],
    },
  ];
  const formats: FormatPlan[] = [];
  const width = Math.max(...parts.map(({ header }) => header.length));
  let row = 3;
  for (const part of parts) {
    const columns = part.header.length;
    blocks.push(
      { at: cellAddress({ row, column: 0 }), values: [[part.title]] },
      {
        at: cellAddress({ row: row + 1, column: 0 }),
        values: [part.header, ...part.rows],
      },
    );
    formats.push(...partLook(part, row, columns));
    row += part.rows.length + 3;
  }
  return newSheet(trendSheet(period), {
    blocks,
    formats: [
      {
        range: areaAddress({ row: 0, column: 0, rows: row, columns: width }),
        fontName: look.fontName,
        fontSize: 10,
        vertical: 'center',
      },
      { range: 'A1', fontName: look.fontName, fontSize: 16, bold: true, fontColor: look.title },
      noteLook('A2'),
      ...formats,
    ],
    columnWidths: [
      { columns: 'A', points: 70 },
      { columns: 'B', points: 170 },
      { columns: 'C:E', points: 52 },
      { columns: 'F', points: 110 },
      { columns: 'G:O', points: 52 },
    ],
    rowHeights: [{ rows: '1', points: 28 }],
    page: { orientation: 'landscape', fitToWidth: true },
    tabColor: '#5B7F2B',
  });
}

function partLook({ rows, scores }: Part, row: number, columns: number): readonly FormatPlan[] {
  const body = { row: row + 2, column: 0, rows: rows.length, columns };
  return [
    { range: cellAddress({ row, column: 0 }), bold: true, fontSize: 12, fontColor: look.title },
    headerLook(areaAddress({ ...body, row: row + 1, rows: 1 })),
    ...(rows.length === 0
      ? []
      : [
          { range: areaAddress(body), borders: 'thin' as const, borderColor: look.border },
          {
            range: areaAddress({ ...body, column: 2, columns: columns - 2 }),
            horizontal: 'center' as const,
            ...(scores === 2 ? { numberFormat: '0.00' } : {}),
          },
        ]),
  ];
}

function valuesOf({ values, change }: Trend): readonly PlannedValue[] {
  return [...values, change].map((value) => value?.toNumber() ?? null);
}

function rankChange(ranks: readonly (number | null)[]): number | null {
  const [before, now] = [ranks.at(-2) ?? null, ranks.at(-1) ?? null];
  return before === null || now === null ? null : before - now;
}

function categoryRows(rubric: Rubric, { team, categories }: TeamTrend): readonly PlannedValue[][] {
  return [...categories].map(([code, trend]) => [
    team,
    rubric.categories.find((category) => category.code === code)?.name ?? code,
    ...valuesOf(trend),
  ]);
}

function itemRows(rubric: Rubric, { team, items }: TeamTrend): readonly PlannedValue[][] {
  return [...items].map(([id, trend]) => [team, `${id} ${nameOf(rubric, id)}`, ...valuesOf(trend)]);
}

function nameOf(rubric: Rubric, itemId: string): string {
  return rubric.items.find(({ id }) => id === itemId)?.name ?? '';
}
