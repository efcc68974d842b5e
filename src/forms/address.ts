/** A cell's place on a sheet; both zero-based, so A1 is {row: 0, column: 0}. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; zero-based, rows and columns are counts (at least 1). */
export interface Area extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a cell, without its sheet: {row: 2, column: 1} → "B3". */
export function cellAddress(position: CellPosition): string {
  return `${columnLetters(position.column)}${position.row + 1}`;
}

/** The A1 address of an area, without its sheet: "B3:D9", or "B3" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area);
  if (area.rows === 1 && area.columns === 1) return first;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${first}:${cellAddress(last)}`;
}

/** The same cell with both parts fixed, as formulas want it: "$B$3". */
export function absoluteAddress(position: CellPosition): string {
  return `$${columnLetters(position.column)}$${position.row + 1}`;
}

/** A sheet's name as a formula prefix, quoted so that any name works: "'甲 班'!". */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/**
 * Reads "B3" or "B3:D9" (dollar signs allowed, a sheet prefix is not) as an area.
 * Null where the text is no such address.
 */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (match === null) return null;
  const [, firstLetters = '', firstRow = '', lastLetters = firstLetters, lastRow = firstRow] =
    match;
  const columns = [columnNumber(firstLetters), columnNumber(lastLetters)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A sheet's name as a formula prefix, quoted only where Excel itself would: 汇总排名!, '甲 班'!. */
export function formulaPrefix(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet)
    ? `${sheet}!`
    : sheetPrefix(sheet);
}
