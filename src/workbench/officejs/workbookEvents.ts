import { compareApiVersions } from './apiVersion';
import { areaAddress, parseArea, type Area } from '../workbook/area';
import type { Sheet } from '../workbook/Sheet';
import type { Table } from '../workbook/Table';
import { cellsWritten } from '../workbook/tables/cellsWritten';
import type { WorkbookChange } from '../workbook/Workbook';
import { intersectionOf } from './cells/geometry';
import { EventType } from './EventQueue';
import type { Json, JsonObject } from './Json';
import { markDirty, type Session } from './Session';

export type ChangeKind =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Before and after of a single edited cell. */
export interface ChangeDetails {
  readonly valueBefore: Json;
  readonly valueAfter: Json;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

/** Tells everybody that the client edited cells: formulas, the page, onChanged handlers. */
export function cellsChanged(
  session: Session,
  sheet: Sheet,
  area: Area,
  kind: ChangeKind = 'RangeEdited',
  details: ChangeDetails | null = null,
): void {
  if (kind === 'RangeEdited') markDirty(session, sheet, area);
  else session.allDirty = true;
  const address = areaAddress(area);
  pushChanged(session, sheet.id, address, kind, 'ThisLocalAddin', details);
  asOwnChange(session, () => cellsWritten(session.workbook, sheet, area));
}

/** Tells everybody that the look of cells was changed by the client: the page, onFormatChanged. */
export function looksChanged(session: Session, sheet: Sheet, area: Area | null): void {
  if (area !== null && session.eventsEnabled) {
    session.events.sheetEvent(EventType.formatChanged, sheet.id, {
      worksheetId: sheet.id,
      address: areaAddress(area),
      source: 'Local',
    });
  }
  asOwnChange(session, () => session.workbook.changed({ kind: 'look', sheetId: sheet.id }));
}

/** Tells the workbook's listeners of a change whose Office.js event the host has already made. */
function asOwnChange(session: Session, tell: () => void): void {
  session.ownChange = true;
  try {
    tell();
  } finally {
    session.ownChange = false;
  }
}

/** Turns the workbook's changes into Office.js events, until the returned function is called. */
export function forwardChanges(session: Session): () => void {
  let active = session.workbook.activeSheetId;
  return session.workbook.onChange((change) => {
    if (change.kind === 'activated' && change.sheetId !== active) {
      pushActivation(session, active, change.sheetId);
      active = change.sheetId;
    } else if (!session.ownChange) {
      forward(session, change);
    }
  });
}

function forward(session: Session, change: WorkbookChange): void {
  if (change.kind === 'cells') {
    // Somebody else edited (the page): what depends on it must be computed too.
    const sheet = session.workbook.sheets.find((candidate) => candidate.id === change.sheetId);
    const area = parseArea(change.address);
    if (sheet !== undefined && area !== null) markDirty(session, sheet, area);
    pushChanged(session, change.sheetId, change.address, 'RangeEdited', 'Unknown', null);
  } else if (!session.eventsEnabled) {
    return;
  } else if (change.kind === 'selected') {
    const args = { worksheetId: change.sheetId, address: change.address };
    session.events.sheetEvent(EventType.selectionChanged, change.sheetId, args);
    const sheet = session.workbook.sheets.find(({ id }) => id === change.sheetId);
    if (sheet !== undefined) pushTableSelection(session, sheet, change.address);
  } else if (change.kind === 'sheet-added' || change.kind === 'sheet-deleted') {
    const type = change.kind === 'sheet-added' ? EventType.added : EventType.deleted;
    const args = { worksheetId: change.sheetId, source: 'Local' };
    session.events.sheetEvent(type, change.sheetId, args);
  }
}

function pushActivation(session: Session, from: string, to: string): void {
  if (!session.eventsEnabled) return;
  session.events.sheetEvent(EventType.deactivated, from, { worksheetId: from });
  session.events.sheetEvent(EventType.activated, to, { worksheetId: to });
}

function pushChanged(
  session: Session,
  sheetId: string,
  address: string,
  changeType: ChangeKind,
  triggerSource: string,
  details: ChangeDetails | null,
): void {
  if (!session.eventsEnabled) return;
  const args: JsonObject = {
    worksheetId: sheetId,
    address,
    changeType,
    source: 'Local',
    referenceId: `${sheetId}!${address}`,
    ...(compareApiVersions(session.excelApi, '1.14') >= 0 ? { triggerSource } : {}),
    ...(details !== null && compareApiVersions(session.excelApi, '1.9') >= 0 ? details : {}),
  };
  session.events.sheetEvent(EventType.changed, sheetId, args);
  const area = parseArea(address);
  const sheet = session.workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined || area === null) return;
  for (const table of sheet.tables) {
    const common = intersectionOf(table.area, area);
    if (common === null) continue;
    const own = { ...args, tableId: table.id, address: areaAddress(common) };
    session.events.tableEvent(EventType.tableChanged, sheetId, table.id, own);
  }
}

/** Tells that a table was added or deleted. */
export function tableEvent(session: Session, type: number, sheet: Sheet, table: Table): void {
  if (!session.eventsEnabled) return;
  const args = { worksheetId: sheet.id, tableId: table.id, tableName: table.name, source: 'Local' };
  session.events.tableEvent(type, sheet.id, table.id, args);
}

/** Tells each table whether the selection lies in it: outside, the address is blank. */
function pushTableSelection(session: Session, sheet: Sheet, address: string): void {
  const area = parseArea(address.split(/[\s,]+/)[0] ?? '');
  for (const table of sheet.tables) {
    const common = area === null ? null : intersectionOf(table.area, area);
    const inside = common === null ? '' : areaAddress(common);
    const args = { worksheetId: sheet.id, tableId: table.id, address: inside };
    session.events.tableEvent(EventType.tableSelection, sheet.id, table.id, args);
  }
}
