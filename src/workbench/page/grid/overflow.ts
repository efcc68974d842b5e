import type { Sheet } from '../../workbook/Sheet';
import type { Lines } from './lines';

/** A rough width of a text: Chinese characters are as wide as the font is high. */
export function textWidth(text: string, fontPoints: number): number {
  const em = (fontPoints * 96) / 72;
  let widest = 0;
  for (const line of text.split('\n')) {
    let width = 0;
    for (const character of line) width += character > '\u2e7f' ? em : em * 0.56;
    widest = Math.max(widest, width);
  }
  return widest;
}

/** How wide a text may run: over the blank cells to its right, as far as it needs. */
export function roomForText(
  sheet: Sheet,
  columns: Lines,
  row: number,
  column: number,
  needed: number,
): number {
  let room = columns.size(column);
  for (let next = column + 1; room < needed && next < columns.count; next++) {
    const cell = sheet.cell(row, next);
    if (cell !== undefined && (cell.value !== null || cell.formula !== null)) break;
    room += columns.size(next);
  }
  return room;
}
