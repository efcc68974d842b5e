import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import { shiftCells, shiftProblem } from '../../workbook/structure/shiftCells';
import { shiftedArea, shiftOf, type Shift } from '../../workbook/structure/Shift';
import { HostError } from '../HostError';
import type { RangeTarget } from './rangeTarget';
import type { Session } from '../Session';
import { cellsChanged, type ChangeKind } from '../workbookEvents';
import { requireAllowed } from './protection';

/** Makes room for an area, moving what is there down or right; answers the now blank area. */
export function insertCells(session: Session, target: RangeTarget, to: 'Down' | 'Right'): Area {
  const { sheet } = target;
  const area = { ...target.area };
  const vertical = to === 'Down';
  requireAllowed(sheet, allowing(area, 'Insert'));
  shiftSheet(session, sheet, shiftOf(area, vertical, 1));
  const kind = area.columns === MAX_COLUMNS ? 'Row' : area.rows === MAX_ROWS ? 'Column' : 'Cell';
  cellsChanged(session, sheet, area, `${kind}Inserted` as ChangeKind);
  return area;
}

/** Takes an area out, moving what lies behind it up or left. */
export function deleteCells(session: Session, target: RangeTarget, to: 'Up' | 'Left'): void {
  const { sheet } = target;
  const area = { ...target.area };
  requireAllowed(sheet, allowing(area, 'Delete'));
  shiftSheet(session, sheet, shiftOf(area, to === 'Up', -1));
  const kind = area.columns === MAX_COLUMNS ? 'Row' : area.rows === MAX_ROWS ? 'Column' : 'Cell';
  cellsChanged(session, sheet, area, `${kind}Deleted` as ChangeKind);
}

function allowing(area: Area, act: 'Insert' | 'Delete') {
  if (area.columns === MAX_COLUMNS) return `allow${act}Rows` as const;
  if (area.rows === MAX_ROWS) return `allow${act}Columns` as const;
  return null;
}

const REASONS = {
  merge: 'A merged area would be torn apart.',
  table: 'A table would be torn apart.',
  array: 'A part of an array formula cannot be moved.',
  'last-cell': 'Cells with contents would be pushed off the sheet.',
} as const;

function shiftSheet(session: Session, sheet: Sheet, shift: Shift): void {
  const problem = shiftProblem(sheet, shift);
  if (problem !== null) throw new HostError('InvalidOperation', REASONS[problem]);
  shiftCells(session.workbook, sheet, shift);
  moveHeldRanges(session, sheet, shift);
  session.allDirty = true;
}

/** Ranges the client holds follow their cells. */
function moveHeldRanges(session: Session, sheet: Sheet, shift: Shift): void {
  const targets = new Set([...session.references.values()].map((held) => held.self));
  for (const target of targets) {
    if (!isRange(target) || target.sheet !== sheet) continue;
    target.area = shiftedArea(target.area, shift) ?? { ...target.area, rows: 0, columns: 0 };
  }
}

function isRange(target: object): target is RangeTarget {
  return 'kind' in target && target.kind === 'range';
}
