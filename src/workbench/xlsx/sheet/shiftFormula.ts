import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../workbook/area';

// Texts, quoted names and brackets are passed over; a reference has no letter, digit, "(" or "!"
// right before or behind it that would make it part of a name, a function or a sheet.
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\\?])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.(!\\?])/gu;

/** A formula as it reads when moved by so many rows and columns; a reference pushed off the sheet becomes #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (fixed: string, number: string): string | null => {
    const moved = Number(number) + (fixed === '$' ? 0 : rows);
    return moved >= 1 && moved <= MAX_ROWS ? `${fixed}${moved}` : null;
  };
  const column = (fixed: string, letters: string): string | null => {
    if (fixed === '$') return fixed + letters;
    const moved = columnIndex(letters) + columns;
    return moved >= 0 && moved < MAX_COLUMNS ? columnLetters(moved) : null;
  };
  return formula.replace(PIECE, (whole: string, ...groups: (string | undefined)[]) => {
    const [f1 = '', c1, f2 = '', r1, f3 = '', c2, f4 = '', c3, f5 = '', r2, f6 = '', r3] = groups;
    let moved: (string | null)[];
    let join = ':';
    if (c1 !== undefined && r1 !== undefined) {
      if (columnIndex(c1) >= MAX_COLUMNS) return whole;
      moved = [column(f1, c1), row(f2, r1)];
      join = '';
    } else if (c2 !== undefined && c3 !== undefined) moved = [column(f3, c2), column(f4, c3)];
    else if (r2 !== undefined && r3 !== undefined) moved = [row(f5, r2), row(f6, r3)];
    else return whole;
    return moved.includes(null) ? '#REF!' : moved.join(join);
  });
}
