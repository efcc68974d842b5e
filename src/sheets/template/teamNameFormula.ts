import { absoluteAddress, formulaPrefix } from '../../forms/address';
import { settingsLayout, templateSheets } from '../../forms/template/layout';

/** A formula that shows a team's name from 考核设置; blank while the cell there is blank. */
export function teamNameFormula(index: number): string {
  const cell = `${formulaPrefix(templateSheets.settings)}${absoluteAddress({
    row: settingsLayout.teams.firstRow + index,
    column: settingsLayout.teams.nameColumn,
  })}`;
  return `=IF(${cell}="","",${cell})`;
}
