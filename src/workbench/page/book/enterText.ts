import { readTyped } from '../../officejs/cells/typedInput';
import { areaAddress } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { Book } from './Book';
import { cellsEdit, type CellEntry } from './cellsEdit';
import { refusedValue, unchangeable, type Refusal } from './refusal';
import { mergedCell, oneCell } from './selection';
import { typedFormula } from './typedFormula';

/** What is typed into one cell. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Enters texts as a person typing them: read as Excel reads typing, checked against protection and
 * data validation, formulas computed, and everybody told. All of them are taken, or none; what was
 * taken can be taken back in one step.
 */
export function enterTexts(book: Book, sheet: Sheet, entries: readonly Typed[]): Refusal | null {
  const { workbook } = book;
  const cells: CellEntry[] = [];
  for (const { row, column, text } of entries) {
    const at = mergedCell(sheet, row, column);
    const style = sheet.cell(at.row, at.column)?.style ?? lineStyle(sheet, at.row, at.column);
    const format = workbook.styles.get(style).numberFormat;
    const read = readTyped(text, format, book.host.locale, workbook.date1904);
    const formula = read.formula === null ? null : typedFormula(read.formula);
    if (read.formula !== null && formula === null) {
      return {
        reason: 'brokenFormula',
        address: areaAddress(oneCell(at.row, at.column)),
        message: '',
      };
    }
    const typed = { ...read, formula };
    const refusal =
      unchangeable(workbook, sheet, at.row, at.column, style) ??
      (typed.formula === null
        ? refusedValue(workbook, sheet, at.row, at.column, typed.value)
        : null);
    if (refusal !== null) return refusal;
    const patched = workbook.styles.patched(style, {
      quotePrefix: typed.quotePrefix,
      ...(typed.numberFormat !== null && format === 'General'
        ? { numberFormat: typed.numberFormat }
        : {}),
    });
    const isBlank = typed.value === null && typed.formula === null;
    const cell = { value: typed.value, formula: typed.formula, style: patched };
    cells.push({ row: at.row, column: at.column, cell: isBlank && patched === 0 ? null : cell });
  }
  if (cells.length > 0) book.history.perform(cellsEdit(book, sheet, cells));
  return null;
}

function lineStyle(sheet: Sheet, row: number, column: number): number {
  return sheet.rowFormat(row).style ?? sheet.columnFormat(column).style ?? 0;
}
