import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import { figureColumn, matrixRow, registerLayout } from '../../forms/registers/registerLayout';
import type { Register } from '../../registers/Register';
import { registerOf } from '../../registers/registers';
import { look } from '../look';
import type { PlannedValue } from '../SheetPlan';
import { headerLook } from '../template/sheetLook';
import type { RegisterMatrix } from './liaisonMatrix';
import { distinctMarks, registerRange } from './measureFormula';
import type { RegisterSheetOptions } from './RegisterSheetOptions';

/** So many groups have a column; the total counts the members of all. */
const GROUPS = 8;

/** Teams by Party groups: how many of a team's members belong to each group, and in all. */
export function groupsMatrix(register: Register, { teams }: RegisterSheetOptions): RegisterMatrix {
  const column = figureColumn(register);
  const row = matrixRow(register);
  const group = registerRange(register, 'group');
  const team = registerRange(register, 'team');
  const teamNames = registerRange(registerOf('teams'), 'team');
  const marks = distinctMarks(register, 'group');
  const header = (place: number): string => `${columnLetters(column + 1 + place)}$${row + 1}`;
  // The next first row of a group's name after that of the group before.
  const groupName = (place: number): PlannedValue => {
    const before = `MATCH(${header(place - 1)},${group},0)`;
    const later = place === 0 ? '*1' : `*(ROW(${marks})-${registerLayout.firstRow}>${before})`;
    return {
      formula: `=IFERROR(INDEX(${group},MATCH(1,INDEX((${marks}=1)${later},0),0)),"")`,
    };
  };
  const count = (formula: string): string => `IF(${formula}=0,"",${formula})`;
  const places = Array.from({ length: GROUPS }, (_, place) => place);
  const body: PlannedValue[][] = Array.from({ length: teams }, (_, index) => {
    const own = `$${columnLetters(column)}${row + 2 + index}`;
    return [
      { formula: `=INDEX(${teamNames},${index + 1})&""` },
      ...places.map((place) => ({
        formula: `=IF(OR(${own}="",${header(place)}=""),"",${count(`COUNTIFS(${team},${own},${group},${header(place)})`)})`,
      })),
      { formula: `=IF(${own}="","",COUNTIFS(${team},${own}))` },
    ];
  });
  const width = GROUPS + 2;
  return {
    lastColumn: column + width - 1,
    lastRow: row + teams + 1,
    blocks: [
      {
        at: cellAddress({ row, column }),
        values: [['各班组党员数', ...places.map(groupName), '合计'], ...body],
      },
    ],
    formats: [
      {
        range: areaAddress({ row, column, rows: teams + 1, columns: width }),
        fontName: look.fontName,
        fontSize: 10,
        borders: 'thin',
        borderColor: look.border,
        horizontal: 'center',
        vertical: 'center',
      },
      // Its row is a record's too and does not grow: no wrapping.
      { ...headerLook(areaAddress({ row, column, rows: 1, columns: width })), wrap: false },
    ],
  };
}
