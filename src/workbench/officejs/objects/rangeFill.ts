import { colorValue } from '../cells/color';
import { lookOf, setLook } from '../cells/look';
import { choice } from '../arguments';
import { method, property, type ObjectType } from '../ObjectType';
import type { CellsTarget } from '../cells/rangeTarget';

/** Excel.RangeFill. A cell without fill answers white, as in Excel. */
export const rangeFillType: ObjectType<CellsTarget> = {
  name: 'RangeFill',
  members: {
    Color: property(
      '1.1',
      (self, session) => lookOf(session, self, (style) => style.fill ?? '#FFFFFF'),
      (self, value, session) =>
        setLook(session, self, { fill: value === '' ? null : colorValue(value) }),
    ),
    Pattern: property(
      '1.9',
      (self, session) => lookOf(session, self, (style) => (style.fill === null ? 'None' : 'Solid')),
      (self, value, session) => {
        if (choice(value, ['None', 'Solid']) === 'None') setLook(session, self, { fill: null });
      },
    ),
    Clear: method('1.1', (self, _args, session) => setLook(session, self, { fill: null })),
  },
};
