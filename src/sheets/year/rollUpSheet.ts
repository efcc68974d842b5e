import type { PeriodAssessment } from '../../assessment/periods/PeriodAssessment';
import type { RankMovement } from '../../assessment/periods/rankMovement';
import { monthsOf } from '../../assessment/period';
import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import { resultsNames } from '../../forms/year/resultsSheet';
import { rollUpColumns, type RollUpColumns, rollUpLayout } from '../../forms/year/rollUpLayout';
import { rollUpSheet } from '../../forms/year/yearSheets';
import { yes } from '../../forms/template/layout';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { ChartPlan, FormatPlan, PlannedValue, SheetPlan } from '../SheetPlan';
import { inputLook, noteLook, sheetLook } from '../template/sheetLook';
import { columnRange } from './resultsSheet';

/** What a quarter's or a year's sheet is made of. */
export interface RollUpOptions {
  readonly assessment: PeriodAssessment;
  readonly yearly: boolean;
  /** Against the quarter or year before; empty where there is none. */
  readonly movement: readonly RankMovement[];
  /** The columns of 月度成绩 that hold the categories, by code. */
  readonly categories: ReadonlyMap<string, number>;
  /** The last line of 月度成绩 that formulas look at. */
  readonly reach: number;
}

/** 季度汇总 or 年度汇总: means, grades and ranks of a period, in native formulas over 月度成绩. */
export function rollUpPlan(options: RollUpOptions): SheetPlan {
  const { assessment, yearly } = options;
  const { period, rubric, teams } = assessment;
  const months = monthsOf(period);
  const { headerRow, firstRow } = rollUpLayout;
  const columns = rollUpColumns(months.length, rubric.categories.length, yearly);
  const name = yearly ? `${period}年年度` : `${period.slice(0, 4)}年第${period.slice(-1)}季度`;
  const rows = (column: number): string =>
    areaAddress({ row: firstRow, column, rows: teams.length, columns: 1 });
  const headers = headerWords(options, columns, months);
  return newSheet(rollUpSheet(period), {
    blocks: [
      { at: 'A1', values: [[`${name}班组考评汇总`]] },
      { at: 'A2', values: [[explainPolicy(options)]] },
      { at: 'A3', values: [[missingMonths(assessment)]] },
      { at: cellAddress({ row: headerRow, column: 0 }), values: [headers] },
      {
        at: cellAddress({ row: firstRow, column: 0 }),
        values: teams.map((_, index) => teamRow(options, columns, months, index)),
      },
      {
        at: cellAddress({ row: headerRow - 1, column: columns.standing }),
        values: [['以下各列供排名用，由公式得出，请不要改']],
      },
      {
        at: cellAddress({ row: headerRow, column: columns.standing }),
        values: [['先后', '先后首个', '组内首个', '等级序']],
      },
      {
        at: cellAddress({ row: firstRow, column: columns.standing }),
        values: teams.map((_, index) => helperRow(options, columns, index)),
      },
      {
        at: cellAddress({ row: headerRow, column: columns.policy }),
        values: policyRows(options),
      },
    ],
    formats: [
      ...sheetLook({ rows: firstRow + teams.length, columns: columns.last + 1, headerRow }),
      noteLook('A2'),
      { ...noteLook('A3'), fontColor: look.errorText },
      {
        range: areaAddress({
          row: firstRow,
          column: 0,
          rows: teams.length,
          columns: columns.last + 1,
        }),
        borders: 'thin',
        borderColor: look.border,
      },
      {
        range: areaAddress({
          row: firstRow,
          column: 1,
          rows: teams.length,
          columns: columns.last,
        }),
        horizontal: 'center',
      },
      ...scoreColumns(columns, months.length, rubric.categories.length).map(
        (column): FormatPlan => ({ range: rows(column), numberFormat: '0.00' }),
      ),
      { range: rows(columns.total), bold: true },
      { range: rows(columns.movement), numberFormat: '"↑"0;"↓"0;"—"' },
      ...(columns.review === null ? [] : [inputLook(rows(columns.review))]),
      noteLook(
        areaAddress({
          row: headerRow - 1,
          column: columns.standing,
          rows: teams.length + 2,
          columns: 4,
        }),
      ),
      noteLook(
        areaAddress({
          row: headerRow,
          column: columns.policy,
          rows: policyRows(options).length,
          columns: 2,
        }),
      ),
    ],
    columnWidths: [
      { columns: 'A', points: 80 },
      { columns: 'B', points: 50 },
      {
        columns: `C:${columnLetters(columns.last)}`,
        points: 48,
      },
      { columns: columnLetters(columns.grade), points: 66 },
      ...(rubric.categories.length === 0
        ? []
        : [
            {
              columns: `${columnLetters(columns.category(0))}:${columnLetters(columns.last)}`,
              points: 56,
            },
          ]),
      { columns: columnLetters(columns.policy), points: 110 },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 30 },
      { rows: `${firstRow + 1}:${firstRow + teams.length}`, points: 20 },
    ],
    freeze: { rows: firstRow, columns: 1 },
    validations:
      columns.review === null
        ? []
        : [
            {
              range: rows(columns.review),
              rule: { kind: 'decimal', min: 0, max: 100 },
              errorTitle: '年终评议不对',
              errorMessage: '请填 0 到 100 之间的数。',
            },
          ],
    conditionalFormats: [
      {
        range: areaAddress({
          row: firstRow,
          column: 0,
          rows: teams.length,
          columns: columns.last + 1,
        }),
        formula: `=$${columnLetters(columns.standing)}${firstRow + 1}=1`,
        fill: look.subtotalFill,
        bold: true,
      },
    ],
    charts: [totalsChart(options, columns)],
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      area: areaAddress({
        row: 0,
        column: 0,
        rows: firstRow + teams.length + 20,
        columns: columns.last + 1,
      }),
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
    },
    tabColor: '#B23A48',
  });
}

function headerWords(
  { yearly, assessment }: RollUpOptions,
  columns: RollUpColumns,
  months: readonly string[],
): PlannedValue[] {
  return [
    '班组',
    '组别',
    ...months.map((month) => `${Number(month.slice(5))}月`),
    '月数',
    '月均分',
    ...(yearly ? ['年终评议'] : []),
    yearly ? '年度得分' : '季度得分',
    '等级',
    '名次',
    '组内名次',
    '上期名次',
    '升降',
    '否决月数',
    '扣分次数',
    ...assessment.rubric.categories.map(({ name }) => `${name}月均`),
  ].slice(0, columns.last + 1);
}

function explainPolicy({ assessment, yearly }: RollUpOptions): string {
  const { rollUp, tieBreakCategories } = assessment.rubric.policy;
  const names = tieBreakCategories.map(
    (code) => assessment.rubric.categories.find((category) => category.code === code)?.name ?? code,
  );
  const share = Number((rollUp.reviewShare * 100).toFixed(2));
  const total =
    yearly && share > 0
      ? `年度得分＝各月平均×${100 - share}%＋年终评议×${share}%`
      : '得分＝各月总分的平均';
  const ties = [...names.map((word) => `${word}月均`), '扣分次数'].join('、');
  return `各月成绩取自“月度成绩”；${total}，四舍五入到两位小数；同分依次比较${ties}，仍相同则并列；周期内被一票否决过的，不评前 ${rollUp.vetoBars} 等。`;
}

function missingMonths({ missing }: PeriodAssessment): string | null {
  return missing.length === 0
    ? null
    : `还没有关账的月份：${missing.join('、')}；现按已关账的月份计算。`;
}

/** The months' scores of a team in formulas that name what they add up. */
function teamRow(
  options: RollUpOptions,
  columns: RollUpColumns,
  months: readonly string[],
  index: number,
): PlannedValue[] {
  const { assessment, yearly, categories, reach } = options;
  const { teams, rubric } = assessment;
  const team = teams[index];
  const row = rollUpLayout.firstRow + index;
  const here = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  const own = `(${resultsNames.team}=${here(columns.team)})`;
  const monthOf = (month: string): string =>
    `(${resultsNames.year}=${Number(month.slice(0, 4))})*(${resultsNames.month}=${Number(month.slice(5))})*${own}`;
  const [first = '', last = first] = [months[0], months.at(-1)];
  const within = `(${resultsNames.year}=${Number(first.slice(0, 4))})*(${resultsNames.month}>=${Number(first.slice(5))})*(${resultsNames.month}<=${Number(last.slice(5))})*${own}`;
  const monthCells = `${here(columns.month(0))}:${here(columns.month(months.length - 1))}`;
  const counted = here(columns.counted);
  const sum = `ROUND(SUM(${monthCells})*100,0)`;
  const move = options.movement.find((one) => one.team === team?.team);
  const place = here(columns.gradePlace);
  return [
    team?.team ?? null,
    team?.group ?? null,
    ...months.map((month) => ({
      formula: `=IF(SUMPRODUCT(${monthOf(month)}*ISNUMBER(${resultsNames.total}))=0,"",SUMPRODUCT(${monthOf(month)},${resultsNames.total}))`,
    })),
    { formula: `=COUNT(${monthCells})` },
    { formula: `=IF(${counted}=0,"",ROUND(${sum}/${counted},0)/100)` },
    ...(yearly ? [reviewOf(options, index)] : []),
    { formula: totalFormula(columns, options, row, sum) },
    {
      formula: `=IF(${place}="","",INDEX(${gradeNames(options, columns)},${quotaPlace(options, columns, row)}))`,
    },
    { formula: rankFormula(options, columns, row, false) },
    { formula: rankFormula(options, columns, row, true) },
    move?.before ?? null,
    {
      formula: `=IF(AND(ISNUMBER(${here(columns.before)}),ISNUMBER(${here(columns.rank)})),${here(columns.before)}-${here(columns.rank)},"")`,
    },
    { formula: `=SUMPRODUCT(${within}*(${resultsNames.vetoed}="${yes}"))` },
    { formula: `=ROUND(SUMPRODUCT(${within},${resultsNames.deductions}),2)` },
    ...rubric.categories.map(({ code }) => {
      const column = categories.get(code);
      if (column === undefined) return null;
      const scores = columnRange(column, reach);
      return {
        formula: `=IF(${counted}=0,"",ROUND(ROUND(SUMPRODUCT(${within}*ISNUMBER(${resultsNames.total}),${scores})*100,0)/${counted},0)/100)`,
      };
    }),
  ];
}

function reviewOf({ assessment }: RollUpOptions, index: number): PlannedValue {
  return assessment.teams[index]?.review?.toNumber() ?? null;
}

/** One rounding: of the exact sum, not of a mean already rounded. */
function totalFormula(
  columns: RollUpColumns,
  { assessment }: RollUpOptions,
  row: number,
  sum: string,
): string {
  const here = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  const counted = here(columns.counted);
  const { review } = columns;
  if (review === null || assessment.rubric.policy.rollUp.reviewShare === 0) {
    return `=${here(columns.mean)}`;
  }
  const share = `ROUND(${shareCell(columns)}*10000,0)`;
  const own = here(review);
  return `=IF(OR(${counted}=0,NOT(ISNUMBER(${own})),N(${own})<0,N(${own})>100),"",ROUND((${sum}*(10000-${share})+ROUND(${own}*100,0)*${share}*${counted})/(${counted}*10000),0)/100)`;
}

/** 1 + the teams that are better: by total, then by each tie-break while all before are equal. */
function standingFormula(options: RollUpOptions, columns: RollUpColumns, row: number): string {
  const { rubric } = options.assessment;
  const here = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  const all = (column: number): string => listed(options, column);
  const places = rubric.policy.tieBreakCategories.map((code) =>
    rubric.categories.findIndex((category) => category.code === code),
  );
  const keys = [columns.total, ...places.filter((place) => place >= 0).map(columns.category)];
  const same = (column: number): string => `${all(column)},${here(column)}`;
  const better = (column: number, sign: '>' | '<'): string =>
    `${all(column)},"${sign}"&${here(column)}`;
  const terms = [
    ...keys.map((key, level) => [...keys.slice(0, level).map(same), better(key, '>')]),
    [...keys.map(same), better(columns.deductions, '<')],
  ];
  const sum = terms.map((parts) => `COUNTIFS(${parts.join(',')})`).join('+');
  return `=IF(ISNUMBER(${here(columns.total)}),1+${sum},"")`;
}

function helperRow(options: RollUpOptions, columns: RollUpColumns, index: number): PlannedValue[] {
  const { rubric } = options.assessment;
  const row = rollUpLayout.firstRow + index;
  const here = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  const before = (column: number): string =>
    `$${columnLetters(column)}$${rollUpLayout.firstRow + 1}:$${columnLetters(column)}${row + 1}`;
  const standing = here(columns.standing);
  const total = here(columns.total);
  const minima = gradeMinima(options, columns);
  const barred = Math.min(rubric.policy.rollUp.vetoBars, rubric.policy.grades.length - 1);
  return [
    { formula: standingFormula(options, columns, row) },
    {
      formula: `=IF(${standing}="",0,IF(COUNTIF(${before(columns.standing)},${standing})=1,1,0))`,
    },
    {
      formula: `=IF(${standing}="",0,IF(SUMPRODUCT((${before(columns.standing)}=${standing})*(${before(columns.group)}=${here(columns.group)}))=1,1,0))`,
    },
    {
      formula: `=IF(ISNUMBER(${total}),MAX(COUNTIF(${minima},">"&${total})+1,IF(${here(columns.vetoes)}>0,${barred + 1},1)),"")`,
    },
  ];
}

/** The grade's place after the quota: teams that share the place at the edge keep theirs. */
function quotaPlace(options: RollUpOptions, columns: RollUpColumns, row: number): string {
  const { quota } = options.assessment.rubric.policy;
  const here = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  const place = here(columns.gradePlace);
  if (!quota.on || quota.grades === 0) return place;
  const all = (column: number): string => listed(options, column);
  const seats = `MAX(1,INT(COUNT(${all(columns.standing)})*${quota.seats}/${quota.per}))`;
  const ahead = `COUNTIFS(${all(columns.gradePlace)},"<="&${quota.grades},${all(columns.standing)},"<"&${here(columns.standing)})`;
  return `IF(AND(${place}<=${quota.grades},${ahead}>=${seats}),${quota.grades + 1},${place})`;
}

/** The rank by the method of the standard, over all or among the teams of one group. */
function rankFormula(
  options: RollUpOptions,
  columns: RollUpColumns,
  row: number,
  inGroup: boolean,
): string {
  const { rankMethod } = options.assessment.rubric.policy;
  const here = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  const all = (column: number): string => listed(options, column);
  const own = here(columns.standing);
  const standings = all(columns.standing);
  const mates = `(${all(columns.group)}=${here(columns.group)})*ISNUMBER(${standings})`;
  const count = (test: string, extra = ''): string =>
    inGroup
      ? `SUMPRODUCT(${mates}*(${standings}${test}${own})${extra})`
      : `COUNTIF(${standings},"${test}"&${own})`;
  const rank = {
    competition: `1+${count('<')}`,
    dense: inGroup
      ? count('<=', `*${all(columns.groupFirst)}`)
      : `COUNTIFS(${standings},"<="&${own},${all(columns.first)},1)`,
    average: `1+${count('<')}+(${count('=')}-1)/2`,
  }[rankMethod];
  const unranked = inGroup ? `OR(${own}="",${here(columns.group)}="")` : `${own}=""`;
  return `=IF(${unranked},"",${rank})`;
}

/** A column over all teams, both ends fixed. */
function listed({ assessment }: RollUpOptions, column: number): string {
  const letters = columnLetters(column);
  const first = rollUpLayout.firstRow + 1;
  return `$${letters}$${first}:$${letters}$${first + assessment.teams.length - 1}`;
}

const POLICY_HEAD = 3;

/** What the formulas go by, beside the list, so that a reader of the sheet can see it. */
function policyRows({ assessment, yearly }: RollUpOptions): PlannedValue[][] {
  const { rubric } = assessment;
  const { rollUp, grades } = rubric.policy;
  return [
    ['计算口径', null],
    ['标准版本', rubric.version],
    ['年终评议占比', yearly ? rollUp.reviewShare : 0],
    ...grades.map(({ name, min }): PlannedValue[] => [name, min]),
  ];
}

function shareCell(columns: RollUpColumns): string {
  return `$${columnLetters(columns.policy + 1)}$${rollUpLayout.headerRow + POLICY_HEAD}`;
}

function gradeNames(options: RollUpOptions, columns: RollUpColumns): string {
  return gradeColumn(options, columns.policy);
}

function gradeMinima(options: RollUpOptions, columns: RollUpColumns): string {
  return gradeColumn(options, columns.policy + 1);
}

function gradeColumn({ assessment }: RollUpOptions, column: number): string {
  const letters = columnLetters(column);
  const first = rollUpLayout.headerRow + POLICY_HEAD + 1;
  return `$${letters}$${first}:$${letters}$${first + assessment.rubric.policy.grades.length - 1}`;
}

function scoreColumns(columns: RollUpColumns, months: number, categories: number): number[] {
  return [
    ...Array.from({ length: months }, (_, index) => columns.month(index)),
    columns.mean,
    ...(columns.review === null ? [] : [columns.review]),
    columns.total,
    ...Array.from({ length: categories }, (_, index) => columns.category(index)),
  ];
}

function totalsChart(options: RollUpOptions, columns: RollUpColumns): ChartPlan {
  const { assessment, yearly } = options;
  const { firstRow } = rollUpLayout;
  const rows = assessment.teams.length;
  const range = (column: number): string => listed({ assessment } as RollUpOptions, column);
  return {
    name: `rollUp${assessment.period}`,
    kind: 'ColumnClustered',
    title: yearly ? '年度得分' : '季度得分',
    series: [
      {
        name: yearly ? '年度得分' : '季度得分',
        values: range(columns.total),
        categories: range(columns.team),
        color: look.bar,
      },
    ],
    topLeft: cellAddress({ row: firstRow + rows + 1, column: 0 }),
    bottomRight: cellAddress({ row: firstRow + rows + 17, column: Math.min(columns.last, 13) }),
    dataLabels: true,
    legend: 'none',
  };
}
