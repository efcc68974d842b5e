import {
  calculateFormulas,
  type CellLike,
  type FormulaResultLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { areaAddress, type Area } from '../area';
import type { CellValue } from '../cell';
import { arrayFunctions } from './arrayFunctions';
import { conditionalFunctions } from './conditionalFunctions';
import { excelRounding, type EngineFunction } from './excelRounding';
import { givenArea } from './givenAreas';
import { matchFunction } from './matchFunction';
import { oneByOne } from './oneByOne';
import { scalarFunctions } from './scalarFunctions';

/** One cell as the engine gets it; with `formula` it is computed, without it is a given value. */
export interface EngineCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  /** The area a legacy array formula fills. */
  readonly array: Area | null;
}

/** One sheet as the engine gets it. */
export interface EngineSheet {
  readonly name: string;
  readonly cells: readonly EngineCell[];
  /** Zero-based. */
  readonly hiddenRows: ReadonlySet<number>;
  /** What whole rows and columns are cut to. */
  readonly bounds: Area | null;
}

/** What one run of the engine works on. `sheet` of a name is the index of its sheet, or null. */
export interface EngineInput {
  readonly sheets: readonly EngineSheet[];
  readonly names: readonly { name: string; formula: string; sheet: number | null }[];
  readonly date1904: boolean;
}

/** A value the engine computed. */
export interface EngineResult {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The engine's cell kinds. */
const EMPTY = 0;
const LITERAL = 2;
const FORMULA = 6;

/** What the engine does otherwise than Excel, done as Excel does it. */
const corrections = (date1904: boolean): ReadonlyMap<string, EngineFunction> =>
  new Map([
    ...excelRounding(),
    ...arrayFunctions(),
    ...scalarFunctions(date1904),
    ...conditionalFunctions(),
    matchFunction(),
    givenArea,
    ...oneByOne(runEngine, date1904),
  ]);
const CORRECTIONS = { 1900: corrections(false), 1904: corrections(true) };

/** A cell that notes what the engine puts into it. */
class HostCell implements CellLike {
  readonly model: CellLike['model'];
  computed = false;
  private stored: FormulaResultLike = undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    readonly type: number,
    public value: unknown,
    readonly formula: string = '',
    array: Area | null = null,
  ) {
    this.model = array === null ? {} : { shareType: 'array', ref: twoCells(array) };
  }

  get result(): FormulaResultLike {
    return this.stored;
  }

  set result(value: FormulaResultLike) {
    this.stored = value;
    this.computed = true;
  }
}

/**
 * Computes the formulas among the given cells; the others are taken as they are. Formulas the
 * engine says nothing about are missing from the answer. At most some 9,000 formulas a run:
 * beyond 10,000 the engine forgets the first ones.
 */
export function runEngine(input: EngineInput): EngineResult[] {
  const hosts = input.sheets.map((sheet, index) => new HostSheet(sheet, index + 1));
  const workbook: WorkbookLike = {
    worksheets: hosts,
    getWorksheet: (key) => hosts.find((host) => host.id === key || host.name === key),
    definedNames: {
      getAllEntries: () =>
        input.names.map(({ name, formula, sheet }) => ({
          name,
          ranges: [formula],
          ...(sheet === null ? {} : { localSheetId: sheet }),
        })),
      getAllNames: () => [],
    },
    properties: { date1904: input.date1904 },
    userFunctions: CORRECTIONS[input.date1904 ? 1904 : 1900],
  };
  calculateFormulas(workbook);
  return hosts.flatMap((host, sheet) =>
    host.computedCells().map((cell) => ({
      sheet,
      row: cell.row - 1,
      column: cell.col - 1,
      value: cellValue(cell.result, input.date1904),
    })),
  );
}

/** The engine's view of one sheet; rows and columns count from one there. */
class HostSheet implements WorksheetLike {
  readonly name: string;
  readonly dimensions: WorksheetLike['dimensions'];
  private readonly rows = new Map<number, Map<number, HostCell>>();
  private readonly hiddenRows: ReadonlySet<number>;

  constructor(
    sheet: EngineSheet,
    readonly id: number,
  ) {
    this.name = sheet.name;
    this.hiddenRows = sheet.hiddenRows;
    this.dimensions =
      sheet.bounds === null
        ? null
        : {
            top: sheet.bounds.row + 1,
            left: sheet.bounds.column + 1,
            bottom: sheet.bounds.row + sheet.bounds.rows,
            right: sheet.bounds.column + sheet.bounds.columns,
          };
    for (const cell of sheet.cells) this.put(hostCell(cell));
    for (const cell of sheet.cells) if (cell.array !== null) this.addArrayCells(cell, cell.array);
  }

  eachRow(
    first: ((row: RowLike, number: number) => void) | { includeEmpty?: boolean },
    second?: (row: RowLike, number: number) => void,
  ): void {
    const callback = typeof first === 'function' ? first : second;
    if (callback === undefined) return;
    for (const [number, cells] of this.rows) {
      const row: RowLike = {
        hidden: this.hiddenRows.has(number - 1),
        eachCell: (
          one: ((cell: CellLike, column: number) => void) | { includeEmpty?: boolean },
          two?: (cell: CellLike, column: number) => void,
        ) => {
          const visit = typeof one === 'function' ? one : two;
          if (visit !== undefined) for (const [column, cell] of cells) visit(cell, column);
        },
      };
      callback(row, number);
    }
  }

  findCell(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** A cell the engine wants to spill into: it may write there, nobody reads it. */
  getCell(row: number, column: number): HostCell {
    return this.findCell(row, column) ?? new HostCell(row, column, EMPTY, null);
  }

  computedCells(): HostCell[] {
    return [...this.rows.values()].flatMap((row) =>
      [...row.values()].filter((cell) => cell.computed),
    );
  }

  private put(cell: HostCell): void {
    const row = this.rows.get(cell.row);
    if (row === undefined) this.rows.set(cell.row, new Map([[cell.col, cell]]));
    else row.set(cell.col, cell);
  }

  /** The other cells of an array formula take results too, though they have no formula. */
  private addArrayCells(first: EngineCell, area: Area): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (row === first.row && column === first.column) continue;
        this.put(new HostCell(row + 1, column + 1, FORMULA, null));
      }
    }
  }
}

function hostCell(cell: EngineCell): HostCell {
  const row = cell.row + 1;
  const column = cell.column + 1;
  if (cell.formula !== null) {
    return new HostCell(row, column, FORMULA, null, cell.formula, cell.array);
  }
  return new HostCell(row, column, cell.value === null ? EMPTY : LITERAL, cell.value);
}

/** The engine wants both corners, even of one cell. */
function twoCells(area: Area): string {
  const address = areaAddress(area);
  return address.includes(':') ? address : `${address}:${address}`;
}

/** A formula always shows something: a blank result is 0, as in Excel. */
function cellValue(result: FormulaResultLike, date1904: boolean): CellValue {
  if (result === undefined) return 0;
  if (result instanceof Date) {
    return result.getTime() / 86_400_000 + (date1904 ? 24_107 : 25_569);
  }
  if (typeof result === 'number') return result === 0 ? 0 : result;
  if (typeof result === 'object') return { error: result.error };
  return result;
}
