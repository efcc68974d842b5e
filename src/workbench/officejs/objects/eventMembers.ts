import { method, type Member } from '../ObjectType';

/**
 * The `_Register…Event` and `_Unregister…Event` methods behind Office.js's `on…` events.
 * `events` gives for each name the ExcelApi set it came with and its number on the wire.
 */
export function eventMembers<Self extends object>(
  target: (self: Self) => string,
  events: Readonly<Record<string, readonly [since: string, type: number]>>,
): Record<string, Member<Self>> {
  const members: Record<string, Member<Self>> = {};
  for (const [name, [since, type]] of Object.entries(events)) {
    members[`_Register${name}Event`] = method(since, (self, _args, session) => {
      session.events.register(type, target(self));
    });
    members[`_Unregister${name}Event`] = method(since, (self, _args, session) => {
      session.events.unregister(type, target(self));
    });
  }
  return members;
}
