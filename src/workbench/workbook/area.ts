/** A rectangle of cells; zero-based first cell, counts of at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The most rows and columns a sheet has. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The letters of a zero-based column: 0 → "A". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of its letters: "AA" → 26. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "B3", or "B3:D9"; whole columns "A:C" and whole rows "2:4" when the area spans the sheet. */
export function areaAddress(area: Area): string {
  const last = { row: area.row + area.rows, column: area.column + area.columns - 1 };
  if (area.row === 0 && area.rows === MAX_ROWS) {
    return `${columnLetters(area.column)}:${columnLetters(last.column)}`;
  }
  if (area.column === 0 && area.columns === MAX_COLUMNS) return `${area.row + 1}:${last.row}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(last.column)}${last.row}`;
}

/** Reads "B3", "$B$3:D9", "A:C" or "2:4"; null where the text is no such address. */
export function parseArea(address: string): Area | null {
  const text = address.replaceAll('$', '').trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells !== null) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    return spanning(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns !== null) {
    const [, c1 = '', c2 = ''] = columns;
    return spanning(0, columnIndex(c1), MAX_ROWS - 1, columnIndex(c2));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows !== null) {
    const [, r1 = '', r2 = ''] = rows;
    return spanning(Number(r1) - 1, 0, Number(r2) - 1, MAX_COLUMNS - 1);
  }
  return null;
}

/** The smallest area with both cells; null where one lies outside a sheet. */
function spanning(r1: number, c1: number, r2: number, c2: number): Area | null {
  const row = Math.min(r1, r2);
  const column = Math.min(c1, c2);
  const lastRow = Math.max(r1, r2);
  const lastColumn = Math.max(c1, c2);
  if (row < 0 || column < 0 || lastRow >= MAX_ROWS || lastColumn >= MAX_COLUMNS) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** True when the two areas share a cell. */
export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True when `inner` lies wholly in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
