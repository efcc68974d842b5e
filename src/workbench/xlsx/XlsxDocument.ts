import type { DocumentProperties } from '../workbook/DocumentProperties';
import type { Workbook } from '../workbook/Workbook';
import type { BookSource } from './book/BookSource';
import type { ChartOrigin } from './chart/ChartOrigin';
import type { CustomXmlOrigin } from './document/customXmlParts';
import type { PackageParts } from './package/PackageParts';
import type { FileRule } from './sheet/conditionalFormats';
import type { SheetSource } from './sheet/SheetSource';
import type { SharedStrings } from './strings/readSharedStrings';
import type { StylesSource } from './styles/readStyles';
import type { TableOrigin } from './table/TableOrigin';

/**
 * An open file: the workbook to work on, and what the file was at opening. Only `workbook` is for
 * others. Saving always compares with the file as opened, so that it can be done again and again.
 */
export interface XlsxDocument {
  readonly workbook: Workbook;
  readonly parts: PackageParts;
  readonly book: BookSource;
  readonly styles: StylesSource;
  readonly stylesPart: string;
  readonly strings: SharedStrings;
  /** By sheet id; sheets made since opening have none. */
  readonly sheets: ReadonlyMap<string, SheetSource>;
  /** Conditional formats of the file by rule id. */
  readonly rules: ReadonlyMap<string, FileRule>;
  /** Charts of the file by chart id. */
  readonly charts: ReadonlyMap<string, ChartOrigin>;
  /** Tables of the file by table id. */
  readonly tables: ReadonlyMap<string, TableOrigin>;
  readonly customXmlParts: readonly CustomXmlOrigin[];
  /** As the file had them. */
  readonly properties: DocumentProperties;
}
