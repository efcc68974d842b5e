import { areaAddress, cellAddress, columnLetters, formulaPrefix } from '../../forms/address';
import {
  periodColumns,
  pointsPeriods,
  pointsPosting,
  pointsSheets,
  pointsYearSheet,
  wholeYear,
  yearColumns,
} from '../../forms/points/pointsLayout';
import { periodCount } from '../../points/pointsPeriod';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { PlannedValue, SheetPlan } from '../SheetPlan';
import { inputLook, noteLook, sheetLook } from '../template/sheetLook';
import { pointsNames as n } from './pointsNames';
import type { PointsOptions } from './PointsOptions';

/** 积分公示: one period, or the year, ranked, with the dates it is posted; printed as it stands. */
export function pointsPostingSheet(options: PointsOptions): SheetPlan {
  const { scheme, year, memberRows } = options;
  const { periodRow, headerRow, firstRow } = pointsPosting;
  const width = 6 + scheme.parts.length;
  const chosen = `$B$${periodRow + 1}`;
  const unit = `IF(${n.cycle}="季","季度","月")`;
  const lastMonth = `IF(${chosen}="${wholeYear}",12,IF(${n.cycle}="季",${chosen}*3,${chosen}))`;
  const firstDay = `DATE(${n.year},${lastMonth}+1,${n.postingDay})`;
  const posted = `IF(${n.workingDays}="是",WORKDAY(${firstDay}-1,1),${firstDay})`;
  const ended = `IF(${n.workingDays}="是",WORKDAY(${firstDay}-1,${n.postingDays}),${firstDay}+${n.postingDays}-1)`;
  const table = areaAddress({ row: firstRow, column: 0, rows: memberRows, columns: width });
  const periods = Array.from({ length: periodCount(scheme.cycle) }, (_, index) => index + 1);
  const dates = areaAddress({ row: periodRow + 1, column: 1, rows: 2, columns: 1 });
  return newSheet(pointsSheets.posting, {
    blocks: [
      {
        at: 'A1',
        values: [
          [
            {
              formula: `=${n.year}&"年"&IF(${chosen}="${wholeYear}","度",${chosen}&${unit})&"党员安全生产贡献度积分公示"`,
            },
          ],
        ],
      },
      {
        at: 'A2',
        values: [['如对积分有异议，请在公示期内向党支部反映。']],
      },
      {
        at: cellAddress({ row: periodRow, column: 0 }),
        values: [
          [
            '公示期次',
            Math.max(1, year.through),
            `第几${scheme.cycle === 'month' ? '月' : '季'}，或填“${wholeYear}”`,
          ],
          ['公示起', { formula: `=${posted}` }, ''],
          ['公示止', { formula: `=${ended}` }, '工作日未扣除法定节假日'],
        ],
      },
      {
        at: cellAddress({ row: headerRow, column: 0 }),
        values: [
          [
            '名次',
            '党员',
            '党小组',
            '班组',
            ...scheme.parts.map((_part, index) => ({
              formula: `=IF(${chosen}="${wholeYear}",${index === 0 ? '"各期均分"' : index === 1 ? '"年度指标分"' : '""'},INDEX(${n.partNames},${index + 1}))`,
            })),
            '积分',
            '等级',
          ],
          ...Array.from({ length: memberRows }, (_, index) => postedRow(options, index)),
        ],
      },
      {
        at: cellAddress({ row: firstRow + memberRows + 1, column: 0 }),
        values: [
          ['党支部书记：', null, null, '党小组长：'],
          ['监督电话：', null, null, '公示日期：'],
        ],
      },
    ],
    formats: [
      ...sheetLook({ rows: firstRow + memberRows + 3, columns: width, headerRow }),
      noteLook('A2'),
      noteLook(areaAddress({ row: periodRow, column: 2, rows: 3, columns: 1 })),
      { ...inputLook(chosen.replaceAll('$', '')), horizontal: 'left' },
      { range: dates, numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
      { range: table, horizontal: 'center' },
      {
        range: areaAddress({
          row: firstRow,
          column: 4,
          rows: memberRows,
          columns: scheme.parts.length + 1,
        }),
        numberFormat: '0.00',
      },
    ],
    columnWidths: [
      { columns: 'A', points: 60 },
      { columns: 'B:D', points: 72 },
      { columns: `E:${columnLetters(width - 1)}`, points: 66 },
    ],
    rowHeights: [
      { rows: '1', points: 30 },
      { rows: `${headerRow + 1}`, points: 24 },
    ],
    freeze: { rows: firstRow, columns: 0 },
    validations: [
      {
        range: chosen.replaceAll('$', ''),
        rule: { kind: 'list', source: [...periods, wholeYear].join(',') },
        errorTitle: '请从列表中选择',
        errorMessage: '请选第几期，或者“年度”。',
      },
    ],
    conditionalFormats: [
      {
        range: table,
        formula: `=AND($A${firstRow + 1}<>"",MOD(ROWS($A$${firstRow + 1}:$A${firstRow + 1}),2)=0)`,
        fill: look.subtotalFill,
      },
    ],
    page: {
      orientation: 'portrait',
      fitToWidth: true,
      area: areaAddress({ row: 0, column: 0, rows: firstRow + memberRows + 3, columns: width }),
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: '#B23A48',
  });
}

/** The member at a place of the ranking: of the period chosen, or of the year. */
function postedRow({ scheme, memberRows }: PointsOptions, index: number): PlannedValue[] {
  const chosen = `$B$${pointsPosting.periodRow + 1}`;
  const place = index + 1;
  const ofPeriods = periodColumns(scheme);
  const ofYear = yearColumns(scheme);
  const column = (sheet: string, at: number, firstRow: number, rows: number): string => {
    const letters = columnLetters(at);
    return `${formulaPrefix(sheet)}$${letters}$${firstRow + 1}:$${letters}$${firstRow + rows}`;
  };
  const inPeriod = (at: number): string =>
    `INDEX(${column(pointsSheets.periods, at, pointsPeriods.firstRow, memberRows * periodCount(scheme.cycle))},MATCH(${chosen}*10000+${place},${n.rowKeys},0))`;
  const inYear = (at: number): string =>
    `INDEX(${column(pointsSheets.year, at, pointsYearSheet.firstRow, memberRows)},MATCH(${place},${n.annualOrder},0))`;
  const either = (year: string, period: string): PlannedValue => ({
    formula: `=IFERROR(IF(${chosen}="${wholeYear}",${year},${period}),"")`,
  });
  return [
    either(inYear(ofYear.rank), inPeriod(ofPeriods.rank)),
    either(inYear(0), inPeriod(1)),
    either(inYear(1), inPeriod(2)),
    either(inYear(2), inPeriod(3)),
    ...scheme.parts.map((_part, part) =>
      either(
        part === 0 ? inYear(ofYear.mean) : part === 1 ? inYear(ofYear.indexTotal) : '""',
        inPeriod(ofPeriods.firstPart + part),
      ),
    ),
    either(inYear(ofYear.annual), inPeriod(ofPeriods.score)),
    either(inYear(ofYear.band), '""'),
  ];
}
