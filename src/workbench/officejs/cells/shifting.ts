import { contains, intersects, MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Cell } from '../../workbook/cell';
import type { LineFormat, Sheet } from '../../workbook/Sheet';
import { HostError } from '../HostError';
import type { RangeTarget } from '../objects/rangeTarget';
import type { Session } from '../Session';
import { cellsChanged, type ChangeKind } from '../workbookEvents';
import { rewriteFormulas } from './formulaHolders';
import { mapReferences, type ReferenceEnd } from './formulaReferences';
import { requireAllowed } from './protection';
import { areasOf, sqrefOf } from './rules';

/** Cells of a band move along one axis: `count` lines come in at `at`, or go out from there (negative). */
interface Shift {
  readonly vertical: boolean;
  /** The band that moves: columns of a vertical shift, rows of a horizontal one. */
  readonly bandFirst: number;
  readonly bandCount: number;
  readonly at: number;
  readonly count: number;
}

/** Makes room for an area, moving what is there down or right; answers the now blank area. */
export function insertCells(session: Session, target: RangeTarget, to: 'Down' | 'Right'): Area {
  const { sheet } = target;
  const area = { ...target.area };
  const vertical = to === 'Down';
  requireAllowed(sheet, allowing(area, 'Insert'));
  shiftSheet(session, sheet, shiftOf(area, vertical, 1));
  const kind = area.columns === MAX_COLUMNS ? 'Row' : area.rows === MAX_ROWS ? 'Column' : 'Cell';
  cellsChanged(session, sheet, area, `${kind}Inserted` as ChangeKind);
  return area;
}

/** Takes an area out, moving what lies behind it up or left. */
export function deleteCells(session: Session, target: RangeTarget, to: 'Up' | 'Left'): void {
  const { sheet } = target;
  const area = { ...target.area };
  requireAllowed(sheet, allowing(area, 'Delete'));
  shiftSheet(session, sheet, shiftOf(area, to === 'Up', -1));
  const kind = area.columns === MAX_COLUMNS ? 'Row' : area.rows === MAX_ROWS ? 'Column' : 'Cell';
  cellsChanged(session, sheet, area, `${kind}Deleted` as ChangeKind);
}

function allowing(area: Area, act: 'Insert' | 'Delete') {
  if (area.columns === MAX_COLUMNS) return `allow${act}Rows` as const;
  if (area.rows === MAX_ROWS) return `allow${act}Columns` as const;
  return null;
}

function shiftOf(area: Area, vertical: boolean, sign: 1 | -1): Shift {
  return vertical
    ? {
        vertical,
        bandFirst: area.column,
        bandCount: area.columns,
        at: area.row,
        count: sign * area.rows,
      }
    : {
        vertical,
        bandFirst: area.row,
        bandCount: area.rows,
        at: area.column,
        count: sign * area.columns,
      };
}

function shiftSheet(session: Session, sheet: Sheet, shift: Shift): void {
  requireWholeMerges(sheet, shift);
  moveCells(sheet, shift);
  moveLineFormats(sheet, shift);
  sheet.setMerges(sheet.merges.map((area) => shiftedArea(area, shift)).filter((a) => a !== null));
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    const areas = areasOf(rule.sqref).map((area) => shiftedArea(area, shift));
    rule.sqref = sqrefOf(areas.filter((area) => area !== null));
  }
  sheet.validations = sheet.validations.filter((rule) => rule.sqref !== '');
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.sqref !== '');
  sheet.touch('validations');
  sheet.touch('conditionalFormats');
  moveHeldRanges(session, sheet, shift);
  const wanted = sheet.name.toLowerCase();
  rewriteFormulas(session, (formula, home) =>
    mapReferences(formula, (found) => {
      const on = found.sheet ?? home?.name ?? '';
      if (on.toLowerCase() !== wanted) return null;
      return shiftedReference(found, shift);
    }),
  );
}

function requireWholeMerges(sheet: Sheet, shift: Shift): void {
  const moving = bandArea(shift);
  const cut = sheet.merges.some((merge) => intersects(merge, moving) && !inBand(merge, shift));
  if (cut) throw new HostError('InvalidOperation', 'A merged area would be torn apart.');
}

/** All cells from the shift's line on, within its band. */
function bandArea({ vertical, bandFirst, bandCount, at }: Shift): Area {
  return vertical
    ? { row: at, rows: MAX_ROWS - at, column: bandFirst, columns: bandCount }
    : { row: bandFirst, rows: bandCount, column: at, columns: MAX_COLUMNS - at };
}

function inBand(area: Area, { vertical, bandFirst, bandCount }: Shift): boolean {
  return vertical
    ? area.column >= bandFirst && area.column + area.columns <= bandFirst + bandCount
    : area.row >= bandFirst && area.row + area.rows <= bandFirst + bandCount;
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const moving = bandArea(shift);
  const moved: { row: number; column: number; cell: Cell }[] = [];
  for (const row of sheet.rowNumbers()) {
    if (row < moving.row || row >= moving.row + moving.rows) continue;
    for (const [column, cell] of [...(sheet.row(row) ?? [])]) {
      if (!contains(moving, { row, column, rows: 1, columns: 1 })) continue;
      moved.push({ row, column, cell });
      sheet.setCell(row, column, null);
    }
  }
  const limit = shift.vertical ? MAX_ROWS : MAX_COLUMNS;
  for (const { row, column, cell } of moved) {
    const line = shiftedLine(shift.vertical ? row : column, shift);
    if (line === null || line >= limit) continue;
    sheet.setCell(shift.vertical ? line : row, shift.vertical ? column : line, cell);
  }
}

/** Whole rows and columns take their sizes and looks along. */
function moveLineFormats(sheet: Sheet, shift: Shift): void {
  const whole = shift.bandCount === (shift.vertical ? MAX_COLUMNS : MAX_ROWS);
  if (!whole) return;
  const formats = shift.vertical ? sheet.formattedRows() : sheet.formattedColumns();
  const put = (line: number, format: LineFormat): void =>
    shift.vertical ? sheet.setRowFormat(line, format) : sheet.setColumnFormat(line, format);
  const moved = [...formats].filter(([line]) => line >= shift.at);
  for (const [line] of moved) put(line, { size: null, hidden: false, style: null });
  for (const [line, format] of moved) {
    const to = shiftedLine(line, shift);
    if (to !== null) put(to, format);
  }
}

/** Where a line goes; null where it is deleted. */
function shiftedLine(line: number, { at, count }: Shift): number | null {
  if (line < at) return line;
  if (count < 0 && line < at - count) return null;
  return line + count;
}

/** Where an area goes; null where all of it is deleted. Areas wider than the band stay. */
function shiftedArea(area: Area, shift: Shift): Area | null {
  if (!inBand(area, shift)) return area;
  const first = shift.vertical ? area.row : area.column;
  const span = shiftedSpan(first, first + (shift.vertical ? area.rows : area.columns) - 1, shift);
  if (span === null) return null;
  const [start, end] = span;
  return shift.vertical
    ? { ...area, row: start, rows: end - start + 1 }
    : { ...area, column: start, columns: end - start + 1 };
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

function shiftedReference(
  found: { sheet: string | null; first: ReferenceEnd; last: ReferenceEnd },
  shift: Shift,
) {
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
  if (span === null) return '#REF!' as const;
  if (span[0] === first && span[1] === last) return null;
  const start = { ...found.first, [axis]: span[0] };
  const end = found.last === found.first ? start : { ...found.last, [axis]: span[1] };
  return { ...found, first: start, last: end };
}

/** Ranges the client holds follow their cells. */
function moveHeldRanges(session: Session, sheet: Sheet, shift: Shift): void {
  const targets = new Set([...session.references.values()].map((held) => held.self));
  for (const target of targets) {
    if (!isRange(target) || target.sheet !== sheet) continue;
    target.area = shiftedArea(target.area, shift) ?? { ...target.area, rows: 0, columns: 0 };
  }
}

function isRange(target: object): target is RangeTarget {
  return 'kind' in target && target.kind === 'range';
}
