import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import { figureColumn, matrixRow } from '../../forms/registers/registerLayout';
import type { Register } from '../../registers/Register';
import { registerOf } from '../../registers/registers';
import { look } from '../look';
import type { BlockPlan, FormatPlan, PlannedValue } from '../SheetPlan';
import { headerLook } from '../template/sheetLook';
import { registerRange } from './measureFormula';
import type { RegisterSheetOptions } from './RegisterSheetOptions';

/** A table beside a register's summary. */
export interface RegisterMatrix {
  readonly blocks: readonly BlockPlan[];
  readonly formats: readonly FormatPlan[];
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Teams by months: who is tied to each team on the month's last day; 缺 for nobody, 重 for two. */
export function liaisonMatrix(
  register: Register,
  { year, teams }: RegisterSheetOptions,
): RegisterMatrix {
  const column = figureColumn(register);
  const row = matrixRow(register);
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const range = (id: string): string => registerRange(register, id);
  const teamNames = registerRange(registerOf('teams'), 'team');
  const body: PlannedValue[][] = Array.from({ length: teams }, (_, index) => {
    const team = `$${columnLetters(column)}${row + 2 + index}`;
    return [
      { formula: `=INDEX(${teamNames},${index + 1})&""` },
      ...months.map((month) => {
        const day = `DATE(${year},${month + 1},0)`;
        const open = `COUNTIFS(${range('team')},${team},${range('from')},"<="&${day},${range('to')},"")`;
        const ended = `COUNTIFS(${range('team')},${team},${range('from')},"<="&${day},${range('to')},">="&${day})`;
        const holds = `(${range('team')}=${team})*(${range('from')}<=${day})*((${range('to')}="")+(${range('to')}>=${day})>0)`;
        const place = `MATCH(1,INDEX(${holds},0),0)`;
        return {
          formula: `=IF(${team}="","",IF(${open}+${ended}=0,"缺",IF(${open}+${ended}>1,"重",INDEX(${range('member')},${place}))))`,
        };
      }),
    ];
  });
  const lastColumn = column + months.length;
  return {
    lastColumn,
    lastRow: row + teams + 1,
    blocks: [
      {
        at: cellAddress({ row, column }),
        values: [['每月末联系人', ...months.map((month) => `${month}月`)], ...body],
      },
    ],
    formats: [
      {
        range: areaAddress({ row, column, rows: teams + 1, columns: months.length + 1 }),
        fontName: look.fontName,
        fontSize: 10,
        borders: 'thin',
        borderColor: look.border,
        horizontal: 'center',
        vertical: 'center',
      },
      headerLook(areaAddress({ row, column, rows: 1, columns: months.length + 1 })),
    ],
  };
}
