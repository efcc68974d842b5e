import type { Cell } from '../../workbook/cell';
import type { LineFormat, Sheet } from '../../workbook/Sheet';
import type { SharedStrings } from '../strings/readSharedStrings';
import { readCell, type FileCell } from './readCell';
import { resolveFormula } from './resolveFormula';
import { fastAttribute, scanCells, scanRows, type Span } from './scanRows';
import type { SheetSource } from './SheetSource';

/** What reading cells needs from the workbook. */
export interface ReadContext {
  readonly strings: SharedStrings;
  readonly date1904: boolean;
}

/** Reads all rows into the sheet and notes in the source where they and the shared formulas are. */
export function readRows(sheet: Sheet, source: SheetSource, context: ReadContext): void {
  const data = source.sheetData;
  if (data === undefined) return;
  const waiting: { cell: FileCell; row: number; column: number }[] = [];
  scanRows(source.text, data.openEnd, data.closeStart, source.prefix, (row) => {
    source.rows.set(row.index, row);
    const format = readRowFormat(source.text.slice(row.start, row.openEnd));
    if (format !== null) sheet.loadRowFormat(row.index, format);
    scanCells(source.text, row, source.prefix, (span) => {
      const cell = readCell(source.text, span, source.prefix, context.strings, context.date1904);
      noteShared(source, cell, row.index, span.index);
      const formula = resolveFormula(source, cell, row.index, span.index);
      // A cell may use a shared formula before its first cell was read.
      if (formula === null && cell.formula?.type === 'shared') {
        waiting.push({ cell, row: row.index, column: span.index });
      }
      sheet.loadCell(row.index, span.index, modelCell(cell, formula));
    });
  });
  for (const { cell, row, column } of waiting) {
    sheet.loadCell(row, column, modelCell(cell, resolveFormula(source, cell, row, column)));
  }
}

/** The cells of one row of the file as the model holds them, with their places in the text. */
export function cellsOfRow(
  source: SheetSource,
  row: Span,
  context: ReadContext,
): Map<number, { span: Span; file: FileCell; cell: Cell }> {
  const cells = new Map<number, { span: Span; file: FileCell; cell: Cell }>();
  scanCells(source.text, row, source.prefix, (span) => {
    const file = readCell(source.text, span, source.prefix, context.strings, context.date1904);
    const formula = resolveFormula(source, file, row.index, span.index);
    cells.set(span.index, { span, file, cell: modelCell(file, formula) });
  });
  return cells;
}

function modelCell(cell: FileCell, formula: string | null): Cell {
  const text = { value: cell.value, formula, style: cell.style };
  const { richText } = cell;
  const plain = richText === undefined || formula !== null ? text : { ...text, richText };
  const ref = cell.formula?.type === 'array' ? cell.formula.ref : undefined;
  return ref === undefined ? plain : { ...plain, arrayRef: ref };
}

function noteShared(source: SheetSource, cell: FileCell, row: number, column: number): void {
  const formula = cell.formula;
  const index = formula?.sharedIndex;
  if (formula === null || formula.type !== 'shared' || index === undefined) return;
  if (formula.text !== '' && !source.masters.has(index)) {
    source.masters.set(index, { row, column, text: formula.text });
  }
  let rows = source.sharedRows.get(index);
  if (rows === undefined) source.sharedRows.set(index, (rows = new Set()));
  rows.add(row);
}

/** A row's own size and look in its opening tag; null where it has none. */
export function readRowFormat(tag: string): LineFormat | null {
  const height = fastAttribute(tag, 'ht');
  const hidden = fastAttribute(tag, 'hidden');
  const custom = fastAttribute(tag, 'customFormat');
  const isHidden = hidden === '1' || hidden === 'true';
  const isStyled = custom === '1' || custom === 'true';
  if (height === undefined && !isHidden && !isStyled) return null;
  return {
    size: height === undefined ? null : Number(height),
    hidden: isHidden,
    style: isStyled ? Number(fastAttribute(tag, 's') ?? 0) : null,
  };
}
