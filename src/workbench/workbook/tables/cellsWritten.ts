import { areaAddress, type Area } from '../area';
import type { Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';
import { followHeaders } from './editTable';

/** Cells of an area were written: headers of tables follow them, and the workbook's listeners hear of it. */
export function cellsWritten(workbook: Workbook, sheet: Sheet, area: Area): void {
  followHeaders(workbook, sheet, area);
  workbook.changed({ kind: 'cells', sheetId: sheet.id, address: areaAddress(area) });
}
