import { areaAddress, cellAddress } from '../../forms/address';
import { settingsLayout, templateSheets } from '../../forms/template/layout';
import { settingHeadingRows, settingRow, settingsEnd } from '../../forms/template/settingRows';
import {
  type Setting,
  type SettingKey,
  settingKeys,
  settings,
  settingSections,
} from '../../forms/template/settings';
import {
  type SettingsTable,
  settingsTables,
  tableColumns,
} from '../../forms/template/settingsTables';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { BlockPlan, FormatPlan, PlannedValue, SheetPlan, ValidationPlan } from '../SheetPlan';
import { settingValue } from './settingValues';
import { headerLook, inputLook, noteLook } from './sheetLook';
import type { TemplateOptions } from './TemplateOptions';

/**
 * 考核设置: every policy with its meaning, the grades, the categories, the teams with their groups.
 * Throws RangeError where the rubric has more tie-breaks than there are settings for.
 */
export function settingsSheet(options: TemplateOptions): SheetPlan {
  const { rubric, teams, groups } = options;
  const places = settingsTables(rubric);
  const setting = (key: SettingKey): BlockPlan => {
    const { label, note }: Setting = settings[key];
    return {
      at: cellAddress({ row: settingRow(key), column: settingsLayout.labelColumn }),
      values: [[label, settingValue(key, options), note]],
    };
  };
  const headings = settingSections.map(({ title }, index): BlockPlan => ({
    at: cellAddress({
      row: settingHeadingRows[index] ?? settingsLayout.firstRow,
      column: settingsLayout.labelColumn,
    }),
    values: [[title, '设定', '说明']],
  }));
  return newSheet(templateSheets.settings, {
    blocks: [
      { at: 'A1', values: [['班组考评设置']] },
      {
        at: 'A2',
        values: [['黄色单元格可以改，其余由公式得出。改了设定或班组名称，各表自动跟着变。']],
      },
      ...headings,
      ...settingKeys.map(setting),
      {
        at: cellAddress({ row: places.grades.headerRow, column: tableColumns.grades.name }),
        values: [
          ['等级', '总分不低于'],
          ...rubric.policy.grades.map((grade) => [grade.name, grade.min]),
        ],
      },
      {
        at: cellAddress({ row: places.categories.headerRow, column: tableColumns.categories.code }),
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
        at: cellAddress({
          row: places.teams.headerRow,
          column: tableColumns.teams.number,
        }),
        values: [
          ['序号', '班组名称', '组别'],
          ...teams.map((team, index): PlannedValue[] => [
            index + 1,
            team,
            (groups?.[index] ?? '') === '' ? null : (groups?.[index] ?? null),
          ]),
        ],
      },
    ],
    formats: settingsFormats(options),
    columnWidths: [
      { columns: 'A', points: 116 },
      { columns: 'B', points: 128 },
      { columns: 'C', points: 250 },
      { columns: 'D', points: 18 },
      { columns: 'E', points: 64 },
      { columns: 'F', points: 100 },
      { columns: 'G', points: 70 },
      { columns: 'H:I', points: 56 },
    ],
    rowHeights: [
      { rows: '1', points: 28 },
      { rows: `3:${settingsEnd}`, points: 17 },
    ],
    validations: settingsValidations(options),
    page: { orientation: 'landscape', fitToWidth: true },
    tabColor: look.headerFill,
  });
}

/** Where the grades, categories and teams stand, without their headers. */
function tables({ rubric, teams }: TemplateOptions) {
  const { grades, categories, teams: listed } = settingsTables(rubric);
  const area = ({ firstRow }: SettingsTable, column: number, rows: number, columns: number) => ({
    row: firstRow,
    column,
    rows,
    columns,
  });
  return {
    grades: area(grades, tableColumns.grades.name, grades.rows, 2),
    categories: area(categories, tableColumns.categories.code, categories.rows, 5),
    teams: area(listed, tableColumns.teams.number, teams.length, 3),
  };
}

function settingsFormats(options: TemplateOptions): readonly FormatPlan[] {
  const { labelColumn, valueColumn, noteColumn } = settingsLayout;
  const value = (key: SettingKey): string =>
    cellAddress({ row: settingRow(key), column: valueColumn });
  const places = tables(options);
  const sections = settingSections.map(({ keys }, index) => ({
    row: settingHeadingRows[index] ?? settingsLayout.firstRow,
    rows: keys.length,
  }));
  const lastRow = Math.max(settingsEnd, places.teams.row + places.teams.rows);
  const typed = settingKeys.filter((key) => settings[key].input.kind !== 'fixed');
  return [
    {
      range: areaAddress({ row: 0, column: 0, rows: lastRow, columns: 9 }),
      fontName: look.fontName,
      fontSize: 10,
      vertical: 'center',
    },
    { range: 'A1', fontSize: 16, bold: true, fontColor: look.title },
    noteLook('A2'),
    ...sections.flatMap(({ row, rows }): FormatPlan[] => [
      headerLook(areaAddress({ row, column: labelColumn, rows: 1, columns: 3 })),
      {
        range: areaAddress({ row: row + 1, column: labelColumn, rows, columns: 3 }),
        borders: 'thin',
        borderColor: look.border,
      },
      {
        range: areaAddress({ row: row + 1, column: valueColumn, rows, columns: 1 }),
        horizontal: 'center',
      },
      noteLook(areaAddress({ row: row + 1, column: noteColumn, rows, columns: 1 })),
    ]),
    ...typed.map((key) => inputLook(value(key))),
    ...typed
      .filter((key) => {
        const { input }: Setting = settings[key];
        return input.kind === 'number' && input.percent === true;
      })
      .map((key) => ({ range: value(key), numberFormat: '0.##%' })),
    // Text, so that a month typed as 2026-12 does not become a date.
    { range: value('period'), numberFormat: '@' },
    ...Object.values(places).flatMap((area): FormatPlan[] => [
      headerLook(areaAddress({ ...area, row: area.row - 1, rows: 1 })),
      { range: areaAddress(area), borders: 'thin', borderColor: look.border, horizontal: 'center' },
    ]),
    inputLook(areaAddress(places.grades)),
    inputLook(areaAddress(places.categories)),
    inputLook(areaAddress({ ...places.teams, column: tableColumns.teams.name, columns: 2 })),
  ];
}

function settingsValidations(options: TemplateOptions): readonly ValidationPlan[] {
  const team = { ...tables(options).teams, column: tableColumns.teams.name, columns: 1 };
  const firstTeam = cellAddress(team);
  const letters = firstTeam.replace(/\d+$/, '');
  const allTeams = `$${letters}$${team.row + 1}:$${letters}$${team.row + team.rows}`;
  return [
    ...settingKeys.flatMap((key) => settingValidation(key, options)),
    {
      range: areaAddress(team),
      rule: { kind: 'custom', formula: `=COUNTIF(${allTeams},${firstTeam})=1` },
      errorTitle: '班组重名',
      errorMessage: '班组名称不能重复。',
    },
  ];
}

/** What a setting's cell accepts; the prompt says what it means. */
function settingValidation(
  key: SettingKey,
  { rubric }: TemplateOptions,
): readonly ValidationPlan[] {
  const { input, label, note }: Setting = settings[key];
  const cell = cellAddress({ row: settingRow(key), column: settingsLayout.valueColumn });
  const prompt = { promptTitle: label, promptMessage: `${note}。` };
  const list = (words: readonly string[], errorMessage: string): readonly ValidationPlan[] => [
    {
      range: cell,
      rule: { kind: 'list', source: words.join(',') },
      errorTitle: '请从列表中选择',
      errorMessage,
      ...prompt,
    },
  ];
  switch (input.kind) {
    case 'fixed':
      return [];
    case 'month':
      return [
        {
          range: cell,
          rule: {
            kind: 'custom',
            formula: `=AND(LEN(${cell})=7,MID(${cell},5,1)="-",ISNUMBER(VALUE(LEFT(${cell},4))),VALUE(RIGHT(${cell},2))>=1,VALUE(RIGHT(${cell},2))<=12)`,
          },
          errorTitle: '考核周期写法不对',
          errorMessage: '请写成年份-月份，例如 2026-11。',
        },
      ];
    case 'choice':
      return list(
        input.choices.map(({ word }) => word),
        `请选${input.choices.map(({ word }) => `“${word}”`).join('或')}。`,
      );
    case 'grade':
      return list(
        rubric.policy.grades.map(({ name }) => name),
        '请选右侧等级表里的等级。',
      );
    case 'category':
      return list(
        rubric.categories.map(({ name }) => name),
        '请选右侧大项表里的大项。',
      );
    case 'number': {
      const range = input.percent === true ? '0% 到 100%' : `${input.min} 到 ${input.max} 之间`;
      return [
        {
          range: cell,
          rule:
            input.whole === true
              ? {
                  kind: 'custom',
                  formula: `=AND(ISNUMBER(${cell}),N(${cell})>=${input.min},N(${cell})<=${input.max},N(${cell})=INT(N(${cell})))`,
                }
              : { kind: 'decimal', min: input.min, max: input.max },
          errorTitle: `${label}不对`,
          errorMessage: `请填 ${range}的${input.whole === true ? '整数' : '数'}。`,
          ...prompt,
        },
      ];
    }
  }
}
