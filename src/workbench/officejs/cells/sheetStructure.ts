import type { Sheet, SheetVisibility } from '../../workbook/Sheet';
import { invalid } from '../arguments';
import { HostError } from '../HostError';
import { requireSheet, type Session } from '../Session';
import * as structure from '../../workbook/structure/sheets';
import { requireStructure } from './protection';
import { requireFreeSheetName } from './sheetNames';

/** Gives a sheet another name; formulas that name it follow. */
export function renameSheet(session: Session, sheet: Sheet, name: string): void {
  requireSheet(session, sheet);
  requireStructure(session.workbook);
  if (name === sheet.name) return;
  requireFreeSheetName(session.workbook, name, sheet);
  structure.renameSheet(session.workbook, sheet, name);
  session.allDirty = true;
}

/** Puts a sheet at another place among the sheets. */
export function moveSheet(session: Session, sheet: Sheet, position: number): void {
  const { sheets } = session.workbook;
  requireSheet(session, sheet);
  requireStructure(session.workbook);
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw invalid('There is no such position among the sheets.');
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  session.workbook.structureTouched = true;
  session.workbook.changed({ kind: 'sheet-renamed', sheetId: sheet.id });
}

/** Shows or hides a sheet; the last visible one stays visible. */
export function setVisibility(session: Session, sheet: Sheet, visibility: SheetVisibility): void {
  requireSheet(session, sheet);
  requireStructure(session.workbook);
  if (visibility !== 'Visible') requireAnotherVisible(session, sheet);
  sheet.visibility = visibility;
  session.workbook.structureTouched = true;
  if (visibility !== 'Visible') activateAnother(session, sheet);
  session.workbook.changed({ kind: 'sheet-renamed', sheetId: sheet.id });
}

/** Takes a sheet out; references to it become #REF!. The last visible sheet and a very hidden one refuse. */
export function deleteSheet(session: Session, sheet: Sheet): void {
  requireSheet(session, sheet);
  requireStructure(session.workbook);
  if (sheet.visibility === 'VeryHidden') {
    throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  }
  requireAnotherVisible(session, sheet);
  activateAnother(session, sheet);
  structure.deleteSheet(session.workbook, sheet);
  session.allDirty = true;
}

function requireAnotherVisible(session: Session, sheet: Sheet): void {
  const others = session.workbook.sheets.filter(
    (other) => other !== sheet && other.visibility === 'Visible',
  );
  if (others.length > 0) return;
  throw new HostError('InvalidOperation', 'A workbook needs at least one visible sheet.');
}

function activateAnother(session: Session, sheet: Sheet): void {
  const { workbook } = session;
  if (workbook.activeSheetId !== sheet.id) return;
  const index = workbook.sheets.indexOf(sheet);
  const candidates = [
    ...workbook.sheets.slice(index + 1),
    ...workbook.sheets.slice(0, index).reverse(),
  ];
  const next = candidates.find((other) => other.visibility === 'Visible');
  if (next === undefined) return;
  workbook.activeSheetId = next.id;
  workbook.changed({ kind: 'activated', sheetId: next.id });
}
