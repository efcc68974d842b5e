import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import { dashboardLayout, monthsHeaderRow } from '../../forms/dashboard/dashboardLayout';
import { boardCategories } from '../../registers/descriptions/results';
import { registerOf } from '../../registers/registers';
import { look } from '../look';
import { newSheet } from '../newSheet';
import { pointsNames } from '../points/pointsNames';
import type { ChartPlan, FormatPlan, PlannedValue, SheetPlan } from '../SheetPlan';
import { measureFormula, registerRange } from '../registers/measureFormula';
import { headerLook, noteLook } from '../template/sheetLook';

/** What the board is made for. */
export interface DashboardOptions {
  readonly year: number;
  /** How many teams it lists. */
  readonly teams: number;
  /** Member points are in the workbook too. */
  readonly withPoints: boolean;
}

/** Up to so many teams the charts stand below the tables; with more, beside them, to fit the page. */
const FEW_TEAMS = 12;
/** Columns the charts take beside the tables. */
const CHART_COLUMNS = 8;

/** Where what depends on the number of teams stands; zero-based. */
function placesOf({ teams }: DashboardOptions) {
  const { columns, teams: teamRows } = dashboardLayout;
  const width = columns.points + 1;
  const months = monthsHeaderRow(teams);
  const statement = months + 13;
  const beside = teams > FEW_TEAMS;
  return {
    width,
    months,
    statement,
    ratios: statement + 1,
    moves: beside ? width + CHART_COLUMNS + 2 : width + 1,
    charts: beside
      ? {
          first: { row: teamRows.headerRow, column: width + 1 },
          rows: Math.floor((statement - teamRows.headerRow) / 2),
          columns: CHART_COLUMNS,
        }
      : { first: { row: statement + 3, column: 0 }, rows: 15, columns: width },
    beside,
    printed: {
      rows: beside ? statement + 2 : statement + 18,
      columns: beside ? width + 1 + CHART_COLUMNS : width,
    },
  };
}

const range = (register: string, column: string): string =>
  registerRange(registerOf(register), column);

/**
 * 双促进看板: the assessment and the Party's work side by side, a team and a month a row, shares
 * with numerator and denominator, and how often the two moved together, as counts.
 */
export function dashboardSheet(options: DashboardOptions): SheetPlan {
  const { year, teams } = options;
  const { teams: teamRows } = dashboardLayout;
  const { width, months, statement, ratios, moves, printed, beside } = placesOf(options);
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
      {
        at: cellAddress({ row: ratios, column: 0 }),
        values: [[{ formula: keyRatios() }]],
      },
      // What moved against the month before, for counting: +1, 0, −1.
      {
        at: cellAddress({ row: months, column: moves }),
        values: [
          ['考评升降', '活动升降', '积分升降', ...drawnNames],
          ...Array.from({ length: 12 }, (_, index) => [
            ...moved(options, index),
            ...drawn(options, index),
          ]),
        ],
      },
    ],
    formats: looks(options),
    merges: [statement, ratios].map((row) =>
      areaAddress({ row, column: 0, rows: 1, columns: width }),
    ),
    columnWidths: [
      { columns: 'A', points: 66 },
      { columns: 'B:G', points: 52 },
      { columns: 'H:I', points: 40 },
      { columns: 'J:L', points: 96 },
      { columns: 'M', points: 56 },
      { columns: 'N', points: 20 },
      ...(beside ? [{ columns: `O:${columnLetters(width + CHART_COLUMNS)}`, points: 54 }] : []),
      { columns: `${columnLetters(moves)}:${columnLetters(moves + 5)}`, points: 54 },
    ],
    rowHeights: [
      { rows: '1', points: 30 },
      { rows: `${statement + 1}:${ratios + 1}`, points: 34 },
    ],
    conditionalFormats: [
      {
        range: areaAddress({ row: months + 1, column: moves + 3, rows: 12, columns: 3 }),
        formula: `=ISNA(${cellAddress({ row: months + 1, column: moves + 3 })})`,
        fontColor: '#FFFFFF',
      },
    ],
    charts: charts(options),
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      fitToHeight: true,
      area: areaAddress({ row: 0, column: 0, ...printed }),
    },
    tabColor: '#B23A48',
  });
}

/** "27/30 90.0%", or — where there is nothing to divide by; without "=". */
function shareOf(numerator: string, denominator: string): string {
  return `IF(${denominator}=0,"—",${numerator}&"/"&${denominator}&" "&TEXT((${numerator})/(${denominator}),"0.0%"))`;
}

function shareText(numerator: string, denominator: string): PlannedValue {
  return { formula: `=${shareOf(numerator, denominator)}` };
}

/** The branch's key ratios: figures of its registers, each with numerator and denominator. */
function keyRatios(): string {
  const texts = keyFigures.map(([register, figure, name]) => {
    const own = registerOf(register);
    const value = own.figures.find(({ id }) => id === figure)?.value;
    if (value === undefined || !('share' in value)) throw new RangeError(`no share ${figure}`);
    const [share, of] = [value.share, value.of].map((one) => `(${measureFormula(one, own)})`);
    return `"${name} "&${shareOf(share ?? '0', of ?? '0')}`;
  });
  return `="关键比率："&${texts.join('&"；"&')}`;
}

/** Which shares of which registers are key, and their short names. */
const keyFigures = [
  ['classes', 'attendance', '课堂到课'],
  ['lessons', 'attendance', '微课到课'],
  ['posts', 'good', '岗区达标'],
  ['drills', 'inTime', '三板斧 3 分钟内'],
  ['bottlenecks', 'done', '攻关课题完成'],
  ['methods', 'reused', '操作法推广'],
  ['teamLeaders', 'party', '培养对象中党员和预备党员'],
] as const;

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
    // Quarterly points are compared where a quarter begins: within one they cannot change.
    const within = column === points && index % 3 !== 0 ? `${pointsNames.cycle}="季",` : '';
    const letters = columnLetters(column);
    const [now, before, results] = [
      `${letters}${row}`,
      `${letters}${row - 1}`,
      `G${row}:G${row - 1}`,
    ];
    return {
      formula: `=IF(OR(${within}COUNT(${results})<2,NOT(ISNUMBER(${now})),NOT(ISNUMBER(${before}))),"",SIGN(${now}-${before}))`,
    };
  });
}

/** The series of the months' chart. */
const drawnNames = ['考评总分', '党员积分', '活动数'] as const;

/** A month's numbers as the chart draws them: nothing, not 0, where there are none yet. */
function drawn(options: DashboardOptions, index: number): PlannedValue[] {
  const row = placesOf(options).months + index + 2;
  const { total, points, drills } = dashboardLayout.columns;
  const cell = (column: number): string => `${columnLetters(column)}${row}`;
  return [
    { formula: `=IF(ISNUMBER(${cell(total)}),${cell(total)},NA())` },
    { formula: `=IF(ISNUMBER(${cell(points)}),${cell(points)},NA())` },
    { formula: `=IF(OR(ISNUMBER(${cell(total)}),${cell(drills)}>0),${cell(drills)},NA())` },
  ];
}

/** Below so many comparisons the board says that they are few. */
const FEW_COMPARISONS = 6;

/** How often assessment and activity, and assessment and points, moved together: counts only. */
function together(options: DashboardOptions): string {
  const { months, moves } = placesOf(options);
  const column = (place: number): string => {
    const letters = columnLetters(moves + place);
    return `$${letters}$${months + 2}:$${letters}$${months + 13}`;
  };
  const compared = (other: number): string =>
    `SUMPRODUCT(ISNUMBER(${column(0)})*ISNUMBER(${column(other)}))`;
  const pairs = (other: number): string => {
    const [a, b] = [column(0), column(other)];
    const same = `COUNTIFS(${a},1,${b},1)+COUNTIFS(${a},-1,${b},-1)`;
    const opposite = `COUNTIFS(${a},1,${b},-1)+COUNTIFS(${a},-1,${b},1)`;
    const all = compared(other);
    return `IF(${all}=0,"还没有可以比较的月份",${all}&" 次比较中同升同降 "&(${same})&" 次、一升一降 "&(${opposite})&" 次、其余持平 "&(${all}-(${same})-(${opposite}))&" 次")`;
  };
  const pointsPart = options.withPoints ? `"；考评总分和党员积分，"&${pairs(2)}` : '""';
  return `="与上月相比：考评总分和活动数，"&${pairs(1)}&${pointsPart}&"。"&IF(${compared(1)}<${FEW_COMPARISONS},"月份还少，只记次数，看不出规律；","")&"只说明同时出现，不说明谁影响了谁。"`;
}

function looks(options: DashboardOptions): readonly FormatPlan[] {
  const { teams } = options;
  const { columns, teams: teamRows } = dashboardLayout;
  const { width, months, statement, ratios, moves } = placesOf(options);
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
      range: areaAddress({ row: 0, column: 0, rows: ratios + 1, columns: moves + 6 }),
      fontName: look.fontName,
      fontSize: 10,
      vertical: 'center',
    },
    { range: 'A1', fontSize: 16, bold: true, fontColor: look.title },
    noteLook('A2'),
    ...table(teamRows.headerRow, teams),
    ...table(months, 12),
    {
      range: areaAddress({ row: statement, column: 0, rows: 2, columns: 1 }),
      wrap: true,
      horizontal: 'left',
      fontColor: look.title,
    },
    noteLook(areaAddress({ row: months, column: moves, rows: 13, columns: 6 })),
  ];
}

function charts(options: DashboardOptions): readonly ChartPlan[] {
  const { teams } = options;
  const { columns, teams: teamRows } = dashboardLayout;
  const { charts: at, beside, months, moves } = placesOf(options);
  const down = (column: number, first: number, count: number): string => {
    const letters = columnLetters(column);
    return `$${letters}$${first + 1}:$${letters}$${first + count}`;
  };
  const month = (column: number): string => down(column, months + 1, 12);
  /** Side by side below the tables, or one above the other beside them. */
  const place = (second: boolean): Pick<ChartPlan, 'topLeft' | 'bottomRight'> => {
    const { row, column } = at.first;
    const middle = column + Math.floor(at.columns / 2);
    const [top, left] = beside
      ? [second ? row + at.rows + 1 : row, column]
      : [row, second ? middle + 1 : column];
    const right = beside || second ? column + at.columns - 1 : middle;
    return {
      topLeft: cellAddress({ row: top, column: left }),
      bottomRight: cellAddress({ row: top + at.rows - 1, column: right }),
    };
  };
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
      ...place(false),
      legend: 'bottom',
      valueAxis: { min: 0 },
      gapWidth: 60,
    },
    {
      name: 'BanzuBoardMonths',
      kind: 'LineMarkers',
      title: '各月考评总分、党员积分与活动数',
      series: drawnNames.map((name, index) => ({
        name,
        values: month(moves + 3 + index),
        categories: month(0),
        color: [look.bar, look.bonus, '#B23A48'][index] ?? look.bar,
      })),
      ...place(true),
      legend: 'bottom',
      valueAxis: { min: 0 },
    },
  ];
}
