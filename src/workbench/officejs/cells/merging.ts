import { contains, intersects, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { RangeTarget } from './rangeTarget';
import { HostError } from '../HostError';
import type { Session } from '../Session';
import { cellsChanged } from '../workbookEvents';
import { requireAllowed } from './protection';
import { isUnbounded } from './styles';

/** Merges an area into one cell, or each of its rows (`across`). Only the first cell's content stays. */
export function mergeArea(session: Session, target: RangeTarget, across: boolean): void {
  const { sheet, area } = target;
  requireAllowed(sheet, 'allowFormatCells');
  const wanted = across ? rowsOf(area) : [area];
  for (const merge of wanted) mergeOne(sheet, merge);
  cellsChanged(session, sheet, area);
}

/** Takes apart every merged area that touches the range. */
export function unmergeArea(session: Session, target: RangeTarget): void {
  const { sheet, area } = target;
  requireAllowed(sheet, 'allowFormatCells');
  sheet.setMerges(sheet.merges.filter((merge) => !intersects(merge, area)));
  cellsChanged(session, sheet, area);
}

function mergeOne(sheet: Sheet, area: Area): void {
  if (area.rows === 1 && area.columns === 1) return;
  const touching = sheet.merges.filter((merge) => intersects(merge, area));
  if (touching.some((merge) => !contains(area, merge))) {
    throw new HostError('InvalidOperation', 'The range cuts through a merged area.');
  }
  sheet.setMerges([...sheet.merges.filter((merge) => !touching.includes(merge)), area]);
  keepFirstContent(sheet, area);
}

/** Excel moves the first content it finds to the first cell and drops the rest. */
function keepFirstContent(sheet: Sheet, area: Area): void {
  const rows = isUnbounded(area)
    ? sheet.rowNumbers()
    : Array.from({ length: area.rows }, (_, index) => area.row + index);
  const first = sheet.cell(area.row, area.column);
  let kept = hasContent(first);
  for (const row of rows) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, cell] of [...(sheet.row(row) ?? [])].sort(([a], [b]) => a - b)) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (!hasContent(cell) || (row === area.row && column === area.column)) continue;
      if (!kept) {
        const style = first?.style ?? cell.style;
        sheet.setCell(area.row, area.column, { ...cell, style });
        kept = true;
      }
      sheet.setCell(row, column, { value: null, formula: null, style: cell.style });
    }
  }
}

function hasContent(cell: { value: unknown; formula: unknown } | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({
    ...area,
    row: area.row + index,
    rows: 1,
  }));
}
