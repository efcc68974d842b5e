import { defaultRubric } from '../../assessment/defaultRubric';
import { type Grid, valueAt } from '../Grid';
import { settingsLayout } from './layout';
import { settingRow } from './settingRows';
import { earlierLabels, type SettingKey, settingKeys, settings } from './settings';
import { settingsTables, tableColumns } from './settingsTables';
import { textOf } from './textOf';

/** A table of 考核设置: the row below its header, and its first column. */
export interface TablePlace {
  readonly firstRow: number;
  readonly firstColumn: number;
}

/** Where everything stands on a 考核设置 as found: people insert rows, and versions differ. */
export interface SettingsPlace {
  /** True for a sheet injected before it carried every policy. */
  readonly earlier: boolean;
  /** The row of a setting; null where the sheet does not have it. */
  readonly row: (key: SettingKey) => number | null;
  readonly grades: TablePlace;
  readonly categories: TablePlace;
  /** The first column holds the number, the next the name, and after it the group. */
  readonly teams: TablePlace & { readonly hasGroups: boolean };
}

/** What an earlier sheet had; the others came later, all at once. */
const firstSettings: ReadonlySet<SettingKey> = new Set([
  'period',
  'month',
  'heading',
  'bonusCap',
  'floorShare',
  'floorOn',
  'floorGrade',
  'rankMethod',
  'tieBreak1',
  'tieBreak2',
]);

/** Finds settings and tables by their words; where those are gone, by the place they are given. */
export function settingsPlace(grid: Grid): SettingsPlace {
  const rows = labelRows(grid);
  const earlier = [...rows.keys()].every((key) => firstSettings.has(key));
  const usual = settingsTables(defaultRubric);
  return {
    earlier,
    row: (key) => {
      const found = rows.get(key);
      if (found !== undefined) return found;
      return earlier ? null : settingRow(key);
    },
    grades: findTable(grid, ['等级', '总分不低于']) ?? {
      firstRow: usual.grades.firstRow,
      firstColumn: tableColumns.grades.name,
    },
    categories: findTable(grid, ['编码', '大项']) ?? {
      firstRow: usual.categories.firstRow,
      firstColumn: tableColumns.categories.code,
    },
    teams: {
      ...(findTable(grid, ['序号', '班组名称']) ?? {
        firstRow: usual.teams.firstRow,
        firstColumn: tableColumns.teams.number,
      }),
      hasGroups: !earlier,
    },
  };
}

function labelRows(grid: Grid): ReadonlyMap<SettingKey, number> {
  const keys = new Map<string, SettingKey>(Object.entries(earlierLabels));
  for (const key of settingKeys) keys.set(settings[key].label, key);
  const rows = new Map<SettingKey, number>();
  const { area } = grid;
  if (area === null) return rows;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const key = keys.get(textOf(valueAt(grid, row, settingsLayout.labelColumn)));
    if (key !== undefined && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** The table whose header begins with these words. */
function findTable(grid: Grid, words: readonly string[]): TablePlace | null {
  const { area } = grid;
  if (area === null) return null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const fits = words.every(
        (word, index) => textOf(valueAt(grid, row, column + index)) === word,
      );
      if (fits) return { firstRow: row + 1, firstColumn: column };
    }
  }
  return null;
}
