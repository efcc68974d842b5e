import { usedPartOf, placesOf } from '../../officejs/cells/cellAreas';
import type { Area } from '../../workbook/area';
import { isCellError, type CellValue } from '../../workbook/cell';
import type { ConditionalFormat, Threshold } from '../../workbook/rules';
import type { Sheet } from '../../workbook/Sheet';

/** What all cells of a conditional format hold together: ranks, averages and scales go by it. */
export interface RuleValues {
  /** Ascending. */
  readonly numbers: readonly number[];
  /** How often each value stands there; texts without case. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Reads the values of a format's cells. */
export function ruleValues(sheet: Sheet, areas: readonly Area[]): RuleValues {
  const numbers: number[] = [];
  const counts = new Map<string, number>();
  for (const area of areas) {
    const part = usedPartOf(sheet, area);
    for (const { row, column } of part === null ? [] : placesOf(part)) {
      const value = sheet.cell(row, column)?.value ?? null;
      if (typeof value === 'number') numbers.push(value);
      const key = keyOf(value);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { numbers: numbers.sort((a, b) => a - b), counts };
}

/** Whether a value is among the top, above the average, there twice …; null where formulas tell. */
export function isMetByValues(
  format: ConditionalFormat,
  values: RuleValues,
  value: CellValue,
): boolean | null {
  if (format.type === 'topBottom') {
    return typeof value === 'number' && isAmongTop(format, values.numbers, value);
  }
  if (format.type !== 'presetCriteria') return null;
  const { preset = '' } = format;
  if (preset === 'DuplicateValues' || preset === 'UniqueValues') {
    const key = keyOf(value);
    if (key === null) return false;
    return (values.counts.get(key) ?? 0) > 1 === (preset === 'DuplicateValues');
  }
  if (!preset.endsWith('Average')) return null;
  return typeof value === 'number' && isBesideAverage(preset, values.numbers, value);
}

/** The number a threshold stands for; null where there are no numbers to go by. */
export function thresholdValue(
  { type, value }: Threshold,
  numbers: readonly number[],
  evaluate: (formula: string) => number | null,
): number | null {
  const [lowest] = numbers;
  const highest = numbers.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const given = (): number | null => {
    if (value === null || value.trim() === '') return null;
    const number = Number(value);
    return Number.isFinite(number) ? number : evaluate(value);
  };
  switch (type) {
    case 'min':
      return lowest;
    case 'max':
      return highest;
    case 'autoMin':
      return Math.min(0, lowest);
    case 'autoMax':
      return Math.max(0, highest);
    case 'percent': {
      const share = given();
      return share === null ? null : lowest + ((highest - lowest) * share) / 100;
    }
    case 'percentile': {
      const share = given();
      return share === null ? null : percentile(numbers, share / 100);
    }
    default:
      return given();
  }
}

function isAmongTop(format: ConditionalFormat, numbers: readonly number[], value: number): boolean {
  const { rank, bottom, percent } = format.top ?? { rank: 10, bottom: false, percent: false };
  const wanted = percent ? Math.floor((numbers.length * rank) / 100) : rank;
  const count = Math.min(numbers.length, Math.max(1, wanted));
  const limit = bottom ? numbers[count - 1] : numbers[numbers.length - count];
  if (limit === undefined) return false;
  return bottom ? value <= limit : value >= limit;
}

const DEVIATIONS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/** "AboveAverage", "EqualOrBelowAverage", "TwoStdDevAboveAverage" … */
function isBesideAverage(preset: string, numbers: readonly number[], value: number): boolean {
  if (numbers.length === 0) return false;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const above = preset.includes('Above');
  const times = DEVIATIONS[/^(One|Two|Three)StdDev/.exec(preset)?.[1] ?? ''] ?? 0;
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const limit = mean + (above ? 1 : -1) * times * Math.sqrt(squares / numbers.length);
  if (preset.startsWith('EqualOr') && value === limit) return true;
  return above ? value > limit : value < limit;
}

function percentile(numbers: readonly number[], share: number): number | null {
  const place = share * (numbers.length - 1);
  const below = numbers[Math.floor(place)];
  const above = numbers[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

function keyOf(value: CellValue): string | null {
  if (value === null || value === '') return null;
  if (isCellError(value)) return `!${value.error}`;
  return typeof value === 'string' ? `"${value.toLowerCase()}` : String(value);
}
