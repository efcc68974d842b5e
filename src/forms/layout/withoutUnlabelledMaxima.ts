import type { ColumnReading } from './columnRoles';
import type { EntityRows } from './entityRows';
import { valueAt } from '../Grid';
import type { SheetView } from '../SheetView';
import { isBlank, shownAt } from '../SheetView';

/**
 * A first row without a name, all of numbers that no entry exceeds and that add to 100, is a row
 * of maxima without its label.
 */
export function withoutUnlabelledMaxima(
  view: SheetView,
  read: EntityRows,
  name: number,
  columns: readonly ColumnReading[],
): EntityRows {
  const [first, ...rest] = read.rows;
  if (first === undefined || read.maxRow !== null || !isBlank(shownAt(view, first, name)))
    return read;
  let sum = 0;
  for (const { guess, header } of columns) {
    if (guess !== 'criterion') continue;
    const max = valueAt(view.grid, first, header.column);
    if (typeof max !== 'number' || max <= 0) return read;
    const exceeded = rest.some((row) => {
      const value = valueAt(view.grid, row, header.column);
      return typeof value === 'number' && value > max;
    });
    if (exceeded) return read;
    sum += max;
  }
  return sum === 100 && rest.length > 0 ? { ...read, maxRow: first, rows: rest } : read;
}
