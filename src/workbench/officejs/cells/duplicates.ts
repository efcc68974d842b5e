import { isCellError, type Cell } from '../../workbook/cell';
import { invalid } from '../arguments';
import type { RangeTarget } from './rangeTarget';
import type { Session } from '../Session';
import { cellsChanged } from '../workbookEvents';
import { usedPartOf } from './cellAreas';
import { movedFormula } from '../../workbook/formulas/formulaReferences';
import { requireEditable } from './protection';

/** How many rows went and how many different ones are left. */
export interface RemovedDuplicates {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/**
 * Takes out the rows whose contents in these columns (zero-based within the range) stood further
 * up already; rows below move up within the range. Formulas are compared as they are written.
 */
export function removeDuplicates(
  session: Session,
  { sheet, area }: RangeTarget,
  columns: readonly number[],
  hasHeader: boolean,
): RemovedDuplicates {
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= area.columns)) {
    throw invalid('A column lies outside the range.');
  }
  requireEditable(session, sheet, area);
  const first = area.row + (hasHeader ? 1 : 0);
  const used = usedPartOf(sheet, area);
  const end = used === null ? first : Math.max(first, used.row + used.rows);
  const seen = new Set<string>();
  const kept: { from: number; cells: (Cell | null)[] }[] = [];
  for (let row = first; row < end; row++) {
    const key = columns
      .map((column) => keyOf(sheet.cell(row, area.column + column)))
      .join('\u0000');
    if (seen.has(key)) continue;
    seen.add(key);
    const cells = Array.from(
      { length: area.columns },
      (_, index) => sheet.cell(row, area.column + index) ?? null,
    );
    kept.push({ from: row, cells });
  }
  const removed = end - first - kept.length;
  if (removed === 0) return { removed, uniqueRemaining: kept.length };
  for (let row = first; row < end; row++) {
    const line = kept[row - first];
    for (let index = 0; index < area.columns; index++) {
      const cell = line?.cells[index] ?? null;
      const formula =
        cell === null || cell.formula === null || line === undefined
          ? null
          : movedFormula(cell.formula, row - line.from, 0);
      sheet.setCell(row, area.column + index, cell === null ? null : { ...cell, formula });
    }
  }
  cellsChanged(session, sheet, { ...area, rows: end - area.row });
  return { removed, uniqueRemaining: kept.length };
}

function keyOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell.formula !== null) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return '';
  if (isCellError(value)) return `!${value.error}`;
  return typeof value === 'string' ? `"${value.toLowerCase()}` : String(value);
}
