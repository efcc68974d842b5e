import { parseXml } from '../xml/parseXml';
import {
  attribute,
  child,
  childrenOf,
  descend,
  numberAttribute,
  type XmlElement,
} from '../xml/XmlElement';

/** What colour elements refer to. */
export interface Palette {
  /** In the order of theme indexes: light 1, dark 1, light 2, dark 2, accents, links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const STANDARD =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
    .split(' ')
    .map((hex) => `#${hex}`);

const OFFICE = 'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'
  .split(' ')
  .map((hex) => `#${hex}`);

const SCHEME_ORDER =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** The palette of a workbook; Office's own colours where the file has no theme. */
export function readPalette(theme: string | undefined, styles: XmlElement | undefined): Palette {
  const indexed = [...STANDARD];
  childrenOf(descend(styles, 'colors', 'indexedColors'), 'rgbColor').forEach((each, index) => {
    const rgb = attribute(each, 'rgb');
    if (rgb !== undefined) indexed[index] = fromArgb(rgb);
  });
  if (theme === undefined) return { theme: OFFICE, indexed };
  const scheme = descend(parseXml(theme, 'theme'), 'themeElements', 'clrScheme');
  const colors = SCHEME_ORDER.map((name, index) => {
    const element = child(scheme, name)?.children[0];
    const hex = element && (attribute(element, 'lastClr') ?? attribute(element, 'val'));
    return hex !== undefined && /^[0-9a-fA-F]{6}$/.test(hex)
      ? `#${hex.toUpperCase()}`
      : (OFFICE[index] ?? '#000000');
  });
  return { theme: colors, indexed };
}

/** "#RRGGBB" of a colour element (rgb, theme and tint, indexed); null for automatic or none. */
export function readColor(element: XmlElement | undefined, palette: Palette): string | null {
  if (element === undefined) return null;
  const rgb = attribute(element, 'rgb');
  const theme = numberAttribute(element, 'theme');
  const indexed = numberAttribute(element, 'indexed');
  let color: string | undefined;
  if (rgb !== undefined) color = fromArgb(rgb);
  else if (theme !== undefined) color = palette.theme[theme];
  else if (indexed !== undefined) color = palette.indexed[indexed];
  if (color === undefined) return null;
  const tint = numberAttribute(element, 'tint') ?? 0;
  return tint === 0 ? color : tinted(color, tint);
}

/** "FFRRGGBB" of "#RRGGBB". */
export function toArgb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function fromArgb(argb: string): string {
  return `#${argb.slice(-6).toUpperCase()}`;
}

/** Lightens (tint > 0) or darkens a colour as the format defines it, on its lightness. */
export function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const range = high - low;
  const light = (high + low) / 2;
  let hue = 0;
  let saturation = 0;
  if (range > 0) {
    saturation = range / (light > 0.5 ? 2 - high - low : high + low);
    if (high === red) hue = ((green - blue) / range + 6) % 6;
    else if (high === green) hue = (blue - red) / range + 2;
    else hue = (red - green) / range + 4;
  }
  const changed = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * changed - 1)) * saturation;
  const channel = (offset: number): string => {
    const at = (hue + offset) % 6;
    const part = Math.max(0, Math.min(1, Math.abs(at - 3) - 1));
    const value = changed + chroma * (part - 0.5);
    return Math.round(Math.max(0, Math.min(1, value)) * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(4)}${channel(2)}`;
}
