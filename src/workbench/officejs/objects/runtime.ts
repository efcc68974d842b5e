import { flagValue } from '../arguments';
import { property, type ObjectType } from '../ObjectType';
import type { Session } from '../Session';

/** Excel.Runtime */
export const runtimeType: ObjectType<Session> = {
  name: 'Runtime',
  members: {
    EnableEvents: property(
      '1.8',
      (self) => self.eventsEnabled,
      (self, value) => {
        self.eventsEnabled = flagValue(value);
      },
    ),
  },
};
