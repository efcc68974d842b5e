import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import { dashboardLayout, monthsHeaderRow } from '../../forms/dashboard/dashboardLayout';
import { boardCategories } from '../../registers/descriptions/results';
import { registerOf } from '../../registers/registers';
import { look } from '../look';
import { newSheet } from '../newSheet';
import { pointsNames } from '../points/pointsNames';
import type { ChartPlan, FormatPlan, PlannedValue, SheetPlan } from '../SheetPlan';
import { registerRange } from '../registers/measureFormula';
import { headerLook, noteLook } from '../template/sheetLook';

/** What the board is made for. */
export interface DashboardOptions {
  readonly year: number;
  /** How many teams it lists, at most 12 for one page. */
  readonly teams: number;
  /** Member points are in the workbook too. */
  readonly withPoints: boolean;
}

const range = (register: string, column: string): string =>
  registerRange(registerOf(register), column);

/**
 * 双促进看板: the assessment and the Party's work side by side, a team and a month a row, shares
 * with numerator and denominator, and how often the two moved together, as counts.
 */
export function dashboardSheet(options: DashboardOptions): SheetPlan {
  const { year, teams } = options;
  const { columns, teams: teamRows } = dashboardLayout;
  const months = monthsHeaderRow(teams);
  const width = columns.points + 1;
  const statement = months + 13;
  const chartRow = statement + 2;
  const header = [
    '班组',
    ...boardCategories,
    '总分',
    '开课',
    '微课',
    '到课率',
    '岗区达标',
    '三分钟内',
    '党员积分',
  ];
  return newSheet(dashboardLayout.sheet, {
    blocks: [
      { at: 'A1', values: [[`${year} 年党建与班组建设“双促进”看板`]] },
      {
        at: 'A2',
        values: [
          [
            '左边是班组考评（各月平均分），右边是党建活动和党员积分（全年累计）；占比都写明分子和分母。',
          ],
        ],
      },
      {
        at: cellAddress({ row: teamRows.headerRow, column: 0 }),
        values: [header, ...Array.from({ length: teams }, (_, index) => teamRow(options, index))],
      },
      {
        at: cellAddress({ row: months, column: 0 }),
        values: [
          [
            '月份',
            ...boardCategories,
            '总分',
            '开课',
            '微课',
            '到课率',
            '岗区达标',
            '活动数',
            '党员积分',
          ],
          ...Array.from({ length: 12 }, (_, index) => monthRow(options, index)),
        ],
      },
      {
        at: cellAddress({ row: statement, column: 0 }),
        values: [[{ formula: together(options) }]],
      },
      // What moved against the month before, for counting: +1, 0, −1.
      {
        at: cellAddress({ row: months, column: width + 1 }),
        values: [
          ['考评升降', '活动升降', '积分升降'],
          ...Array.from({ length: 12 }, (_, index) => moved(options, index)),
        ],
      },
    ],
    formats: looks(options, statement),
    merges: [areaAddress({ row: statement, column: 0, rows: 1, columns: width })],
    columnWidths: [
      { columns: 'A', points: 66 },
      { columns: 'B:G', points: 52 },
      { columns: 'H:I', points: 40 },
      { columns: 'J:L', points: 96 },
      { columns: 'M', points: 56 },
      { columns: 'N', points: 20 },
      { columns: 'O:Q', points: 54 },
    ],
    rowHeights: [
      { rows: '1', points: 30 },
      { rows: `${statement + 1}`, points: 34 },
    ],
    charts: charts(options, chartRow),
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      fitToHeight: true,
      area: areaAddress({ row: 0, column: 0, rows: chartRow + 15, columns: width }),
    },
    tabColor: '#B23A48',
  });
}

/** "27/30 90.0%", or — where there is nothing to divide by. */
function shareText(numerator: string, denominator: string): PlannedValue {
  return {
    formula: `=IF(${denominator}=0,"—",${numerator}&"/"&${denominator}&" "&TEXT((${numerator})/(${denominator}),"0.0%"))`,
  };
}

function blankIfNone(count: string, formula: string): PlannedValue {
  return { formula: `=IF(${count}=0,"",ROUND(ROUND(${formula},8),2))` };
}

function teamRow({ withPoints }: DashboardOptions, index: number): PlannedValue[] {
  const team = `$A${dashboardLayout.teams.firstRow + index + 1}`;
  const of = (register: string, ...more: string[]): string =>
    [`${range(register, 'team')},${team}`, ...more].join(',');
  const results = of('results');
  const counted = `COUNTIFS(${results})`;
  const mean = (column: string): PlannedValue =>
    blankIfNone(counted, `SUMIFS(${range('results', column)},${results})/${counted}`);
  const held = of('classes', `${range('classes', 'status')},"已开课"`);
  const due = `(SUMIFS(${range('classes', 'due')},${held})+SUMIFS(${range('lessons', 'due')},${of('lessons')}))`;
  const attended = `(SUMIFS(${range('classes', 'attended')},${held})+SUMIFS(${range('lessons', 'attended')},${of('lessons')}))`;
  const rating = (name: string): string =>
    `COUNTIFS(${of('posts', `${range('posts', 'rating')},"${name}"`)})`;
  return [
    { formula: `=INDEX(${range('teams', 'team')},${index + 1})&""` },
    ...boardCategories.map((_category, place) => mean(`category${place + 1}`)),
    mean('total'),
    { formula: `=COUNTIFS(${held})` },
    { formula: `=COUNTIFS(${of('lessons')})` },
    shareText(attended, due),
    shareText(`(${rating('优秀')}+${rating('达标')})`, `COUNTIFS(${of('posts')})`),
    shareText(
      `COUNTIFS(${of('drills', `${range('drills', 'inTime')},"是"`)})`,
      `COUNTIFS(${of('drills')})`,
    ),
    withPoints
      ? blankIfNone(
          `SUMPRODUCT((${pointsNames.rowTeams}=${team})*ISNUMBER(${pointsNames.rowScores}))`,
          `SUMIFS(${pointsNames.rowScores},${pointsNames.rowTeams},${team})/SUMPRODUCT((${pointsNames.rowTeams}=${team})*ISNUMBER(${pointsNames.rowScores}))`,
        )
      : '—',
  ];
}

function monthRow({ year, teams, withPoints }: DashboardOptions, index: number): PlannedValue[] {
  const month = `${year}-${String(index + 1).padStart(2, '0')}`;
  const row = monthsHeaderRow(teams) + index + 2;
  const results = `${range('results', 'month')},"${month}"`;
  const counted = `COUNTIFS(${results})`;
  const mean = (column: string): PlannedValue =>
    blankIfNone(counted, `SUMIFS(${range('results', column)},${results})/${counted}`);
  const days = (register: string): string =>
    `${range(register, 'date')},">="&DATE(${year},${index + 1},1),${range(register, 'date')},"<"&DATE(${year},${index + 2},1)`;
  const held = `${days('classes')},${range('classes', 'status')},"已开课"`;
  const lessons = days('lessons');
  const due = `(SUMIFS(${range('classes', 'due')},${held})+SUMIFS(${range('lessons', 'due')},${lessons}))`;
  const attended = `(SUMIFS(${range('classes', 'attended')},${held})+SUMIFS(${range('lessons', 'attended')},${lessons}))`;
  const posts = `${range('posts', 'month')},"${month}"`;
  const rating = (name: string): string =>
    `COUNTIFS(${posts},${range('posts', 'rating')},"${name}")`;
  const period = `IF(${pointsNames.cycle}="季",${Math.ceil((index + 1) / 3)},${index + 1})`;
  const scored = `COUNTIFS(${pointsNames.rowPeriods},${period},${pointsNames.rowScores},">=0")`;
  return [
    `${index + 1}月`,
    ...boardCategories.map((_category, place) => mean(`category${place + 1}`)),
    mean('total'),
    { formula: `=COUNTIFS(${held})` },
    { formula: `=COUNTIFS(${lessons})` },
    shareText(attended, due),
    shareText(`(${rating('优秀')}+${rating('达标')})`, `COUNTIFS(${posts})`),
    { formula: `=H${row}+I${row}+COUNTIFS(${days('drills')})` },
    withPoints
      ? blankIfNone(
          scored,
          `SUMIFS(${pointsNames.rowScores},${pointsNames.rowPeriods},${period})/${scored}`,
        )
      : '—',
  ];
}

/** +1, 0, −1 against the month before; "" for the first and for months without data. */
function moved({ teams }: DashboardOptions, index: number): PlannedValue[] {
  const row = monthsHeaderRow(teams) + index + 2;
  const { total, drills, points } = dashboardLayout.columns;
  return [total, drills, points].map((column) => {
    if (index === 0) return '';
    const letters = columnLetters(column);
    const [now, before, results] = [
      `${letters}${row}`,
      `${letters}${row - 1}`,
      `G${row}:G${row - 1}`,
    ];
    return {
      formula: `=IF(OR(COUNT(${results})<2,NOT(ISNUMBER(${now})),NOT(ISNUMBER(${before}))),"",SIGN(${now}-${before}))`,
    };
  });
}

/** How often assessment and activity, and assessment and points, moved together: counts only. */
function together({ teams }: DashboardOptions): string {
  const first = monthsHeaderRow(teams) + 2;
  const column = (place: number): string => {
    const letters = columnLetters(dashboardLayout.columns.points + 2 + place);
    return `$${letters}$${first}:$${letters}$${first + 11}`;
  };
  const pairs = (other: number): string => {
    const [a, b] = [column(0), column(other)];
    const same = `COUNTIFS(${a},1,${b},1)+COUNTIFS(${a},-1,${b},-1)`;
    const opposite = `COUNTIFS(${a},1,${b},-1)+COUNTIFS(${a},-1,${b},1)`;
    const all = `SUMPRODUCT(ISNUMBER(${a})*ISNUMBER(${b}))`;
    return `${all}&" 次比较中同升同降 "&(${same})&" 次、一升一降 "&(${opposite})&" 次、其余持平 "&(${all}-(${same})-(${opposite}))&" 次"`;
  };
  return `="与上月相比：考评总分和活动数，"&${pairs(1)}&"；考评总分和党员积分，"&${pairs(2)}&"。一年最多 11 次比较，只说明同时出现，不说明谁影响了谁。"`;
}

function looks({ teams }: DashboardOptions, statement: number): readonly FormatPlan[] {
  const { columns, teams: teamRows } = dashboardLayout;
  const months = monthsHeaderRow(teams);
  const width = columns.points + 1;
  const table = (row: number, rows: number): readonly FormatPlan[] => [
    {
      range: areaAddress({ row, column: 0, rows: rows + 1, columns: width }),
      borders: 'thin',
      borderColor: look.border,
      horizontal: 'center',
    },
    headerLook(areaAddress({ row, column: 0, rows: 1, columns: width })),
    {
      range: areaAddress({ row: row + 1, column: 1, rows, columns: 6 }),
      numberFormat: '0.00',
    },
    {
      range: areaAddress({ row: row + 1, column: columns.points, rows, columns: 1 }),
      numberFormat: '0.00',
    },
    {
      range: areaAddress({ row: row + 1, column: columns.total, rows, columns: 1 }),
      bold: true,
    },
  ];
  return [
    {
      range: areaAddress({ row: 0, column: 0, rows: statement + 1, columns: width + 4 }),
      fontName: look.fontName,
      fontSize: 10,
      vertical: 'center',
    },
    { range: 'A1', fontSize: 16, bold: true, fontColor: look.title },
    noteLook('A2'),
    ...table(teamRows.headerRow, teams),
    ...table(months, 12),
    {
      range: cellAddress({ row: statement, column: 0 }),
      wrap: true,
      horizontal: 'left',
      fontColor: look.title,
    },
    noteLook(areaAddress({ row: months, column: width + 1, rows: 13, columns: 3 })),
  ];
}

function charts({ teams }: DashboardOptions, row: number): readonly ChartPlan[] {
  const { columns, teams: teamRows } = dashboardLayout;
  const down = (column: number, first: number, count: number): string => {
    const letters = columnLetters(column);
    return `$${letters}$${first + 1}:$${letters}$${first + count}`;
  };
  const firstMonth = monthsHeaderRow(teams) + 1;
  const month = (column: number): string => down(column, firstMonth, 12);
  const at = (place: number, column: number): string => cellAddress({ row: row + place, column });
  return [
    {
      name: 'BanzuBoardTeams',
      kind: 'ColumnClustered',
      title: '各班组平均总分与党员积分',
      series: [
        {
          name: '考评总分',
          values: down(columns.total, teamRows.firstRow, teams),
          categories: down(0, teamRows.firstRow, teams),
          color: look.bar,
        },
        {
          name: '党员积分',
          values: down(columns.points, teamRows.firstRow, teams),
          categories: down(0, teamRows.firstRow, teams),
          color: look.bonus,
        },
      ],
      topLeft: at(0, 0),
      bottomRight: at(14, 6),
      legend: 'bottom',
      valueAxis: { min: 0 },
      gapWidth: 60,
    },
    {
      name: 'BanzuBoardMonths',
      kind: 'LineMarkers',
      title: '各月考评总分、党员积分与活动数',
      series: [
        { name: '考评总分', values: month(columns.total), categories: month(0), color: look.bar },
        {
          name: '党员积分',
          values: month(columns.points),
          categories: month(0),
          color: look.bonus,
        },
        { name: '活动数', values: month(columns.drills), categories: month(0), color: '#B23A48' },
      ],
      topLeft: at(0, 7),
      bottomRight: at(14, columns.points),
      legend: 'bottom',
      valueAxis: { min: 0 },
    },
  ];
}
