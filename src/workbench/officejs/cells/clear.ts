import type { Sheet } from '../../workbook/Sheet';
import { DEFAULT_STYLE, type StylePatch } from '../../workbook/style';
import type { RangeTarget } from './rangeTarget';
import type { Session } from '../Session';
import { cellsChanged, looksChanged } from '../workbookEvents';
import { removeHyperlinks } from './hyperlinks';
import { subtractFromRules } from './rules';
import { requireAllowed, requireEditable } from './protection';
import { isUnbounded, patchStyles } from './styles';

export type ClearPart = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Empties cells of their contents, their look, or both. */
export function clearArea(session: Session, target: RangeTarget, part: ClearPart): void {
  const { sheet, area } = target;
  requireEditable(session, sheet, area);
  if (part === 'Hyperlinks' || part === 'RemoveHyperlinks') {
    removeHyperlinks(target);
    if (part === 'RemoveHyperlinks') {
      const plain = plainLook(session);
      patchStyles(session, sheet, area, () => plain);
    }
    looksChanged(session, sheet, area);
    return;
  }
  if (part === 'All') removeHyperlinks(target);
  if (part !== 'Formats') {
    clearContents(sheet, target);
    cellsChanged(session, sheet, area);
  }
  if (part === 'Contents') return;
  requireAllowed(sheet, 'allowFormatCells');
  const plain = plainLook(session);
  patchStyles(session, sheet, area, () => plain);
  sheet.conditionalFormats = subtractFromRules(sheet.conditionalFormats, area);
  sheet.touch('conditionalFormats');
  if (part === 'All') {
    sheet.validations = subtractFromRules(sheet.validations, area);
    sheet.touch('validations');
  }
  dropBlanks(sheet, target);
  looksChanged(session, sheet, area);
}

/** The whole default look, as a change. */
function plainLook(session: Session): StylePatch {
  const { font, alignment, borders } = session.workbook.styles.get(0);
  return { ...DEFAULT_STYLE, font, alignment, borders };
}

function clearContents(sheet: Sheet, { area }: RangeTarget): void {
  for (const row of sheet.rowNumbers()) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, cell] of [...(sheet.row(row) ?? [])]) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (cell.value === null && cell.formula === null) continue;
      const styled = { value: null, formula: null, style: cell.style };
      sheet.setCell(row, column, cell.style === 0 ? null : styled);
    }
  }
}

/** Cells that hold nothing and look like their line are not kept. */
function dropBlanks(sheet: Sheet, { area }: RangeTarget): void {
  if (isUnbounded(area)) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cell(row, column);
      if (cell === undefined || cell.style !== 0) continue;
      if (cell.value === null && cell.formula === null) sheet.setCell(row, column, null);
    }
  }
}
