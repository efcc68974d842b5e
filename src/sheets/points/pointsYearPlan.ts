import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import {
  cycleNames,
  pointsSettings,
  pointsSheets,
  pointsYearSheet,
  yearColumns,
} from '../../forms/points/pointsLayout';
import { formulaPrefix } from '../../forms/address';
import { no, yes } from '../../forms/template/layout';
import { periodCount } from '../../points/pointsPeriod';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { PlannedValue, SheetPlan } from '../SheetPlan';
import { inputLook, noteLook, sheetLook } from '../template/sheetLook';
import { pointsNames as n } from './pointsNames';
import type { PointsOptions } from './PointsOptions';

/** 年度积分: the periods side by side, the annual indices, the result with its band and rank. */
export function pointsYearPlan(options: PointsOptions): SheetPlan {
  const { scheme, year, memberRows } = options;
  const { headerRow, firstRow, firstPeriodColumn } = pointsYearSheet;
  const columns = yearColumns(scheme);
  const periods = periodCount(scheme.cycle);
  const range = (column: number, count: number): string =>
    areaAddress({ row: firstRow, column, rows: memberRows, columns: count });
  const shown = columns.rank + 1;
  const inputs = year.members.some(({ indices, barred }) => barred || indices.length > 0);
  return newSheet(pointsSheets.year, {
    blocks: [
      { at: 'A1', values: [[{ formula: `=${n.year}&"年度党员积分"` }]] },
      {
        at: 'A2',
        values: [
          [
            {
              formula: `="年度积分＝各期均分×"&TEXT(${n.periodShare},"0%")&"＋年度指标分×"&TEXT(1-${n.periodShare},"0%")&"；已结算到第 "&${n.through}&" 期。黄色格填年度指标得分和是否受限。"`,
            },
          ],
        ],
      },
      {
        at: cellAddress({ row: headerRow, column: 0 }),
        values: [
          [
            '党员',
            '党小组',
            '班组',
            ...Array.from(
              { length: periods },
              (_, index) => `${index + 1}${cycleNames[scheme.cycle]}`,
            ),
            '均分',
            ...scheme.indices.map((_index, place) => ({
              formula: `=${indexCell(place, 0)}&"("&${indexCell(place, 1)}&")"`,
            })),
            '指标分',
            '受限',
            '年度积分',
            '等级',
            '名次',
            '次序',
          ],
        ],
      },
      {
        at: cellAddress({ row: firstRow, column: 0 }),
        values: Array.from({ length: memberRows }, (_, index) =>
          memberRow(options, index).slice(0, columns.firstIndex),
        ),
      },
      {
        at: cellAddress({ row: firstRow, column: columns.indexTotal }),
        values: Array.from({ length: memberRows }, (_, index) =>
          memberRow(options, index).slice(columns.indexTotal, columns.barred),
        ),
      },
      {
        at: cellAddress({ row: firstRow, column: columns.annual }),
        values: Array.from({ length: memberRows }, (_, index) =>
          memberRow(options, index).slice(columns.annual),
        ),
      },
      ...(inputs && scheme.indices.length > 0
        ? [
            {
              at: cellAddress({ row: firstRow, column: columns.firstIndex }),
              values: year.members.map(({ indices }) =>
                scheme.indices.map((_one, place) => indices[place] ?? null),
              ),
            },
          ]
        : []),
      ...(inputs
        ? [
            {
              at: cellAddress({ row: firstRow, column: columns.barred }),
              values: year.members.map(({ barred }) => [barred ? yes : null]),
            },
          ]
        : []),
    ],
    formats: [
      ...sheetLook({ rows: firstRow + memberRows, columns: columns.order + 1, headerRow }),
      noteLook('A2'),
      { range: range(0, shown), borders: 'thin', borderColor: look.border, horizontal: 'center' },
      {
        range: range(firstPeriodColumn, columns.annual - firstPeriodColumn + 1),
        numberFormat: '0.00',
      },
      inputLook(range(columns.firstIndex, Math.max(1, scheme.indices.length))),
      inputLook(range(columns.barred, 1)),
      { range: range(columns.annual, 1), bold: true },
      noteLook(range(columns.order, 1)),
    ],
    columnWidths: [
      { columns: 'A:C', points: 56 },
      {
        columns: `${columnLetters(firstPeriodColumn)}:${columnLetters(columns.mean)}`,
        points: 42,
      },
      {
        columns: `${columnLetters(columns.firstIndex)}:${columnLetters(columns.indexTotal)}`,
        points: 62,
      },
      { columns: columnLetters(columns.barred), points: 36 },
      { columns: `${columnLetters(columns.annual)}:${columnLetters(columns.band)}`, points: 56 },
      { columns: `${columnLetters(columns.rank)}:${columnLetters(columns.order)}`, points: 40 },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 30 },
    ],
    freeze: { rows: firstRow, columns: 1 },
    validations: [
      ...scheme.indices.map((_index, place) => ({
        range: range(columns.firstIndex + place, 1),
        rule: {
          kind: 'custom' as const,
          formula: `=AND(ISNUMBER(${cellAddress({ row: firstRow, column: columns.firstIndex + place })}),${cellAddress({ row: firstRow, column: columns.firstIndex + place })}>=0,${cellAddress({ row: firstRow, column: columns.firstIndex + place })}<=${indexCell(place, 1)})`,
        },
        errorTitle: '指标得分不对',
        errorMessage: '请填 0 到满分之间的数。',
      })),
      {
        range: range(columns.barred, 1),
        rule: { kind: 'list', source: `${yes},${no}` },
        errorTitle: '请从列表中选择',
        errorMessage: '受党纪政务处分或责任事故的选“是”。',
      },
    ],
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      area: areaAddress({ row: 0, column: 0, rows: firstRow + memberRows, columns: shown }),
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
  });
}

/** The cell of an index in 积分设置: its name (0) or maximum (1). */
function indexCell(place: number, field: 0 | 1): string {
  const { firstRow, column } = pointsSettings.indices;
  return `${formulaPrefix(pointsSheets.settings)}$${columnLetters(column + field)}$${firstRow + place + 1}`;
}

function memberRow({ scheme }: PointsOptions, index: number): PlannedValue[] {
  const { firstRow, firstPeriodColumn } = pointsYearSheet;
  const columns = yearColumns(scheme);
  const row = firstRow + index + 1;
  const here = (column: number): string => `$${columnLetters(column)}${row}`;
  const span = (first: number, last: number): string => `${here(first)}:${here(last)}`;
  const name = here(0);
  const ifListed = (formula: string): PlannedValue => ({
    formula: `=IF(${name}="","",${formula})`,
  });
  const months = span(firstPeriodColumn, columns.mean - 1);
  const annual = here(columns.annual);
  const rank = here(columns.rank);
  const ranksAbove = `$${columnLetters(columns.rank)}$${firstRow + 1}:${rank}`;
  const indexSum = scheme.indices
    .map(
      (_index, place) =>
        `MEDIAN(0,${indexCell(place, 1)},ROUND(${here(columns.firstIndex + place)},2))`,
    )
    .join('+');
  const indices = span(columns.firstIndex, columns.indexTotal - 1);
  const barred = `IF(${here(columns.barred)}="${yes}",IFERROR(MATCH(${n.barredBand},${n.bandNames},0),1),1)`;
  return [
    { formula: `=INDEX(${n.members},${index + 1})&""` },
    ifListed(`INDEX(${n.memberGroups},${index + 1})&""`),
    ifListed(`INDEX(${n.memberTeams},${index + 1})&""`),
    ...Array.from({ length: columns.mean - firstPeriodColumn }, (_, period) =>
      ifListed(`INDEX(${n.rowScores},${period}*${n.memberCount}+${index + 1})`),
    ),
    ifListed(`IF(COUNT(${months})=0,"",ROUND(ROUND(SUM(${months})/COUNT(${months}),8),2))`),
    ...scheme.indices.map(() => null),
    ifListed(
      scheme.indices.length === 0
        ? '0'
        : `IF(COUNT(${indices})<${scheme.indices.length},"",ROUND(${indexSum},2))`,
    ),
    null,
    ifListed(
      `IF(OR(${here(columns.mean)}="",AND(${here(columns.indexTotal)}="",${n.periodShare}<1)),"",ROUND(ROUND(${here(columns.mean)}*${n.periodShare}+N(${here(columns.indexTotal)})*(1-${n.periodShare}),8),2))`,
    ),
    ifListed(
      `IF(${annual}="","",INDEX(${n.bandNames},MIN(ROWS(${n.bandNames}),MAX(COUNTIF(${n.bandMinima},">"&${annual})+1,${barred}))))`,
    ),
    ifListed(`IF(${annual}="","",COUNTIF(${n.annual},">"&${annual})+1)`),
    ifListed(`IF(${rank}="","",${rank}+COUNTIF(${ranksAbove},${rank})-1)`),
  ];
}
