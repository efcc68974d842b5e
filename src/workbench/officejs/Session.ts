import type { Area } from '../workbook/area';
import type { Calculator, CellPlace } from '../workbook/formulas/Calculator';
import type { Sheet } from '../workbook/Sheet';
import type { Workbook } from '../workbook/Workbook';
import type { EventQueue } from './EventQueue';
import { HostError } from './HostError';
import type { HostObject } from './ObjectType';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** What the host knows beside the workbook: lives as long as the host. */
export interface Session {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  /** The ExcelApi version the host pretends to have. */
  readonly excelApi: string;
  readonly locale: string;
  readonly events: EventQueue;
  /** Objects the client holds by reference id. */
  readonly references: Map<string, HostObject>;
  /** The reference id an object was given, so that it keeps the same one. */
  readonly referenceIds: WeakMap<object, string>;
  nextReference: number;
  /** Cells edited since formulas were last settled. */
  dirty: CellPlace[];
  /** Something changed that no list of cells can say: sheets, names, shifted cells. */
  allDirty: boolean;
  calculationMode: CalculationMode;
  /** suspendApiCalculationUntilNextSync was called in this request. */
  calculationSuspended: boolean;
  /** runtime.enableEvents. */
  eventsEnabled: boolean;
  /** The host itself is telling the workbook's listeners of a change: no event is made twice. */
  ownChange: boolean;
  /** Passwords given through protect in this session; those of the file are not known here. */
  readonly passwords: WeakMap<object, string>;
}

/** The sheet, if it is still in the workbook; ItemNotFound for one that was deleted. */
export function requireSheet(session: Session, sheet: Sheet): Sheet {
  if (session.workbook.sheets.includes(sheet)) return sheet;
  throw new HostError('ItemNotFound', 'The worksheet no longer exists.');
}

/** Notes that cells were edited, for the next calculation. Huge areas count as everything. */
export function markDirty(session: Session, sheet: Sheet, area: Area): void {
  if (session.allDirty) return;
  if (area.rows * area.columns > 200_000) {
    session.allDirty = true;
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      session.dirty.push({ sheetId: sheet.id, row, column });
    }
  }
}

/** Computes what depends on the edits so far, unless calculation is manual or suspended. */
export function settle(session: Session): void {
  if (session.calculationMode === 'Manual' || session.calculationSuspended) return;
  if (session.allDirty || session.dirty.length > 0) calculate(session, session.allDirty);
}

/** Calculates now, whatever the mode: everything, or what the edits touch. */
export function calculate(session: Session, everything: boolean): void {
  const { workbook, calculator } = session;
  const edited = session.dirty;
  session.dirty = [];
  session.allDirty = false;
  const report = everything
    ? calculator.recalculateAll(workbook)
    : calculator.recalculateFrom(workbook, edited);
  if (report.notComputed.length > 0) workbook.needsFullCalculation = true;
  const sheets = new Set(report.changed.map((place) => place.sheetId));
  for (const sheetId of sheets) {
    session.events.calculated(sheetId);
    workbook.changed({ kind: 'look', sheetId });
  }
}
