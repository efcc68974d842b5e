import { fittingHeights, fittingWidths } from '../../officejs/cells/autofit';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { LineFormat, Sheet } from '../../workbook/Sheet';
import type { Book } from './Book';

/** A row or a column. */
export interface Line {
  readonly axis: 'row' | 'column';
  readonly index: number;
}

/** The smallest size a dragged row or column takes, in points; below it the line is hidden. */
const SMALLEST = 2;

/** More lines than this do not take a size together. */
const MOST_LINES = 10_000;

/** False where the sheet's protection does not allow it. */
export function mayResize(sheet: Sheet, { axis }: Line): boolean {
  const option = axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns';
  return sheet.protection === null || sheet.protection.options[option] === true;
}

/** The lines that take the size with one that was dragged: all that are selected as whole lines. */
export function resizedWith(line: Line, selection: Area): Line[] {
  const [first, count] =
    line.axis === 'row'
      ? [selection.row, selection.columns === MAX_COLUMNS ? selection.rows : 0]
      : [selection.column, selection.rows === MAX_ROWS ? selection.columns : 0];
  if (line.index < first || line.index >= first + count || count > MOST_LINES) return [line];
  return Array.from({ length: count }, (_, index) => ({ ...line, index: first + index }));
}

/** Makes rows or columns as large as their texts need: a double click on the edge of a header. */
export function fitLines(book: Book, sheet: Sheet, lines: readonly Line[]): void {
  const areas = lines.map(({ axis, index }) =>
    axis === 'row'
      ? { row: index, column: 0, rows: 1, columns: MAX_COLUMNS }
      : { row: 0, column: index, rows: MAX_ROWS, columns: 1 },
  );
  const cells = { sheet, areas: () => areas };
  const shown = { workbook: book.workbook, locale: book.host.locale };
  const fits = lines[0]?.axis === 'row' ? fittingHeights : fittingWidths;
  const sizes = fits(shown, cells);
  // A line without texts keeps its size.
  const fitted = lines.filter(({ index }) => sizes.has(index));
  if (fitted.length > 0) resizeLines(book, sheet, fitted, ({ index }) => sizes.get(index) ?? 0);
}

/** Gives rows or columns a size in points; dragged to nothing they are hidden, as in Excel. */
export function resizeLines(
  book: Book,
  sheet: Sheet,
  lines: readonly Line[],
  points: number | ((line: Line) => number),
): void {
  const wanted = (line: Line): Partial<LineFormat> => {
    const size = typeof points === 'number' ? points : points(line);
    return size < SMALLEST ? { hidden: true } : { hidden: false, size: Math.round(size * 4) / 4 };
  };
  const before = lines.map((line) => ({ line, format: formatOf(sheet, line) }));
  const tell = (): void => book.workbook.changed({ kind: 'look', sheetId: sheet.id });
  book.history.perform({
    redo: () => {
      for (const line of lines) put(sheet, line, wanted(line));
      tell();
    },
    undo: () => {
      for (const { line, format } of before) put(sheet, line, format);
      tell();
    },
  });
}

function formatOf(sheet: Sheet, { axis, index }: Line): LineFormat {
  return axis === 'row' ? sheet.rowFormat(index) : sheet.columnFormat(index);
}

function put(sheet: Sheet, { axis, index }: Line, format: Partial<LineFormat>): void {
  if (axis === 'row') sheet.setRowFormat(index, format);
  else sheet.setColumnFormat(index, format);
}
