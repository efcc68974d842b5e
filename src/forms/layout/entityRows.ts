import { looksLikePerson, looksLikeTeam } from '../words/entityWords';
import type { HeaderShape } from './headerShape';
import { isBareMaximum } from './headerShape';
import { isWorkshopRow } from './isWorkshopRow';
import type { ColumnSpan, RowKind } from './rowKind';
import { rowKind } from './rowKind';
import type { SheetView } from '../SheetView';
import { isBlank, shownAt, textOf } from '../SheetView';
import { valueAt } from '../Grid';

/** The rows under a header, sorted into what they are; all zero-based. */
export interface EntityRows {
  readonly rows: readonly number[];
  readonly maxRow: number | null;
  readonly weightRow: number | null;
  /** Rows inside the body that are no entries: subtotals, headings, repeated headers, spare lines. */
  readonly leftOut: readonly number[];
  /** The row that ended the table by its words, or null. */
  readonly closing: { readonly row: number; readonly kind: RowKind } | null;
  /** A row after the gap that looks like another entry, or null. */
  readonly afterGap: number | null;
}

/** How to tell an entity's row: the name column and the columns that hold its entries, or neither yet known. */
export interface EntityColumns {
  readonly name: number;
  readonly entries: readonly number[];
}

/**
 * Reads down from the header: maxima and weights first, then entities up to the first blank row,
 * a sum over all, or a footer. One blank row right under the header is allowed. With `known`, a
 * row counts when it has a name or an entry; without, when it holds anything. `most` bounds how
 * many entity rows are looked at.
 */
export function entityRows(
  view: SheetView,
  header: HeaderShape,
  span: ColumnSpan,
  known: EntityColumns | null,
  most: number,
): EntityRows {
  const end = view.used.row + view.used.rows;
  const rows: number[] = [];
  const leftOut: number[] = [];
  let { maxRow } = header;
  let weightRow: number | null = null;
  let closing: EntityRows['closing'] = null;
  let afterGap: number | null = null;
  let nameLength = 0;
  const start = (maxRow ?? header.bottom) + 1;
  for (let row = start; row < end && rows.length < most; row++) {
    const kind = rowKind(view, header, span, row);
    if (kind === 'blank') {
      if (row === start) continue;
      // A blank line between teams divides them, it does not end them.
      if (known !== null && namesOne(view, header, span, known, row + 1)) continue;
      afterGap = known === null ? null : entryAfter(view, header, span, known, row + 1, end);
      break;
    }
    if (rows.length === 0 && kind === 'maxima' && maxRow === null) {
      maxRow = row;
      continue;
    }
    if (rows.length === 0 && maxRow === null && holdsBareMaxima(view, span, row)) {
      maxRow = row;
      continue;
    }
    if (rows.length === 0 && kind === 'weights' && weightRow === null) {
      weightRow = row;
      continue;
    }
    if (
      kind === 'subtotal' ||
      kind === 'repeated-header' ||
      kind === 'weights' ||
      kind === 'thresholds'
    ) {
      leftOut.push(row);
      continue;
    }
    // A sum over the teams of one part, or a note, with more teams under it.
    if (
      (kind === 'closing' || kind === 'footer' || kind === 'band') &&
      known !== null &&
      resumes(view, header, span, known, row + 1)
    ) {
      leftOut.push(row);
      continue;
    }
    if (kind === 'band') {
      if (row + 1 < end && rowKind(view, header, span, row + 1) === 'entries') {
        leftOut.push(row);
        continue;
      }
      closing = { row, kind };
      break;
    }
    if (kind !== 'entries') {
      closing = { row, kind };
      break;
    }
    if (known !== null) {
      const name = textOf(shownAt(view, row, known.name));
      const holds = hasEntries(view, known.entries, row);
      if ((name === '' && !holds) || isWorkshopRow(view, span, known.name, row)) {
        leftOut.push(row);
        continue;
      }
      // A note under the last entry, longer than any name and with nothing beside it.
      const usual = rows.length === 0 ? Infinity : nameLength / rows.length;
      if (!holds && name.length > 10 && name.length > usual * 3) {
        closing = { row, kind: 'band' };
        break;
      }
      nameLength += name.length;
    }
    rows.push(row);
  }
  while (leftOut.length > 0 && (leftOut.at(-1) ?? 0) > (rows.at(-1) ?? -1)) leftOut.pop();
  return { rows, maxRow, weightRow, leftOut, closing, afterGap };
}

/** A row of "（50分）" under the header, each under its own column. */
function holdsBareMaxima(view: SheetView, span: ColumnSpan, row: number): boolean {
  let found = 0;
  for (let column = span.first; column <= span.last; column++) {
    const value = valueAt(view.grid, row, column);
    if (isBlank(value)) continue;
    if (typeof value !== 'string' || !isBareMaximum(value)) return false;
    found++;
  }
  return found > 1;
}

/** True for a row that plainly is another team's or person's. */
function namesOne(
  view: SheetView,
  header: HeaderShape,
  span: ColumnSpan,
  known: EntityColumns,
  row: number,
): boolean {
  if (row >= view.used.row + view.used.rows) return false;
  if (rowKind(view, header, span, row) !== 'entries') return false;
  const name = textOf(valueAt(view.grid, row, known.name));
  return looksLikeTeam(name) || looksLikePerson(name);
}

/** True where teams go on under a sum or a note, at most two more such rows between. */
function resumes(
  view: SheetView,
  header: HeaderShape,
  span: ColumnSpan,
  known: EntityColumns,
  from: number,
): boolean {
  for (let row = from; row < from + 3; row++) {
    if (goesOn(view, header, span, known, row)) return true;
    if (row >= view.used.row + view.used.rows) return false;
    const kind = rowKind(view, header, span, row);
    if (kind !== 'closing' && kind !== 'footer' && kind !== 'band') return false;
  }
  return false;
}

/** The same, or a name with numbers beside it. */
function goesOn(
  view: SheetView,
  header: HeaderShape,
  span: ColumnSpan,
  known: EntityColumns,
  row: number,
): boolean {
  if (namesOne(view, header, span, known, row)) return true;
  if (row >= view.used.row + view.used.rows) return false;
  if (rowKind(view, header, span, row) !== 'entries') return false;
  return (
    textOf(valueAt(view.grid, row, known.name)) !== '' &&
    known.entries.some((column) => typeof valueAt(view.grid, row, column) === 'number')
  );
}

function hasEntries(view: SheetView, columns: readonly number[], row: number): boolean {
  return columns.some((column) => !isBlank(valueAt(view.grid, row, column)));
}

/** The next filled row after a gap, when it has a name and an entry as the ones above. */
function entryAfter(
  view: SheetView,
  header: HeaderShape,
  span: ColumnSpan,
  known: EntityColumns,
  from: number,
  end: number,
): number | null {
  for (let row = from; row < Math.min(end, from + 3); row++) {
    const kind = rowKind(view, header, span, row);
    if (kind === 'blank') continue;
    if (kind !== 'entries') return null;
    const named = textOf(valueAt(view.grid, row, known.name)) !== '';
    const numbers = known.entries.filter(
      (column) => typeof valueAt(view.grid, row, column) === 'number',
    );
    return named && numbers.length > 0 ? row : null;
  }
  return null;
}
