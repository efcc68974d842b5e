import type { Rubric } from '../../assessment/Rubric';
import {
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnLetters,
  formulaPrefix,
} from '../../forms/address';
import { scoresLayout, summaryLayout, templateSheets, yes } from '../../forms/template/layout';
import { settingsTables, tableColumns } from '../../forms/template/settingsTables';
import { scoreSumRows } from '../../forms/template/scoreSumRows';
import { summaryColumns, type SummaryColumns } from '../../forms/template/summaryColumns';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { ChartPlan, FormatPlan, PagePlan, PlannedValue, SheetPlan } from '../SheetPlan';
import { settings, settingWords, tieBreakKeys } from '../../forms/template/settings';
import { tableNames } from './names';
import { headerLook, noteLook, sheetLook } from './sheetLook';
import { teamNameFormula } from './teamNameFormula';
import type { TemplateOptions } from './TemplateOptions';

/** As many as fit with the charts on one A4 page: on one that lies, and on one upright. */
const LYING = 7;
const UPRIGHT = 20;

/** 汇总排名: category scores, base, bonus, total, grade and rank a team, and the two charts. */
export function summarySheet(options: TemplateOptions): SheetPlan {
  const { rubric, teams } = options;
  const { headerRow, firstRow } = summaryLayout;
  const columns = summaryColumns(rubric.categories.length);
  const categoryHeaders = rubric.categories.map((_category, index) => ({
    formula: `=INDEX(${tableNames.categoryNames},${index + 1})`,
  }));
  return newSheet(templateSheets.summary, {
    blocks: [
      { at: 'A1', values: [[{ formula: `=${settings.heading.name}&" 汇总排名"` }]] },
      {
        at: 'A2',
        values: [
          [
            {
              formula: `="共 "&COUNTIF(${listed(columns.ranked, teams.length)},1)&" 个班组参加排名；总分＝基础分（不适用项"&${settings.notApplicable.name}&"）＋加分；同分依次比较"&${tieBreakList}&"扣分笔数，仍相同则并列（名次"&${settings.rankMethod.name}&"）。"`,
            },
          ],
        ],
      },
      {
        at: cellAddress({ row: headerRow, column: 0 }),
        values: [
          [
            '班组',
            ...categoryHeaders,
            '基础分',
            '加分',
            '总分',
            '等级',
            '名次',
            '录入情况',
            '扣分笔数',
            ...groupHeaders.map((word) => ({
              formula: `=IF(${settings.groups.name}="${yes}","${word}","")`,
            })),
          ],
        ],
      },
      {
        at: cellAddress({ row: firstRow, column: 0 }),
        values: teams.map((_team, index) => teamRow(options, columns, index)),
      },
      {
        at: cellAddress({ row: headerRow - 1, column: columns.ranked - columns.tieBreaks.length }),
        values: [['以下各列供排序和画图用，由公式得出，请不要改']],
      },
      {
        at: cellAddress({ row: headerRow, column: columns.tieBreaks[0] ?? columns.ranked }),
        values: [
          [
            ...tieBreakKeys.map((key) => ({
              formula: `=IF(${settings[key].name}="","（不比）",${settings[key].name})`,
            })),
            '参加排名',
            '先后',
            '先后首个',
            '组内首个',
            '等级序（限名额前）',
            '列表总分',
            '列表次序',
          ],
          ...teams.map((_team, index) => helperRow(options, columns, index)),
        ],
      },
      {
        at: cellAddress({ row: headerRow, column: columns.sorted.place }),
        values: [
          ['次序', '班组（由高到低）', '总分', ...categoryHeaders, '加分'],
          ...teams.map((_team, index) => sortedRow(options, columns, index)),
        ],
      },
    ],
    formats: summaryFormats(options, columns),
    columnWidths: [
      { columns: 'A', points: 76 },
      { columns: `B:${columnLetters(columns.total)}`, points: 58 },
      { columns: columnLetters(columns.grade), points: 66 },
      { columns: columnLetters(columns.rank), points: 46 },
      { columns: columnLetters(columns.state), points: 66 },
      { columns: columnLetters(columns.deductions), points: 58 },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `${headerRow + 1}`, points: 26 },
      { rows: `${firstRow + 1}:${firstRow + teams.length}`, points: 20 },
    ],
    freeze: { rows: firstRow, columns: 1 },
    conditionalFormats: [
      {
        range: areaAddress({
          row: firstRow,
          column: columns.state,
          rows: teams.length,
          columns: 1,
        }),
        formula: `=${cellAddress({ row: firstRow, column: columns.state })}<>"齐全"`,
        fill: look.warningFill,
        bold: true,
      },
      {
        range: areaAddress({
          row: firstRow,
          column: 0,
          rows: teams.length,
          columns: columns.state,
        }),
        formula: `=$${columnLetters(columns.standing)}${firstRow + 1}=1`,
        fill: look.subtotalFill,
        bold: true,
      },
      {
        range: areaAddress({ row: headerRow, column: columns.group, rows: 1, columns: 2 }),
        formula: `=${settings.groups.name}="${yes}"`,
        fill: look.headerFill,
        fontColor: look.headerText,
        bold: true,
      },
    ],
    charts: summaryCharts(options, columns),
    page: summaryPage(teams.length, columns),
    tabColor: '#B23A48',
  });
}

/** Table and charts print on one page as long as they fit, then the charts on one of their own. */
function summaryPage(teamCount: number, columns: SummaryColumns): PagePlan {
  const width = columns.groupRank + 1;
  const last = summaryLayout.firstRow + teamCount;
  const area = (row: number, rows: number): string =>
    areaAddress({ row, column: 0, rows, columns: width });
  const charts = chartRows(teamCount) + 2;
  return {
    orientation: teamCount <= LYING ? 'landscape' : 'portrait',
    fitToWidth: true,
    area: teamCount <= UPRIGHT ? area(0, last + charts) : `${area(0, last)},${area(last, charts)}`,
    footer: '第 &P 页，共 &N 页',
  };
}

/** The sheet's area a person reads and prints: the table without the helper columns. */
export function summaryTable(teamCount: number, categoryCount: number): string {
  return areaAddress({
    row: summaryLayout.headerRow,
    column: 0,
    rows: teamCount + 1,
    columns: summaryColumns(categoryCount).deductions + 1,
  });
}

/** The headers of the columns for ranking in groups. */
const groupHeaders = ['组别', '组内名次'];

/** The tie-breaks that are set, each followed by "、". */
const tieBreakList = tieBreakKeys
  .map((key) => `IF(${settings[key].name}="","",${settings[key].name}&"、")`)
  .join('&');

/** A column over all teams, both ends fixed. */
function listed(column: number, teamCount: number): string {
  const letters = columnLetters(column);
  const first = summaryLayout.firstRow + 1;
  return `$${letters}$${first}:$${letters}$${first + teamCount - 1}`;
}

function teamRow(options: TemplateOptions, columns: SummaryColumns, index: number): PlannedValue[] {
  const { rubric, teams } = options;
  const sums = scoreSumRows(rubric.items.length, rubric.categories.length);
  const letters = columnLetters(scoresLayout.firstTeamColumn + index);
  const score = (row: number): string =>
    `${formulaPrefix(templateSheets.scores)}${letters}$${row + 1}`;
  const here = (column: number): string =>
    `$${columnLetters(column)}${summaryLayout.firstRow + index + 1}`;
  const base = here(columns.base);
  const quotaFull = `AND(${settings.quotaOn.name}="${yes}",${here(columns.ranked)}=1,${here(columns.gradePlace)}<=${settings.quotaGrades.name})`;
  return [
    { formula: teamNameFormula(rubric, index) },
    ...rubric.categories.map((_category, category) => ({
      formula: `=${score(sums.category(category).score)}`,
    })),
    {
      formula: `=IF(${score(sums.applicable)}=0,"",ROUND(ROUND(${score(sums.scored)}/${score(sums.applicable)}*100,8),2))`,
    },
    { formula: `=${score(sums.bonus)}` },
    { formula: `=IF(${base}="","",ROUND(MIN(100,${base})+${here(columns.bonus)},2))` },
    {
      formula: `=IF(${here(columns.gradePlace)}="","",INDEX(${tableNames.gradeNames},IF(${quotaFull},IF(${quotaAhead(options, columns, index)}<${quotaSeats(columns, teams.length)},${here(columns.gradePlace)},${settings.quotaGrades.name}+1),${here(columns.gradePlace)})))`,
    },
    { formula: rankFormula(columns, teams.length, index) },
    {
      formula: `=IF(${score(sums.vetoes)}>0,"一票否决",IF(${score(sums.missing)}>0,"缺录 "&${score(sums.missing)}&" 项","齐全"))`,
    },
    { formula: `=${score(sums.deductions)}` },
    { formula: groupFormula(rubric, index) },
    { formula: groupRankFormula(columns, teams.length, index) },
  ];
}

/** A team's group, where ranking in groups is on; "" where it has none. */
function groupFormula(rubric: Rubric, index: number): string {
  const cell = `${formulaPrefix(templateSheets.settings)}${absoluteAddress({
    row: settingsTables(rubric).teams.firstRow + index,
    column: tableColumns.teams.group,
  })}`;
  return `=IF(${settings.groups.name}="${yes}",TRIM(${cell}),"")`;
}

/** The seats of the quota: rounded down, at least one (domain.md §4). */
function quotaSeats(columns: SummaryColumns, teamCount: number): string {
  const ranked = `COUNTIF(${listed(columns.ranked, teamCount)},1)`;
  return `MAX(1,INT(${ranked}*${settings.quotaSeats.name}/${settings.quotaPer.name}))`;
}

/** The better teams that hold one of the rationed grades. */
function quotaAhead({ teams }: TemplateOptions, columns: SummaryColumns, index: number): string {
  const rows = (column: number): string => listed(column, teams.length);
  const own = `$${columnLetters(columns.standing)}${summaryLayout.firstRow + index + 1}`;
  return `COUNTIFS(${rows(columns.ranked)},1,${rows(columns.gradePlace)},"<="&${settings.quotaGrades.name},${rows(columns.standing)},"<"&${own})`;
}

/** The rank a standing has by the method: skipping places, not skipping, or their mean. */
function rankFormula(columns: SummaryColumns, teamCount: number, index: number): string {
  const rows = (column: number): string => listed(column, teamCount);
  const here = (column: number): string =>
    `$${columnLetters(column)}${summaryLayout.firstRow + index + 1}`;
  const own = here(columns.standing);
  const method = settings.rankMethod.name;
  const dense = `COUNTIFS(${rows(columns.standing)},"<="&${own},${rows(columns.first)},1)`;
  const average = `${own}+(COUNTIF(${rows(columns.standing)},${own})-1)/2`;
  return `=IF(${here(columns.ranked)}=1,IF(${method}="${settingWords.dense}",${dense},IF(${method}="${settingWords.average}",${average},${own})),"不排名")`;
}

/** The same among the teams of one group: the standings over all are their order in it too. */
function groupRankFormula(columns: SummaryColumns, teamCount: number, index: number): string {
  const rows = (column: number): string => listed(column, teamCount);
  const here = (column: number): string =>
    `$${columnLetters(column)}${summaryLayout.firstRow + index + 1}`;
  const own = here(columns.standing);
  const mates = `(${rows(columns.group)}=${here(columns.group)})*(${rows(columns.ranked)}=1)`;
  const better = `1+SUMPRODUCT(${mates}*(${rows(columns.standing)}<${own}))`;
  const dense = `SUMPRODUCT(${mates}*(${rows(columns.standing)}<=${own})*${rows(columns.groupFirst)})`;
  const same = `SUMPRODUCT(${mates}*(${rows(columns.standing)}=${own}))`;
  const method = settings.rankMethod.name;
  return `=IF(${here(columns.group)}="","",IF(${here(columns.ranked)}=1,IF(${method}="${settingWords.dense}",${dense},IF(${method}="${settingWords.average}",${better}+(${same}-1)/2,${better})),"不排名"))`;
}

/** 1 + the teams that are better: by total, then by each tie-break while all before are equal. */
function standingFormula(columns: SummaryColumns, teamCount: number, index: number): string {
  const rows = (column: number): string => listed(column, teamCount);
  const here = (column: number): string =>
    `$${columnLetters(column)}${summaryLayout.firstRow + index + 1}`;
  const ranked = `${rows(columns.ranked)},1`;
  const same = (column: number): string => `${rows(column)},${here(column)}`;
  const better = (column: number, sign: '>' | '<'): string =>
    `${rows(column)},"${sign}"&${here(column)}`;
  const keys = [columns.total, ...columns.tieBreaks];
  const terms = [
    ...keys.map((key, level) => [ranked, ...keys.slice(0, level).map(same), better(key, '>')]),
    [ranked, ...keys.map(same), better(columns.deductions, '<')],
  ];
  const sum = terms.map((parts) => `COUNTIFS(${parts.join(',')})`).join('+');
  return `=IF(${here(columns.ranked)}=1,1+${sum},0)`;
}

function helperRow(
  { rubric, teams }: TemplateOptions,
  columns: SummaryColumns,
  index: number,
): PlannedValue[] {
  const row = summaryLayout.firstRow + index + 1;
  const here = (column: number): string => `$${columnLetters(column)}${row}`;
  const sums = scoreSumRows(rubric.items.length, rubric.categories.length);
  const team = columnLetters(scoresLayout.firstTeamColumn + index);
  const score = (sumRow: number): string =>
    `${formulaPrefix(templateSheets.scores)}${team}$${sumRow + 1}`;
  const first = columnLetters(summaryLayout.firstCategoryColumn);
  const last = columnLetters(summaryLayout.firstCategoryColumn + rubric.categories.length - 1);
  const category = (name: string): string =>
    `IFERROR(INDEX($${first}${row}:$${last}${row},MATCH(${name},${tableNames.categoryNames},0)),0)`;
  const total = here(columns.total);
  const before = (column: number): string => {
    const letters = columnLetters(column);
    return `$${letters}$${summaryLayout.firstRow + 1}:$${letters}${row}`;
  };
  const rows = (column: number): string => listed(column, teams.length);
  const own = here(columns.standing);
  const floored = `IF(${score(sums.belowFloor)}>0,IFERROR(MATCH(${settings.floorGrade.name},${tableNames.gradeNames},0),1),1)`;
  return [
    ...tieBreakKeys.map((key) => ({ formula: `=${category(settings[key].name)}` })),
    { formula: `=IF(AND(${score(sums.vetoes)}=0,ISNUMBER(${total})),1,0)` },
    { formula: standingFormula(columns, teams.length, index) },
    { formula: `=IF(AND(${own}>0,COUNTIF(${before(columns.standing)},${own})=1),1,0)` },
    {
      formula: `=IF(AND(${own}>0,SUMPRODUCT((${before(columns.group)}=${here(columns.group)})*(${before(columns.standing)}=${own}))=1),1,0)`,
    },
    {
      formula: `=IF(${score(sums.vetoes)}>0,ROWS(${tableNames.gradeNames}),IF(${total}="","",MAX(COUNTIF(${tableNames.gradeMinima},">"&${total})+1,${floored})))`,
    },
    { formula: `=IF(ISNUMBER(${total}),${total},-1)` },
    {
      formula: `=IF(${here(columns.ranked)}=1,${own}+COUNTIF(${before(columns.standing)},${own})-1,COUNTIF(${rows(columns.ranked)},1)+COUNTIFS(${rows(columns.ranked)},0,${rows(columns.listTotal)},">"&${here(columns.listTotal)})+COUNTIFS(${before(columns.ranked)},0,${before(columns.listTotal)},${here(columns.listTotal)}))`,
    },
  ];
}

function sortedRow(
  { rubric, teams }: TemplateOptions,
  columns: SummaryColumns,
  index: number,
): PlannedValue[] {
  const place = `$${columnLetters(columns.sorted.place)}${summaryLayout.firstRow + index + 1}`;
  const pick = (column: number): { readonly formula: string } => ({
    formula: `=INDEX(${listed(column, teams.length)},MATCH(${place},${listed(columns.order, teams.length)},0))`,
  });
  return [
    index + 1,
    pick(summaryLayout.teamColumn),
    pick(columns.total),
    ...rubric.categories.map((_category, category) =>
      pick(summaryLayout.firstCategoryColumn + category),
    ),
    pick(columns.bonus),
  ];
}

function summaryFormats(
  { rubric, teams, groups }: TemplateOptions,
  columns: SummaryColumns,
): readonly FormatPlan[] {
  const { headerRow, firstRow } = summaryLayout;
  const [firstHelper = columns.ranked] = columns.tieBreaks;
  const helperWidth = columns.order - firstHelper + 1;
  const table = (column: number, width: number, extra: Partial<FormatPlan>): FormatPlan => ({
    range: areaAddress({ row: firstRow, column, rows: teams.length, columns: width }),
    ...extra,
  });
  const sortedWidth = rubric.categories.length + 4;
  const helperHeader = (column: number, width: number): FormatPlan => ({
    ...headerLook(areaAddress({ row: headerRow, column, rows: 1, columns: width })),
    fill: look.subtotalFill,
    fontColor: look.note,
  });
  return [
    ...sheetLook({ rows: firstRow + teams.length, columns: columns.deductions + 1, headerRow }),
    noteLook('A2'),
    noteLook(cellAddress({ row: headerRow - 1, column: columns.tieBreaks[0] ?? columns.ranked })),
    table(0, columns.deductions + 1, {
      borders: 'thin',
      borderColor: look.border,
      horizontal: 'center',
    }),
    table(1, columns.total, { numberFormat: '0.00' }),
    table(columns.total, 1, { bold: true }),
    table(columns.deductions, 1, { numberFormat: 'General' }),
    helperHeader(firstHelper, helperWidth),
    helperHeader(columns.sorted.place, sortedWidth),
    table(firstHelper, helperWidth, { fontColor: look.note, fontSize: 9, horizontal: 'center' }),
    table(columns.sorted.place, sortedWidth, {
      fontColor: look.note,
      fontSize: 9,
      horizontal: 'center',
    }),
    table(firstHelper, columns.tieBreaks.length, { numberFormat: '0.00' }),
    table(columns.group, 2, { horizontal: 'center' }),
    {
      range: areaAddress({ row: headerRow, column: columns.group, rows: 1, columns: 2 }),
      horizontal: 'center',
    },
    ...(groups === undefined
      ? []
      : [
          headerLook(areaAddress({ row: headerRow, column: columns.group, rows: 1, columns: 2 })),
          table(columns.group, 2, { borders: 'thin', borderColor: look.border }),
        ]),
    table(columns.sorted.total, sortedWidth - 2, { numberFormat: '0.00' }),
  ];
}

function summaryCharts(
  { rubric, teams, period }: TemplateOptions,
  columns: SummaryColumns,
): readonly ChartPlan[] {
  const firstRow = summaryLayout.firstRow + teams.length + 1;
  const height = chartRows(teams.length);
  const corner = (row: number, column: number): string => cellAddress({ row, column });
  const categories = listed(columns.sorted.team, teams.length);
  const middle = 6;
  const month = `${period.slice(0, 4)}年${Number(period.slice(5))}月`;
  return [
    {
      name: 'BanzuRankChart',
      kind: 'BarClustered',
      title: `${month}班组总分排名（${teams.length} 个班组）`,
      series: [
        {
          name: '总分',
          values: listed(columns.sorted.total, teams.length),
          categories,
          color: look.bar,
        },
      ],
      topLeft: corner(firstRow, 0),
      bottomRight: corner(firstRow + height, middle - 1),
      firstOnTop: true,
      dataLabels: true,
      legend: 'none',
      valueAxis: { min: 0 },
      gapWidth: 60,
    },
    {
      name: 'BanzuCategoryChart',
      kind: 'BarStacked',
      title: `${month}各大项得分（由高到低）`,
      series: [
        ...rubric.categories.map((category, index) => ({
          name: category.name,
          values: listed(columns.sorted.firstCategory + index, teams.length),
          categories,
          color: look.categories[index % look.categories.length] ?? look.bar,
        })),
        {
          name: '加分',
          values: listed(columns.sorted.bonus, teams.length),
          categories,
          color: look.bonus,
        },
      ],
      topLeft: corner(firstRow, middle),
      bottomRight: corner(firstRow + height, columns.deductions),
      firstOnTop: true,
      legend: 'bottom',
      valueAxis: { min: 0 },
      gapWidth: 60,
    },
  ];
}

/** How many rows a chart covers: a bar needs about 18 points for its label, a row has 15. */
function chartRows(teamCount: number): number {
  return Math.max(14, Math.ceil(teamCount * 1.4) + 6);
}
