import type { DeductionEvent } from './DeductionEvent';
import { bySerial, resolveMonth } from './resolveMonth';

/**
 * The lines that count in a month, in their order, with those they correct wherever these count:
 * all that the month's results depend on, and so what is kept of the log when the month is closed.
 */
export function eventsOfMonth(
  events: readonly DeductionEvent[],
  period: string,
): readonly DeductionEvent[] {
  const lines = bySerial(events);
  const wanted = new Set<DeductionEvent>();
  for (const event of events) {
    if (resolveMonth(event, lines) !== period) continue;
    let line: DeductionEvent | undefined = event;
    while (line !== undefined && !wanted.has(line)) {
      wanted.add(line);
      line = line.corrects === '' ? undefined : lines.get(line.corrects);
    }
  }
  return events.filter((event) => wanted.has(event));
}
