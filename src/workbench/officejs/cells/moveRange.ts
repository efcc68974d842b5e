import { moveCells } from '../../workbook/structure/moveCells';
import { invalid } from '../arguments';
import type { Session } from '../Session';
import { cellsChanged } from '../workbookEvents';
import { requireEditable } from './protection';
import { requireArea, type RangeTarget } from './rangeTarget';
import { isUnbounded } from './styles';

/** Range.moveTo: cuts a range and pastes it at the corner of another. */
export function moveRange(session: Session, source: RangeTarget, corner: RangeTarget): void {
  if (isUnbounded(source.area)) throw invalid('Whole rows and columns cannot be moved here.');
  const { row, column } = corner.area;
  const area = requireArea({ ...source.area, row, column });
  requireEditable(session, source.sheet, source.area);
  requireEditable(session, corner.sheet, area);
  moveCells(session.workbook, source, { sheet: corner.sheet, area });
  session.allDirty = true;
  cellsChanged(session, source.sheet, source.area);
  cellsChanged(session, corner.sheet, area);
}
