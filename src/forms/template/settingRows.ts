import { settingsLayout } from './layout';
import { type SettingKey, settingSections } from './settings';

/** The rows of 考核设置 on which the headings of the settings stand, in their order. */
export const settingHeadingRows: readonly number[] = settingSections.map((_section, index) =>
  settingSections
    .slice(0, index)
    .reduce<number>((row, { keys }) => row + keys.length + 1, settingsLayout.firstRow),
);

/** The zero-based row of a setting on a 考核设置 that nobody changed. */
export function settingRow(key: SettingKey): number {
  const section = settingSections.findIndex(({ keys }) => keys.includes(key));
  const within = settingSections[section]?.keys.indexOf(key) ?? 0;
  return (settingHeadingRows[section] ?? settingsLayout.firstRow) + 1 + within;
}

/** The first row below the settings. */
export const settingsEnd = settingSections.reduce<number>(
  (row, { keys }) => row + keys.length + 1,
  settingsLayout.firstRow,
);
