import { columnLetters, formulaPrefix } from '../../forms/address';
import { figureColumn, registerColumn, registerLayout } from '../../forms/registers/registerLayout';
import type { Condition, Measure } from '../../registers/Measure';
import type { Register } from '../../registers/Register';
import { registerOf } from '../../registers/registers';

/** A measure as a native formula, without its "=". Functions of Excel 2019 and WPS only. */
export function measureFormula(measure: Measure, own: Register): string {
  const register = measure.register === undefined ? own : registerOf(measure.register);
  const range = (column: string): string => registerRange(register, column);
  const [key = ''] = register.key;
  const where = measure.where ?? [];
  // Texts with several choices are counted one by one: COUNTIFS knows no "or".
  const cases = where.reduce<readonly (readonly Condition[])[]>(
    (lists, one) =>
      'is' in one
        ? one.is.flatMap((value) =>
            lists.map((list) => [...list, { column: one.column, is: [value] }]),
          )
        : lists.map((list) => [...list, one]),
    [[]],
  );
  const criteria = (list: readonly Condition[]): string =>
    [`${range(key)},"<>"`, ...list.map((one) => `${range(one.column)},${criterion(one)}`)].join(
      ',',
    );
  const counted = cases.map((list) => `COUNTIFS(${criteria(list)})`).join('+');
  const column = range(measure.column ?? key);
  const summed = cases.map((list) => `SUMIFS(${column},${criteria(list)})`).join('+');
  switch (measure.kind) {
    case 'count':
      return counted;
    case 'sum':
      return summed;
    case 'mean': {
      const filled = cases.map((list) => `COUNTIFS(${column},"<>",${criteria(list)})`);
      const count = filled.join('+');
      return `IF(${count}=0,"",ROUND(ROUND((${summed})/(${count}),8),2))`;
    }
    case 'distinct':
      return `SUM(${firstRange(register, measure)})`;
  }
}

/**
 * The columns far right that mark with 1 the first row in which each different value stands: one
 * for each distinct count of the register. Plain formulas, so that each row can be looked at.
 */
export function firstMarks(register: Register): readonly FirstMark[] {
  const measures = register.figures
    .flatMap(({ value }) => ('share' in value ? [value.share, value.of] : [value]))
    .filter(({ kind, register: other }) => kind === 'distinct' && other === undefined);
  const different = measures.filter(
    (measure, index) => measures.findIndex((one) => isSame(one, measure)) === index,
  );
  return different.map((measure, index) => ({
    measure,
    column: figureColumn(register) + MARKS_AFTER + index,
    formula: (row) => {
      const first = registerLayout.firstRow + 1;
      const span = (column: string, from: number): string => {
        const letters = columnLetters(registerColumn(register, column));
        return `$${letters}$${from}:$${letters}${row}`;
      };
      const id = measure.column ?? '';
      const cell = `$${columnLetters(registerColumn(register, id))}${row}`;
      const where = measure.where ?? [];
      const above = where.map((one) => `,${span(one.column, first)},${criterion(one)}`).join('');
      const here = where.map((one) => `COUNTIF(${span(one.column, row)},${criterion(one)})=1`);
      const counts = here.length === 0 ? '' : `NOT(AND(${here.join(',')})),0,`;
      const isFirst = `IF(COUNTIFS(${span(id, first)},${cell}${above})=1,1,0)`;
      return `=IF(${cell}="",0,${counts === '' ? isFirst : `IF(${counts}${isFirst})`})`;
    },
  }));
}

/** A column that marks first rows. */
export interface FirstMark {
  readonly measure: Measure;
  /** Its column on the sheet. */
  readonly column: number;
  /** The formula of a row as people count them, with its "=". */
  readonly formula: (row: number) => string;
}

/** How far right of the summary the marks stand: beyond a table of twelve months. */
const MARKS_AFTER = 15;

/** The marks of the first rows of a column's different values, as a range of the same sheet. */
export function distinctMarks(register: Register, column: string): string {
  return firstRange(register, { kind: 'distinct', column, where: [] });
}

function firstRange(register: Register, measure: Measure): string {
  const mark = firstMarks(register).find((one) => isSame(one.measure, measure));
  const letters = columnLetters(mark?.column ?? figureColumn(register) + MARKS_AFTER);
  const first = registerLayout.firstRow + 1;
  return `$${letters}$${first}:$${letters}$${first + register.rows - 1}`;
}

function isSame(a: Measure, b: Measure): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function criterion(condition: Condition): string {
  if ('is' in condition) return `"${(condition.is[0] ?? '').replaceAll('"', '""')}"`;
  if ('filled' in condition) return condition.filled ? '"<>"' : '""';
  return `"<=${condition.atMost}"`;
}

/** A column of a register over all its rows, with its sheet. */
export function registerRange(register: Register, column: string): string {
  const letters = columnLetters(registerColumn(register, column));
  const first = registerLayout.firstRow + 1;
  const last = registerLayout.firstRow + register.rows;
  return `${formulaPrefix(register.sheet)}$${letters}$${first}:$${letters}$${last}`;
}
