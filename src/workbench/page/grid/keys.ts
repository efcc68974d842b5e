import { contains, MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { Step } from '../book/Editing';
import { between, edge, mergedCell, neighbour } from '../book/selection';

/** A selection while it is made: the cell it began at and the one it reaches to. */
export interface Reach {
  readonly anchor: Area;
  readonly focus: Area;
  /** What stays selected while Enter and Tab walk about in it; else all between the two. */
  readonly within?: Area;
}

/** The parts of a key press that matter. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Selections up to so many cells are walked through. */
const MOST_WALKED = 10_000;

/** What a key press does to the cells. */
export type GridCommand = 'undo' | 'redo' | 'fillDown' | 'fillRight';

/** What a key press does beside selecting; null for nothing. */
export function commandOf(key: Key): GridCommand | null {
  if (!key.ctrlKey && !key.metaKey) return null;
  switch (key.key.toLowerCase()) {
    case 'z':
      return key.shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    case 'd':
      return 'fillDown';
    case 'r':
      return 'fillRight';
    default:
      return null;
  }
}

/** What a key press selects; null for a key that selects nothing. */
export function reachAfter(key: Key, sheet: Sheet, reach: Reach, page: number): Reach | null {
  const isControl = key.ctrlKey || key.metaKey;
  const arrow = ARROWS[key.key];
  if (arrow !== undefined) {
    const from = key.shiftKey ? reach.focus : reach.anchor;
    const to = (isControl ? edge : neighbour)(sheet, from, ...arrow);
    return key.shiftKey ? { anchor: reach.anchor, focus: to } : at(to);
  }
  switch (key.key) {
    case 'Tab':
      return reachStepped(sheet, reach, { rows: 0, columns: key.shiftKey ? -1 : 1 });
    case 'Enter':
      return reachStepped(sheet, reach, { rows: key.shiftKey ? -1 : 1, columns: 0 });
    case 'Home':
      return to(reach, mergedCell(sheet, isControl ? 0 : reach.focus.row, 0), key.shiftKey);
    case 'End': {
      if (!isControl) return null;
      const used = sheet.usedArea(true);
      if (used === null) return null;
      const row = used.row + used.rows - 1;
      const column = used.column + used.columns - 1;
      return to(reach, mergedCell(sheet, row, column), key.shiftKey);
    }
    case 'PageDown':
    case 'PageUp': {
      const row = reach.focus.row + (key.key === 'PageDown' ? page : -page);
      return to(reach, mergedCell(sheet, Math.max(0, row), reach.focus.column), key.shiftKey);
    }
    case ' ': {
      const { anchor, focus } = reach;
      if (isControl) {
        const column = { ...anchor, row: 0, rows: MAX_ROWS };
        return { anchor: column, focus: { ...focus, row: 0, rows: MAX_ROWS } };
      }
      if (!key.shiftKey) return null;
      const row = { ...anchor, column: 0, columns: MAX_COLUMNS };
      return { anchor: row, focus: { ...focus, column: 0, columns: MAX_COLUMNS } };
    }
    case 'a':
      if (!isControl) return null;
      return usedReach(sheet);
    default:
      return null;
  }
}

/** All that is selected. */
export function reachedArea({ anchor, focus, within }: Reach): Area {
  return within ?? between(anchor, focus);
}

/**
 * Where Enter (a step of rows) and Tab (of columns) lead: to the next cell, and round and round
 * within a selection of several cells, which stays.
 */
export function reachStepped(sheet: Sheet, reach: Reach, { rows, columns }: Step): Reach {
  const { anchor } = reach;
  const within = reachedArea(reach);
  const isOne = contains(anchor, within);
  // Whole rows and columns are walked out of: nobody goes round in them.
  if (isOne || within.rows * within.columns > MOST_WALKED) {
    return at(neighbour(sheet, anchor, rows, columns));
  }
  const cells = visibleCells(sheet, within, rows !== 0);
  const here = cells.findIndex(({ row, column }) => row === anchor.row && column === anchor.column);
  const next = cells.at((here + rows + columns) % cells.length);
  return next === undefined ? reach : { anchor: next, focus: next, within };
}

/** The cells of an area that are in sight, each merge once, by rows or by columns. */
function visibleCells(sheet: Sheet, area: Area, byColumns: boolean): readonly Area[] {
  const rows = lines(area.row, area.rows).filter((row) => !sheet.rowFormat(row).hidden);
  const columns = lines(area.column, area.columns).filter(
    (column) => !sheet.columnFormat(column).hidden,
  );
  const places = byColumns
    ? columns.flatMap((column) => rows.map((row) => ({ row, column })))
    : rows.flatMap((row) => columns.map((column) => ({ row, column })));
  return places.flatMap(({ row, column }) => {
    const cell = mergedCell(sheet, row, column);
    return cell.row === row && cell.column === column ? [cell] : [];
  });
}

function lines(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function at(area: Area): Reach {
  return { anchor: area, focus: area };
}

function to(reach: Reach, area: Area, extends_: boolean): Reach {
  return extends_ ? { anchor: reach.anchor, focus: area } : at(area);
}

function usedReach(sheet: Sheet): Reach | null {
  const used = sheet.usedArea(true);
  if (used === null) return null;
  const anchor = { row: used.row, column: used.column, rows: 1, columns: 1 };
  return { anchor, focus: used };
}
