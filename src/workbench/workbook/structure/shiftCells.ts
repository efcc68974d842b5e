import {
  areaAddress,
  contains,
  intersects,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  type Area,
} from '../area';
import { arrayAreas } from '../arrayAreas';
import type { Cell } from '../cell';
import type { AnchorPoint, Chart } from '../Chart';
import type { LineFormat, Sheet } from '../Sheet';
import { areasOf, sqrefOf } from '../sqref';
import type { Workbook } from '../Workbook';
import { applyEdit } from './applyEdit';
import { bandArea, inBand, isWhole, shiftedArea, shiftedLine, type Shift } from './Shift';
import { breaksTable, shiftTable } from './shiftTable';

/** What a shift would tear apart; null where it can be done. */
export function shiftProblem(
  sheet: Sheet,
  shift: Shift,
): 'merge' | 'table' | 'array' | 'last-cell' | null {
  const moving = bandArea(shift);
  const torn = (area: Area): boolean => intersects(area, moving) && !inBand(area, shift);
  if (sheet.merges.some(torn)) return 'merge';
  if (sheet.tables.some((table) => torn(table.area) || breaksTable(table, shift))) return 'table';
  if (arrayAreas(sheet).some((area) => torn(area) || isCut(area, shift))) return 'array';
  return shift.count > 0 && pushesOut(sheet, shift) ? 'last-cell' : null;
}

/** Moves the cells of a sheet and all that lies on them; formulas everywhere follow. */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  moveCells(sheet, shift);
  moveLineFormats(sheet, shift);
  sheet.setMerges(
    sheet.merges
      .map((area) => shiftedArea(area, shift))
      .filter((area) => area !== null)
      .filter((area) => area.rows * area.columns > 1),
  );
  shiftRules(sheet, shift);
  shiftFilter(sheet, shift);
  for (const chart of sheet.charts) if (shiftAnchored(chart, shift)) sheet.touch('charts');
  for (const picture of sheet.pictures) shiftAnchored(picture, shift);
  for (const table of [...sheet.tables]) shiftTable(workbook, sheet, table, shift);
  applyEdit(workbook, { kind: 'shift', sheetId: sheet.id, sheetName: sheet.name, shift });
}

/** An array formula goes as a whole or not at all. */
function isCut(area: Area, shift: Shift): boolean {
  if (!inBand(area, shift)) return false;
  const [first, count] = shift.vertical ? [area.row, area.rows] : [area.column, area.columns];
  if (shift.count > 0) return shift.at > first && shift.at < first + count;
  const moved = shiftedArea(area, shift);
  return moved !== null && (moved.rows !== area.rows || moved.columns !== area.columns);
}

/** Filled cells at the sheet's end have nowhere to go. */
function pushesOut(sheet: Sheet, shift: Shift): boolean {
  const limit = shift.vertical ? MAX_ROWS : MAX_COLUMNS;
  const used = sheet.usedArea(true);
  if (used === null) return false;
  const end = shift.vertical ? used.row + used.rows : used.column + used.columns;
  if (end + shift.count <= limit) return false;
  const lost = bandArea({ ...shift, at: limit - shift.count });
  return intersects(lost, used);
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const moving = bandArea(shift);
  const moved: { row: number; column: number; cell: Cell }[] = [];
  for (const row of sheet.rowNumbers()) {
    if (row < moving.row || row >= moving.row + moving.rows) continue;
    for (const [column, cell] of [...(sheet.row(row) ?? [])]) {
      if (!contains(moving, { row, column, rows: 1, columns: 1 })) continue;
      moved.push({ row, column, cell });
      sheet.setCell(row, column, null);
    }
  }
  const limit = shift.vertical ? MAX_ROWS : MAX_COLUMNS;
  for (const { row, column, cell } of moved) {
    const line = shiftedLine(shift.vertical ? row : column, shift);
    if (line === null || line >= limit) continue;
    const [toRow, toColumn] = shift.vertical ? [line, column] : [row, line];
    sheet.setCell(toRow, toColumn, withArray(cell, shift));
  }
}

function withArray(cell: Cell, shift: Shift): Cell {
  const area = cell.arrayRef === undefined ? null : parseArea(cell.arrayRef);
  const to = area === null ? null : shiftedArea(area, shift);
  return to === null ? cell : { ...cell, arrayRef: areaAddress(to) };
}

/** Whole rows and columns take their sizes and looks along. */
function moveLineFormats(sheet: Sheet, shift: Shift): void {
  if (!isWhole(shift)) return;
  const formats = shift.vertical ? sheet.formattedRows() : sheet.formattedColumns();
  const put = (line: number, format: LineFormat): void =>
    shift.vertical ? sheet.setRowFormat(line, format) : sheet.setColumnFormat(line, format);
  const moved = [...formats].filter(([line]) => line >= shift.at);
  for (const [line] of moved) put(line, { size: null, hidden: false, style: null });
  for (const [line, format] of moved) {
    const to = shiftedLine(line, shift);
    if (to !== null) put(to, format);
  }
  // What the file says of lines beyond those the model knows has to move too.
  sheet.touch('columns');
}

function shiftRules(sheet: Sheet, shift: Shift): void {
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats, ...sheet.hyperlinks]) {
    const areas = areasOf(rule.sqref).map((area) => shiftedArea(area, shift));
    rule.sqref = sqrefOf(areas.filter((area) => area !== null));
  }
  sheet.validations = sheet.validations.filter((rule) => rule.sqref !== '');
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.sqref !== '');
  sheet.hyperlinks = sheet.hyperlinks.filter((rule) => rule.sqref !== '');
  sheet.touch('validations');
  sheet.touch('conditionalFormats');
  sheet.touch('hyperlinks');
}

function shiftFilter(sheet: Sheet, shift: Shift): void {
  if (sheet.autoFilter === null) return;
  const { area, criteria } = sheet.autoFilter;
  const to = shiftedArea(area, shift);
  const headerGone = shift.vertical && shiftedLine(area.row, shift) === null;
  sheet.touch('autoFilter');
  if (to === null || headerGone) {
    sheet.autoFilter = null;
    return;
  }
  const kept = criteria.flatMap((each) => {
    if (shift.vertical || !inBand(area, shift)) return [each];
    const column = shiftedLine(area.column + each.column, shift);
    return column === null ? [] : [{ ...each, column: column - to.column }];
  });
  sheet.autoFilter = { area: to, criteria: kept };
}

/** A chart or picture moves with the cells below it and, unless told otherwise, grows and shrinks with them. */
function shiftAnchored(floating: Pick<Chart, 'anchor' | 'placement'>, shift: Shift): boolean {
  if (!isWhole(shift) || floating.placement === 'Absolute') return false;
  const { anchor } = floating;
  const from = shiftedPoint(anchor.from, shift);
  const axis = shift.vertical ? 'row' : 'column';
  const to =
    floating.placement === 'OneCell'
      ? { ...anchor.to, [axis]: anchor.to[axis] + from[axis] - anchor.from[axis] }
      : shiftedPoint(anchor.to, shift);
  if (JSON.stringify([from, to]) === JSON.stringify([anchor.from, anchor.to])) return false;
  floating.anchor = { from, to };
  return true;
}

/** A point whose cell is deleted goes to the corner of the cell that comes in its place. */
export function shiftedPoint(point: AnchorPoint, shift: Shift): AnchorPoint {
  const [axis, offset] = shift.vertical
    ? (['row', 'rowOffset'] as const)
    : (['column', 'columnOffset'] as const);
  const line = shiftedLine(point[axis], shift);
  return line === null ? { ...point, [axis]: shift.at, [offset]: 0 } : { ...point, [axis]: line };
}
