import { decimal, roundScore } from '../decimal';
import type { CellReference, Finding } from '../Finding';
import type { FindingCode } from '../findingKinds';
import { foldText } from '../foldText';
import type { Item, Rubric } from '../Rubric';
import type { DeductionEvent } from './DeductionEvent';
import { eventDate } from './eventDate';
import { isCounted } from './isCounted';
import type { LogCells } from './LogCells';
import { bySerial, correctedLine, resolveMonth } from './resolveMonth';
import { tallyOf } from './LogTally';
import { tallyLog } from './tallyLog';

/** What a log is held against. */
export interface LogScope {
  readonly rubric: Rubric;
  /** The month's teams. */
  readonly teams: readonly string[];
  /** The months whose lines are expected; a line of any other is a finding. */
  readonly months: readonly string[];
}

/** Everything a person should look at in the deduction log, line by line. */
export function checkLog(
  events: readonly DeductionEvent[],
  scope: LogScope,
  cells: LogCells,
): readonly Finding[] {
  const log: Log = {
    scope,
    events,
    serials: bySerial(events),
    items: new Map(scope.rubric.items.map((item) => [item.id, item])),
    teams: new Map(scope.teams.map((team) => [foldText(team), team])),
    corrected: new Set(events.map(({ corrects }) => corrects)),
    elsewhere: elsewhere(events, scope),
  };
  return events.flatMap((event, index) => {
    const at: At = (field) => cells.cell(index, field);
    return [
      ...checkSerial(log, event, index, at, cells),
      ...checkPlace(log, event, at),
      ...checkDate(log, event, at),
      ...checkQuantity(log, event, at),
      ...checkCorrection(log, event, at),
      ...checkWorkflow(log, event, at),
    ];
  });
}

interface Log {
  readonly scope: LogScope;
  readonly events: readonly DeductionEvent[];
  readonly serials: ReadonlyMap<string, DeductionEvent>;
  readonly items: ReadonlyMap<string, Item>;
  /** Folded name → name. */
  readonly teams: ReadonlyMap<string, string>;
  readonly corrected: ReadonlySet<string>;
  /** Lines that count at another item → that item's id. */
  readonly elsewhere: ReadonlyMap<DeductionEvent, string>;
}

type At = (field: keyof DeductionEvent) => CellReference | null;

function finding(code: FindingCode, at: CellReference | null, params: Finding['params']): Finding {
  return { code, at, params };
}

function checkSerial(
  { serials, events }: Log,
  event: DeductionEvent,
  index: number,
  at: At,
  cells: LogCells,
): readonly Finding[] {
  const { serial } = event;
  if (serial === '') return [finding('log-no-serial', at('serial'), { line: index + 1 })];
  const first = serials.get(serial);
  if (first === undefined || first === event) return [];
  const other = cells.cell(events.indexOf(first), 'serial')?.address ?? '';
  return [finding('log-doubled-serial', at('serial'), { serial, other })];
}

function checkPlace(
  { items, teams, scope }: Log,
  event: DeductionEvent,
  at: At,
): readonly Finding[] {
  const { serial, team, itemId } = event;
  const found: Finding[] = [];
  if (!scope.teams.includes(team)) {
    const meant = teams.get(foldText(team));
    const params = { serial, team, meant: meant ?? '' };
    const plain = finding('log-unknown-team', at('team'), params);
    const cell = at('team');
    // A look-alike is the same team to a person, but not to the formulas.
    found.push(
      meant === undefined || cell === null
        ? plain
        : { ...plain, repair: { at: cell, value: meant, safe: true } },
    );
  }
  const item = items.get(itemId);
  if (item === undefined) found.push(finding('log-unknown-item', at('itemId'), { serial, itemId }));
  else if (!isCounted(item)) {
    found.push(finding('log-item-not-counted', at('itemId'), { serial, criterion: item.name }));
  }
  return found;
}

function checkDate({ scope, serials }: Log, event: DeductionEvent, at: At): readonly Finding[] {
  const { serial } = event;
  const date = eventDate(event.date);
  if (date === null) {
    return [finding('log-no-date', at('date'), { serial, text: String(event.date ?? '') })];
  }
  const month = resolveMonth(event, serials);
  if (month !== null && scope.months.includes(month)) return [];
  const params = { serial, date, period: scope.months.join(', ') };
  return [finding('log-outside-period', at(event.month === '' ? 'date' : 'month'), params)];
}

function checkQuantity({ items }: Log, event: DeductionEvent, at: At): readonly Finding[] {
  const { serial, quantity, points } = event;
  const found: Finding[] = [];
  const item = items.get(event.itemId);
  if (quantity === null || !Number.isFinite(quantity)) {
    if (item === undefined || isCounted(item)) {
      found.push(finding('log-no-quantity', at('quantity'), { serial }));
    }
    return found;
  }
  if (!Number.isInteger(quantity)) {
    found.push(finding('log-not-whole', at('quantity'), { serial, value: quantity }));
  }
  if (quantity < 0 && event.corrects === '') {
    found.push(finding('log-below-zero', at('quantity'), { serial, value: quantity }));
  }
  const rule = item?.scoring;
  if (points === null || (rule?.type !== 'deduct' && rule?.type !== 'bonus')) return found;
  const expected = roundScore(decimal(quantity).times(decimal(rule.step))).abs();
  if (Number.isFinite(points) && !expected.eq(decimal(points).abs())) {
    const params = { serial, found: Math.abs(points), expected: expected.toNumber() };
    found.push(finding('log-points-differ', at('points'), params));
  }
  return found;
}

function checkCorrection(log: Log, event: DeductionEvent, at: At): readonly Finding[] {
  const { serial, corrects } = event;
  if (corrects === '') return [];
  const line = log.serials.get(corrects);
  const other = line !== undefined && (line.team !== event.team || line.itemId !== event.itemId);
  if (line !== undefined && line !== event && !other) return checkOverCorrection(log, event, at);
  return [finding('log-unfounded-correction', at('corrects'), { serial, corrects })];
}

/** Told at the last correction only: the lines of what is corrected, and itself, add up below 0. */
function checkOverCorrection(log: Log, event: DeductionEvent, at: At): readonly Finding[] {
  const line = correctedLine(event, log.serials);
  const family = log.events.filter((one) => correctedLine(one, log.serials) === line);
  if (family.at(-1) !== event) return [];
  const left = family.reduce((sum, { quantity }) => sum.plus(quantity ?? 0), decimal(0));
  if (left.gte(0)) return [];
  const params = { serial: event.serial, corrects: line.serial, value: left.toNumber() };
  return [finding('log-overcorrected', at('quantity'), params)];
}

function checkWorkflow(log: Log, event: DeductionEvent, at: At): readonly Finding[] {
  const { serial, team } = event;
  const found: Finding[] = [];
  if (event.reason.trim() === '') found.push(finding('log-no-reason', at('reason'), { serial }));
  if (!event.confirmed) {
    found.push(finding('log-unconfirmed', at('confirmed'), { serial, entity: team }));
  }
  if (event.appeal === 'pending') {
    found.push(finding('log-appeal-pending', at('appeal'), { serial, entity: team }));
  }
  if (event.appeal === 'corrected' && !log.corrected.has(serial)) {
    found.push(finding('log-appeal-uncorrected', at('appeal'), { serial, entity: team }));
  }
  const id = log.elsewhere.get(event);
  if (id !== undefined) {
    const criterion = log.items.get(id)?.name ?? id;
    const params = { serial, incident: event.incident, criterion };
    found.push(finding('log-counted-elsewhere', at('incident'), params));
  }
  return found;
}

function elsewhere(
  events: readonly DeductionEvent[],
  { rubric, months }: LogScope,
): ReadonlyMap<DeductionEvent, string> {
  const found = new Map<DeductionEvent, string>();
  for (const month of months) {
    const tally = tallyLog(rubric, events, month);
    for (const [team, items] of tally.teams) {
      for (const id of items.keys()) {
        for (const { event, countedAt } of tallyOf(tally, team, id)?.lines ?? []) {
          if (countedAt !== null) found.set(event, countedAt);
        }
      }
    }
  }
  return found;
}
