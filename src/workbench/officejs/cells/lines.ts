import { invalid } from '../arguments';
import type { RangeTarget } from './rangeTarget';
import { live } from './rangeTarget';
import type { Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { requireAllowed } from './protection';

/** Whether the lines are hidden: null where some are and some are not. */
export function lineHidden(
  first: number,
  count: number,
  isHidden: (line: number) => boolean,
): boolean | null {
  return sharedLine(first, count, isHidden);
}

/** What all lines from `first` on share, or null where they differ. */
export function sharedLine<T>(first: number, count: number, read: (line: number) => T): T | null {
  const shared = read(first);
  for (let line = first + 1; line < first + count; line++) {
    if (read(line) !== shared) return null;
  }
  return shared;
}

/** Hides or shows the rows of a range. */
export function setRowsHidden(session: Session, target: RangeTarget, hidden: boolean): void {
  const { sheet, area } = live(session, target);
  requireAllowed(sheet, 'allowFormatRows');
  requireFewLines(area.rows);
  for (let row = area.row; row < area.row + area.rows; row++) sheet.setRowFormat(row, { hidden });
  looksChanged(session, sheet, null);
}

/** Hides or shows the columns of a range. */
export function setColumnsHidden(session: Session, target: RangeTarget, hidden: boolean): void {
  const { sheet, area } = live(session, target);
  requireAllowed(sheet, 'allowFormatColumns');
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.setColumnFormat(column, { hidden });
  }
  looksChanged(session, sheet, null);
}

/** A million row formats would not fit in memory: such a request is refused, not half done. */
export function requireFewLines(count: number): void {
  if (count > 100_000) throw invalid('So many rows cannot be formatted one by one in this host.');
}
