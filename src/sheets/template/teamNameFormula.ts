import { absoluteAddress, formulaPrefix } from '../../forms/address';
import type { Rubric } from '../../assessment/Rubric';
import { templateSheets } from '../../forms/template/layout';
import { settingsTables, tableColumns } from '../../forms/template/settingsTables';

/** A formula that shows a team's name from 考核设置; blank while the cell there is blank. */
export function teamNameFormula(rubric: Rubric, index: number): string {
  const cell = `${formulaPrefix(templateSheets.settings)}${absoluteAddress({
    row: settingsTables(rubric).teams.firstRow + index,
    column: tableColumns.teams.name,
  })}`;
  return `=IF(${cell}="","",${cell})`;
}
