import type { DefinedName } from '../../workbook/rules';
import type { SheetVisibility } from '../../workbook/Sheet';
import type { XmlElement } from '../xml/XmlElement';

/** A sheet as workbook.xml lists it. */
export interface BookSheet {
  /** The model's sheet; null for what the model does not hold (chart sheets, macro sheets). */
  readonly id: string | null;
  readonly name: string;
  /** The file's own number of the sheet. */
  readonly sheetId: number;
  readonly visibility: SheetVisibility;
  readonly relation: string;
  readonly part: string;
  readonly xml: string;
}

/** A name as workbook.xml has it. */
export interface BookName {
  /** The model's copy at opening; null for a name of a sheet the model does not hold. */
  readonly model: Readonly<DefinedName> | null;
  /** Index into the file's list of sheets. */
  readonly localSheet: number | null;
  readonly xml: string;
}

/** The workbook part as opened. */
export interface BookSource {
  readonly part: string;
  readonly root: XmlElement;
  readonly strict: boolean;
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly activeSheetId: string;
  readonly protection: { readonly hasPassword: boolean } | null;
}
