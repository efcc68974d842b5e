import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import type { StylesSource } from '../styles/readStyles';
import { readAutoFilter } from './autoFilter';
import { readColumns } from './columns';
import { readConditionalFormats, type FileRule } from './conditionalFormats';
import { readMerges } from './merges';
import { readPageLayout } from './pageLayout';
import { readProperties } from './properties';
import { readProtection } from './protection';
import { readRows, type ReadContext } from './readRows';
import type { SheetSource } from './SheetSource';
import { readValidations } from './validations';
import { readView } from './view';

/** Reads all of a sheet's part into the model, none of it as a change. */
export function readSheet(
  workbook: Workbook,
  sheet: Sheet,
  source: SheetSource,
  styles: StylesSource,
  context: ReadContext,
  rules: Map<string, FileRule>,
): void {
  readProperties(sheet, source, styles.palette);
  readView(sheet, source);
  readColumns(sheet, source);
  readRows(sheet, source, context);
  sheet.loadMerges(readMerges(source));
  sheet.pageLayout = readPageLayout(source);
  sheet.autoFilter = readAutoFilter(source);
  sheet.protection = readProtection(source);
  sheet.validations = readValidations(source);
  sheet.conditionalFormats = readConditionalFormats(workbook, source, styles, rules);
}
