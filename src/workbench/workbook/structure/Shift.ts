import { MAX_COLUMNS, MAX_ROWS, type Area } from '../area';
import type { FoundReference } from '../formulas/formulaReferences';

/** Cells of a band move along one axis: `count` lines come in at `at`, or go out from there (negative). */
export interface Shift {
  readonly vertical: boolean;
  /** The band that moves: columns of a vertical shift, rows of a horizontal one. */
  readonly bandFirst: number;
  readonly bandCount: number;
  readonly at: number;
  readonly count: number;
}

/** The shift that makes room for an area (`sign` 1) or takes it out (-1). */
export function shiftOf(area: Area, vertical: boolean, sign: 1 | -1): Shift {
  const [bandFirst, bandCount, at, count] = vertical
    ? [area.column, area.columns, area.row, area.rows]
    : [area.row, area.rows, area.column, area.columns];
  return { vertical, bandFirst, bandCount, at, count: sign * count };
}

/** True where whole rows or columns come or go. */
export function isWhole({ vertical, bandFirst, bandCount }: Shift): boolean {
  return bandFirst === 0 && bandCount === (vertical ? MAX_COLUMNS : MAX_ROWS);
}

/** All cells from the shift's line on, within its band. */
export function bandArea({ vertical, bandFirst, bandCount, at }: Shift): Area {
  return vertical
    ? { row: at, rows: MAX_ROWS - at, column: bandFirst, columns: bandCount }
    : { row: bandFirst, rows: bandCount, column: at, columns: MAX_COLUMNS - at };
}

/** True where all of an area lies in the band, before or behind the line. */
export function inBand(area: Area, { vertical, bandFirst, bandCount }: Shift): boolean {
  return vertical
    ? area.column >= bandFirst && area.column + area.columns <= bandFirst + bandCount
    : area.row >= bandFirst && area.row + area.rows <= bandFirst + bandCount;
}

/** Where a line goes; null where it is deleted. */
export function shiftedLine(line: number, { at, count }: Shift): number | null {
  if (line < at) return line;
  if (count < 0 && line < at - count) return null;
  return line + count;
}

/** Where a line came from; null for one that came in. */
export function lineBefore(line: number, { at, count }: Shift): number | null {
  if (line < at) return line;
  if (count > 0 && line < at + count) return null;
  return line - count;
}

/** Where an area goes; null where all of it is deleted. Areas wider than the band stay. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  if (!inBand(area, shift)) return area;
  const first = shift.vertical ? area.row : area.column;
  const span = shiftedSpan(first, first + (shift.vertical ? area.rows : area.columns) - 1, shift);
  if (span === null) return null;
  const [start, end] = span;
  return shift.vertical
    ? { ...area, row: start, rows: end - start + 1 }
    : { ...area, column: start, columns: end - start + 1 };
}

/** A reference to the shifted sheet as it reads afterwards; null where it stays. */
export function shiftedReference(
  found: FoundReference,
  shift: Shift,
): FoundReference | '#REF!' | null {
  const axis = shift.vertical ? 'row' : 'column';
  const cross = shift.vertical ? 'column' : 'row';
  const first = found.first[axis];
  const last = found.last[axis];
  if (first === null || last === null) return null;
  const bandEnd = shift.bandFirst + shift.bandCount - 1;
  const low = found.first[cross] ?? 0;
  const high = found.last[cross] ?? (shift.vertical ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (Math.min(low, high) < shift.bandFirst || Math.max(low, high) > bandEnd) return null;
  const span = shiftedSpan(Math.min(first, last), Math.max(first, last), shift);
  if (span === null) return '#REF!';
  if (span[0] === first && span[1] === last) return null;
  const start = { ...found.first, [axis]: span[0] };
  const end = found.last === found.first ? start : { ...found.last, [axis]: span[1] };
  return { ...found, first: start, last: end };
}

function shiftedSpan(first: number, last: number, shift: Shift): [number, number] | null {
  const limit = (shift.vertical ? MAX_ROWS : MAX_COLUMNS) - 1;
  if (first === 0 && last === limit) return [first, last];
  if (shift.count > 0) {
    const by = (line: number): number =>
      Math.min(line >= shift.at ? line + shift.count : line, limit);
    return [by(first), by(last)];
  }
  const removedEnd = shift.at - shift.count;
  const start = first < shift.at ? first : Math.max(shift.at, first + shift.count);
  const end = last < shift.at ? last : last < removedEnd ? shift.at - 1 : last + shift.count;
  return end < start ? null : [start, end];
}
