import type { DeductionEvent } from './DeductionEvent';
import { eventDate } from './eventDate';

/** The first line of each serial. */
export function bySerial(events: readonly DeductionEvent[]): ReadonlyMap<string, DeductionEvent> {
  const lines = new Map<string, DeductionEvent>();
  for (const event of events) {
    if (event.serial !== '' && !lines.has(event.serial)) lines.set(event.serial, event);
  }
  return lines;
}

/** The line an event corrects in the end, itself if it corrects none or is part of a circle. */
export function correctedLine(
  event: DeductionEvent,
  lines: ReadonlyMap<string, DeductionEvent>,
): DeductionEvent {
  let line = event;
  const seen = new Set<DeductionEvent>();
  while (line.corrects !== '' && !seen.has(line)) {
    seen.add(line);
    const next = lines.get(line.corrects);
    if (next === undefined) return line;
    line = next;
  }
  return line;
}

/**
 * The month an event counts in: the one it names, else that of the line it corrects (an appeal
 * against a line of March is decided in April and changes March), else that of its date.
 */
export function resolveMonth(
  event: DeductionEvent,
  lines: ReadonlyMap<string, DeductionEvent>,
): string | null {
  if (event.month !== '') return event.month;
  const line = correctedLine(event, lines);
  return line.month === '' ? (eventDate(line.date)?.slice(0, 7) ?? null) : line.month;
}
