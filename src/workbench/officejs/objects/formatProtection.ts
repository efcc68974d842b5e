import { flagValue } from '../arguments';
import { lookOf, setLook } from '../cells/look';
import { property, type ObjectType } from '../ObjectType';
import type { CellsTarget } from '../cells/rangeTarget';

/** Excel.FormatProtection */
export const formatProtectionType: ObjectType<CellsTarget> = {
  name: 'FormatProtection',
  members: {
    Locked: property(
      '1.2',
      (self, session) => lookOf(session, self, (style) => style.locked),
      (self, value, session) => setLook(session, self, { locked: flagValue(value) }),
    ),
    FormulaHidden: property(
      '1.2',
      (self, session) => lookOf(session, self, (style) => style.formulaHidden),
      (self, value, session) => setLook(session, self, { formulaHidden: flagValue(value) }),
    ),
  },
};
