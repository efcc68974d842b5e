import { codeOf, criterion } from './criterion';
import {
  engineArray,
  engineError,
  engineNumber,
  ERROR,
  isEngineArray,
  kindOf,
  NUMBER,
  toEngineNumber,
} from './engineValues';
import type { EngineFunction } from './excelRounding';

/**
 * COUNTIF, SUMIF, AVERAGEIF and their …IFS: the engine takes blank cells for 0 and computes a list
 * of criteria for its first one only, so that SUMPRODUCT(1/COUNTIF(A1:A9,A1:A9)), the usual
 * 中国式排名, goes wrong.
 */
export function conditionalFunctions(): ReadonlyMap<string, EngineFunction> {
  return new Map<string, EngineFunction>([
    ['COUNTIF', { minArity: 2, maxArity: 2, invoke: (args) => forEach(args, 0, count) }],
    ['COUNTIFS', { minArity: 2, maxArity: 254, invoke: (args) => forEach(args, 0, count) }],
    ['SUMIF', { minArity: 2, maxArity: 3, invoke: (args) => forEach(valuesFirst(args), 1, sum) }],
    ['SUMIFS', { minArity: 3, maxArity: 255, invoke: (args) => forEach(args, 1, sum) }],
    ['AVERAGEIF', { minArity: 2, maxArity: 3, invoke: (a) => forEach(valuesFirst(a), 1, mean) }],
    ['AVERAGEIFS', { minArity: 3, maxArity: 255, invoke: (args) => forEach(args, 1, mean) }],
  ]);
}

/** What is made of the values of the cells that match. */
type Fold = (values: readonly unknown[]) => unknown;

/** SUMIF(range, criterion, [values]) in the order of SUMIFS: what is summed comes first. */
function valuesFirst([range, wanted, values]: readonly unknown[]): readonly unknown[] {
  return [values ?? range, range, wanted];
}

/**
 * Computes once for every criterion of a list. `first` is where the pairs of range and criterion
 * begin; what stands before them are the values, otherwise the ranges' own cells.
 */
function forEach(args: readonly unknown[], first: 0 | 1, fold: Fold): unknown {
  const ranges = args.filter((_, index) => index >= first && (index - first) % 2 === 0);
  const criteria = args.filter((_, index) => index >= first && (index - first) % 2 === 1);
  if (criteria.length !== ranges.length) return engineError('#VALUE!');
  const gone = ranges.find((range) => kindOf(range) === ERROR && codeOf(range) === '#REF!');
  if (gone !== undefined) return gone;
  const areas = ranges.map(areaOf);
  const [shape] = areas;
  const values = first === 1 ? areaOf(args[0]) : shape;
  if (shape === undefined || values === undefined) return engineError('#VALUE!');
  const fits = areas.every(({ height, width }) => height === shape.height && width === shape.width);
  if (!fits) return engineError('#VALUE!');

  const one = (wanted: readonly unknown[]): unknown => {
    const matches = wanted.map(criterion);
    const found: unknown[] = [];
    for (let row = 0; row < shape.height; row++) {
      for (let column = 0; column < shape.width; column++) {
        const holds = areas.every((area, index) => matches[index]?.(area.rows[row]?.[column]));
        if (holds) found.push(values.rows[row]?.[column]);
      }
    }
    return fold(found);
  };
  const lists = criteria.filter(isEngineArray);
  if (lists.length === 0) return one(criteria);
  const height = Math.max(...lists.map((list) => list.height));
  const width = Math.max(...lists.map((list) => list.width));
  return engineArray(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_unused, column) =>
        one(criteria.map((wanted) => element(wanted, row, column))),
      ),
    ),
  );
}

function areaOf(value: unknown) {
  return isEngineArray(value) ? value : engineArray([[value]]);
}

function element(value: unknown, row: number, column: number): unknown {
  if (!isEngineArray(value)) return value;
  const line = value.rows[value.height === 1 ? 0 : row];
  return line?.[value.width === 1 ? 0 : column];
}

function count(values: readonly unknown[]): unknown {
  return engineNumber(values.length);
}

function sum(values: readonly unknown[]): unknown {
  const failed = values.find((value) => kindOf(value) === ERROR);
  if (failed !== undefined) return failed;
  return engineNumber(numbers(values).reduce((total, value) => total + value, 0));
}

function mean(values: readonly unknown[]): unknown {
  const failed = values.find((value) => kindOf(value) === ERROR);
  if (failed !== undefined) return failed;
  const found = numbers(values);
  if (found.length === 0) return engineError('#DIV/0!');
  return engineNumber(found.reduce((total, value) => total + value, 0) / found.length);
}

function numbers(values: readonly unknown[]): readonly number[] {
  return values.flatMap((value) => {
    if (kindOf(value) !== NUMBER) return [];
    const read = toEngineNumber(value);
    return read.kind === NUMBER ? [read.value] : [];
  });
}
