import type { Area } from '../../workbook/area';
import type { CellStyle, StylePatch } from '../../workbook/style';
import type { CellsTarget } from './rangeTarget';
import { requireSheet, type Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { requireAllowed } from './protection';
import { patchStyles, styleIndices } from './styles';

/** What all the cells share, or null where they differ. */
export function lookOf<T extends string | number | boolean>(
  session: Session,
  cells: CellsTarget,
  pick: (style: CellStyle) => T,
): T | null {
  const found = new Set<T>();
  for (const area of cells.areas()) {
    for (const index of styleIndices(cells.sheet, area)) {
      found.add(pick(session.workbook.styles.get(index)));
    }
  }
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/** Lays one change over all the cells' look. */
export function setLook(session: Session, cells: CellsTarget, patch: StylePatch): void {
  changeLook(session, cells, () => () => patch);
}

/** Lays a change over the look of the cells that may differ by place within its area. */
export function changeLook(
  session: Session,
  cells: CellsTarget,
  patchFor: (area: Area) => (row: number, column: number) => StylePatch | null,
): void {
  const sheet = requireSheet(session, cells.sheet);
  requireAllowed(sheet, 'allowFormatCells');
  for (const area of cells.areas()) {
    patchStyles(session, sheet, area, patchFor(area));
    looksChanged(session, sheet, area);
  }
}
