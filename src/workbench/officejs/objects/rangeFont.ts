import { choice, flagValue, invalid, numberValue, textValue } from '../arguments';
import { colorValue } from '../cells/color';
import { lookOf, setLook } from '../cells/look';
import type { Json } from '../Json';
import { property, type ObjectType } from '../ObjectType';
import type { CellsTarget } from '../cells/rangeTarget';

/** Excel's underline names by the workbook's. */
const UNDERLINES = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const;

/** Excel.RangeFont */
export const rangeFontType: ObjectType<CellsTarget> = {
  name: 'RangeFont',
  members: {
    Name: property(
      '1.1',
      (self, session) => lookOf(session, self, (style) => style.font.name),
      (self, value, session) => setLook(session, self, { font: { name: textValue(value) } }),
    ),
    Size: property(
      '1.1',
      (self, session) => lookOf(session, self, (style) => style.font.size),
      (self, value, session) => setLook(session, self, { font: { size: fontSize(value) } }),
    ),
    Color: property(
      '1.1',
      (self, session) => lookOf(session, self, (style) => style.font.color),
      (self, value, session) => setLook(session, self, { font: { color: colorValue(value) } }),
    ),
    Bold: property(
      '1.1',
      (self, session) => lookOf(session, self, (style) => style.font.bold),
      (self, value, session) => setLook(session, self, { font: { bold: flagValue(value) } }),
    ),
    Italic: property(
      '1.1',
      (self, session) => lookOf(session, self, (style) => style.font.italic),
      (self, value, session) => setLook(session, self, { font: { italic: flagValue(value) } }),
    ),
    Strikethrough: property(
      '1.9',
      (self, session) => lookOf(session, self, (style) => style.font.strikethrough),
      (self, value, session) =>
        setLook(session, self, { font: { strikethrough: flagValue(value) } }),
    ),
    Underline: property(
      '1.1',
      (self, session) => lookOf(session, self, (style) => underlineName(style.font.underline)),
      (self, value, session) => setLook(session, self, { font: { underline: underline(value) } }),
    ),
  },
};

function fontSize(value: Json): number {
  const size = numberValue(value);
  if (size < 1 || size > 409) throw invalid('A font size lies between 1 and 409.');
  return size;
}

function underlineName(underlined: string): string {
  const found = Object.entries(UNDERLINES).find(([key]) => key === underlined);
  return found?.[1] ?? 'None';
}

function underline(value: Json): string {
  const wanted = choice(value, Object.values(UNDERLINES));
  return Object.entries(UNDERLINES).find(([, name]) => name === wanted)?.[0] ?? 'none';
}
