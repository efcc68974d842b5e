import type { BorderLine, CellStyle } from '../../workbook/style';
import { parseXml } from '../xml/parseXml';
import {
  attribute,
  child,
  childrenOf,
  flagAttribute,
  numberAttribute,
  type XmlElement,
} from '../xml/XmlElement';
import { BUILTIN_FORMATS } from './builtinFormats';
import { readColor, readPalette, type Palette } from './colors';

/** The styles part as read: the look of every cell format, and what the writer starts from. */
export interface StylesSource {
  readonly root: XmlElement;
  readonly palette: Palette;
  /** By index of cellXfs, which is the model's style index. */
  readonly cellStyles: readonly CellStyle[];
  readonly formats: ReadonlyMap<number, string>;
}

/** Reads the styles part. `theme` is the theme part's text. */
export function readStyles(xml: string, part: string, theme: string | undefined): StylesSource {
  const root = parseXml(xml, part);
  const palette = readPalette(theme, root);
  const formats = new Map(BUILTIN_FORMATS);
  for (const each of childrenOf(child(root, 'numFmts'), 'numFmt')) {
    formats.set(numberAttribute(each, 'numFmtId') ?? 0, attribute(each, 'formatCode') ?? 'General');
  }
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((each) => readFont(each, palette));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((each) => readFill(each, palette));
  const borders = childrenOf(child(root, 'borders'), 'border').map((each) =>
    readBorders(each, palette),
  );
  const cellStyles = childrenOf(child(root, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const protection = child(xf, 'protection');
    return {
      numberFormat: formats.get(numberAttribute(xf, 'numFmtId') ?? 0) ?? 'General',
      font: fonts[numberAttribute(xf, 'fontId') ?? 0] ?? fonts[0] ?? readFont(undefined, palette),
      fill: fills[numberAttribute(xf, 'fillId') ?? 0] ?? null,
      borders: borders[numberAttribute(xf, 'borderId') ?? 0] ?? readBorders(undefined, palette),
      alignment: readAlignment(child(xf, 'alignment')),
      locked: protection === undefined || flagAttribute(protection, 'locked', true),
      formulaHidden: protection !== undefined && flagAttribute(protection, 'hidden', false),
      quotePrefix: flagAttribute(xf, 'quotePrefix', false),
    };
  });
  return { root, palette, cellStyles, formats };
}

function readFont(font: XmlElement | undefined, palette: Palette): CellStyle['font'] {
  const value = (local: string): string | undefined => {
    const element = child(font, local);
    return element && attribute(element, 'val');
  };
  const underline = child(font, 'u');
  return {
    name: value('name') ?? '等线',
    size: Number(value('sz') ?? 11) || 11,
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
    underline: underline === undefined ? 'none' : (attribute(underline, 'val') ?? 'single'),
    strikethrough: isOn(child(font, 'strike')),
    color: readColor(child(font, 'color'), palette) ?? '#000000',
  };
}

/** An element like `<b/>` or `<b val="0"/>`. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flagAttribute(element, 'val', true);
}

/** A pattern shows its fore colour here, a gradient its first. */
function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern !== undefined) {
    const type = attribute(pattern, 'patternType') ?? 'none';
    if (type === 'none') return null;
    if (type === 'gray125') return null;
    return readColor(child(pattern, 'fgColor'), palette) ?? '#FFFFFF';
  }
  const stop = childrenOf(child(fill, 'gradientFill'), 'stop')[0];
  return readColor(child(stop, 'color'), palette);
}

function readBorders(border: XmlElement | undefined, palette: Palette): CellStyle['borders'] {
  const line = (...names: readonly string[]): BorderLine => {
    const side = names.map((name) => child(border, name)).find((each) => each !== undefined);
    const style = (side && attribute(side, 'style')) ?? 'none';
    if (style === 'none') return { style, color: null };
    return { style, color: readColor(child(side, 'color'), palette) ?? '#000000' };
  };
  return {
    left: line('left', 'start'),
    right: line('right', 'end'),
    top: line('top'),
    bottom: line('bottom'),
    diagonal: line('diagonal'),
  };
}

function readAlignment(element: XmlElement | undefined): CellStyle['alignment'] {
  const text = (name: string): string | undefined => element && attribute(element, name);
  const flag = (name: string): boolean =>
    element !== undefined && flagAttribute(element, name, false);
  return {
    horizontal: text('horizontal') ?? 'general',
    vertical: text('vertical') ?? 'bottom',
    wrapText: flag('wrapText'),
    indent: Number(text('indent') ?? 0) || 0,
    rotation: rotationDegrees(Number(text('textRotation') ?? 0) || 0),
    shrinkToFit: flag('shrinkToFit'),
  };
}

/** The file counts 91 … 180 for downward text and 255 for stacked; the model -1 … -90 and 180. */
function rotationDegrees(file: number): number {
  if (file === 255) return 180;
  return file > 90 ? 90 - file : file;
}

/** The file's number for the model's degrees. */
export function fileRotation(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}
