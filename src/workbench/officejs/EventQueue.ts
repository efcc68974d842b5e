import type { JsonObject } from './Json';

/**
 * One event as it is pushed to the client:
 * [category, event type, target id, JSON of the arguments, message id, is remote].
 */
export type EventEntry = readonly [number, number, string, string, string, boolean];

/** The numbers Office.js knows its events by. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target id under which collections listen. */
export const WORKBOOK_TARGET = 'Workbook';

const RICH_API_EVENT = 65536;

/** The events waiting to be pushed, and who takes them. */
export interface EventQueue {
  /** Counts a client's registration, so that nobody's events are not even made. */
  register(type: number, target: string): void;
  unregister(type: number, target: string): void;
  /** Queues a sheet's event for those who listen to the sheet and to all sheets. */
  sheetEvent(type: number, sheetId: string, args: JsonObject): void;
  /** Queues a table's event for those who listen to it, its sheet's tables or all tables. */
  tableEvent(type: number, sheetId: string, tableId: string, args: JsonObject): void;
  /** Queues that formulas of the sheet have new values. */
  calculated(sheetId: string): void;
  /** Pushes what is queued. */
  flush(): void;
  /** Drops what is queued. */
  discard(): void;
  listen(listener: (entries: readonly EventEntry[]) => void): () => void;
}

/** An empty queue. */
export function createEventQueue(): EventQueue {
  const registered = new Map<string, number>();
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  let waiting: EventEntry[] = [];
  let nextMessage = 1;

  const count = (type: number, target: string, change: number): void => {
    const key = `${type}|${target}`;
    registered.set(key, Math.max(0, (registered.get(key) ?? 0) + change));
  };
  const push = (type: number, targets: readonly string[], args: JsonObject): void => {
    for (const target of targets) {
      if ((registered.get(`${type}|${target}`) ?? 0) === 0) continue;
      const id = String(nextMessage++);
      waiting.push([RICH_API_EVENT, type, target, JSON.stringify(args), id, false]);
    }
  };
  const sheetEvent = (type: number, sheetId: string, args: JsonObject): void =>
    push(type, [sheetId, WORKBOOK_TARGET], args);
  return {
    register: (type, target) => count(type, target, 1),
    unregister: (type, target) => count(type, target, -1),
    sheetEvent,
    tableEvent: (type, sheetId, tableId, args) =>
      push(type, [tableId, sheetId, WORKBOOK_TARGET], args),
    calculated: (sheetId) =>
      sheetEvent(EventType.calculated, sheetId, { worksheetId: sheetId, address: '' }),
    flush: () => {
      if (waiting.length === 0) return;
      const entries = waiting;
      waiting = [];
      for (const listener of [...listeners]) listener(entries);
    },
    discard: () => {
      waiting = [];
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
