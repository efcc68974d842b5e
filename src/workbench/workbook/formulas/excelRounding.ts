import Big from 'big.js';
import {
  engineArray,
  engineNumber,
  ERROR,
  isEngineArray,
  toEngineNumber,
  type EngineArray,
  type EngineError,
  type EngineNumber,
} from './engineValues';

/** Big.js' rounding modes. */
const DOWN = 0;
const HALF_UP = 1;
const UP = 3;

type Mode = typeof DOWN | typeof HALF_UP | typeof UP;

/** A function given to the engine in place of its own. */
export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/**
 * Rounds as Excel does: on the 15 significant digits a person sees, not on the binary fraction
 * below them, so that 1.005 to two digits is 1.01.
 *
 * @example roundDecimal(1.005, 2, 1) // 1.01
 */
export function roundDecimal(value: number, digits: number, mode: Mode): number {
  const places = Math.trunc(digits);
  if (!Number.isFinite(value) || places > 300) return value;
  if (places < -310) return 0;
  const rounded = new Big(Number(value.toPrecision(15))).round(places, mode).toNumber();
  return rounded === 0 ? 0 : rounded;
}

/**
 * Excel's rounding functions for the engine, whose own work on binary fractions. SUM stays the
 * engine's: Excel too adds in binary.
 */
export function excelRounding(): ReadonlyMap<string, EngineFunction> {
  const digits =
    (mode: Mode) =>
    (value: number, places: number): number =>
      roundDecimal(value, places, mode);
  return new Map([
    ['ROUND', { minArity: 2, maxArity: 2, invoke: eachPair(digits(HALF_UP)) }],
    ['ROUNDUP', { minArity: 2, maxArity: 2, invoke: eachPair(digits(UP)) }],
    ['ROUNDDOWN', { minArity: 2, maxArity: 2, invoke: eachPair(digits(DOWN)) }],
    ['TRUNC', { minArity: 1, maxArity: 2, invoke: eachPair(digits(DOWN)) }],
    ['INT', { minArity: 1, maxArity: 1, invoke: eachPair(floorDecimal) }],
  ]);
}

function floorDecimal(value: number): number {
  return Math.floor(Number(value.toPrecision(15)));
}

/** Lets a function of two numbers also take areas, as SUMPRODUCT(ROUND(A1:A9,2)) needs. */
function eachPair(
  compute: (value: number, second: number) => number,
): (args: unknown[]) => EngineNumber | EngineError | EngineArray {
  const one = (a: unknown, b: unknown): EngineNumber | EngineError => {
    const value = toEngineNumber(a);
    if (value.kind === ERROR) return value;
    const second = toEngineNumber(b);
    if (second.kind === ERROR) return second;
    return engineNumber(compute(value.value, second.value));
  };
  return (args) => {
    const [a, b] = args;
    if (!isEngineArray(a) && !isEngineArray(b)) return one(a, b);
    const height = Math.max(heightOf(a), heightOf(b));
    const width = Math.max(widthOf(a), widthOf(b));
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_unused, column) =>
        one(elementAt(a, row, column), elementAt(b, row, column)),
      ),
    );
    return engineArray(rows);
  };
}

function heightOf(value: unknown): number {
  return isEngineArray(value) ? value.height : 1;
}

function widthOf(value: unknown): number {
  return isEngineArray(value) ? value.width : 1;
}

function elementAt(value: unknown, row: number, column: number): unknown {
  if (!isEngineArray(value)) return value;
  return value.rows[value.height === 1 ? 0 : row]?.[value.width === 1 ? 0 : column];
}
