import type { Area } from './area';
import type { Cell } from './cell';
import { clonedChart, type Chart } from './Chart';
import type { Hyperlink } from './Hyperlink';
import type { Picture } from './Picture';
import type { PageLayout } from './PageLayout';
import type { ConditionalFormat, DataValidation } from './rules';
import type { AutoFilter, Table } from './Table';

/** The parts of a sheet beside its rows that a change can touch; the file layer rewrites only these. */
export type SheetSection =
  | 'columns'
  | 'merges'
  | 'validations'
  | 'conditionalFormats'
  | 'charts'
  | 'tables'
  | 'autoFilter'
  | 'hyperlinks'
  | 'view'
  | 'protection'
  | 'properties'
  | 'pageLayout';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A column's or row's own size and look; null is the sheet's default. Widths and heights in points. */
export interface LineFormat {
  readonly size: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

const PLAIN_LINE: LineFormat = { size: null, hidden: false, style: null };

/**
 * One worksheet: its cells and everything around them. All changes go through its methods, which
 * record what was touched, so that saving rewrites no more than that.
 */
export class Sheet {
  readonly touchedRows = new Set<number>();
  readonly touchedSections = new Set<SheetSection>();

  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly rowFormats = new Map<number, LineFormat>();
  private readonly columnFormats = new Map<number, LineFormat>();
  private readonly arrays = new Map<string, string>();
  private mergedAreas: Area[] = [];

  visibility: SheetVisibility = 'Visible';
  tabColor: string | null = null;
  frozen = { rows: 0, columns: 0 };
  showGridlines = true;
  /** What is selected on it, A1; several areas separated by spaces. */
  selection = 'A1';
  /** Null: not protected. Options are Excel's flags; a password hash stays with the file layer. */
  protection: { readonly options: Readonly<Record<string, boolean>>; hasPassword: boolean } | null =
    null;
  /** Points. */
  defaultRowHeight = 15;
  defaultColumnWidth = 48;
  validations: DataValidation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  /** For showing only: saving copies them from the file. */
  pictures: Picture[] = [];
  /** Changed through `workbook/tables`, which keep cells, names and formulas in step. */
  tables: Table[] = [];
  /** The filter of the sheet itself; tables have their own. */
  autoFilter: AutoFilter | null = null;
  hyperlinks: Hyperlink[] = [];
  /** Print area and titles are the defined names _xlnm.Print_Area and _xlnm.Print_Titles. */
  pageLayout: PageLayout = {};

  constructor(
    /** Stable for the sheet's life, shaped like Excel's "{00000000-0001-0000-0000-000000000000}". */
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The stored cells of a row, by column; undefined for a row without any. */
  row(row: number): ReadonlyMap<number, Cell> | undefined {
    return this.rows.get(row);
  }

  /** What the array formulas fill, A1. */
  arrayRefs(): Iterable<string> {
    return this.arrays.values();
  }

  /** The rows that hold cells, ascending. */
  rowNumbers(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** Puts a cell; a blank one without a style of its own is removed. */
  setCell(row: number, column: number, cell: Cell | null): void {
    this.touchedRows.add(row);
    this.loadCell(row, column, cell);
  }

  /** Puts a cell as the file has it: not a change. */
  loadCell(row: number, column: number, cell: Cell | null): void {
    if (cell?.arrayRef !== undefined) this.arrays.set(`${row}:${column}`, cell.arrayRef);
    else if (this.arrays.size > 0) this.arrays.delete(`${row}:${column}`);
    let line = this.rows.get(row);
    if (cell === null) {
      line?.delete(column);
      if (line?.size === 0) this.rows.delete(row);
      return;
    }
    if (line === undefined) this.rows.set(row, (line = new Map<number, Cell>()));
    line.set(column, cell);
  }

  /** The smallest area with all stored cells (of `valuesOnly`: those with a value or formula); null when there is none. */
  usedArea(valuesOnly: boolean): Area | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [row, line] of this.rows) {
      for (const [column, cell] of line) {
        if (valuesOnly && cell.value === null && cell.formula === null) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  rowFormat(row: number): LineFormat {
    return this.rowFormats.get(row) ?? PLAIN_LINE;
  }

  columnFormat(column: number): LineFormat {
    return this.columnFormats.get(column) ?? PLAIN_LINE;
  }

  setRowFormat(row: number, change: Partial<LineFormat>): void {
    this.touchedRows.add(row);
    this.loadRowFormat(row, change);
  }

  setColumnFormat(column: number, change: Partial<LineFormat>): void {
    this.touchedSections.add('columns');
    this.loadColumnFormat(column, change);
  }

  loadRowFormat(row: number, change: Partial<LineFormat>): void {
    this.rowFormats.set(row, { ...this.rowFormat(row), ...change });
  }

  loadColumnFormat(column: number, change: Partial<LineFormat>): void {
    this.columnFormats.set(column, { ...this.columnFormat(column), ...change });
  }

  formattedRows(): ReadonlyMap<number, LineFormat> {
    return this.rowFormats;
  }

  formattedColumns(): ReadonlyMap<number, LineFormat> {
    return this.columnFormats;
  }

  get merges(): readonly Area[] {
    return this.mergedAreas;
  }

  setMerges(merges: readonly Area[]): void {
    this.touchedSections.add('merges');
    this.loadMerges(merges);
  }

  loadMerges(merges: readonly Area[]): void {
    this.mergedAreas = [...merges];
  }

  /** Takes over all that is on another sheet, and what of it was touched; names and ids are not its concern. */
  copyFrom(other: Sheet): void {
    for (const [row, line] of other.rows) this.rows.set(row, new Map(line));
    for (const [place, ref] of other.arrays) this.arrays.set(place, ref);
    for (const [row, format] of other.rowFormats) this.rowFormats.set(row, format);
    for (const [column, format] of other.columnFormats) this.columnFormats.set(column, format);
    this.mergedAreas = [...other.mergedAreas];
    for (const row of other.touchedRows) this.touchedRows.add(row);
    for (const section of other.touchedSections) this.touchedSections.add(section);
    this.visibility = other.visibility;
    this.tabColor = other.tabColor;
    this.frozen = { ...other.frozen };
    this.showGridlines = other.showGridlines;
    this.selection = other.selection;
    this.protection = structuredClone(other.protection);
    this.defaultRowHeight = other.defaultRowHeight;
    this.defaultColumnWidth = other.defaultColumnWidth;
    this.validations = structuredClone(other.validations);
    this.conditionalFormats = structuredClone(other.conditionalFormats);
    this.charts = other.charts.map(clonedChart);
    this.pictures = other.pictures.map((picture) => ({ ...picture }));
    this.tables = structuredClone(other.tables);
    this.autoFilter = structuredClone(other.autoFilter);
    this.hyperlinks = structuredClone(other.hyperlinks);
    this.pageLayout = structuredClone(other.pageLayout);
  }

  /** Says that one of the plain fields was changed. */
  touch(section: SheetSection): void {
    this.touchedSections.add(section);
  }
}
