import type {
  ColorPoint,
  ConditionalFormat,
  DataBar,
  IconSet,
  Threshold,
} from '../../workbook/rules';
import { choice, invalid, numberValue, textValue } from '../arguments';
import { isJsonArray, isJsonObject, jsonText, type Json, type JsonObject } from '../Json';
import { colorValue } from './color';

/** Excel's names of the kinds of thresholds by the file's words. */
const THRESHOLDS: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
};

const COUNTS: Readonly<Record<string, string>> = { 3: 'Three', 4: 'Four', 5: 'Five' };

/** The bar Excel draws before anything else is said. */
export const NEW_BAR: DataBar = {
  minimum: { type: 'autoMin', value: null },
  maximum: { type: 'autoMax', value: null },
  color: '#638EC6',
  showValue: true,
  gradient: true,
  direction: 'context',
  borderColor: null,
  negativeColor: '#FF0000',
  negativeBorderColor: null,
  axis: 'automatic',
  axisColor: '#000000',
};

/** The icons Excel shows before anything else is said. */
export const NEW_ICONS: IconSet = {
  ...evenly('3TrafficLights1'),
  reversed: false,
  showValue: true,
};

/** What a format of each kind begins with, before its rule is set. */
export const NEW_RULES: Readonly<Record<string, Partial<ConditionalFormat>>> = {
  containsText: { operator: 'containsText', text: '' },
  topBottom: { top: { rank: 10, bottom: false, percent: false } },
  presetCriteria: { preset: 'AboveAverage' },
  colorScale: {
    colorScale: [
      { type: 'min', value: null, color: '#F8696B' },
      { type: 'percentile', value: '50', color: '#FFEB84' },
      { type: 'max', value: null, color: '#63BE7B' },
    ],
  },
  dataBar: { dataBar: NEW_BAR },
  iconSet: { iconSet: NEW_ICONS },
};

/** A threshold as Office.js shows it. */
export function readThreshold({ type, value }: Threshold): JsonObject {
  const isNumber = value !== null && value.trim() !== '' && Number.isFinite(Number(value));
  return {
    type: THRESHOLDS[type] ?? 'Invalid',
    ...(value === null ? {} : { formula: isNumber ? value : `=${value}` }),
  };
}

/** A threshold from Office.js's object; `automatic` is what "Automatic" means here. */
export function writtenThreshold(value: Json | undefined, automatic: string): Threshold {
  if (!isJsonObject(value)) throw invalid('A criterion is an object.');
  const name = choice(value['type'] ?? null, [...new Set(Object.values(THRESHOLDS))]);
  const type =
    name === 'Automatic'
      ? automatic
      : (Object.keys(THRESHOLDS).find((key) => THRESHOLDS[key] === name) ?? 'num');
  const given = value['formula'];
  if (name === 'LowestValue' || name === 'HighestValue' || name === 'Automatic') {
    return { type, value: null };
  }
  if (given === undefined || given === null || given === '') throw invalid('A value is needed.');
  return { type, value: jsonText(given).replace(/^=/, '') };
}

/** The criteria of a colour scale: minimum, midpoint where there is one, maximum. */
export function readColorScale(points: readonly ColorPoint[]): JsonObject {
  const shown = (point: ColorPoint | undefined): JsonObject =>
    point === undefined ? {} : { ...readThreshold(point), color: point.color };
  return {
    minimum: shown(points[0]),
    ...(points.length > 2 ? { midpoint: shown(points[1]) } : {}),
    maximum: shown(points.at(-1)),
  };
}

/** A colour scale from Office.js's criteria. */
export function writtenColorScale(value: Json): ColorPoint[] {
  if (!isJsonObject(value)) throw invalid('The criteria are an object.');
  const { minimum, midpoint, maximum } = value;
  const given = [
    minimum,
    ...(midpoint === undefined || midpoint === null ? [] : [midpoint]),
    maximum,
  ];
  return given.map((point) => ({
    ...writtenThreshold(point, 'min'),
    color: colorValue((isJsonObject(point) ? point['color'] : null) ?? null),
  }));
}

/** Excel's name of an icon set: "3Arrows" is "ThreeArrows". */
export function readIconStyle(style: string): string {
  return style.replace(/^\d/, (digit) => COUNTS[digit] ?? digit);
}

/** Another set of icons, evenly spread, as Excel does when the style is chosen. */
export function writtenIconStyle(before: IconSet, value: Json): IconSet {
  const name = textValue(value);
  const digit = Object.keys(COUNTS).find((count) => name.startsWith(COUNTS[count] ?? ' '));
  if (digit === undefined) throw invalid(`"${name}" is no set of icons.`);
  const style = digit + name.slice((COUNTS[digit] ?? '').length);
  return { ...before, ...evenly(style) };
}

/** The criteria of the icons, the lowest first. */
export function readIcons({ thresholds }: IconSet): JsonObject[] {
  return thresholds.map((threshold) => ({
    ...readThreshold(threshold),
    operator: threshold.inclusive ? 'GreaterThanOrEqual' : 'GreaterThan',
  }));
}

/** Icons from Office.js's criteria; the first one stands for everything below the second. */
export function writtenIcons(before: IconSet, value: Json): IconSet {
  if (!isJsonArray(value) || value.length !== before.thresholds.length) {
    throw invalid(`${before.thresholds.length} criteria are needed.`);
  }
  const thresholds = value.map((criterion, index) => {
    const known = before.thresholds[index];
    if (index === 0 && known !== undefined) return known;
    const operator = isJsonObject(criterion) ? criterion['operator'] : null;
    const name = choice(operator ?? null, ['GreaterThan', 'GreaterThanOrEqual']);
    return {
      ...writtenThreshold(criterion ?? undefined, 'num'),
      inclusive: name === 'GreaterThanOrEqual',
    };
  });
  return { ...before, thresholds };
}

const TEXT_OPERATORS = {
  containsText: 'Contains',
  notContains: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const;

/** The rule of a text format. */
export function readTextRule({ operator, text }: ConditionalFormat): JsonObject {
  const found = Object.entries(TEXT_OPERATORS).find(([key]) => key === operator);
  return { operator: found?.[1] ?? 'Invalid', text: text ?? '' };
}

/** A text format's rule from Office.js's object. */
export function writtenTextRule(value: Json): Pick<ConditionalFormat, 'operator' | 'text'> {
  if (!isJsonObject(value)) throw invalid('A rule is an object.');
  const name = choice(value['operator'] ?? null, Object.values(TEXT_OPERATORS));
  const operator =
    Object.entries(TEXT_OPERATORS).find(([, shown]) => shown === name)?.[0] ?? 'containsText';
  return { operator, text: textValue(value['text'] ?? null) };
}

/** The rule of a top or bottom format. */
export function readTopRule({ top }: ConditionalFormat): JsonObject {
  const { rank, bottom, percent } = top ?? { rank: 10, bottom: false, percent: false };
  return { rank, type: `${bottom ? 'Bottom' : 'Top'}${percent ? 'Percent' : 'Items'}` };
}

/** A top or bottom format's rule from Office.js's object. */
export function writtenTopRule(value: Json): NonNullable<ConditionalFormat['top']> {
  if (!isJsonObject(value)) throw invalid('A rule is an object.');
  const type = choice(value['type'] ?? null, [
    'TopItems',
    'TopPercent',
    'BottomItems',
    'BottomPercent',
  ]);
  const rank = numberValue(value['rank'] ?? null);
  const percent = type.endsWith('Percent');
  if (!Number.isInteger(rank) || rank < 1 || rank > (percent ? 100 : 1000)) {
    throw invalid('The rank is a whole number from 1 to 1000, of percents to 100.');
  }
  return { rank, bottom: type.startsWith('Bottom'), percent };
}

const PRESETS = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
] as const;

/** A preset's criterion from Office.js's rule. */
export function writtenPreset(value: Json): string {
  if (!isJsonObject(value)) throw invalid('A rule is an object.');
  return choice(value['criterion'] ?? null, PRESETS);
}

/** The words of the file for a data bar's direction and axis, by Excel's. */
export const BAR_DIRECTIONS = {
  Context: 'context',
  LeftToRight: 'leftToRight',
  RightToLeft: 'rightToLeft',
} as const satisfies Record<string, DataBar['direction']>;
export const BAR_AXES = {
  Automatic: 'automatic',
  None: 'none',
  CellMidPoint: 'middle',
} as const satisfies Record<string, DataBar['axis']>;

/** The name of a word in such a table. */
export function nameOf(names: Readonly<Record<string, string>>, word: string): string {
  return Object.keys(names).find((name) => names[name] === word) ?? 'Invalid';
}

/** A colour, or null for a blank: none. */
export function colorOrNone(value: Json): string | null {
  return value === '' ? null : colorValue(value);
}

function evenly(style: string): Pick<IconSet, 'style' | 'thresholds'> {
  const count = Number(style.slice(0, 1));
  const thresholds = Array.from({ length: count }, (_, index) => ({
    type: 'percent',
    value: String(Math.round((index * 100) / count)),
    inclusive: true,
  }));
  return { style, thresholds };
}
