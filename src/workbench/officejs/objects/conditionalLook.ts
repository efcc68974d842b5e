import { flagValue, textValue } from '../arguments';
import { colorValue } from '../cells/color';
import { child, HostObject, method, property, type ObjectType } from '../ObjectType';
import { changed, type ConditionTarget } from './conditionalFormat';
import type { ConditionalLook } from '../../workbook/rules';
import type { Session } from '../Session';

/** Excel.ConditionalRangeFormat */
export const conditionalLookType: ObjectType<ConditionTarget> = {
  name: 'ConditionalRangeFormat',
  members: {
    Fill: child('1.6', (self) => HostObject.of(conditionalFillType, self)),
    Font: child('1.6', (self) => HostObject.of(conditionalFontType, self)),
    NumberFormat: property(
      '1.6',
      ({ rule }) => rule.look.numberFormat ?? '',
      (self, value, session) => set(session, self, { numberFormat: textValue(value) || null }),
    ),
  },
};

/** Excel.ConditionalRangeFill */
export const conditionalFillType: ObjectType<ConditionTarget> = {
  name: 'ConditionalRangeFill',
  members: {
    Color: property(
      '1.6',
      ({ rule }) => rule.look.fill ?? '',
      (self, value, session) => set(session, self, { fill: colorValue(value) }),
    ),
    Clear: method('1.6', (self, _args, session) => set(session, self, { fill: null })),
  },
};

/** Excel.ConditionalRangeFont */
export const conditionalFontType: ObjectType<ConditionTarget> = {
  name: 'ConditionalRangeFont',
  members: {
    Color: property(
      '1.6',
      ({ rule }) => rule.look.fontColor ?? '',
      (self, value, session) => set(session, self, { fontColor: colorValue(value) }),
    ),
    Bold: property(
      '1.6',
      ({ rule }) => rule.look.bold,
      (self, value, session) => set(session, self, { bold: flagValue(value) }),
    ),
    Italic: property(
      '1.6',
      ({ rule }) => rule.look.italic,
      (self, value, session) => set(session, self, { italic: flagValue(value) }),
    ),
    Clear: method('1.6', (self, _args, session) =>
      set(session, self, { fontColor: null, bold: null, italic: null }),
    ),
  },
};

function set(session: Session, self: ConditionTarget, look: Partial<ConditionalLook>): void {
  self.rule.look = { ...self.rule.look, ...look };
  changed(session, self);
}
