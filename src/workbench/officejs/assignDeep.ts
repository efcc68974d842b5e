import { located, memberOf } from './members';
import { HostError } from './HostError';
import { isJsonObject, type JsonObject } from './Json';
import type { HostObject } from './ObjectType';
import type { Session } from './Session';

/** Sets properties given as nested objects: {format: {fill: {color: "red"}}}. Null leaves one as it is. */
export function assignDeep(target: HostObject, values: JsonObject, session: Session): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) continue;
    const wire = name.slice(0, 1).toUpperCase() + name.slice(1);
    const member = memberOf(target, wire, session);
    located(target, wire, () => {
      if (member.kind === 'property' && member.set !== undefined) {
        member.set(target.self, value, session);
      } else if (member.kind === 'object' && isJsonObject(value)) {
        const object = member.get(target.self, session);
        if (object !== null) assignDeep(object, value, session);
      } else {
        throw new HostError('InvalidArgument', `${name} cannot be set.`);
      }
    });
  }
}
