import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import { pointsLog, pointsSheets } from '../../forms/points/pointsLayout';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { BlockPlan, PlannedValue, SheetPlan, ValidationPlan } from '../SheetPlan';
import { inputLook, noteLook, sheetLook } from '../template/sheetLook';
import { dateSerial } from './dateSerial';
import { pointsNames as n } from './pointsNames';
import type { PointsOptions } from './PointsOptions';

const HEADERS = [
  '流水号',
  '日期',
  '党员',
  '事项编号',
  '事项',
  '数量',
  '认定分',
  '依据',
  '党员申报',
  '党小组初核',
  '支部审核',
  '书记审定',
  '期次',
  '领域',
  '计分',
];

/** 积分台账: one line an event, with the dates of its way from application to approval. */
export function pointsLogSheet({ year, logRows }: PointsOptions): SheetPlan {
  const { headerRow, firstRow, columns } = pointsLog;
  const range = (column: number, width = 1): string =>
    areaAddress({ row: firstRow, column, rows: logRows, columns: width });
  const dates = [range(columns.date), range(columns.applied, 4)];
  return newSheet(pointsSheets.log, {
    blocks: [
      { at: 'A1', values: [['党员积分台账']] },
      {
        at: 'A2',
        values: [
          [
            '一事一行。一般只填数量，由公式按标准计分；要按认定计分的填“认定分”。日期写成 2026-3-5。',
          ],
        ],
      },
      { at: cellAddress({ row: headerRow, column: 0 }), values: [HEADERS] },
      ...eventBlocks(year.events),
      {
        at: cellAddress({ row: firstRow, column: columns.kindName }),
        values: Array.from({ length: logRows }, (_, index) => [
          { formula: kindNameFormula(firstRow + index + 1) },
        ]),
      },
      {
        at: cellAddress({ row: firstRow, column: columns.period }),
        values: Array.from({ length: logRows }, (_, index) => countFormulas(firstRow + index + 1)),
      },
    ],
    formats: [
      ...sheetLook({ rows: firstRow + logRows, columns: HEADERS.length, headerRow }),
      noteLook('A2'),
      { range: range(0, HEADERS.length), borders: 'thin', borderColor: look.border },
      inputLook(range(0, 4)),
      inputLook(range(columns.quantity, 7)),
      { range: range(columns.date, 3), horizontal: 'center' },
      { range: range(columns.quantity, 2), horizontal: 'center' },
      { range: range(columns.applied, 7), horizontal: 'center' },
      ...dates.map((at) => ({ range: at, numberFormat: 'yyyy-mm-dd' })),
      { range: range(columns.points), numberFormat: '0.00' },
      { range: range(columns.basis), wrap: true },
    ],
    columnWidths: [
      { columns: 'A', points: 46 },
      { columns: 'B', points: 70 },
      { columns: 'C:D', points: 56 },
      { columns: 'E', points: 170 },
      { columns: 'F:G', points: 44 },
      { columns: 'H', points: 130 },
      { columns: 'I:L', points: 70 },
      { columns: 'M', points: 36 },
      { columns: 'N', points: 64 },
      { columns: 'O', points: 44 },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 26 },
    ],
    freeze: { rows: firstRow, columns: 4 },
    validations: logValidations(range),
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: '#C9A227',
  });
}

function eventBlocks(events: PointsOptions['year']['events']): readonly BlockPlan[] {
  if (events.length === 0) return [];
  const { firstRow, columns } = pointsLog;
  const day = (date: string | null): PlannedValue => (date === null ? null : dateSerial(date));
  return [
    {
      at: cellAddress({ row: firstRow, column: 0 }),
      values: events.map(({ serial, date, member, kindId }) => [serial, day(date), member, kindId]),
    },
    {
      at: cellAddress({ row: firstRow, column: columns.quantity }),
      values: events.map(({ quantity, judged, basis, approval }) => [
        quantity,
        judged,
        basis,
        day(approval.applied),
        day(approval.groupChecked),
        day(approval.branchReviewed),
        day(approval.approved),
      ]),
    },
  ];
}

/** A kind's field in the settings; "" where the kind is not known. */
function kindField(name: string, row: number): string {
  return `INDEX(${name},MATCH($D${row},${n.kindIds},0))`;
}

function kindNameFormula(row: number): string {
  return `=IF($D${row}="","",IFERROR(${kindField(n.kindNames, row)},"没有这个编号"))`;
}

/** Period, area and points: 0 points where a line does not count. */
function countFormulas(row: number): PlannedValue[] {
  const cell = (column: number): string => `$${columnLetters(column)}${row}`;
  const { date, kind, quantity, judged, approved, period } = pointsLog.columns;
  const step = kindField(n.kindSteps, row);
  const cap = kindField(n.kindCaps, row);
  const isDate = (column: number): string => `N(${cell(column)})>60`;
  const raw = `IF(ISNUMBER(${cell(judged)}),MAX(0,ROUND(${cell(judged)},2)),IF(AND(ISNUMBER(${cell(quantity)}),N(${step})>0),ROUND(ROUND(MAX(0,ROUND(${cell(quantity)},2))*${step},8),2),0))`;
  const sign = `IF(${kindField(n.kindEffects, row)}="扣",-1,1)`;
  const counts = `AND(N(${cell(period)})>0,OR(${n.needsApproval}="否",${isDate(approved)}))`;
  return [
    {
      formula: `=IF(${isDate(date)},IF(YEAR(${cell(date)})=${n.year},IF(${n.cycle}="季",ROUNDUP(MONTH(${cell(date)})/3,0),MONTH(${cell(date)})),0),"")`,
    },
    { formula: `=IF(${cell(kind)}="","",IFERROR(${kindField(n.kindAreas, row)},""))` },
    {
      formula: `=IF(${cell(kind)}="","",IFERROR(IF(${counts},${sign}*MIN(${raw},IF(N(${cap})>0,${cap},${raw})),0),0))`,
    },
  ];
}

function logValidations(range: (column: number, width?: number) => string): ValidationPlan[] {
  const { columns, firstRow } = pointsLog;
  const list = (column: number, source: string, errorMessage: string): ValidationPlan => ({
    range: range(column),
    rule: { kind: 'list', source },
    errorTitle: '请从列表中选择',
    errorMessage,
  });
  const date = (column: number, width = 1): ValidationPlan => {
    const first = cellAddress({ row: firstRow, column });
    return {
      range: range(column, width),
      rule: { kind: 'custom', formula: `=AND(ISNUMBER(${first}),N(${first})>=36526)` },
      errorTitle: '日期不对',
      errorMessage: '请填日期，例如 2026-3-5。',
    };
  };
  return [
    date(columns.date),
    list(columns.member, `=${n.members}`, '请从名单里选；新党员先在“积分设置”里加。'),
    list(columns.kind, `=${n.kindIds}`, '请选“积分设置”里的事项编号。'),
    {
      range: range(columns.quantity, 2),
      rule: { kind: 'decimal', min: 0, max: null },
      errorTitle: '数值不对',
      errorMessage: '请填不小于 0 的数。',
    },
    date(columns.applied, 4),
  ];
}
