import { defaultRubric } from '../../assessment/defaultRubric';
import type { CellReference, Finding } from '../../assessment/Finding';
import { cellAddress } from '../address';
import { type CellValue, type Grid, valueAt } from '../Grid';
import { settingsLayout, templateSheets } from './layout';
import {
  earlierWords,
  type Setting,
  type SettingKey,
  settingKeys,
  settings,
  tieBreakKeys,
} from './settings';
import { type SettingsPlace, settingsPlace } from './settingsPlace';
import { tableColumns } from './settingsTables';
import { textOf } from './textOf';

/** A category as it stands in its table; the schema checks it. */
interface CategoryRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly items: CellValue;
  readonly points: CellValue;
  readonly bonusCap: CellValue;
}

/** 考核设置 as read. `policy` and `categories` are still to be checked by the rubric's schema. */
export interface SettingsReading {
  readonly place: SettingsPlace;
  readonly period: string;
  readonly rankInGroups: boolean;
  readonly countsFromLog: boolean;
  readonly policy: Readonly<Record<string, unknown>>;
  readonly categories: readonly CategoryRow[];
  /** The settings behind policy.tieBreakCategories, for the cells of its problems. */
  readonly tieBreaks: readonly SettingKey[];
  /** Words that are none of a setting's choices. */
  readonly findings: readonly Finding[];
}

/** Reads the settings with checks; what an earlier sheet does not have is left to the defaults. */
export function readSettings(grid: Grid): SettingsReading {
  const place = settingsPlace(grid);
  const categories = readCategories(grid, place);
  const findings: Finding[] = [];
  const valueOf = (key: SettingKey): CellValue => {
    const row = place.row(key);
    return row === null ? null : valueAt(grid, row, settingsLayout.valueColumn);
  };
  const chosen = (key: SettingKey): string | boolean | undefined => {
    const row = place.row(key);
    const { input, label }: Setting = settings[key];
    if (row === null || input.kind !== 'choice') return undefined;
    const text = textOf(valueOf(key));
    const word = earlierWords[text] ?? text;
    const found = input.choices.find((choice) => choice.word === word);
    if (found !== undefined) return found.value;
    findings.push({
      code: 'setting-not-a-choice',
      at: settingCell(place, key),
      params: { setting: label, text, choices: input.choices.map((one) => one.word).join(' / ') },
    });
    return undefined;
  };
  const policy: Record<string, unknown> = {
    total: defaultRubric.policy.total,
    grades: readGrades(grid, place),
  };
  for (const key of settingKeys) {
    const { input, path }: Setting = settings[key];
    if (path === undefined || path.startsWith('tieBreakCategories')) continue;
    if (place.row(key) === null) continue;
    const value = input.kind === 'choice' ? chosen(key) : asRead(valueOf(key));
    if (value !== undefined) put(policy, path, value);
  }
  const tieBreaks = tieBreakKeys.filter((key) => textOf(valueOf(key)) !== '');
  policy['tieBreakCategories'] = tieBreaks.map((key) => {
    const name = textOf(valueOf(key));
    return categories.find((category) => category.name === name)?.code ?? name;
  });
  return {
    place,
    period: textOf(valueOf('period')),
    rankInGroups: chosen('groups') === true,
    countsFromLog: chosen('countsFrom') === 'log',
    policy,
    categories,
    tieBreaks,
    findings,
  };
}

/** The cell a setting stands in, or would. */
export function settingCell(place: SettingsPlace, key: SettingKey): CellReference {
  return {
    sheet: templateSheets.settings,
    address: cellAddress({
      row: place.row(key) ?? settingsLayout.firstRow,
      column: settingsLayout.valueColumn,
    }),
  };
}

function readGrades(grid: Grid, { grades }: SettingsPlace): readonly unknown[] {
  const found = [];
  for (let row = grades.firstRow; ; row++) {
    const name = textOf(valueAt(grid, row, grades.firstColumn));
    if (name === '') return found;
    found.push({ name, min: asRead(valueAt(grid, row, grades.firstColumn + 1)) });
  }
}

function readCategories(grid: Grid, { categories }: SettingsPlace): readonly CategoryRow[] {
  const columns = tableColumns.categories;
  const found = [];
  for (let row = categories.firstRow; ; row++) {
    const at = (column: number): CellValue =>
      valueAt(grid, row, categories.firstColumn + column - columns.code);
    const code = textOf(at(columns.code));
    const name = textOf(at(columns.name));
    if (code === '' && name === '') return found;
    found.push({
      code,
      name,
      nameEn: defaultRubric.categories.find((category) => category.name === name)?.nameEn ?? name,
      items: at(columns.items),
      points: at(columns.points),
      bonusCap: at(columns.bonus),
    });
  }
}

/** A text without blanks at its ends; anything else as it is. */
function asRead(value: CellValue): CellValue {
  return typeof value === 'string' ? value.trim() : value;
}

/** Sets "quota.seats" on an object of objects. */
function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', second] = path.split('.');
  if (second === undefined) {
    target[first] = value;
    return;
  }
  const part = target[first];
  target[first] = { ...(typeof part === 'object' ? part : {}), [second]: value };
}
