import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../area';

/** Texts, quoted sheet names, then cell references and whole columns or rows. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\d_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\d_.(!]))/giu;

/**
 * The formula as it reads when it is moved by rows and columns: relative references move along.
 *
 * @example shiftFormula('A1+$B$1', 2, 1) // 'B3+$B$1'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, letters: string): string => {
    if (fixed !== '') return `$${letters}`;
    const moved = columnIndex(letters) + columns;
    return moved < 0 || moved >= MAX_COLUMNS ? '' : columnLetters(moved);
  };
  const row = (fixed: string, digits: string): string => {
    if (fixed !== '') return `$${digits}`;
    const moved = Number(digits) + rows;
    return moved < 1 || moved > MAX_ROWS ? '' : String(moved);
  };
  return formula.replace(PARTS, (whole: string, ...groups: (string | undefined)[]) => {
    const [f1, c1, f2, r1, f3, c2, f4, c3, f5, r2, f6, r3] = groups;
    if (c1 !== undefined && r1 !== undefined) {
      return outside([column(f1 ?? '', c1), row(f2 ?? '', r1)], '');
    }
    if (c2 !== undefined && c3 !== undefined) {
      return outside([column(f3 ?? '', c2), column(f4 ?? '', c3)], ':');
    }
    if (r2 !== undefined && r3 !== undefined) {
      return outside([row(f5 ?? '', r2), row(f6 ?? '', r3)], ':');
    }
    return whole;
  });
}

function outside(parts: readonly string[], between: string): string {
  return parts.includes('') ? '#REF!' : parts.join(between);
}
