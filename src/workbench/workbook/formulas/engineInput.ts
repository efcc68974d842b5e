import { intersects, MAX_COLUMNS, MAX_ROWS, type Area } from '../area';
import type { Cell } from '../cell';
import type { Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';
import type { CellPlace } from './Calculator';
import { withGivenAreas } from './givenAreas';
import type { ListCalls } from './listCalls';
import type { SheetArea } from './readFormula';
import { withoutStructured } from './structuredReferences';
import type { EngineCell, EngineInput, EngineSheet } from './runEngine';

/** A formula to compute and what it reads. */
export interface ToCompute {
  readonly place: CellPlace;
  readonly engine: Pick<ListCalls, 'text'>;
  readonly array: Area | null;
  readonly reads: readonly SheetArea[];
  readonly dynamic: boolean;
}

/**
 * What the engine must see to compute `batch`: those formulas as formulas, and of all other cells
 * only the ones they read, as plain values. `given`: no formula of the batch computes a cell of a
 * larger area that another of them reads (`isGiven`).
 */
export function engineInput(
  workbook: Workbook,
  batch: readonly ToCompute[],
  given = false,
): EngineInput {
  const everything = batch.some((node) => node.dynamic);
  const nameFormula = (formula: string): string => {
    const plain = withoutStructured(workbook, formula, { sheetId: null, row: -1, column: -1 });
    return given ? withGivenAreas(workbook, '', plain) : plain;
  };
  return {
    sheets: workbook.sheets.map((sheet) => engineSheet(workbook, sheet, batch, everything, given)),
    names: workbook.names.map(({ name, formula, sheetId }) => ({
      name,
      formula: nameFormula(formula),
      sheet: sheetId === null ? null : workbook.sheets.findIndex((s) => s.id === sheetId),
    })),
    date1904: workbook.date1904,
  };
}

function engineSheet(
  workbook: Workbook,
  sheet: Sheet,
  batch: readonly ToCompute[],
  everything: boolean,
  given: boolean,
): EngineSheet {
  const formulas = batch.filter((node) => node.place.sheetId === sheet.id);
  const areas = new Set<Area>();
  for (const node of batch) {
    for (const read of node.reads) if (read.sheetId === sheet.id) areas.add(read.area);
  }
  const spans = everything || [...areas].some(isWhole);
  const bounds = spans ? sheet.usedArea(false) : null;
  const cells = new Map<number, EngineCell>();
  for (const [row, column, cell] of cellsIn(sheet, everything ? null : [...areas])) {
    cells.set(row * MAX_COLUMNS + column, {
      row,
      column,
      value: cell.value,
      formula: null,
      array: null,
    });
  }
  for (const { place, engine, array } of formulas) {
    const { text } = engine;
    cells.set(place.row * MAX_COLUMNS + place.column, {
      row: place.row,
      column: place.column,
      value: null,
      formula: given && array === null ? withGivenAreas(workbook, sheet.name, text) : text,
      array,
    });
  }
  return { name: sheet.name, cells: [...cells.values()], hiddenRows: hiddenRows(sheet), bounds };
}

/** The stored cells in the areas, or all of them where that is less work (or `areas` is null). */
function* cellsIn(
  sheet: Sheet,
  areas: readonly Area[] | null,
): Generator<[row: number, column: number, cell: Cell]> {
  const rows = sheet.rowNumbers();
  let stored = 0;
  for (const row of rows) stored += sheet.row(row)?.size ?? 0;
  const asked = areas?.reduce((sum, area) => sum + area.rows * area.columns, 0) ?? Infinity;
  if (areas === null || asked > stored) {
    for (const row of rows) {
      const line: Area = { row, column: 0, rows: 1, columns: MAX_COLUMNS };
      if (areas !== null && areas.length < 50 && !areas.some((a) => intersects(a, line))) continue;
      for (const [column, cell] of sheet.row(row) ?? []) yield [row, column, cell];
    }
    return;
  }
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = sheet.row(row);
      if (line === undefined) continue;
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = line.get(column);
        if (cell !== undefined) yield [row, column, cell];
      }
    }
  }
}

function isWhole(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

function hiddenRows(sheet: Sheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [row, format] of sheet.formattedRows()) if (format.hidden) hidden.add(row);
  return hidden;
}
