import type { ColorPoint, DataBar, IconSet, Threshold } from '../../workbook/rules';

/** What a conditional format draws in a cell beside its text. */
export interface CellGraphic {
  readonly bar: DrawnBar | null;
  readonly icon: DrawnIcon | null;
  readonly hidesValue: boolean;
}

/** A bar from one part of the cell's width to another (0 to 1). */
export interface DrawnBar {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly gradient: boolean;
  readonly borderColor: string | null;
  /** Where negative and positive part; null for no line. */
  readonly axis: { readonly at: number; readonly color: string } | null;
}

/** One icon of a set, as a sign in a colour. */
export interface DrawnIcon {
  readonly sign: string;
  readonly color: string;
}

/** The number a threshold stands for; null where it cannot be told. */
export type Measure = (threshold: Threshold) => number | null;

/** The bar of a value. */
export function drawnBar(bar: DataBar, value: number, measure: Measure): DrawnBar | null {
  const low = measure(bar.minimum);
  const high = measure(bar.maximum);
  if (low === null || high === null || high <= low) return null;
  const within = (one: number): number => Math.max(0, Math.min(1, (one - low) / (high - low)));
  const hasAxis = bar.axis !== 'none' && low < 0;
  const zero = !hasAxis ? 0 : bar.axis === 'middle' ? 0.5 : within(0);
  const isNegative = value < 0 && hasAxis;
  const end =
    bar.axis === 'middle' && hasAxis
      ? 0.5 + value / (2 * Math.max(Math.abs(low), Math.abs(high)))
      : within(value);
  const turned = bar.direction === 'rightToLeft';
  const place = (at: number): number => (turned ? 1 - at : at);
  const [from, to] = [place(zero), place(end)].sort((a, b) => a - b);
  return {
    from: from ?? 0,
    to: to ?? 0,
    color: isNegative ? (bar.negativeColor ?? bar.color) : bar.color,
    gradient: bar.gradient,
    borderColor: isNegative ? (bar.negativeBorderColor ?? bar.borderColor) : bar.borderColor,
    axis: hasAxis ? { at: place(zero), color: bar.axisColor ?? '#000000' } : null,
  };
}

/** The colour a value has on a scale, "#RRGGBB"; null where it cannot be told. */
export function scaleColor(
  points: readonly ColorPoint[],
  value: number,
  measure: Measure,
): string | null {
  const stops = points.flatMap((point) => {
    const at = measure(point);
    return at === null ? [] : [{ at, color: point.color }];
  });
  const [first] = stops;
  const last = stops.at(-1);
  if (first === undefined || last === undefined) return null;
  if (value <= first.at) return first.color;
  for (const [index, stop] of stops.entries()) {
    const next = stops[index + 1];
    if (next === undefined || value > next.at) continue;
    const share = next.at === stop.at ? 1 : (value - stop.at) / (next.at - stop.at);
    return mixed(stop.color, next.color, share);
  }
  return last.color;
}

/** The icon of a value. */
export function drawnIcon(set: IconSet, value: number, measure: Measure): DrawnIcon | null {
  let index = 0;
  for (const [at, threshold] of set.thresholds.entries()) {
    const limit = measure(threshold);
    if (at === 0 || limit === null) continue;
    if (threshold.inclusive ? value >= limit : value > limit) index = at;
  }
  const count = set.thresholds.length;
  return iconOf(set.style, set.reversed ? count - 1 - index : index, count);
}

const RED = '#D13438';
const ORANGE = '#E8912D';
const YELLOW = '#EAB308';
const LIME = '#8BB92D';
const GREEN = '#2E9E47';
const GRAY = '#7A7A7A';
const BLUE = '#3C78B4';

const RAMPS: Readonly<Record<number, readonly string[]>> = {
  3: [RED, YELLOW, GREEN],
  4: [RED, ORANGE, YELLOW, GREEN],
  5: [RED, ORANGE, YELLOW, LIME, GREEN],
};

/** The signs of each set, the lowest first; one colour where they are not red to green. */
const SIGNS: readonly (readonly [RegExp, readonly string[], (string | readonly string[])?])[] = [
  [/^3ArrowsGray/, ['↓', '→', '↑'], GRAY],
  [/^4ArrowsGray/, ['↓', '↘', '↗', '↑'], GRAY],
  [/^5ArrowsGray/, ['↓', '↘', '→', '↗', '↑'], GRAY],
  [/^3Arrows/, ['↓', '→', '↑']],
  [/^4Arrows/, ['↓', '↘', '↗', '↑']],
  [/^5Arrows/, ['↓', '↘', '→', '↗', '↑']],
  [/^3Flags/, ['⚑', '⚑', '⚑']],
  [/^3Signs/, ['◆', '▲', '●']],
  [/^3Symbols/, ['✖', '!', '✔']],
  [/^3Stars/, ['☆', '✬', '★'], YELLOW],
  [/^3Triangles/, ['▼', '▬', '▲']],
  [/^4RedToBlack/, ['●', '●', '●', '●'], ['#404040', GRAY, '#F4A9A9', RED]],
  [/^4TrafficLights/, ['●', '●', '●', '●'], ['#202020', RED, YELLOW, GREEN]],
  [/^[45]Rating/, ['▁', '▂', '▄', '▆', '█'], BLUE],
  [/^5Quarters/, ['○', '◔', '◑', '◕', '●'], '#404040'],
  [/^5Boxes/, ['▁', '▂', '▄', '▆', '█'], BLUE],
];

function iconOf(style: string, index: number, count: number): DrawnIcon {
  const found = SIGNS.find(([pattern]) => pattern.test(style));
  const sign = found?.[1][index] ?? '●';
  const own = found?.[2];
  const color = typeof own === 'string' ? own : (own ?? RAMPS[count])?.[index];
  return { sign, color: color ?? GRAY };
}

function mixed(a: string, b: string, share: number): string {
  const part = (color: string, at: number): number => parseInt(color.slice(at, at + 2), 16);
  const channels = [1, 3, 5].map((at) => {
    const value = Math.round(part(a, at) + (part(b, at) - part(a, at)) * share);
    return value.toString(16).padStart(2, '0').toUpperCase();
  });
  return `#${channels.join('')}`;
}
