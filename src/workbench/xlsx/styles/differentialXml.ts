import type { ConditionalLook } from '../../workbook/rules';
import { escapeAttribute } from '../xml/escape';
import { attribute, child, type XmlElement } from '../xml/XmlElement';
import { readColor, toArgb, type Palette } from './colors';
import { isOn } from './readStyles';

/** A look that changes nothing. */
export const NO_LOOK: ConditionalLook = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  numberFormat: null,
};

/** The `dxf` element of a look; `formatId` gives the id of a number format. */
export function lookXml(look: ConditionalLook, formatId: (format: string) => number): string {
  const font =
    (look.bold === null ? '' : `<b${look.bold ? '' : ' val="0"'}/>`) +
    (look.italic === null ? '' : `<i${look.italic ? '' : ' val="0"'}/>`) +
    (look.fontColor === null ? '' : `<color rgb="${toArgb(look.fontColor)}"/>`);
  const format =
    look.numberFormat === null
      ? ''
      : `<numFmt numFmtId="${formatId(look.numberFormat)}" formatCode="${escapeAttribute(look.numberFormat)}"/>`;
  const fill =
    look.fill === null
      ? ''
      : `<fill><patternFill><bgColor rgb="${toArgb(look.fill)}"/></patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${format}${fill}</dxf>`;
}

/** The look a `dxf` element lays over a cell. */
export function readLook(dxf: XmlElement | undefined, palette: Palette): ConditionalLook {
  if (dxf === undefined) return NO_LOOK;
  const font = child(dxf, 'font');
  const bold = child(font, 'b');
  const italic = child(font, 'i');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const format = child(dxf, 'numFmt');
  return {
    // In these looks a plain fill is the pattern's back colour.
    fill:
      readColor(child(pattern, 'bgColor'), palette) ??
      readColor(child(pattern, 'fgColor'), palette),
    fontColor: readColor(child(font, 'color'), palette),
    bold: bold === undefined ? null : isOn(bold),
    italic: italic === undefined ? null : isOn(italic),
    numberFormat: (format && attribute(format, 'formatCode')) ?? null,
  };
}
