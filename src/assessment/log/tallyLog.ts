import { toHundredths } from '../hundredths';
import type { Item, Rubric } from '../Rubric';
import type { DeductionEvent } from './DeductionEvent';
import { eventDate } from './eventDate';
import type { CountedLine, ItemTally, LogTally } from './LogTally';
import { bySerial, correctedLine, resolveMonth } from './resolveMonth';

/**
 * The log of a month added up by team and item. Lines of other months, of unknown items and
 * without a team are left out; a line without a quantity counts 0 (`checkLog` tells of all these).
 * Of a team's lines with one incident number only those of the item that loses most count, the
 * first of the rubric where two lose the same (domain.md §4, one incident, one item); bonus items
 * take no part in that. Corrections belong to the incident and the month of what they correct.
 */
export function tallyLog(
  rubric: Rubric,
  events: readonly DeductionEvent[],
  period: string,
): LogTally {
  const items = new Map(rubric.items.map((item, place) => [item.id, { item, place }]));
  const serials = bySerial(events);
  const found: Line[] = [];
  for (const event of events) {
    const known = items.get(event.itemId);
    if (known === undefined || event.team === '') continue;
    if (resolveMonth(event, serials) !== period) continue;
    const incident = event.incident || correctedLine(event, serials).incident;
    const quantity = event.quantity === null ? 0 : toHundredths(event.quantity);
    found.push({ event, ...known, incident, quantity });
  }
  const elsewhere = rubric.policy.oneIncidentOneItem
    ? countedElsewhere(found, rubric.policy.veto)
    : new Map<never, never>();
  const teams = new Map<string, Map<string, CountedLine[]>>();
  for (const line of found) {
    const { event, quantity } = line;
    const countedAt: string | null = elsewhere.get(line) ?? null;
    const counted = countedAt === null ? quantity : 0;
    const own = teams.get(event.team) ?? new Map<string, CountedLine[]>();
    const lines = own.get(event.itemId) ?? [];
    lines.push({ event, date: eventDate(event.date), counted, countedAt });
    teams.set(event.team, own.set(event.itemId, lines));
  }
  return {
    period,
    teams: new Map([...teams].map(([team, own]) => [team, mapValues(own, addUp)])),
  };
}

interface Line {
  readonly event: DeductionEvent;
  readonly item: Item;
  readonly place: number;
  readonly incident: string;
  readonly quantity: number;
}

/** The lines that do not count, each with the item that does. */
function countedElsewhere(found: readonly Line[], vetoes: boolean): Map<Line, string> {
  const incidents = new Map<string, Line[]>();
  for (const line of found) {
    if (line.incident === '' || line.item.scoring.type === 'bonus') continue;
    const key = JSON.stringify([line.event.team, line.incident]);
    const known = incidents.get(key);
    if (known === undefined) incidents.set(key, [line]);
    else known.push(line);
  }
  const elsewhere = new Map<Line, string>();
  for (const lines of incidents.values()) {
    const byItem = new Map<Item, Line[]>();
    for (const line of [...lines].sort((a, b) => a.place - b.place)) {
      byItem.set(line.item, [...(byItem.get(line.item) ?? []), line]);
    }
    let most: { readonly item: Item; readonly cost: number } | null = null;
    for (const [item, own] of byItem) {
      const cost = costOf(item, own, vetoes);
      if (most === null || cost > most.cost) most = { item, cost };
    }
    for (const line of lines) {
      if (most !== null && line.item !== most.item) elsewhere.set(line, most.item.id);
    }
  }
  return elsewhere;
}

/**
 * What an incident costs at one item, in ten-thousandths: by the item's own rule, a veto more than
 * anything (without the veto policy, the item's points); where the entry is no count, what the log itself says it cost.
 */
function costOf({ scoring, points }: Item, lines: readonly Line[], vetoes: boolean): number {
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  switch (scoring.type) {
    case 'veto':
      if (quantity <= 0) return 0;
      return vetoes ? Number.POSITIVE_INFINITY : toHundredths(points) * 100;
    case 'deduct':
      return Math.min(toHundredths(points) * 100, quantity * toHundredths(scoring.step));
    default:
      return (
        lines.reduce((sum, { event }) => sum + toHundredths(Math.abs(event.points ?? 0)), 0) * 100
      );
  }
}

function addUp(lines: readonly CountedLine[]): ItemTally {
  const quantity = lines.reduce((sum, { counted }) => sum + counted, 0);
  // More corrected than there was: a finding; no score is ever better than none lost.
  return { quantity: Math.max(0, quantity), lines };
}

function mapValues<V, W>(map: ReadonlyMap<string, V>, change: (value: V) => W): Map<string, W> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
