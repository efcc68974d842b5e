import type { Area } from '../../workbook/area';
import { cutsArray } from '../../workbook/arrayAreas';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { HostError } from '../HostError';
import type { Session } from '../Session';
import { styleIndices } from './styles';

/** Excel's protection options, and what each means where `protect` was not told. */
export const PROTECTION_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
} as const;

export type ProtectionOption = keyof typeof PROTECTION_OPTIONS;

/** AccessDenied where the sheet is protected and one of the cells is locked; InvalidOperation for a part of an array formula. */
export function requireEditable(session: Session, sheet: Sheet, area: Area): void {
  if (cutsArray(sheet, area)) {
    throw new HostError('InvalidOperation', 'A part of an array formula cannot be changed.');
  }
  if (sheet.protection === null) return;
  for (const index of styleIndices(sheet, area)) {
    if (session.workbook.styles.get(index).locked) {
      throw new HostError('AccessDenied', `The cells are protected on sheet "${sheet.name}".`);
    }
  }
}

/** AccessDenied where the sheet is protected without the option that allows the act. */
export function requireAllowed(sheet: Sheet, option: ProtectionOption | null): void {
  if (sheet.protection === null) return;
  if (option !== null && sheet.protection.options[option] === true) return;
  throw new HostError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
}

/** AccessDenied where the workbook's structure is protected: its sheets stay as they are. */
export function requireStructure(workbook: Workbook): void {
  if (workbook.protection === null) return;
  throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
}
