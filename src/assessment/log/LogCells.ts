import type { CellReference } from '../Finding';
import type { DeductionEvent } from './DeductionEvent';

/** Where the log's lines stand on the sheet; `index` is the line's place in the list of events. */
export interface LogCells {
  cell(index: number, field: keyof DeductionEvent): CellReference | null;
}
