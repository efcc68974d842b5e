import { intersects, type Area } from '../../workbook/area';
import { formatNumber } from '../../workbook/formatNumber';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import type { Typed } from './enterText';

/** A selection larger than this is surely one of whole rows or columns. */
const MOST_FILLED = 10_000;

/** Rows and columns beyond the used ones are cut off: whole columns may be selected. */
export function usedPart(sheet: Sheet, area: Area): Area | null {
  const used = sheet.usedArea(false);
  if (used === null || !intersects(used, area)) return null;
  const row = Math.max(used.row, area.row);
  const column = Math.max(used.column, area.column);
  return {
    row,
    column,
    rows: Math.min(used.row + used.rows, area.row + area.rows) - row,
    columns: Math.min(used.column + used.columns, area.column + area.columns) - column,
  };
}

/** The shown texts of an area, with tabs and line ends between, as other programs take them. */
export function copiedText(workbook: Workbook, sheet: Sheet, area: Area): string {
  const part = usedPart(sheet, area);
  if (part === null) return '';
  const lines: string[] = [];
  for (let row = part.row; row < part.row + part.rows; row++) {
    const texts: string[] = [];
    for (let column = part.column; column < part.column + part.columns; column++) {
      const cell = sheet.cell(row, column);
      const format = workbook.styles.get(cell?.style ?? 0).numberFormat;
      texts.push(quoted(formatNumber(cell?.value ?? null, format)));
    }
    lines.push(texts.join('\t'));
  }
  return lines.join('\r\n');
}

/** What pasting a text enters: its cells from the area's first one on, or one text in every cell. */
export function pastedTexts(sheet: Sheet, area: Area, text: string): Typed[] {
  const lines = cellsOfText(text);
  const [only] = lines[0] ?? [];
  if (lines.length === 1 && lines[0]?.length === 1 && only !== undefined) {
    // Into whole columns one text goes only where something is already.
    const target = area.rows * area.columns <= MOST_FILLED ? area : usedPart(sheet, area);
    return target === null ? [] : everyCell(target).map((cell) => ({ ...cell, text: only }));
  }
  return lines.flatMap((line, row) =>
    line.map((one, column) => ({ row: area.row + row, column: area.column + column, text: one })),
  );
}

/** True for the same text, whatever the line ends became on its way through the clipboard. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return plain(a) === plain(b);
}

/** What clearing an area enters; blank cells are left alone. */
export function clearedTexts(sheet: Sheet, area: Area): Typed[] {
  const part = usedPart(sheet, area);
  if (part === null) return [];
  return everyCell(part).flatMap(({ row, column }) => {
    const cell = sheet.cell(row, column);
    const isBlank = cell === undefined || (cell.value === null && cell.formula === null);
    return isBlank ? [] : { row, column, text: '' };
  });
}

function everyCell(area: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      cells.push({ row, column });
    }
  }
  return cells;
}

/** Tabs part cells and line ends part rows, except inside quotes. */
function cellsOfText(text: string): string[][] {
  const lines: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  const body = text.replace(/(\r\n|\r|\n)$/, '');
  for (let match = pattern.exec(body); match !== null; match = pattern.exec(body)) {
    const [, cell = '', end = ''] = match;
    lines.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  return lines;
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
