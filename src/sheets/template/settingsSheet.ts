import { areaAddress, cellAddress } from '../../forms/address';
import { no, settingsLayout, templateSheets, yes } from '../../forms/template/layout';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { BlockPlan, FormatPlan, PlannedValue, SheetPlan, ValidationPlan } from '../SheetPlan';
import { names } from './names';
import { headerLook, inputLook, noteLook } from './sheetLook';
import type { TemplateOptions } from './TemplateOptions';

/** 考核设置: the period, the policies, the grades, the categories and the teams. */
export function settingsSheet(options: TemplateOptions): SheetPlan {
  const { rubric, teams } = options;
  const { rows, valueColumn, grades, categories } = settingsLayout;
  const categoryName = (code: string | undefined): string =>
    rubric.categories.find((category) => category.code === code)?.name ?? '';
  const setting = (row: number, label: string, value: PlannedValue, note = ''): BlockPlan => ({
    at: cellAddress({ row, column: 0 }),
    values: [[label, value, note]],
  });
  const settings = [
    setting(rows.period, '考核周期', options.period, '写成 2026-11'),
    setting(rows.month, '考核月份', { formula: `=VALUE(RIGHT(${names.period},2))` }, '自动'),
    setting(
      rows.heading,
      '标题',
      { formula: `=LEFT(${names.period},4)&"年"&${names.month}&"月班组考评"` },
      '自动',
    ),
    setting(rows.bonusCap, '加分总上限', rubric.policy.bonusCapTotal, '各大项加分合计最多算这么多'),
    setting(rows.floorShare, '大项底线比例', rubric.policy.categoryFloor.share, '大项得分÷应得分'),
    setting(rows.floorOn, '启用大项底线', rubric.policy.categoryFloor.on ? yes : no),
    setting(
      rows.floorGrade,
      '低于底线最高评为',
      rubric.policy.categoryFloor.gradeCap,
      '任一大项低于底线时',
    ),
    setting(rows.rankMethod, '排名方法', '并列同名次，后面跳号', '例如 1、2、2、4'),
    setting(
      rows.tieBreak1,
      '总分相同先比',
      categoryName(rubric.policy.tieBreakCategories[0]),
      '仍相同再比下一项',
    ),
    setting(
      rows.tieBreak2,
      '再比',
      categoryName(rubric.policy.tieBreakCategories[1]),
      '仍相同时扣分笔数少者在前',
    ),
  ];
  const teamRows = teams.map((team, index): PlannedValue[] => [index + 1, team]);
  const blocks: BlockPlan[] = [
    { at: 'A1', values: [['班组考评设置']] },
    {
      at: 'A2',
      values: [['黄色单元格可以改，其余由公式得出。改了班组名称，各表自动跟着变。']],
    },
    ...settings,
    {
      at: cellAddress({ row: grades.headerRow, column: grades.nameColumn }),
      values: [
        ['等级', '总分不低于'],
        ...rubric.policy.grades.map((grade) => [grade.name, grade.min]),
      ],
    },
    {
      at: cellAddress({ row: categories.headerRow, column: categories.codeColumn }),
      values: [
        ['编码', '大项', '分值', '项目数', '加分上限'],
        ...rubric.categories.map((category) => [
          category.code,
          category.name,
          category.points,
          category.items,
          category.bonusCap,
        ]),
      ],
    },
    {
      at: cellAddress({ row: settingsLayout.teams.headerRow, column: 0 }),
      values: [['序号', '班组名称'], ...teamRows],
    },
  ];
  return newSheet(templateSheets.settings, {
    blocks,
    formats: settingsFormats(options),
    columnWidths: [
      { columns: 'A', points: 110 },
      { columns: 'B', points: 130 },
      { columns: 'C', points: 150 },
      { columns: 'D', points: 80 },
      { columns: 'E', points: 70 },
      { columns: 'F', points: 24 },
      { columns: 'G', points: 44 },
      { columns: 'H', points: 70 },
      { columns: 'I:K', points: 56 },
    ],
    rowHeights: [{ rows: '1', points: 28 }],
    validations: settingsValidations(options, valueColumn),
    page: { orientation: 'landscape', fitToWidth: true },
    tabColor: look.headerFill,
  });
}

function settingsFormats({ rubric, teams }: TemplateOptions): readonly FormatPlan[] {
  const { rows, valueColumn, grades, categories } = settingsLayout;
  const value = (row: number): string => cellAddress({ row, column: valueColumn });
  const labels = areaAddress({
    row: rows.period,
    column: 0,
    rows: rows.tieBreak2 - rows.period + 1,
    columns: 2,
  });
  const gradeArea = areaAddress({
    row: grades.firstRow,
    column: grades.nameColumn,
    rows: rubric.policy.grades.length,
    columns: 2,
  });
  const categoryArea = areaAddress({
    row: categories.firstRow,
    column: categories.codeColumn,
    rows: rubric.categories.length,
    columns: 5,
  });
  const teamArea = areaAddress({
    row: settingsLayout.teams.firstRow,
    column: 0,
    rows: teams.length,
    columns: 2,
  });
  const boxed = (range: string): FormatPlan => ({
    range,
    borders: 'thin',
    borderColor: look.border,
  });
  const lastRow = settingsLayout.teams.firstRow + teams.length;
  return [
    {
      range: areaAddress({ row: 0, column: 0, rows: lastRow, columns: 11 }),
      fontName: look.fontName,
      fontSize: 10,
      vertical: 'center',
    },
    { range: 'A1', fontSize: 16, bold: true, fontColor: look.title },
    noteLook('A2'),
    noteLook(
      areaAddress({
        row: rows.period,
        column: 2,
        rows: rows.tieBreak2 - rows.period + 1,
        columns: 1,
      }),
    ),
    boxed(labels),
    boxed(gradeArea),
    boxed(categoryArea),
    boxed(teamArea),
    headerLook(
      areaAddress({ row: grades.headerRow, column: grades.nameColumn, rows: 1, columns: 2 }),
    ),
    headerLook(
      areaAddress({
        row: categories.headerRow,
        column: categories.codeColumn,
        rows: 1,
        columns: 5,
      }),
    ),
    headerLook(
      areaAddress({ row: settingsLayout.teams.headerRow, column: 0, rows: 1, columns: 2 }),
    ),
    ...[
      rows.period,
      rows.bonusCap,
      rows.floorShare,
      rows.floorOn,
      rows.floorGrade,
      rows.tieBreak1,
      rows.tieBreak2,
    ].map((row) => inputLook(value(row))),
    {
      range: areaAddress({ row: rows.period, column: 1, rows: 10, columns: 1 }),
      horizontal: 'left',
    },
    { range: value(rows.floorShare), numberFormat: '0%' },
    // Text, so that a month typed as 2026-12 does not become a date.
    { range: value(rows.period), numberFormat: '@' },
    inputLook(gradeArea),
    inputLook(categoryArea),
    inputLook(
      areaAddress({
        row: settingsLayout.teams.firstRow,
        column: settingsLayout.teams.nameColumn,
        rows: teams.length,
        columns: 1,
      }),
    ),
    {
      range: areaAddress({
        row: settingsLayout.teams.firstRow,
        column: 0,
        rows: teams.length,
        columns: 1,
      }),
      horizontal: 'center',
    },
  ];
}

function settingsValidations(
  { rubric, teams }: TemplateOptions,
  valueColumn: number,
): readonly ValidationPlan[] {
  const { rows } = settingsLayout;
  const value = (row: number): string => cellAddress({ row, column: valueColumn });
  const list = (row: number, source: string, errorMessage: string): ValidationPlan => ({
    range: value(row),
    rule: { kind: 'list', source },
    errorTitle: '请从列表中选择',
    errorMessage,
  });
  const teamArea = {
    row: settingsLayout.teams.firstRow,
    column: settingsLayout.teams.nameColumn,
    rows: teams.length,
    columns: 1,
  };
  const firstTeam = cellAddress(teamArea);
  const letters = firstTeam.replace(/\d+$/, '');
  const allTeams = `$${letters}$${teamArea.row + 1}:$${letters}$${teamArea.row + teams.length}`;
  return [
    {
      range: value(rows.period),
      rule: {
        kind: 'custom',
        formula: `=AND(LEN(B${rows.period + 1})=7,MID(B${rows.period + 1},5,1)="-",ISNUMBER(VALUE(LEFT(B${rows.period + 1},4))),VALUE(RIGHT(B${rows.period + 1},2))>=1,VALUE(RIGHT(B${rows.period + 1},2))<=12)`,
      },
      errorTitle: '考核周期写法不对',
      errorMessage: '请写成年份-月份，例如 2026-11。',
    },
    {
      range: value(rows.bonusCap),
      rule: { kind: 'decimal', min: 0, max: 100 },
      errorTitle: '加分上限不对',
      errorMessage: '请填 0 到 100 之间的数。',
    },
    {
      range: value(rows.floorShare),
      rule: { kind: 'decimal', min: 0, max: 1 },
      errorTitle: '底线比例不对',
      errorMessage: '请填 0% 到 100%。',
    },
    list(rows.floorOn, `${yes},${no}`, '请选“是”或“否”。'),
    list(
      rows.floorGrade,
      rubric.policy.grades.map((grade) => grade.name).join(','),
      '请选右侧等级表里的等级。',
    ),
    list(
      rows.tieBreak1,
      rubric.categories.map((category) => category.name).join(','),
      '请选右侧大项表里的大项。',
    ),
    list(
      rows.tieBreak2,
      rubric.categories.map((category) => category.name).join(','),
      '请选右侧大项表里的大项。',
    ),
    {
      range: areaAddress(teamArea),
      rule: { kind: 'custom', formula: `=COUNTIF(${allTeams},${firstTeam})=1` },
      errorTitle: '班组重名',
      errorMessage: '班组名称不能重复。',
    },
  ];
}
