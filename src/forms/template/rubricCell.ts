import type { RubricProblem } from '../../assessment/rubricProblems';
import type { CellReference } from '../../assessment/Finding';
import { cellAddress } from '../address';
import { rubricLayout, templateSheets } from './layout';
import { settingCell, type SettingsReading } from './readSettings';
import { type Setting, type SettingKey, settingKeys, settings } from './settings';
import { tableColumns } from './settingsTables';

/**
 * The cell a problem of a rubric read from the sheets is about. `itemRows[i]` is the zero-based
 * row of item i on 考核标准.
 */
export function rubricCell(
  problem: RubricProblem,
  itemRows: readonly number[],
  reading: Pick<SettingsReading, 'place' | 'tieBreaks'>,
): CellReference {
  const item = /^items\[(\d+)\]\.?(.*)$/.exec(problem.path);
  if (item !== null) {
    const row = itemRows[Number(item[1])] ?? rubricLayout.headerRow;
    return onRubric(row, itemColumn(item[2] ?? ''));
  }
  const { place } = reading;
  const category = /^categories\[(\d+)\]\.?(.*)$/.exec(problem.path);
  if (category !== null) {
    const columns = tableColumns.categories;
    const column =
      {
        items: columns.items,
        points: columns.points,
        bonusCap: columns.bonus,
        code: columns.code,
      }[category[2] ?? ''] ?? columns.name;
    return onSettings(
      place.categories.firstRow + Number(category[1]),
      place.categories.firstColumn + column - columns.code,
    );
  }
  const grade = /^policy\.grades\[(\d+)\]\.?(.*)$/.exec(problem.path);
  if (grade !== null) {
    const column = grade[2] === 'min' ? 1 : 0;
    return onSettings(place.grades.firstRow + Number(grade[1]), place.grades.firstColumn + column);
  }
  const setting = settingOf(problem.path, reading.tieBreaks);
  if (setting !== null) return settingCell(place, setting);
  return onRubric(rubricLayout.headerRow, rubricLayout.columns.id);
}

/** The setting a path of the policy is kept in: the one itself, else the first of its part. */
function settingOf(path: string, tieBreaks: readonly SettingKey[]): SettingKey | null {
  const tieBreak = /^policy\.tieBreakCategories\[(\d+)\]/.exec(path);
  if (tieBreak !== null) return tieBreaks[Number(tieBreak[1])] ?? 'tieBreak1';
  const field = path.replace(/^policy\./, '');
  const pathOf = (key: SettingKey): string => {
    const setting: Setting = settings[key];
    return setting.path ?? '';
  };
  return (
    settingKeys.find((key) => pathOf(key) === field) ??
    settingKeys.find((key) => field !== '' && pathOf(key).startsWith(`${field}.`)) ??
    null
  );
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
