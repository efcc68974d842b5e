import { absoluteAddress, columnLetters, formulaPrefix } from '../../forms/address';
import { settingsLayout, templateSheets } from '../../forms/template/layout';
import type { NamePlan } from '../SheetPlan';
import type { TemplateOptions } from './TemplateOptions';

/** The workbook names the injected formulas use, in words a reader of a formula understands. */
export const names = {
  period: '考核周期',
  month: '考核月份',
  heading: '考核标题',
  bonusCap: '加分总上限',
  floorShare: '底线比例',
  floorOn: '启用底线',
  floorGrade: '底线最高等级',
  gradeNames: '等级名称',
  gradeMinima: '等级下限',
  categoryNames: '大项名称',
  categoryBonusCaps: '大项加分上限',
  tieBreak1: '同分先比',
  tieBreak2: '同分再比',
} as const;

/** Where each name points. */
export function planNames(options: TemplateOptions): readonly NamePlan[] {
  const { rows, valueColumn, grades, categories } = settingsLayout;
  const value = (row: number): string =>
    `=${formulaPrefix(templateSheets.settings)}${absoluteAddress({ row, column: valueColumn })}`;
  const column = (index: number, firstRow: number, count: number): string => {
    const letters = columnLetters(index);
    return `=${formulaPrefix(templateSheets.settings)}$${letters}$${firstRow + 1}:$${letters}$${firstRow + count}`;
  };
  const gradeCount = options.rubric.policy.grades.length;
  const categoryCount = options.rubric.categories.length;
  return [
    { name: names.period, formula: value(rows.period) },
    { name: names.month, formula: value(rows.month) },
    { name: names.heading, formula: value(rows.heading) },
    { name: names.bonusCap, formula: value(rows.bonusCap) },
    { name: names.floorShare, formula: value(rows.floorShare) },
    { name: names.floorOn, formula: value(rows.floorOn) },
    { name: names.floorGrade, formula: value(rows.floorGrade) },
    { name: names.tieBreak1, formula: value(rows.tieBreak1) },
    { name: names.tieBreak2, formula: value(rows.tieBreak2) },
    { name: names.gradeNames, formula: column(grades.nameColumn, grades.firstRow, gradeCount) },
    { name: names.gradeMinima, formula: column(grades.minColumn, grades.firstRow, gradeCount) },
    {
      name: names.categoryNames,
      formula: column(categories.nameColumn, categories.firstRow, categoryCount),
    },
    {
      name: names.categoryBonusCaps,
      formula: column(categories.bonusColumn, categories.firstRow, categoryCount),
    },
  ];
}
