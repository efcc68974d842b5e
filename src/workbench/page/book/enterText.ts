import { readTyped } from '../../officejs/cells/typedInput';
import { areaAddress } from '../../workbook/area';
import type { CellPlace } from '../../workbook/formulas/Calculator';
import type { Sheet } from '../../workbook/Sheet';
import type { Words } from '../words';
import type { Book } from './Book';
import { isInsideArray } from './content';
import { mergedCell, oneCell } from './selection';
import { isRefusedByValidation } from './validation';

/** What is typed into one cell. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Why an entry was not taken, and where. */
export interface Refusal {
  readonly reason: keyof Pick<Words, 'protectedCell' | 'refusedByRule' | 'arrayPart'>;
  readonly address: string;
}

/**
 * Enters texts as a person typing them: read as Excel reads typing, checked against protection and
 * data validation, formulas computed, and everybody told. All of them are taken, or none.
 */
export function enterTexts(book: Book, sheet: Sheet, entries: readonly Typed[]): Refusal | null {
  const { workbook, calculator } = book;
  const edits = entries.map(({ row, column, text }) => {
    const at = mergedCell(sheet, row, column);
    const old = sheet.cell(at.row, at.column);
    const style = old?.style ?? lineStyle(sheet, at.row, at.column);
    const format = workbook.styles.get(style).numberFormat;
    const typed = readTyped(text, format, book.host.locale, workbook.date1904);
    return { row: at.row, column: at.column, style, format, typed };
  });
  for (const { row, column, style, typed } of edits) {
    const address = areaAddress(oneCell(row, column));
    if (sheet.protection !== null && workbook.styles.get(style).locked) {
      return { reason: 'protectedCell', address };
    }
    if (isInsideArray(sheet, row, column)) return { reason: 'arrayPart', address };
    if (
      typed.formula === null &&
      isRefusedByValidation(workbook, { sheetId: sheet.id, row, column }, typed.value)
    ) {
      return { reason: 'refusedByRule', address };
    }
  }
  const places: CellPlace[] = [];
  for (const { row, column, style, format, typed } of edits) {
    const patched = workbook.styles.patched(style, {
      quotePrefix: typed.quotePrefix,
      ...(typed.numberFormat !== null && format === 'General'
        ? { numberFormat: typed.numberFormat }
        : {}),
    });
    const isBlank = typed.value === null && typed.formula === null;
    const cell = { value: typed.value, formula: typed.formula, style: patched };
    sheet.setCell(row, column, isBlank && patched === 0 ? null : cell);
    places.push({ sheetId: sheet.id, row, column });
  }
  const report = calculator.recalculateFrom(workbook, places);
  for (const { row, column } of places) {
    workbook.changed({
      kind: 'cells',
      sheetId: sheet.id,
      address: areaAddress(oneCell(row, column)),
    });
  }
  for (const sheetId of new Set(report.changed.map((place) => place.sheetId))) {
    workbook.changed({ kind: 'look', sheetId });
  }
  return null;
}

function lineStyle(sheet: Sheet, row: number, column: number): number {
  return sheet.rowFormat(row).style ?? sheet.columnFormat(column).style ?? 0;
}
