import { decimal, roundScore } from '../../assessment/decimal';
import type { Finding } from '../../assessment/Finding';
import { findingKinds } from '../../assessment/findingKinds';
import { checkLog } from '../../assessment/log/checkLog';
import type { DeductionEvent } from '../../assessment/log/DeductionEvent';
import { eventDate } from '../../assessment/log/eventDate';
import { nextSerial } from '../../assessment/log/nextSerial';
import type { Rubric } from '../../assessment/Rubric';
import { readWorkbook } from '../../excel/readGrid';
import { cellAddress } from '../../forms/address';
import { formulaAt, type Grid } from '../../forms/Grid';
import {
  appealWords,
  confirmedWords,
  logHeaders,
  logLayout,
  templateSheets,
} from '../../forms/template/layout';
import { readTemplate } from '../../forms/template/readTemplate';
import { headedRows, keysOf } from '../../forms/year/headedRows';
import { closedMonthNames } from '../../forms/year/yearSheets';
import { dateSerial } from '../../sheets/points/dateSerial';
import { changeSheet } from '../../sheets/newSheet';
import type { PlannedValue } from '../../sheets/SheetPlan';
import { AppError, LogLineError } from '../AppError';
import { inPeopleTerms } from '../asAppError';
import type { Preparation } from '../Preparation';
import type { LogLine } from './LogLine';

type Column = keyof typeof logHeaders;

/**
 * Makes one more line of 扣分台账 ready, in its first free row; nothing else is touched. Throws
 * LogLineError with everything that is wrong with the line, AppError 'no-template', 'log-full'
 * where no prepared row is free.
 */
export async function prepareLogLine(line: LogLine): Promise<Preparation> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const reading = readTemplate(grids);
    const grid = grids.find(({ sheet }) => sheet === templateSheets.log);
    if (reading.kind !== 'template' || grid === undefined) throw new AppError('no-template');
    const { rubric, teams, period, log } = reading.template;
    const event = eventOf(line, rubric, log.events);
    const months = [...closedMonthNames(grids), period];
    const scope = { rubric, teams: teams.map(({ team }) => team), months };
    const problems = problemsOf(event, log.events, scope);
    if (problems.length > 0) throw new LogLineError(problems);
    const { columns, rows } = headedRows(grid, logLayout.headerRow, logHeaders);
    const row = freeRow(grid, new Set(rows.map((one) => one.row)), columns.get('state'));
    const values = cellsOf(event);
    const blocks = keysOf(logHeaders).flatMap((key) => {
      const column = columns.get(key);
      const value = values[key] ?? null;
      if (column === undefined || value === null) return [];
      return [{ at: cellAddress({ row, column }), values: [[value]] }];
    });
    const address = cellAddress({ row, column: columns.get('serial') ?? 0 });
    return {
      plan: {
        sheets: [changeSheet(templateSheets.log, { blocks })],
        names: [],
        activate: { sheet: templateSheets.log, address },
      },
      overwrites: [],
      report: null,
    };
  });
}

function eventOf(line: LogLine, rubric: Rubric, events: readonly DeductionEvent[]): DeductionEvent {
  const quantity = line.quantity;
  const rule = rubric.items.find(({ id }) => id === line.itemId)?.scoring;
  const steps = rule?.type === 'deduct' || rule?.type === 'bonus';
  return {
    serial: nextSerial(events.map(({ serial }) => serial)),
    date: line.date.trim() === '' ? null : line.date.trim(),
    month: '',
    team: line.team.trim(),
    itemId: line.itemId.trim(),
    person: line.person.trim(),
    reason: line.reason.trim(),
    quantity,
    points:
      steps && quantity !== null && Number.isFinite(quantity)
        ? roundScore(decimal(quantity).times(decimal(rule.step))).toNumber()
        : null,
    incident: line.incident.trim(),
    corrects: line.corrects?.trim() ?? '',
    basis: line.basis.trim(),
    recordedBy: line.recordedBy.trim(),
    confirmed: false,
    appeal: 'none',
  };
}

/** What would be wrong with the line; that the team has still to confirm it is as it should be. */
function problemsOf(
  event: DeductionEvent,
  events: readonly DeductionEvent[],
  scope: Parameters<typeof checkLog>[1],
): readonly Finding[] {
  const at = { sheet: templateSheets.log, address: 'A1' };
  const cells = { cell: (index: number) => (index === events.length ? at : null) };
  return checkLog([...events, event], scope, cells).filter(
    ({ at: place, code }) =>
      place === at &&
      (findingKinds[code] === 'error' || code === 'log-no-reason' || code === 'log-not-whole'),
  );
}

/** The first prepared row in which nobody has put anything. */
function freeRow(grid: Grid, used: ReadonlySet<number>, state: number | undefined): number {
  const { area } = grid;
  if (state === undefined || area === null) throw new AppError('log-full');
  for (let row = logLayout.headerRow + 1; row < area.row + area.rows; row++) {
    if (!used.has(row) && formulaAt(grid, row, state) !== '') return row;
  }
  throw new AppError('log-full');
}

function cellsOf(event: DeductionEvent): Partial<Record<Column, PlannedValue>> {
  const { serial, team, itemId, person, reason, quantity, points, incident, corrects } = event;
  const { basis, recordedBy } = event;
  const texts = { serial, team, itemId, person, reason, incident, basis, recordedBy, corrects };
  const filled = Object.entries(texts).filter(([, text]) => text !== '');
  return {
    ...Object.fromEntries(filled),
    date: asDate(event.date),
    quantity,
    points,
    confirmed: confirmedWords.open,
    appeal: appealWords.none,
  };
}

/** A date as Excel counts days, so that formulas and sorting take it for one. */
function asDate(date: DeductionEvent['date']): PlannedValue {
  const day = eventDate(date);
  return day === null ? date : dateSerial(day);
}
