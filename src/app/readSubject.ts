import { readWorkbook } from '../excel/readGrid';
import type { Mapping } from '../forms/mapping/Mapping';
import { findSubject } from './findSubject';
import { withKept } from './keptMappings';
import type { Subject } from './Subject';

/**
 * Reads the workbook and finds what there is to assess: on `sheet` when one is named; else what
 * the active sheet is; else the injected sheets; else whichever sheet holds a form.
 * Sheets of a shape for which there is a mapping are read as it says.
 * Throws ExcelError, or AppError 'sheet-not-found'.
 */
export async function readSubject(
  sheet?: string,
  mappings: readonly Mapping[] = [],
): Promise<Subject> {
  const { activeSheet, grids } = await readWorkbook();
  return findSubject(grids, activeSheet, sheet, await withKept(mappings));
}
