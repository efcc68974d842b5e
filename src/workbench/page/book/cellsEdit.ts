import { areasOfCells } from '../../officejs/cells/cellAreas';
import type { Area } from '../../workbook/area';
import type { Cell } from '../../workbook/cell';
import type { CellPlace } from '../../workbook/formulas/Calculator';
import type { Sheet } from '../../workbook/Sheet';
import { cellsWritten } from '../../workbook/tables/cellsWritten';
import type { Book } from './Book';
import type { Edit } from './history';
import { activate, select, selectedArea } from './selection';

/** A cell as it shall be. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
}

interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: Cell | null;
  readonly after: Cell | null;
}

/** The edit that puts these cells (and merges beside those there are), computes and tells everybody. */
export function cellsEdit(
  book: Book,
  sheet: Sheet,
  entries: readonly CellEntry[],
  merges: readonly Area[] = [],
): Edit {
  const { workbook } = book;
  const changes = entries.map(({ row, column, cell }): CellChange => {
    return { row, column, before: sheet.cell(row, column) ?? null, after: cell };
  });
  const mergesBefore = sheet.merges;
  const selection = selectedArea(workbook);
  let isFirst = true;
  const put = (from: keyof CellChange & ('before' | 'after'), to: 'before' | 'after'): void => {
    for (const change of changes) {
      const there = sheet.cell(change.row, change.column);
      sheet.setCell(change.row, change.column, restyled(change[to], there, change[from]));
    }
    if (merges.length > 0) {
      sheet.setMerges(to === 'after' ? [...mergesBefore, ...merges] : mergesBefore);
    }
    settleAndTell(book, sheet, changes);
    if (!isFirst) {
      activate(workbook, sheet);
      select(workbook, selection);
    }
    isFirst = false;
  };
  return { redo: () => put('before', 'after'), undo: () => put('after', 'before') };
}

/** A look given by somebody else since then stays. */
function restyled(cell: Cell | null, there: Cell | undefined, expected: Cell | null): Cell | null {
  const style = there?.style ?? 0;
  if (style === (expected?.style ?? 0)) return cell;
  return { value: null, formula: null, ...cell, style };
}

function settleAndTell(book: Book, sheet: Sheet, changes: readonly CellChange[]): void {
  const { workbook, calculator } = book;
  const places = changes.map(({ row, column }): CellPlace => ({ sheetId: sheet.id, row, column }));
  const report = calculator.recalculateFrom(workbook, places);
  for (const area of areasOfCells(places)) {
    cellsWritten(workbook, sheet, area);
  }
  for (const sheetId of new Set(report.changed.map((place) => place.sheetId))) {
    workbook.changed({ kind: 'look', sheetId });
  }
}
