import { areaAddress, MAX_COLUMNS, type Area } from '../area';
import type { Workbook } from '../Workbook';
import type { CellPlace } from './Calculator';
import { engineFormula } from './engineFormula';
import type { FormulaFacts } from './formulaFacts';
import type { ListCalls } from './listCalls';
import { readFormula, type FormulaReading, type SheetArea } from './readFormula';
import { arrayArea } from './arrayArea';
import { withoutStructured } from './structuredReferences';

/** An area some formulas read; one object per distinct area of a sheet. */
export interface ReadArea extends SheetArea {
  readonly readers: Set<FormulaNode>;
}

/** A formula cell and what it reads. */
export interface FormulaNode extends FormulaReading {
  readonly place: CellPlace;
  readonly text: string;
  /** Its text for the engine, and whether the engine's answer can be trusted. */
  readonly engine: ListCalls;
  readonly reads: readonly ReadArea[];
  /** The area an array formula fills, else null. */
  readonly array: Area | null;
}

/** Areas are found by blocks of cells; one over more blocks than this is looked at every time. */
const BLOCK_ROWS = 128;
const BLOCK_COLUMNS = 16;
const MOST_BLOCKS = 256;

class SheetIndex {
  readonly formulas = new Map<number, FormulaNode>();
  private readonly areas = new Map<string, ReadArea>();
  private readonly single = new Map<number, ReadArea>();
  private readonly blocks = new Map<number, ReadArea[]>();
  private readonly wide: ReadArea[] = [];

  readArea(sheetId: string, area: Area): ReadArea {
    const key = areaAddress(area);
    const known = this.areas.get(key);
    if (known !== undefined) return known;
    const created: ReadArea = { sheetId, area, readers: new Set() };
    this.areas.set(key, created);
    this.file(created);
    return created;
  }

  *areasAt(row: number, column: number): Generator<ReadArea> {
    const single = this.single.get(cellKey(row, column));
    if (single !== undefined) yield single;
    const block = this.blocks.get(
      cellKey(Math.floor(row / BLOCK_ROWS), Math.floor(column / BLOCK_COLUMNS)),
    );
    for (const list of [block ?? [], this.wide]) {
      for (const read of list) if (holds(read.area, row, column)) yield read;
    }
  }

  private file(read: ReadArea): void {
    const { row, column, rows, columns } = read.area;
    if (rows === 1 && columns === 1) {
      this.single.set(cellKey(row, column), read);
      return;
    }
    const top = Math.floor(row / BLOCK_ROWS);
    const left = Math.floor(column / BLOCK_COLUMNS);
    const bottom = Math.floor((row + rows - 1) / BLOCK_ROWS);
    const right = Math.floor((column + columns - 1) / BLOCK_COLUMNS);
    if ((bottom - top + 1) * (right - left + 1) > MOST_BLOCKS) {
      this.wide.push(read);
      return;
    }
    for (let r = top; r <= bottom; r++) {
      for (let c = left; c <= right; c++) {
        const list = this.blocks.get(cellKey(r, c));
        if (list === undefined) this.blocks.set(cellKey(r, c), [read]);
        else list.push(read);
      }
    }
  }
}

/** Which formulas a workbook has and which read which cells. Formula texts are read once. */
export class DependencyIndex {
  private readonly sheets = new Map<string, SheetIndex>();
  private readonly volatileFormulas = new Set<FormulaNode>();

  constructor(
    private readonly workbook: Workbook,
    private readonly factsByText: Map<string, FormulaFacts>,
  ) {
    for (const sheet of workbook.sheets) {
      for (const row of sheet.rowNumbers()) {
        for (const [column, cell] of sheet.row(row) ?? []) {
          if (cell.formula !== null) this.update({ sheetId: sheet.id, row, column });
        }
      }
    }
  }

  /** Every formula of the workbook, sheet by sheet. */
  *formulas(): Generator<FormulaNode> {
    for (const sheet of this.sheets.values()) yield* sheet.formulas.values();
  }

  /** Those that change without an edit. */
  get volatile(): ReadonlySet<FormulaNode> {
    return this.volatileFormulas;
  }

  formulaAt(place: CellPlace): FormulaNode | undefined {
    return this.sheets.get(place.sheetId)?.formulas.get(cellKey(place.row, place.column));
  }

  /** The read areas a cell lies in. */
  areasAt(place: CellPlace): Iterable<ReadArea> {
    return this.sheets.get(place.sheetId)?.areasAt(place.row, place.column) ?? [];
  }

  /** Takes in what stands in a cell now. */
  update(place: CellPlace): void {
    const cell = this.workbook.sheet(place.sheetId)?.cell(place.row, place.column);
    const old = this.formulaAt(place);
    if (old !== undefined) {
      for (const read of old.reads) read.readers.delete(old);
      this.volatileFormulas.delete(old);
      this.sheetIndex(place.sheetId).formulas.delete(cellKey(place.row, place.column));
    }
    if (cell === undefined || cell.formula === null) return;
    const node = this.node(place, cell.formula, cell.arrayRef);
    for (const read of node.reads) read.readers.add(node);
    if (node.volatile) this.volatileFormulas.add(node);
    this.sheetIndex(place.sheetId).formulas.set(cellKey(place.row, place.column), node);
  }

  private node(place: CellPlace, formula: string, arrayRef: string | undefined): FormulaNode {
    // The engine knows no tables: it gets the cells their names mean.
    const text = withoutStructured(this.workbook, formula, place);
    const reading = readFormula(this.workbook, place.sheetId, text, this.factsByText);
    const array = arrayArea(this.workbook.sheet(place.sheetId), place, arrayRef);
    return {
      ...reading,
      place,
      text,
      engine: engineFormula(this.workbook, place.sheetId, text, array !== null),
      reads: reading.reads.map(({ sheetId, area }) =>
        this.sheetIndex(sheetId).readArea(sheetId, area),
      ),
      array,
    };
  }

  private sheetIndex(sheetId: string): SheetIndex {
    let index = this.sheets.get(sheetId);
    if (index === undefined) this.sheets.set(sheetId, (index = new SheetIndex()));
    return index;
  }
}

function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
