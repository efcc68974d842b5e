import { areaAddress, columnLetters, parseArea, type Area } from '../area';
import { isCellError, type CellValue } from '../cell';
import { elementwise, textOf } from './arrayFunctions';
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
} from './engineValues';
import type { EngineFunction } from './excelRounding';
import { LIST, LIST_COLUMNS, LIST_ROWS } from './listCalls';
import { listPlaces, oneByOneNames, takesList } from './listPlaces';
import type { EngineCell, EngineInput, EngineResult, EngineSheet } from './runEngine';

/** The engine forgets formulas beyond some thousand a run. */
const MOST_FORMULAS = 5_000;

/**
 * "LIST.VLOOKUP" and the like: the function for every cell of the lists that it does not take
 * itself, each computed by a run of the engine of its own.
 */
export function oneByOne(
  run: (input: EngineInput) => readonly EngineResult[],
  date1904: boolean,
): ReadonlyMap<string, EngineFunction> {
  const each = (name: string): [string, EngineFunction] => {
    const places = listPlaces(name);
    const invoke = (args: unknown[]): unknown => {
      const jobs: unknown[][] = [];
      const taken = args.map((value, place) => takesList(places, place) || !isEngineArray(value));
      const singles = args.filter((_, place) => !taken[place]);
      const numbers = elementwise(singles, (cells) => {
        let next = 0;
        jobs.push(args.map((value, place) => (taken[place] === true ? value : cells[next++])));
        return engineNumber(jobs.length - 1);
      });
      const values = computed(run, name, jobs, date1904);
      return elementwise([numbers], ([number]) => values[toIndex(number)] ?? engineError('#N/A'));
    };
    return [LIST + name, { minArity: 0, maxArity: 255, invoke }];
  };
  return new Map<string, EngineFunction>([
    ...oneByOneNames.map(each),
    [`${LIST}CHOOSE`, { minArity: 2, maxArity: 255, invoke: choose }],
    [`${LIST}IF`, { minArity: 2, maxArity: 3, invoke: decide }],
    [LIST_ROWS, lineNumbers((area) => [area.row, area.rows], false)],
    [LIST_COLUMNS, lineNumbers((area) => [area.column, area.columns], true)],
  ]);
}

function toIndex(value: unknown): number {
  const number = toEngineNumber(value);
  return number.kind === NUMBER ? number.value : -1;
}

/** One call of the function a job, each on cells of its own; lists stand on sheets of theirs. */
function computed(
  run: (input: EngineInput) => readonly EngineResult[],
  name: string,
  jobs: readonly (readonly unknown[])[],
  date1904: boolean,
): unknown[] {
  const values: unknown[] = [];
  for (let first = 0; first < jobs.length; first += MOST_FORMULAS) {
    const some = jobs.slice(first, first + MOST_FORMULAS);
    const lists: EngineSheet[] = [];
    const cells = some.flatMap((args, row): EngineCell[] => {
      const places = args.map((value, column) => {
        if (!isEngineArray(value)) return `Jobs!${columnLetters(column)}${row + 1}`;
        const sheet = `List${column}`;
        if (!lists.some((list) => list.name === sheet)) lists.push(listSheet(sheet, value.rows));
        const { height: rows, width: columns } = value;
        return `${sheet}!${areaAddress({ row: 0, column: 0, rows, columns })}`;
      });
      const given = args.flatMap((value, column): EngineCell[] =>
        isEngineArray(value)
          ? []
          : [{ row, column, value: plain(value), formula: null, array: null }],
      );
      const formula = `${name}(${places.join(',')})`;
      return [...given, { row, column: args.length, value: null, formula, array: null }];
    });
    const jobSheet: EngineSheet = {
      name: 'Jobs',
      cells,
      hiddenRows: new Set(),
      bounds: null,
    };
    for (const { sheet, row, value } of run({
      sheets: [jobSheet, ...lists],
      names: [],
      date1904,
    })) {
      if (sheet === 0) values[first + row] = engineValue(value);
    }
  }
  return values;
}

function listSheet(name: string, rows: readonly (readonly unknown[])[]): EngineSheet {
  const cells = rows.flatMap((line, row) =>
    line.map((value, column) => ({ row, column, value: plain(value), formula: null, array: null })),
  );
  return { name, cells, hiddenRows: new Set(), bounds: null };
}

function plain(value: unknown): CellValue {
  const kind = kindOf(value);
  if (kind === BLANK) return null;
  const number = toEngineNumber(value);
  if (kind === NUMBER && number.kind === NUMBER) return number.value;
  if (kind === STRING) return textOf(value);
  if (kind === BOOLEAN && number.kind === NUMBER) return number.value === 1;
  return { error: number.kind === ERROR ? number.code : '#VALUE!' };
}

function engineValue(value: CellValue): unknown {
  if (isCellError(value)) return engineError(value.error);
  if (typeof value === 'number') return engineNumber(value);
  if (typeof value === 'boolean') return engineBoolean(value);
  return engineText(value ?? '');
}

/** CHOOSE({1,2},A2:A9,B2:B9): the columns side by side. */
function choose(args: unknown[]): unknown {
  return elementwise(args, ([index, ...choices]) => {
    const number = toEngineNumber(index);
    if (number.kind === ERROR) return number;
    return choices[Math.trunc(number.value) - 1] ?? engineError('#VALUE!');
  });
}

/** IF({1,0},B2:B9,A2:A9): the two columns, the second first. */
function decide(args: unknown[]): unknown {
  return elementwise(args, ([test, then, otherwise = engineBoolean(false)]) => {
    const number = toEngineNumber(test);
    if (number.kind === ERROR) return number;
    return number.value === 0 ? otherwise : then;
  });
}

function lineNumbers(
  linesOf: (area: Area) => readonly [first: number, count: number],
  across: boolean,
): EngineFunction {
  const invoke = ([value]: unknown[]): unknown => {
    const text = textOf(isEngineArray(value) ? value.rows[0]?.[0] : value);
    const area = parseArea(text.slice(text.lastIndexOf('!') + 1));
    if (area === null) return engineError('#REF!');
    const [first, count] = linesOf(area);
    const numbers = Array.from({ length: count }, (_, index) => engineNumber(first + 1 + index));
    return engineArray(across ? [numbers] : numbers.map((number) => [number]));
  };
  return { minArity: 1, maxArity: 1, invoke };
}
