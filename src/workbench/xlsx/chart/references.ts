import { contains, intersects, parseArea, type Area } from '../../workbook/area';
import { isCellError, type Cell } from '../../workbook/cell';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';

/** An area on a sheet. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The areas a chart's reference names ("'汇总'!$B$2:$B$9", unions, defined names); null where it is not understood. */
export function resolveReference(workbook: Workbook, text: string, depth = 0): SheetArea[] | null {
  const trimmed = text.trim();
  const reference = /^\(.*\)$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
  const found: SheetArea[] = [];
  for (const piece of splitUnion(reference)) {
    const mark = piece.lastIndexOf('!');
    const sheetName = piece
      .slice(0, Math.max(0, mark))
      .replace(/^'(.*)'$/, '$1')
      .replaceAll("''", "'");
    const address = piece.slice(mark + 1);
    const sheet = workbook.sheet(sheetName);
    const area = parseArea(address);
    if (sheet !== undefined && area !== null) {
      found.push({ sheet, area: clipped(sheet, area) });
      continue;
    }
    const name = workbook.names.find(
      (each) =>
        each.name.toLowerCase() === address.toLowerCase() &&
        (each.sheetId === null || each.sheetId === sheet?.id),
    );
    const named = name && depth < 4 ? resolveReference(workbook, name.formula, depth + 1) : null;
    if (named === null) return null;
    found.push(...named);
  }
  return found;
}

/** The cells of the areas, one after the other, row by row. */
export function cellsOf(areas: readonly SheetArea[]): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (const { sheet, area } of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        cells.push(sheet.cell(row, column));
      }
    }
  }
  return cells;
}

/** True when a row of these areas was touched. */
export function isTouched(areas: readonly SheetArea[]): boolean {
  return areas.some(({ sheet, area }) => {
    for (const row of sheet.touchedRows) {
      if (row >= area.row && row < area.row + area.rows) return true;
    }
    return false;
  });
}

/** What a cell shows in a chart's text cache; null for a blank one. */
export function cellText(cell: Cell | undefined): string | null {
  const value = cell?.value ?? null;
  if (value === null) return null;
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** A whole column or row is as long as the sheet's cells reach. */
function clipped(sheet: Sheet, area: Area): Area {
  if (area.rows * area.columns <= 100_000) return area;
  const used = sheet.usedArea(false);
  if (used === null) return { ...area, rows: 1, columns: 1 };
  if (contains(used, area)) return area;
  if (!intersects(used, area)) return { ...area, rows: 1, columns: 1 };
  const bottom = Math.min(area.row + area.rows, used.row + used.rows);
  const right = Math.min(area.column + area.columns, used.column + used.columns);
  return {
    row: area.row,
    column: area.column,
    rows: bottom - area.row,
    columns: right - area.column,
  };
}

function splitUnion(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [text];
}
