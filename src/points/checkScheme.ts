import type { PointsScheme } from './PointsScheme';

/** What is wrong with a scheme: the setting, the value that stands there, and why. */
export interface SchemeProblem {
  readonly code:
    'no-number' | 'below-zero' | 'decimals' | 'unknown-name' | 'doubled-name' | 'range';
  /** The setting as the person sees it: "履行义务 上限". */
  readonly setting: string;
  readonly value: string | number;
}

/** Everything in a scheme that would make its points unsure; empty where it can be used. */
export function checkScheme(scheme: PointsScheme): readonly SchemeProblem[] {
  const { parts, areas, kinds, indices, bands, posting } = scheme;
  const numbers: readonly (readonly [string, number | null])[] = [
    ...parts.flatMap(({ name, start, cap }): [string, number][] => [
      [`${name} 起始分`, start],
      [`${name} 上限`, cap],
    ]),
    ...areas.map(({ name, cap }): [string, number] => [`${name} 上限`, cap]),
    ...kinds.flatMap(({ id, step, eventCap }): [string, number | null][] => [
      [`${id} 标准分`, step],
      [`${id} 单次上限`, eventCap],
    ]),
    ...indices.map(({ name, max }): [string, number] => [`${name} 满分`, max]),
    ...bands.map(({ name, min }): [string, number] => [`${name} 下限`, min]),
    ['换算满分', scheme.scale],
  ];
  return [
    ...numbers.flatMap(([setting, value]) => numberProblem(setting, value)),
    ...parts.flatMap(({ name, start, cap }): SchemeProblem[] =>
      start > cap ? [{ code: 'range', setting: `${name} 起始分`, value: start }] : [],
    ),
    ...unknown(
      areas.map(({ name, part }) => [name, part]),
      parts.map(({ name }) => name),
    ),
    ...unknown(
      kinds.map(({ id, area }) => [id, area]),
      areas.map(({ name }) => name),
    ),
    ...unknown(
      [['受限最高等级', scheme.barredBand]],
      bands.map(({ name }) => name),
    ),
    ...doubled(parts.map(({ name }) => name)),
    ...doubled(areas.map(({ name }) => name)),
    ...doubled(kinds.map(({ id }) => id)),
    ...range('月均占比', scheme.periodShare, 0, 1),
    ...range('公示日', posting.day, 1, 28),
    ...range('公示天数', posting.days, 1, 60),
  ];
}

function numberProblem(setting: string, value: number | null): readonly SchemeProblem[] {
  if (value === null) return [];
  if (!Number.isFinite(value)) return [{ code: 'no-number', setting, value }];
  if (value < 0) return [{ code: 'below-zero', setting, value }];
  const isPlain = Math.round(value * 100) / 100 === value;
  return isPlain ? [] : [{ code: 'decimals', setting, value }];
}

function range(setting: string, value: number, min: number, max: number): readonly SchemeProblem[] {
  return value >= min && value <= max ? [] : [{ code: 'range', setting, value }];
}

function unknown(
  named: readonly (readonly [string, string])[],
  known: readonly string[],
): readonly SchemeProblem[] {
  return named.flatMap(([setting, value]): SchemeProblem[] =>
    known.includes(value) ? [] : [{ code: 'unknown-name', setting, value }],
  );
}

function doubled(names: readonly string[]): readonly SchemeProblem[] {
  return names.flatMap((name, index): SchemeProblem[] =>
    names.indexOf(name) === index ? [] : [{ code: 'doubled-name', setting: name, value: name }],
  );
}
