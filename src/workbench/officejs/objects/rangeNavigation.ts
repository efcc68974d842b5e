import { contains, intersects, type Area } from '../../workbook/area';
import { flagArgument, integerArgument, invalid } from '../arguments';
import { boundingArea, intersectionOf, wholeColumns, wholeRows } from '../cells/geometry';
import { HostError } from '../HostError';
import { opens, type Argument, type HostObject, type Member } from '../ObjectType';
import type { Session } from '../Session';
import { live, rangeArgument, requireArea, type RangeTarget } from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';

/** The members of Excel.Range that lead from one range to another. */
export const rangeNavigation: Readonly<Record<string, Member<RangeTarget>>> = {
  // A cell may lie outside the range, as long as it is on the sheet.
  GetCell: moved('1.1', ({ row, column }, args) => ({
    row: row + integerArgument(args, 0),
    column: column + integerArgument(args, 1),
    rows: 1,
    columns: 1,
  })),
  GetRow: moved('1.1', (area, args) => {
    const index = within(integerArgument(args, 0), area.rows);
    return { ...area, row: area.row + index, rows: 1 };
  }),
  GetColumn: moved('1.1', (area, args) => {
    const index = within(integerArgument(args, 0), area.columns);
    return { ...area, column: area.column + index, columns: 1 };
  }),
  GetEntireRow: moved('1.1', wholeRows),
  GetEntireColumn: moved('1.1', wholeColumns),
  GetLastCell: moved('1.1', (area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetLastRow: moved('1.1', (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: moved('1.1', (area) => ({
    ...area,
    column: area.column + area.columns - 1,
    columns: 1,
  })),
  GetOffsetRange: moved('1.1', (area, args) => ({
    ...area,
    row: area.row + integerArgument(args, 0),
    column: area.column + integerArgument(args, 1),
  })),
  GetResizedRange: moved('1.2', (area, args) => ({
    ...area,
    rows: area.rows + integerArgument(args, 0),
    columns: area.columns + integerArgument(args, 1),
  })),
  GetAbsoluteResizedRange: moved('1.7', (area, args) => ({
    ...area,
    rows: integerArgument(args, 0),
    columns: integerArgument(args, 1),
  })),
  GetRowsAbove: moved('1.2', (area, args) => lines(area, 'row', integerArgument(args, 0, 1), -1)),
  GetRowsBelow: moved('1.2', (area, args) => lines(area, 'row', integerArgument(args, 0, 1), 1)),
  GetColumnsBefore: moved('1.2', (area, args) =>
    lines(area, 'column', integerArgument(args, 0, 1), -1),
  ),
  GetColumnsAfter: moved('1.2', (area, args) =>
    lines(area, 'column', integerArgument(args, 0, 1), 1),
  ),
  GetIntersection: opens('1.1', (self, args, session) => {
    const common = intersection(self, args, session);
    if (common !== null) return common;
    throw new HostError('ItemNotFound', 'The ranges do not intersect.');
  }),
  GetIntersectionOrNullObject: opens('1.4', intersection),
  GetBoundingRect: opens('1.1', (self, args, session) => {
    const other = rangeArgument(session, self.sheet, args, 0);
    if (other.sheet !== self.sheet) throw invalid('The ranges lie on different sheets.');
    return rangeObject(self.sheet, boundingArea([self.area, other.area]));
  }),
  // Without a used cell inside, Excel answers the range's first cell.
  GetUsedRange: opens('1.2', (self, args, session) => {
    const first = { row: self.area.row, column: self.area.column, rows: 1, columns: 1 };
    return usedWithin(self, args, session) ?? rangeObject(self.sheet, first);
  }),
  GetUsedRangeOrNullObject: opens('1.4', usedWithin),
};

function moved(
  since: string,
  move: (area: Area, args: readonly Argument[]) => Area,
): Member<RangeTarget> {
  return opens(since, (self, args, session) => {
    const { sheet, area } = live(session, self);
    return rangeObject(sheet, requireArea(move(area, args)));
  });
}

function within(index: number, count: number): number {
  if (index >= 0 && index < count) return index;
  throw invalid(`${index} lies outside the range.`);
}

/** So many rows or columns beside an area; a negative count takes them from within, at that side. */
function lines(area: Area, axis: 'row' | 'column', count: number, side: 1 | -1): Area {
  if (count === 0) throw invalid('The count must not be 0.');
  const size = axis === 'row' ? 'rows' : 'columns';
  const far = area[axis] + area[size];
  const first =
    side > 0 ? (count > 0 ? far : far + count) : count > 0 ? area[axis] - count : area[axis];
  return { ...area, [axis]: first, [size]: Math.abs(count) };
}

function intersection(
  self: RangeTarget,
  args: readonly Argument[],
  session: Session,
): HostObject | null {
  const other = rangeArgument(session, self.sheet, args, 0);
  const common = other.sheet === self.sheet ? intersectionOf(self.area, other.area) : null;
  return common === null ? null : rangeObject(self.sheet, common);
}

function usedWithin(
  self: RangeTarget,
  args: readonly Argument[],
  session: Session,
): HostObject | null {
  const { sheet, area } = live(session, self);
  const valuesOnly = flagArgument(args, 0);
  const used = sheet.usedArea(valuesOnly);
  if (used === null || !intersects(used, area)) return null;
  if (contains(area, used)) return rangeObject(sheet, used);
  const cells: Area[] = [];
  for (const row of sheet.rowNumbers()) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, cell] of sheet.row(row) ?? []) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      cells.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return cells.length === 0 ? null : rangeObject(sheet, boundingArea(cells));
}
