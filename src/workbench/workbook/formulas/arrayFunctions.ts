import { codeOf, wildcardSource } from './criterion';
import {
  BLANK,
  BOOLEAN,
  engineArray,
  engineBoolean,
  engineError,
  engineNumber,
  engineText,
  ERROR,
  isEngineArray,
  kindOf,
  NUMBER,
  STRING,
  toEngineNumber,
  toEngineText,
} from './engineValues';
import type { EngineFunction } from './excelRounding';

/**
 * Functions the engine computes for the first cell of an area only. In SUMPRODUCT and array
 * formulas Excel computes them for every cell: SUMPRODUCT(ISNUMBER(A1:A9)*B1:B9). And INDEX,
 * which on a single row must take its one number as the column.
 */
export function arrayFunctions(): ReadonlyMap<string, EngineFunction> {
  return new Map<string, EngineFunction>([
    ['ISNUMBER', test((kind) => kind === NUMBER)],
    ['ISTEXT', test((kind) => kind === STRING)],
    ['ISNONTEXT', test((kind) => kind !== STRING)],
    ['ISLOGICAL', test((kind) => kind === BOOLEAN)],
    ['ISBLANK', test((kind) => kind === BLANK)],
    ['ISERROR', test((kind) => kind === ERROR)],
    ['ISNA', test((kind, value) => kind === ERROR && codeOf(value) === '#N/A')],
    ['ISERR', test((kind, value) => kind === ERROR && codeOf(value) !== '#N/A')],
    ['LEN', eachOf(1, 1, ([value]) => engineNumber(textOf(value).length))],
    ['TRIM', eachOf(1, 1, ([value]) => engineText(trim(textOf(value))))],
    ['LEFT', eachOf(1, 2, ([value, count]) => cut(textOf(value), count, 'left'))],
    ['RIGHT', eachOf(1, 2, ([value, count]) => cut(textOf(value), count, 'right'))],
    ['MID', eachOf(3, 3, ([value, start, count]) => middle(textOf(value), start, count))],
    ['SEARCH', eachOf(2, 3, ([wanted, within, start]) => search(wanted, within, start))],
    ['SUBSTITUTE', eachOf(3, 4, ([within, old, by, nth]) => substitute(within, old, by, nth))],
    ['INDEX', { minArity: 2, maxArity: 4, invoke: index }],
  ]);
}

function test(holds: (kind: number, value: unknown) => boolean): EngineFunction {
  return {
    minArity: 1,
    maxArity: 1,
    invoke: (args) => elementwise(args, ([value]) => engineBoolean(holds(kindOf(value), value))),
  };
}

/** A function for every cell of its areas; an error in any argument is its result. */
export function eachOf(
  minArity: number,
  maxArity: number,
  compute: (args: readonly unknown[]) => unknown,
): EngineFunction {
  const one = (args: readonly unknown[]): unknown =>
    args.find((value) => kindOf(value) === ERROR) ?? compute(args);
  return { minArity, maxArity, invoke: (args) => elementwise(args, one) };
}

/** Computes for every cell of the areas among the arguments; single values serve every cell. */
export function elementwise(
  args: readonly unknown[],
  compute: (args: readonly unknown[]) => unknown,
): unknown {
  const areas = args.filter(isEngineArray);
  if (areas.length === 0) return compute(args);
  const height = Math.max(...areas.map((area) => area.height));
  const width = Math.max(...areas.map((area) => area.width));
  return engineArray(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_unused, column) =>
        compute(args.map((value) => element(value, row, column))),
      ),
    ),
  );
}

function element(value: unknown, row: number, column: number): unknown {
  if (!isEngineArray(value)) return value;
  const line = value.rows[value.height === 1 ? 0 : row];
  // Areas of different sizes leave cells without a partner.
  return line?.[value.width === 1 ? 0 : column] ?? engineError('#N/A');
}

function index(args: unknown[]): unknown {
  const [source, first, second] = args;
  const area = isEngineArray(source) ? source : engineArray([[source]]);
  const one = position(first);
  if (typeof one !== 'number') return one;
  const two = second === undefined ? null : position(second);
  if (two !== null && typeof two !== 'number') return two;
  const isRow = area.height === 1 && two === null;
  const row = isRow ? 1 : one;
  const column = isRow ? one : (two ?? (area.width === 1 ? 1 : 0));
  if (row < 0 || column < 0) return engineError('#VALUE!');
  if (row > area.height || column > area.width) return engineError('#REF!');
  const rows = row === 0 ? area.rows : [area.rows[row - 1] ?? []];
  const picked = column === 0 ? rows : rows.map((line) => [line[column - 1]]);
  return picked.length === 1 && picked[0]?.length === 1 ? picked[0][0] : engineArray(picked);
}

function position(value: unknown): unknown {
  const number = toEngineNumber(isEngineArray(value) ? value.rows[0]?.[0] : value);
  return number.kind === ERROR ? number : Math.trunc(number.value);
}

function cut(value: string, count: unknown, side: 'left' | 'right'): unknown {
  const wanted = count === undefined ? 1 : position(count);
  if (typeof wanted !== 'number') return wanted;
  if (wanted < 0) return engineError('#VALUE!');
  return engineText(
    side === 'left' ? value.slice(0, wanted) : wanted === 0 ? '' : value.slice(-wanted),
  );
}

function middle(value: string, start: unknown, count: unknown): unknown {
  const from = position(start);
  const length = position(count);
  if (typeof from !== 'number') return from;
  if (typeof length !== 'number') return length;
  if (from < 1 || length < 0) return engineError('#VALUE!');
  return engineText(value.slice(from - 1, from - 1 + length));
}

function search(wanted: unknown, within: unknown, start: unknown): unknown {
  const from = start === undefined ? 1 : position(start);
  if (typeof from !== 'number') return from;
  const all = textOf(within);
  if (from < 1 || from > all.length + 1) return engineError('#VALUE!');
  const found = new RegExp(wildcardSource(textOf(wanted)), 'iu').exec(all.slice(from - 1));
  return found === null ? engineError('#VALUE!') : engineNumber(found.index + from);
}

function substitute(within: unknown, old: unknown, by: unknown, nth: unknown): unknown {
  const [all, gone, put] = [within, old, by].map(textOf);
  const wanted = nth === undefined ? null : position(nth);
  if (wanted !== null && (typeof wanted !== 'number' || wanted < 1)) return engineError('#VALUE!');
  if (all === undefined || gone === undefined || put === undefined || gone === '') return within;
  const pieces = all.split(gone);
  if (wanted === null) return engineText(pieces.join(put));
  if (wanted >= pieces.length) return engineText(all);
  const [before, after] = [pieces.slice(0, wanted), pieces.slice(wanted)];
  return engineText(before.join(gone) + put + after.join(gone));
}

/** Excel's TRIM: ordinary spaces only, runs inside become one. */
function trim(value: string): string {
  return value.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ');
}

/** A value as the text it reads as; "" for an error. */
export function textOf(value: unknown): string {
  const read = toEngineText(value);
  return typeof read === 'string' ? read : '';
}
