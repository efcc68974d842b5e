import type { AppealState, DeductionEvent } from '../../assessment/log/DeductionEvent';
import type { LogCells } from '../../assessment/log/LogCells';
import { cellAddress } from '../address';
import { type CellValue, formulaAt, type Grid, valueAt } from '../Grid';
import { appealWords, confirmedWords, logHeaders, logLayout, templateSheets } from './layout';
import { oneSpelling, type Spelling } from './oneSpelling';
import { comparedText, textOf } from './textOf';

/** 扣分台账 as read, a line an event, and where each line stands. */
export interface LogReading {
  readonly events: readonly DeductionEvent[];
  readonly cells: LogCells;
  /** Zero-based rows of lines that have something, but no formulas to count them. */
  readonly unprepared: readonly number[];
  /** How many lines there are, filled in or prepared with formulas. */
  readonly lines: number;
}

type Column = keyof typeof logHeaders;

/**
 * Reads the log by the words of its header. Texts are compared as the formulas compare them:
 * TRIM, and upper and lower case alike, so a team, item or incident is given the one spelling
 * that stands first.
 */
export function readLog(
  grid: Grid,
  known: { readonly teams: readonly string[]; readonly items: readonly string[] },
): LogReading {
  const header = headerOf(grid);
  const spelling = {
    team: oneSpelling(known.teams),
    itemId: oneSpelling(known.items),
    incident: oneSpelling([]),
    serial: oneSpelling([]),
  };
  const rows = header === null ? [] : linesOf(grid, header);
  const events = rows.map((row) => readEvent(grid, row, header?.columns ?? new Map(), spelling));
  const stateColumn = header?.columns.get('state');
  const isPrepared = (row: number): boolean =>
    stateColumn !== undefined && formulaAt(grid, row, stateColumn) !== '';
  return {
    events,
    cells: {
      cell(index, field) {
        const row = rows[index];
        const column = header?.columns.get(field);
        if (row === undefined || column === undefined) return null;
        return { sheet: templateSheets.log, address: cellAddress({ row, column }) };
      },
    },
    unprepared: stateColumn === undefined ? [] : rows.filter((row) => !isPrepared(row)),
    lines: countLines(grid, header?.row ?? 0, (row) => isPrepared(row) || rows.includes(row)),
  };
}

function countLines(grid: Grid, header: number, isLine: (row: number) => boolean): number {
  const end = grid.area === null ? 0 : grid.area.row + grid.area.rows;
  for (let row = end - 1; row > header; row--) if (isLine(row)) return row - header;
  return 0;
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

function headerOf(grid: Grid): Header | null {
  const { area } = grid;
  if (area === null) return null;
  for (let row = area.row; row < Math.min(area.row + area.rows, logLayout.firstRow + 20); row++) {
    const columns = new Map<Column, number>();
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = textOf(valueAt(grid, row, column));
      for (const key of headerKeys) {
        if (logHeaders[key] === text && !columns.has(key)) columns.set(key, column);
      }
    }
    if (columns.has('team') && columns.has('itemId')) return { row, columns };
  }
  return null;
}

/** The rows in which a person has put something; formulas do not count. */
function linesOf(grid: Grid, { row: header, columns }: Header): readonly number[] {
  const { area } = grid;
  if (area === null) return [];
  const filledIn = [...columns].filter(([key]) => key !== 'itemName' && key !== 'state');
  const rows: number[] = [];
  for (let row = header + 1; row < area.row + area.rows; row++) {
    const isUsed = filledIn.some(([, column]) => textOf(valueAt(grid, row, column)) !== '');
    if (isUsed) rows.push(row);
  }
  return rows;
}

function readEvent(
  grid: Grid,
  row: number,
  columns: ReadonlyMap<Column, number>,
  spelling: Readonly<Record<'team' | 'itemId' | 'incident' | 'serial', Spelling>>,
): DeductionEvent {
  const at = (key: Column): CellValue => {
    const column = columns.get(key);
    return column === undefined ? null : valueAt(grid, row, column);
  };
  const text = (key: Column): string => comparedText(at(key));
  const number = (key: Column): number | null => {
    const value = at(key);
    return typeof value === 'number' ? value : null;
  };
  const date = at('date');
  return {
    serial: spelling.serial(text('serial')),
    date: typeof date === 'number' ? date : isoText(textOf(date)),
    month: monthOf(at('month')),
    team: spelling.team(text('team')),
    itemId: spelling.itemId(text('itemId')),
    person: textOf(at('person')),
    reason: textOf(at('reason')),
    quantity: number('quantity'),
    points: number('points'),
    incident: spelling.incident(text('incident')),
    corrects: spelling.serial(text('corrects')),
    basis: textOf(at('basis')),
    recordedBy: textOf(at('recordedBy')),
    confirmed: text('confirmed') === confirmedWords.confirmed,
    appeal: appealOf(text('appeal')),
  };
}

const headerKeys: readonly Column[] = Object.keys(logHeaders).filter(
  (key): key is Column => key in logHeaders,
);

/** A date written as text, or null for a blank cell. */
function isoText(text: string): string | null {
  return text === '' ? null : text;
}

/** A month as "2026-03": as text, or a date that Excel made of it. */
function monthOf(value: CellValue): string {
  if (typeof value !== 'number') return comparedText(value);
  if (!(value > 60)) return String(value);
  const date = new Date((Math.floor(value) - 25_569) * 86_400_000);
  return date.toISOString().slice(0, 7);
}

function appealOf(text: string): AppealState {
  for (const state in appealWords) {
    if (isAppealState(state) && appealWords[state] === text) return state;
  }
  return 'none';
}

function isAppealState(state: string): state is AppealState {
  return state in appealWords;
}
