import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import { integerArgument, invalid } from '../arguments';
import { HostError } from '../HostError';
import type { HostObject } from '../ObjectType';
import { method, opens, type ObjectType } from '../ObjectType';
import type { Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { rangeArgument } from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';

/** Excel.WorksheetFreezePanes */
export const freezePanesType: ObjectType<Sheet> = {
  name: 'WorksheetFreezePanes',
  members: {
    FreezeRows: method('1.7', (self, args, session) =>
      freeze(session, self, { rows: counted(integerArgument(args, 0, 1)), columns: 0 }),
    ),
    FreezeColumns: method('1.7', (self, args, session) =>
      freeze(session, self, { rows: 0, columns: counted(integerArgument(args, 0, 1)) }),
    ),
    FreezeAt: method('1.7', (self, args, session) => {
      const { area } = rangeArgument(session, self, args, 0);
      freeze(session, self, {
        rows: area.rows === MAX_ROWS ? 0 : area.row + area.rows,
        columns: area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
      });
    }),
    Unfreeze: method('1.7', (self, _args, session) =>
      freeze(session, self, { rows: 0, columns: 0 }),
    ),
    GetLocation: opens('1.7', (self) => {
      const frozen = location(self);
      if (frozen !== null) return frozen;
      throw new HostError('ItemNotFound', 'The sheet has no frozen panes.');
    }),
    GetLocationOrNullObject: opens('1.7', location),
  },
};

function counted(count: number): number {
  if (count < 0) throw invalid('A count cannot be negative.');
  return count;
}

function freeze(session: Session, sheet: Sheet, frozen: Sheet['frozen']): void {
  sheet.frozen = frozen;
  sheet.touch('view');
  looksChanged(session, sheet, null);
}

function location(sheet: Sheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area: Area = {
    row: 0,
    column: 0,
    rows: rows === 0 ? MAX_ROWS : rows,
    columns: columns === 0 ? MAX_COLUMNS : columns,
  };
  return rangeObject(sheet, area);
}
