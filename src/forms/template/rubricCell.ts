import type { RubricProblem } from '../../assessment/rubricProblems';
import type { CellReference } from '../../assessment/Finding';
import { cellAddress } from '../address';
import { rubricLayout, settingsLayout, templateSheets } from './layout';

/**
 * The cell a problem of a rubric read from the sheets is about. `itemRows[i]` is the zero-based
 * row of item i on 考核标准.
 */
export function rubricCell(problem: RubricProblem, itemRows: readonly number[]): CellReference {
  const item = /^items\[(\d+)\]\.?(.*)$/.exec(problem.path);
  if (item !== null) {
    const row = itemRows[Number(item[1])] ?? rubricLayout.headerRow;
    return onRubric(row, itemColumn(item[2] ?? ''));
  }
  const category = /^categories\[(\d+)\]\.?(.*)$/.exec(problem.path);
  if (category !== null) {
    const { categories } = settingsLayout;
    const column =
      {
        items: categories.itemsColumn,
        points: categories.pointsColumn,
        bonusCap: categories.bonusColumn,
        code: categories.codeColumn,
      }[category[2] ?? ''] ?? categories.nameColumn;
    return onSettings(categories.firstRow + Number(category[1]), column);
  }
  const grade = /^policy\.grades\[(\d+)\]\.?(.*)$/.exec(problem.path);
  if (grade !== null) {
    const { grades } = settingsLayout;
    const column = grade[2] === 'min' ? grades.minColumn : grades.nameColumn;
    return onSettings(grades.firstRow + Number(grade[1]), column);
  }
  const setting = policyRow(problem.path);
  if (setting !== null) return onSettings(setting, settingsLayout.valueColumn);
  return onRubric(rubricLayout.headerRow, rubricLayout.columns.id);
}

function policyRow(path: string): number | null {
  const { rows } = settingsLayout;
  if (path.startsWith('policy.bonusCapTotal')) return rows.bonusCap;
  if (path.startsWith('policy.categoryFloor.share')) return rows.floorShare;
  if (path.startsWith('policy.categoryFloor.gradeCap')) return rows.floorGrade;
  if (path.startsWith('policy.categoryFloor')) return rows.floorOn;
  if (path.startsWith('policy.tieBreakCategories[1]')) return rows.tieBreak2;
  if (path.startsWith('policy.tieBreakCategories')) return rows.tieBreak1;
  return null;
}

function itemColumn(path: string): number {
  const { columns } = rubricLayout;
  const tier = /^scoring\.(?:tiers|levels)\[(\d+)\]\.?(.*)$/.exec(path);
  if (tier !== null) {
    const isScore = tier[2] === 'score' || tier[2] === 'share';
    return (isScore ? columns.scores : columns.conditions) + Number(tier[1]);
  }
  const byField: Readonly<Record<string, number>> = {
    id: columns.id,
    category: columns.category,
    group: columns.group,
    name: columns.name,
    standard: columns.standard,
    points: columns.points,
    'scoring.step': columns.step,
    'scoring.cap': columns.cap,
    'scoring.fullAt': columns.fullAt,
    'scoring.zeroAt': columns.zeroAt,
    'scoring.tiers': columns.conditions,
    'scoring.levels': columns.conditions,
    unit: columns.unit,
    period: columns.period,
    naAllowed: columns.naAllowed,
  };
  return byField[path] ?? (path.startsWith('scoring') ? columns.kind : columns.id);
}

function onRubric(row: number, column: number): CellReference {
  return { sheet: templateSheets.rubric, address: cellAddress({ row, column }) };
}

function onSettings(row: number, column: number): CellReference {
  return { sheet: templateSheets.settings, address: cellAddress({ row, column }) };
}
