import type { Sheet } from '../../workbook/Sheet';
import { flagValue, optionalText, recordArgument } from '../arguments';
import { PROTECTION_OPTIONS } from '../cells/protection';
import { HostError } from '../HostError';
import { method, property, type ObjectType } from '../ObjectType';
import { looksChanged } from '../workbookEvents';

/** Excel.WorksheetProtection. Protecting what is protected, and the reverse, is refused. */
export const worksheetProtectionType: ObjectType<Sheet> = {
  name: 'WorksheetProtection',
  members: {
    Protected: property('1.2', (self) => self.protection !== null),
    Options: property('1.2', (self) => ({
      ...PROTECTION_OPTIONS,
      selectionMode: 'Normal',
      ...self.protection?.options,
    })),
    Protect: method('1.2', (self, args, session) => {
      if (self.protection !== null) {
        throw new HostError('AccessDenied', `The sheet "${self.name}" is protected already.`);
      }
      const given = Object.entries(recordArgument(args, 0));
      const options = given
        .filter(([name, value]) => name in PROTECTION_OPTIONS && value !== null)
        .map(([name, value]) => [name, flagValue(value)] as const);
      const password = optionalText(args, 1) ?? '';
      self.protection = {
        options: { ...PROTECTION_OPTIONS, ...Object.fromEntries(options) },
        hasPassword: password !== '',
      };
      if (password === '') session.passwords.delete(self);
      else session.passwords.set(self, password);
      self.touch('protection');
      looksChanged(session, self, null);
    }),
    Unprotect: method('1.7', (self, args, session) => {
      if (self.protection === null) {
        throw new HostError('AccessDenied', `The sheet "${self.name}" is not protected.`);
      }
      const password = optionalText(args, 0) ?? '';
      // A password that came with the file is known by its hash only: nobody here can check it.
      if (self.protection.hasPassword && session.passwords.get(self) !== password) {
        throw new HostError('AccessDenied', 'The password is not right.');
      }
      self.protection = null;
      session.passwords.delete(self);
      self.touch('protection');
      looksChanged(session, self, null);
    }),
  },
};
