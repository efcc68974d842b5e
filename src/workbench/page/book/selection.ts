import {
  areaAddress,
  intersects,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  type Area,
} from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';

/** The selected area of the active sheet. */
export function selectedArea(workbook: Workbook): Area {
  const first = workbook.selection.split(/[ ,]/)[0] ?? 'A1';
  return parseArea(first.slice(first.lastIndexOf('!') + 1)) ?? oneCell(0, 0);
}

/** Selects an area of the active sheet, grown over the merges it touches. */
export function select(workbook: Workbook, area: Area): void {
  const sheet = workbook.activeSheet;
  if (sheet === undefined) return;
  const address = areaAddress(wholeMerges(sheet, area));
  if (address === workbook.selection) return;
  workbook.selection = address;
  workbook.changed({ kind: 'selected', sheetId: sheet.id, address });
}

/** Shows another sheet. */
export function activate(workbook: Workbook, sheet: Sheet): void {
  if (workbook.activeSheetId === sheet.id) return;
  workbook.activeSheetId = sheet.id;
  workbook.changed({ kind: 'activated', sheetId: sheet.id });
}

/** The area of one cell. */
export function oneCell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The area between two cells, in whatever order they come. */
export function between(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The merge a cell lies in, or the cell itself. */
export function mergedCell(sheet: Sheet, row: number, column: number): Area {
  const cell = oneCell(row, column);
  return sheet.merges.find((merge) => intersects(merge, cell)) ?? cell;
}

/** The next visible cell in a direction, past hidden rows and columns and over merges. */
export function neighbour(sheet: Sheet, from: Area, rows: number, columns: number): Area {
  let row = rows > 0 ? from.row + from.rows - 1 : from.row;
  let column = columns > 0 ? from.column + from.columns - 1 : from.column;
  do {
    row += Math.sign(rows);
    column += Math.sign(columns);
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return from;
  } while (
    (rows !== 0 && sheet.rowFormat(row).hidden) ||
    (columns !== 0 && sheet.columnFormat(column).hidden)
  );
  return mergedCell(sheet, row, column);
}

/** Where Ctrl and an arrow lead: the edge of the filled cells, or the next filled one. */
export function edge(sheet: Sheet, from: Area, rows: number, columns: number): Area {
  const used = sheet.usedArea(true);
  const lastRow = used === null ? 0 : used.row + used.rows - 1;
  const lastColumn = used === null ? 0 : used.column + used.columns - 1;
  let at = neighbour(sheet, from, rows, columns);
  const goesOn = isFilled(sheet, at);
  for (;;) {
    const next = neighbour(sheet, at, rows, columns);
    const isStuck = next === at || next.row > lastRow || next.column > lastColumn;
    if (isStuck || (goesOn && !isFilled(sheet, next)) || (!goesOn && isFilled(sheet, at)))
      return at;
    at = next;
  }
}

function isFilled(sheet: Sheet, area: Area): boolean {
  const cell = sheet.cell(area.row, area.column);
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

function wholeMerges(sheet: Sheet, area: Area): Area {
  let grown = area;
  for (let changed = true; changed;) {
    changed = false;
    for (const merge of sheet.merges) {
      if (!intersects(merge, grown)) continue;
      const both = between(grown, merge);
      changed ||= both.rows !== grown.rows || both.columns !== grown.columns;
      grown = both;
    }
  }
  return grown;
}
