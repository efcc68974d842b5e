import type { BorderLine, CellStyle } from '../../workbook/style';
import { escapeAttribute } from '../xml/escape';
import { outerXml, type XmlElement } from '../xml/XmlElement';
import { toArgb } from './colors';

const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );

/** A font from the one of the file: only the properties that differ are written anew. */
export function fontXml(
  base: XmlElement | undefined,
  had: CellStyle['font'],
  wanted: CellStyle['font'],
): string {
  const parts = new Map<string, string>();
  for (const each of base?.children ?? []) parts.set(each.local, outerXml(each));
  const put = (local: string, xml: string | null): void => {
    if (xml === null) parts.delete(local);
    else parts.set(local, xml);
  };
  if (had.bold !== wanted.bold) put('b', wanted.bold ? '<b/>' : null);
  if (had.italic !== wanted.italic) put('i', wanted.italic ? '<i/>' : null);
  if (had.strikethrough !== wanted.strikethrough) {
    put('strike', wanted.strikethrough ? '<strike/>' : null);
  }
  if (had.underline !== wanted.underline) {
    const single = wanted.underline === 'single';
    const xml = single ? '<u/>' : `<u val="${escapeAttribute(wanted.underline)}"/>`;
    put('u', wanted.underline === 'none' ? null : xml);
  }
  if (had.size !== wanted.size) put('sz', `<sz val="${wanted.size}"/>`);
  if (had.color !== wanted.color) put('color', `<color rgb="${toArgb(wanted.color)}"/>`);
  if (had.name !== wanted.name) {
    put('name', `<name val="${escapeAttribute(wanted.name)}"/>`);
    // A scheme would put the theme's font in the place of this one.
    put('scheme', null);
    put('family', null);
  }
  const ordered = [...parts].sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b));
  return `<font>${ordered.map(([, xml]) => xml).join('')}</font>`;
}

/** A plain fill. */
export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${toArgb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;

/** Borders from those of the file: only the sides that differ are written anew. */
export function borderXml(
  base: XmlElement | undefined,
  had: CellStyle['borders'],
  wanted: CellStyle['borders'],
): string {
  const raw = base === undefined ? '<border>' : base.source.slice(base.start, base.openEnd);
  const name = base?.name ?? 'border';
  const kept = (local: string): string | undefined => {
    const side = base?.children.find((each) => each.local === local);
    return side && outerXml(side);
  };
  const sides = SIDES.map((side) => {
    const before = kept(side) ?? kept({ left: 'start', right: 'end' }[side as 'left'] ?? side);
    const equal = had[side].style === wanted[side].style && had[side].color === wanted[side].color;
    return equal && before !== undefined ? before : sideXml(side, wanted[side]);
  });
  const rest = ['vertical', 'horizontal'].map((local) => kept(local) ?? '');
  let open = raw.replace(/\s*\/>$/, '>');
  if (wanted.diagonal.style !== 'none' && !/diagonal(Up|Down)=/.test(open)) {
    open = `${open.slice(0, -1)} diagonalDown="1">`;
  }
  return `${open}${sides.join('')}${rest.join('')}</${name}>`;
}

function sideXml(side: string, line: BorderLine): string {
  if (line.style === 'none') return `<${side}/>`;
  const color = line.color === null ? '<color auto="1"/>' : `<color rgb="${toArgb(line.color)}"/>`;
  return `<${side} style="${escapeAttribute(line.style)}">${color}</${side}>`;
}
