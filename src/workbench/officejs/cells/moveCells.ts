import { contains, intersects, type Area } from '../../workbook/area';
import type { Cell } from '../../workbook/cell';
import { applyEdit } from '../../workbook/structure/applyEdit';
import { invalid } from '../arguments';
import { requireArea, type RangeTarget } from './rangeTarget';
import type { Session } from '../Session';
import { cellsChanged } from '../workbookEvents';
import { placesOf, usedPartOf, type Place } from './cellAreas';
import { requireEditable } from './protection';
import { isUnbounded } from './styles';

/**
 * Cuts cells and pastes them at another place, over what is there. Formulas that mean the moved
 * cells follow them; the moved formulas stay as they are.
 */
export function moveCells(session: Session, source: RangeTarget, corner: RangeTarget): void {
  if (isUnbounded(source.area)) throw invalid('Whole rows and columns cannot be moved here.');
  const { row, column } = corner.area;
  const area = requireArea({ ...source.area, row, column });
  requireEditable(session, source.sheet, source.area);
  requireEditable(session, corner.sheet, area);
  const down = row - source.area.row;
  const right = column - source.area.column;
  const part = usedPartOf(source.sheet, source.area);
  const moved: (Place & { cell: Cell })[] = [];
  for (const place of part === null ? [] : placesOf(part)) {
    const cell = source.sheet.cell(place.row, place.column);
    if (cell !== undefined) moved.push({ ...place, cell });
    source.sheet.setCell(place.row, place.column, null);
  }
  for (const place of placesOf(area)) corner.sheet.setCell(place.row, place.column, null);
  for (const { cell, ...from } of moved) {
    corner.sheet.setCell(from.row + down, from.column + right, cell);
  }
  moveMerges(source, corner, area, down, right);
  applyEdit(session.workbook, {
    kind: 'move',
    sheetId: source.sheet.id,
    sheetName: source.sheet.name,
    area: source.area,
    toName: corner.sheet.name,
    down,
    right,
  });
  session.allDirty = true;
  cellsChanged(session, source.sheet, source.area);
  cellsChanged(session, corner.sheet, area);
}

function moveMerges(
  source: RangeTarget,
  corner: RangeTarget,
  area: Area,
  down: number,
  right: number,
): void {
  const taken = source.sheet.merges.filter((merge) => contains(source.area, merge));
  if (taken.length > 0) {
    source.sheet.setMerges(source.sheet.merges.filter((merge) => !taken.includes(merge)));
  }
  const covered = corner.sheet.merges.some((merge) => intersects(merge, area));
  if (taken.length === 0 && !covered) return;
  corner.sheet.setMerges([
    ...corner.sheet.merges.filter((merge) => !intersects(merge, area)),
    ...taken.map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right })),
  ]);
}
