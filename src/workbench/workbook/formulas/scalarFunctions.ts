import { formatNumber } from '../formatNumber';
import { eachOf, textOf } from './arrayFunctions';
import { numberOf } from './criterion';
import {
  BOOLEAN,
  engineBoolean,
  engineError,
  engineNumber,
  engineText,
  ERROR,
  kindOf,
  STRING,
  toEngineNumber,
} from './engineValues';
import type { EngineFunction } from './excelRounding';

/**
 * Functions of single values, which the engine computes for the first cell of an area only. Excel
 * computes them for every cell: SUMPRODUCT((MONTH(A2:A9)=5)*B2:B9).
 */
export function scalarFunctions(date1904: boolean): ReadonlyMap<string, EngineFunction> {
  const ofDate = (read: (date: CalendarDay) => number): EngineFunction =>
    numeric(1, 1, ([serial = 0]) => {
      const day = calendarDay(serial, date1904);
      return day === null ? NaN : read(day);
    });
  return new Map<string, EngineFunction>([
    ['ABS', numeric(1, 1, ([value = 0]) => Math.abs(value))],
    ['SIGN', numeric(1, 1, ([value = 0]) => Math.sign(value))],
    ['SQRT', numeric(1, 1, ([value = 0]) => Math.sqrt(value))],
    ['POWER', numeric(2, 2, ([base = 0, exponent = 0]) => base ** exponent)],
    ['MOD', eachOf(2, 2, modulo)],
    ['ISODD', eachOf(1, 1, ([value]) => parity(value, 1))],
    ['ISEVEN', eachOf(1, 1, ([value]) => parity(value, 0))],
    ['NOT', eachOf(1, 1, ([value]) => negated(value))],
    ['YEAR', ofDate((day) => day.year)],
    ['MONTH', ofDate((day) => day.month)],
    ['DAY', ofDate((day) => day.day)],
    ['WEEKDAY', numeric(1, 2, ([serial = 0, type = 1]) => weekday(serial, type, date1904))],
    ['DATE', numeric(3, 3, ([y = 0, m = 0, d = 0]) => serialOf(y, m, d, date1904))],
    ['TEXT', eachOf(2, 2, shown)],
    ['VALUE', numeric(1, 1, ([value = 0]) => value)],
    ['UPPER', eachOf(1, 1, ([value]) => engineText(textOf(value).toUpperCase()))],
    ['LOWER', eachOf(1, 1, ([value]) => engineText(textOf(value).toLowerCase()))],
  ]);
}

/** A function of numbers; texts that read as numbers or dates are taken. NaN is #NUM!. */
function numeric(
  minArity: number,
  maxArity: number,
  compute: (numbers: readonly number[]) => number,
): EngineFunction {
  return eachOf(minArity, maxArity, (args) => {
    const numbers = args.map(numberIn);
    if (numbers.includes(null)) return engineError('#VALUE!');
    const result = compute(numbers.map((number) => number ?? 0));
    return Number.isFinite(result) ? engineNumber(result) : engineError('#NUM!');
  });
}

function numberIn(value: unknown): number | null {
  const read = toEngineNumber(value);
  if (read.kind !== ERROR) return read.value;
  return kindOf(value) === STRING ? numberOf(textOf(value)) : null;
}

function modulo([value, by]: readonly unknown[]): unknown {
  const [number, divisor] = [numberIn(value), numberIn(by)];
  if (number === null || divisor === null) return engineError('#VALUE!');
  if (divisor === 0) return engineError('#DIV/0!');
  return engineNumber(number - divisor * Math.floor(number / divisor));
}

function parity(value: unknown, wanted: 0 | 1): unknown {
  const number = numberIn(value);
  if (number === null || kindOf(value) === BOOLEAN) return engineError('#VALUE!');
  return engineBoolean(Math.abs(Math.trunc(number)) % 2 === wanted);
}

function negated(value: unknown): unknown {
  const word = kindOf(value) === STRING ? textOf(value).toUpperCase() : '';
  if (word === 'TRUE' || word === 'FALSE') return engineBoolean(word === 'FALSE');
  const number = toEngineNumber(value);
  return number.kind === ERROR ? number : engineBoolean(number.value === 0);
}

function shown([value, format]: readonly unknown[]): unknown {
  const pattern = textOf(format);
  if (kindOf(value) === BOOLEAN) return engineText(textOf(value));
  const number = numberIn(value);
  return engineText(pattern === '' ? '' : formatNumber(number ?? textOf(value), pattern));
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LAST_DAY = 2_958_465;
const SYSTEM_1904 = 1_462;

/** The day of a serial number; null outside what Excel takes for a date. */
function calendarDay(serial: number, date1904: boolean): CalendarDay | null {
  const number = Math.floor(serial) + (date1904 ? SYSTEM_1904 : 0);
  if (serial < 0 || number > LAST_DAY) return null;
  // Day 0, which a blank cell is too, and the 29 February 1900 that Excel alone knows.
  if (number === 0) return { year: 1900, month: 1, day: 0 };
  if (number === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date((number - 25_569 + (number < 60 ? 1 : 0)) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function weekday(serial: number, type: number, date1904: boolean): number {
  if (serial < 0) return NaN;
  // 0 is Sunday, by Excel's calendar.
  const day = (Math.floor(serial) + (date1904 ? SYSTEM_1904 : 0) + 6) % 7;
  if (type === 3) return (day + 6) % 7;
  const first = type === 1 || type === 17 ? 0 : type === 2 ? 1 : type - 10;
  return first >= 0 && first <= 6 ? ((day - first + 7) % 7) + 1 : NaN;
}

function serialOf(year: number, month: number, day: number, date1904: boolean): number {
  const whole = Math.trunc(year);
  const full = whole < 1900 && !date1904 ? whole + 1900 : whole;
  const days = Date.UTC(full, Math.trunc(month) - 1, Math.trunc(day)) / 86_400_000 + 25_569;
  const serial = (days < 61 ? days - 1 : days) - (date1904 ? SYSTEM_1904 : 0);
  return whole < 0 || serial < 0 || days > LAST_DAY ? NaN : serial;
}
