import { areaAddress, parseArea, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { PackageEdit } from '../package/PackageEdit';
import type { Palette } from '../styles/colors';
import { Sections } from '../xml/Sections';
import type { CellTargets } from './cellXml';
import { autoFilterXml } from './autoFilter';
import { columnsXml } from './columns';
import { conditionalFormatsXml, type FileRule } from './conditionalFormats';
import { extensionsWithout } from './extendedValidations';
import { hyperlinksXml } from './hyperlinks';
import { mergesXml } from './merges';
import { dimensionOf, formatXml, isSelected, propertiesXml } from './properties';
import {
  headerFooterXml,
  pageMarginsXml,
  pageSetupXml,
  printOptionsXml,
  withFittedPages,
} from './pageLayout';
import { protectionXml } from './protection';
import type { ReadContext } from './readRows';
import { SHEET_ORDER } from './sectionOrder';
import type { SheetSource } from './SheetSource';
import { validationsXml } from './validations';
import { readSelection, viewsXml } from './view';
import { writeRows, type FormulaChanges } from './writeRows';

/** What writing a sheet reads and adds to. */
export interface SheetTargets extends CellTargets {
  readonly context: ReadContext;
  readonly palette: Palette;
  readonly rules: ReadonlyMap<string, FileRule>;
  readonly formulas: FormulaChanges;
  /** Whether its tab shall be selected; undefined leaves that to the file. */
  readonly selected: boolean | undefined;
  /** A `drawing` element to put in, where the sheet got its first drawing. */
  readonly drawing: string | undefined;
  /** The `tableParts` element, "" for none; undefined leaves that to the file. */
  readonly tableParts: string | undefined;
  readonly edit: PackageEdit;
  readonly strict: boolean;
}

/** The new text of a sheet's part; the very same text where nothing was changed. */
export function writeSheet(sheet: Sheet, source: SheetSource, targets: SheetTargets): string {
  const sections = new Sections(source.root, SHEET_ORDER);
  const touched = sheet.touchedSections;
  const rows = writeRows(sheet, source, targets.context, targets, targets.formulas);
  if (rows !== null) {
    const name = `${source.prefix}sheetData`;
    sections.set('sheetData', `<${name}>${rows}</${name}>`);
    const dimension = sheet.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    if (!sameArea(parseArea(dimensionOf(source)), dimension)) {
      sections.set('dimension', `<dimension ref="${areaAddress(dimension)}"/>`);
    }
  }
  if (touched.has('properties') || touched.has('pageLayout')) {
    const properties = propertiesXml(sheet, source, targets.palette);
    sections.set('sheetPr', withFittedPages(properties, sheet, source));
  }
  if (touched.has('pageLayout')) {
    sections.set('printOptions', printOptionsXml(sheet, source));
    sections.set('pageMargins', pageMarginsXml(sheet, source));
    sections.set('pageSetup', pageSetupXml(sheet, source));
    sections.set('headerFooter', headerFooterXml(sheet, source));
  }
  if (touched.has('properties')) {
    sections.set('sheetFormatPr', formatXml(sheet, source));
  }
  const selected = targets.selected === isSelected(source) ? undefined : targets.selected;
  const moved = sheet.selection !== readSelection(source);
  if (touched.has('view') || selected !== undefined || moved) {
    sections.set('sheetViews', viewsXml(sheet, source, selected));
  }
  if (touched.has('columns')) sections.set('cols', columnsXml(sheet, source, targets.styles));
  if (touched.has('protection')) sections.set('sheetProtection', protectionXml(sheet, source));
  if (touched.has('merges')) sections.set('mergeCells', mergesXml(sheet.merges));
  if (touched.has('validations')) {
    sections.set('dataValidations', validationsXml(sheet.validations, source));
    const extensions = extensionsWithout(sheet.validations, source);
    if (extensions !== null) sections.set('extLst', extensions === '' ? null : extensions);
  }
  if (touched.has('conditionalFormats')) {
    sections.set(
      'conditionalFormatting',
      conditionalFormatsXml(sheet.conditionalFormats, source, targets.rules, targets.styles),
    );
  }
  if (touched.has('autoFilter')) sections.set('autoFilter', autoFilterXml(sheet, source));
  if (touched.has('hyperlinks')) {
    const links = hyperlinksXml(sheet.hyperlinks, source, targets.edit, targets.strict);
    sections.set('hyperlinks', links);
  }
  if (targets.drawing !== undefined) sections.set('drawing', targets.drawing);
  if (targets.tableParts !== undefined) sections.set('tableParts', targets.tableParts || null);
  return sections.toString();
}

function sameArea(a: Area | null, b: Area): boolean {
  return a !== null && areaAddress(a) === areaAddress(b);
}
