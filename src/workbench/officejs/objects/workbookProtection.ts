import type { Workbook } from '../../workbook/Workbook';
import { optionalText } from '../arguments';
import { HostError } from '../HostError';
import { method, property, type ObjectType } from '../ObjectType';

/** Excel.WorkbookProtection: of the structure, that is, of the sheets' names, order and number. */
export const workbookProtectionType: ObjectType<Workbook> = {
  name: 'WorkbookProtection',
  members: {
    Protected: property('1.7', (self) => self.protection !== null),
    Protect: method('1.7', (self, args, session) => {
      if (self.protection !== null) {
        throw new HostError('AccessDenied', 'The workbook is protected already.');
      }
      const password = optionalText(args, 0) ?? '';
      self.protection = { hasPassword: password !== '' };
      session.passwords.set(self, password);
      self.structureTouched = true;
    }),
    Unprotect: method('1.7', (self, args, session) => {
      if (self.protection === null) {
        throw new HostError('AccessDenied', 'The workbook is not protected.');
      }
      const password = optionalText(args, 0) ?? '';
      // A password that came with the file is known by its hash only: nobody here can check it.
      if (self.protection.hasPassword && session.passwords.get(self) !== password) {
        throw new HostError('AccessDenied', 'The password is not right.');
      }
      self.protection = null;
      session.passwords.delete(self);
      self.structureTouched = true;
    }),
  },
};
