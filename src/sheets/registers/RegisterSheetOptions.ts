import type { RecordValue } from '../../registers/Register';
import type { RegisterId } from '../../registers/RegisterId';

/** What a register's sheet is made for. */
export interface RegisterSheetOptions {
  readonly year: number;
  /** Registers that are, or will be, in the workbook: lists are picked from them. */
  readonly present: ReadonlySet<RegisterId>;
  /** How many teams there are, for tables of teams. */
  readonly teams: number;
  /** Rows to fill in: values by column id. */
  readonly records?: readonly Readonly<Record<string, RecordValue>>[];
}
