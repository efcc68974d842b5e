import { areaAddress, contains, intersects, parseArea, type Area } from '../area';
import type { Cell } from '../cell';
import type { Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';
import { applyEdit } from './applyEdit';

/** An area and the sheet it is on. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/**
 * Cuts the cells of one area and pastes them into another of the same size, over what is there.
 * Formulas that mean the moved cells follow them; the moved formulas stay as they are. Validations
 * and conditional formats stay where they are. The function it gives puts everything back; it holds
 * as long as nothing else was changed since.
 */
export function moveCells(workbook: Workbook, from: SheetArea, to: SheetArea): () => void {
  const down = to.area.row - from.area.row;
  const right = to.area.column - from.area.column;
  const moved = takenOut(from);
  const covered = takenOut(to);
  for (const { row, column, cell } of moved) {
    to.sheet.setCell(row + down, column + right, withArray(cell, down, right));
  }
  const mergesBack = moveMerges(from, to, down, right);
  const formulasBack = applyEdit(workbook, {
    kind: 'move',
    sheetId: from.sheet.id,
    sheetName: from.sheet.name,
    area: from.area,
    toName: to.sheet.name,
    down,
    right,
  });
  return () => {
    formulasBack();
    takenOut(to);
    for (const { row, column, cell } of covered) to.sheet.setCell(row, column, cell);
    for (const { row, column, cell } of moved) from.sheet.setCell(row, column, cell);
    mergesBack();
  };
}

/** The cells of an area, which is blank afterwards. */
function takenOut({ sheet, area }: SheetArea): readonly PlacedCell[] {
  const taken: PlacedCell[] = [];
  for (const row of [...sheet.rowNumbers()]) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, cell] of [...(sheet.row(row) ?? [])]) {
      if (column < area.column || column >= area.column + area.columns) continue;
      taken.push({ row, column, cell });
      sheet.setCell(row, column, null);
    }
  }
  return taken;
}

/** An array formula's area goes with it. */
function withArray(cell: Cell, down: number, right: number): Cell {
  const area = cell.arrayRef === undefined ? null : parseArea(cell.arrayRef);
  if (area === null) return cell;
  const to = { ...area, row: area.row + down, column: area.column + right };
  return { ...cell, arrayRef: areaAddress(to) };
}

function moveMerges(from: SheetArea, to: SheetArea, down: number, right: number): () => void {
  const before = [from.sheet, to.sheet].map((sheet) => ({ sheet, merges: sheet.merges }));
  const taken = from.sheet.merges.filter((merge) => contains(from.area, merge));
  if (taken.length > 0) {
    from.sheet.setMerges(from.sheet.merges.filter((merge) => !taken.includes(merge)));
  }
  const covered = to.sheet.merges.some((merge) => intersects(merge, to.area));
  if (taken.length > 0 || covered) {
    to.sheet.setMerges([
      ...to.sheet.merges.filter((merge) => !intersects(merge, to.area)),
      ...taken.map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right })),
    ]);
  }
  return () => {
    for (const { sheet, merges } of before) if (sheet.merges !== merges) sheet.setMerges(merges);
  };
}
