import { isUnbounded } from './styles';
import type { CellsTarget } from './rangeTarget';
import { requireSheet, settle, type Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { shownText, hiddenByMerges } from './content';
import { intersectionOf } from './geometry';
import { requireAllowed } from './protection';
import { styleAt } from './styles';

// There is no text measuring here: a wide (Chinese) character takes the font's size, another
// about 0.55 of it. Good to a few points, enough that text is not cut off.
const NARROW = 0.55;
const PADDING = 6;

/** What measuring texts needs to know. */
type Shown = Pick<Session, 'workbook' | 'locale'>;

/** Makes the columns as wide as their longest text. */
export function autofitColumns(session: Session, cells: CellsTarget): void {
  const sheet = requireSheet(session, cells.sheet);
  requireAllowed(sheet, 'allowFormatColumns');
  settle(session);
  for (const [column, size] of fittingWidths(session, cells)) {
    sheet.setColumnFormat(column, { size });
  }
  looksChanged(session, sheet, null);
}

/** The widths in points that columns with texts need, by column. */
export function fittingWidths(session: Shown, cells: CellsTarget): Map<number, number> {
  const { sheet } = cells;
  const widths = new Map<number, number>();
  eachText(session, cells, (row, column, text) => {
    const { font, alignment } = session.workbook.styles.get(styleAt(sheet, row, column));
    if (alignment.wrapText) return;
    const width = Math.max(...text.split('\n').map((line) => textWidth(line, font.size))) + PADDING;
    const fitting = Math.min(1800, Math.round(width * 100) / 100);
    widths.set(column, Math.max(widths.get(column) ?? 0, fitting));
  });
  return widths;
}

/** Makes the rows as high as their highest text, wrapped lines counted. */
export function autofitRows(session: Session, cells: CellsTarget): void {
  const sheet = requireSheet(session, cells.sheet);
  requireAllowed(sheet, 'allowFormatRows');
  settle(session);
  for (const [row, size] of fittingHeights(session, cells)) sheet.setRowFormat(row, { size });
  looksChanged(session, sheet, null);
}

/** The heights in points that rows with texts need, by row. */
export function fittingHeights(session: Shown, cells: CellsTarget): Map<number, number> {
  const { sheet } = cells;
  const heights = new Map<number, number>();
  eachText(session, cells, (row, column, text) => {
    const { font, alignment } = session.workbook.styles.get(styleAt(sheet, row, column));
    const room = (sheet.columnFormat(column).size ?? sheet.defaultColumnWidth) - PADDING;
    const lines = text.split('\n').reduce((count, line) => {
      const wrapped = alignment.wrapText ? Math.ceil(textWidth(line, font.size) / room) : 1;
      return count + Math.max(1, wrapped);
    }, 0);
    const height = lines * font.size * 1.36;
    const fitting = Math.min(409.5, Math.round(height * 100) / 100);
    heights.set(row, Math.max(heights.get(row) ?? sheet.defaultRowHeight, fitting));
  });
  return heights;
}

function eachText(
  session: Shown,
  { sheet, areas }: CellsTarget,
  see: (row: number, column: number, text: string) => void,
): void {
  const used = sheet.usedArea(true);
  for (const area of areas()) {
    const seen = used === null ? null : intersectionOf(area, used);
    if (seen === null || isUnbounded(seen)) continue;
    const hidden = hiddenByMerges(sheet, seen);
    const merged = new Set(sheet.merges.map((merge) => `${merge.row}|${merge.column}`));
    for (let row = seen.row; row < seen.row + seen.rows; row++) {
      for (const column of sheet.row(row)?.keys() ?? []) {
        if (column < seen.column || column >= seen.column + seen.columns) continue;
        // Merged cells do not take part in autofit, as in Excel.
        if (hidden(row, column) || merged.has(`${row}|${column}`)) continue;
        const text = shownText(session, sheet, row, column);
        if (text !== '') see(row, column, text);
      }
    }
  }
}

function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text)
    width += (character.codePointAt(0) ?? 0) > 0x2e7f ? size : size * NARROW;
  return width;
}
