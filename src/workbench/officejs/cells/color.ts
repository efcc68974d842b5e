import { invalid, textValue } from '../arguments';
import type { Json } from '../Json';

/** The HTML colour names people write most; Excel takes all of them. */
const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  lime: '#00FF00',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  pink: '#FFC0CB',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  fuchsia: '#FF00FF',
  olive: '#808000',
  brown: '#A52A2A',
  gold: '#FFD700',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  darkred: '#8B0000',
  darkblue: '#00008B',
  darkgreen: '#006400',
};

/** "#RRGGBB" in capitals from "#rrggbb", "rrggbb" or a name; InvalidArgument for anything else. */
export function colorValue(value: Json): string {
  const text = textValue(value).trim();
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(text);
  const color = hex?.[1] === undefined ? NAMES[text.toLowerCase()] : `#${hex[1].toUpperCase()}`;
  if (color === undefined) throw invalid(`"${text}" is not a colour.`);
  return color;
}
