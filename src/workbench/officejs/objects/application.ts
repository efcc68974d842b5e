import type { Workbook } from '../../workbook/Workbook';
import { choice, plainArgument } from '../arguments';
import { method, property, type ObjectType } from '../ObjectType';
import { calculate, settle } from '../Session';

/** The calculation engine of Excel 2019 and later. */
export const CALCULATION_ENGINE = 191029;

/** Excel.Application */
export const applicationType: ObjectType<Workbook> = {
  name: 'Application',
  members: {
    CalculationMode: property(
      '1.1',
      (_self, session) => session.calculationMode,
      (_self, value, session) => {
        session.calculationMode = choice(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        settle(session);
      },
    ),
    CalculationState: property('1.9', (_self, session) =>
      session.allDirty || session.dirty.length > 0 ? 'Pending' : 'Done',
    ),
    CalculationEngineVersion: property('1.9', () => CALCULATION_ENGINE),
    DecimalSeparator: property('1.11', () => '.'),
    ThousandsSeparator: property('1.11', () => ','),
    UseSystemSeparators: property('1.11', () => true),
    Calculate: method('1.1', (_self, args, session) => {
      const type = choice(plainArgument(args, 0), ['Recalculate', 'Full', 'FullRebuild']);
      calculate(session, type !== 'Recalculate' || session.allDirty);
    }),
    SuspendApiCalculationUntilNextSync: method('1.6', (_self, _args, session) => {
      session.calculationSuspended = true;
    }),
    // Nothing is drawn during a request anyway.
    SuspendScreenUpdatingUntilNextSync: method('1.9', () => undefined),
  },
};
