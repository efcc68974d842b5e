import type { DeductionEvent } from './DeductionEvent';

/** A line of the log as it counts in a month. */
export interface CountedLine {
  readonly event: DeductionEvent;
  /** Its date as "2026-03-15", or null. */
  readonly date: string | null;
  /** What it adds to its item's entry, in hundredths; 0 where another item of the incident counts. */
  readonly counted: number;
  /** The item its incident counts at instead, or null. */
  readonly countedAt: string | null;
}

/** What the log says of one item of one team. */
export interface ItemTally {
  /** The entry it makes, in hundredths, never below 0. */
  readonly quantity: number;
  /** In the order of the log. */
  readonly lines: readonly CountedLine[];
}

/** A month's log, added up by team and item. */
export interface LogTally {
  readonly period: string;
  /** Team → item id → tally; both as the log has them. */
  readonly teams: ReadonlyMap<string, ReadonlyMap<string, ItemTally>>;
}

/** What the log says of a team's item, or null where it has no line of it. */
export function tallyOf(tally: LogTally, team: string, itemId: string): ItemTally | null {
  return tally.teams.get(team)?.get(itemId) ?? null;
}
