import { absoluteAddress, columnLetters, formulaPrefix } from '../../forms/address';
import {
  entriesLayout,
  logLayout,
  logNames,
  settingsLayout,
  templateSheets,
} from '../../forms/template/layout';
import { settingRow } from '../../forms/template/settingRows';
import { settingKeys, settings } from '../../forms/template/settings';
import {
  type SettingsTable,
  settingsTables,
  tableColumns,
} from '../../forms/template/settingsTables';
import type { NamePlan } from '../SheetPlan';
import { carriedArea } from './carriedRows';
import { logLinesOf } from './logLinesOf';
import type { TemplateOptions } from './TemplateOptions';

/** The workbook names of tables and columns that the injected formulas use. */
export const tableNames = {
  gradeNames: '等级名称',
  gradeMinima: '等级下限',
  categoryNames: '大项名称',
  categoryBonusCaps: '大项加分上限',
  carriedItems: '上季项目',
  carriedScores: '上季得分',
  ...logNames,
} as const;

/** Where each name points. */
export function planNames(options: TemplateOptions): readonly NamePlan[] {
  const { valueColumn } = settingsLayout;
  const { grades, categories } = settingsTables(options.rubric);
  const column = (sheet: string, index: number, firstRow: number, count: number): string => {
    const letters = columnLetters(index);
    return `=${formulaPrefix(sheet)}$${letters}$${firstRow + 1}:$${letters}$${firstRow + count}`;
  };
  const setting = (index: number, { firstRow, rows }: SettingsTable): string =>
    column(templateSheets.settings, index, firstRow, rows);
  const log = (index: number): string =>
    column(templateSheets.log, index, logLayout.firstRow, logLinesOf(options));
  return [
    ...settingKeys.map((key) => ({
      name: settings[key].name,
      formula: `=${formulaPrefix(templateSheets.settings)}${absoluteAddress({ row: settingRow(key), column: valueColumn })}`,
    })),
    {
      name: tableNames.gradeNames,
      formula: setting(tableColumns.grades.name, grades),
    },
    {
      name: tableNames.gradeMinima,
      formula: setting(tableColumns.grades.min, grades),
    },
    {
      name: tableNames.categoryNames,
      formula: setting(tableColumns.categories.name, categories),
    },
    {
      name: tableNames.categoryBonusCaps,
      formula: setting(tableColumns.categories.bonus, categories),
    },
    { name: tableNames.quantity, formula: log(logLayout.columns.quantity) },
    { name: tableNames.countedTeam, formula: log(logLayout.helpers.countedTeam) },
    { name: tableNames.countedItem, formula: log(logLayout.helpers.item) },
    ...carriedNames(options),
  ];
}

/** The names of the carried scores; none where no item is quarterly. */
function carriedNames(options: TemplateOptions): readonly NamePlan[] {
  const area = carriedArea(options);
  if (area === null) return [];
  // With the title above them: a table of one row is still a table to every calculator.
  const top = area.row - 1;
  const first = absoluteAddress({ row: top, column: area.column });
  const last = absoluteAddress({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
  });
  const prefix = formulaPrefix(templateSheets.entries);
  const ids = columnLetters(entriesLayout.columns.id);
  return [
    {
      name: tableNames.carriedItems,
      formula: `=${prefix}$${ids}$${top + 1}:$${ids}$${area.row + area.rows}`,
    },
    { name: tableNames.carriedScores, formula: `=${prefix}${first}:${last}` },
  ];
}
