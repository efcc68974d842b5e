import type { DeductionEvent } from '../log/DeductionEvent';
import type { FieldChange } from '../versions/diffRubrics';
import type { LogChange } from './TeamChange';

/**
 * The lines that were added, removed or edited between two states of a log, matched by serial and,
 * where one serial stands on several lines, by their order.
 */
export function diffLog(
  before: readonly DeductionEvent[],
  after: readonly DeductionEvent[],
): readonly LogChange[] {
  const old = byPlace(before);
  const now = byPlace(after);
  return [
    ...[...old].flatMap(([place, event]): readonly LogChange[] => {
      const other = now.get(place);
      const { serial } = event;
      if (other === undefined) return [{ serial, kind: 'removed', fields: [] }];
      const fields = diffEvent(event, other);
      return fields.length === 0 ? [] : [{ serial, kind: 'edited', fields }];
    }),
    ...[...now].flatMap(([place, { serial }]): readonly LogChange[] =>
      old.has(place) ? [] : [{ serial, kind: 'added', fields: [] }],
    ),
  ];
}

/** The fields in which two lines differ. */
export function diffEvent(before: DeductionEvent, after: DeductionEvent): readonly FieldChange[] {
  const fields = Object.keys(after) as (keyof DeductionEvent)[];
  return fields.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, old: before[field], new: after[field] }],
  );
}

function byPlace(events: readonly DeductionEvent[]): ReadonlyMap<string, DeductionEvent> {
  const seen = new Map<string, number>();
  return new Map(
    events.map((event) => {
      const times = seen.get(event.serial) ?? 0;
      seen.set(event.serial, times + 1);
      return [JSON.stringify([event.serial, times]), event];
    }),
  );
}
