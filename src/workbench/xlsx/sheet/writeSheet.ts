import { areaAddress, parseArea, type Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { PackageEdit } from '../package/PackageEdit';
import type { Palette } from '../styles/colors';
import { relocated, relocatedBreaks } from '../structure/relocate';
import type { Replay } from '../structure/Replay';
import { parseXml } from '../xml/parseXml';
import { Sections } from '../xml/Sections';
import type { XmlElement } from '../xml/XmlElement';
import type { CellTargets } from './cellXml';
import { autoFilterXml } from './autoFilter';
import { columnsXml } from './columns';
import { withTwins, writeRules, type RuleContext } from './conditionalFormats';
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
export interface SheetTargets extends CellTargets, RuleContext {
  readonly context: ReadContext;
  readonly palette: Palette;
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
  const { replay } = targets;
  const rows = writeRows(sheet, source, targets.context, targets, targets.formulas, replay);
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
  if (touched.has('columns'))
    sections.set('cols', columnsXml(sheet, source, targets.styles, replay));
  if (touched.has('protection')) sections.set('sheetProtection', protectionXml(sheet, source));
  if (touched.has('merges')) sections.set('mergeCells', mergesXml(sheet.merges));
  if (touched.has('validations')) {
    sections.set('dataValidations', validationsXml(sheet.validations, source, replay));
    const extensions = extensionsWithout(sheet.validations, source, replay);
    if (extensions !== null) sections.set('extLst', extensions === '' ? null : extensions);
  }
  if (touched.has('autoFilter')) sections.set('autoFilter', autoFilterXml(sheet, source));
  if (touched.has('hyperlinks')) {
    const links = hyperlinksXml(sheet.hyperlinks, source, targets.edit, targets.strict);
    sections.set('hyperlinks', links);
  }
  if (targets.drawing !== undefined) sections.set('drawing', targets.drawing);
  if (targets.tableParts !== undefined) sections.set('tableParts', targets.tableParts || null);
  followEdits(sections, replay);
  if (touched.has('conditionalFormats')) {
    const rules = writeRules(sheet.conditionalFormats, source, targets);
    sections.set('conditionalFormatting', rules.xml);
    const extensions = withTwins(sections.get('extLst'), source, targets, rules);
    sections.set('extLst', extensions || null);
  }
  return sections.toString();
}

/** What the model does not hold of a sheet. */
const FILE_ONLY = [
  'protectedRanges',
  'scenarios',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'cellWatches',
  'ignoredErrors',
  'extLst',
];

/** Lets the sections the model does not hold follow the edits since opening. */
function followEdits(sections: Sections, replay: Replay): void {
  if (replay.isEmpty) return;
  const follow = (local: string, change: (element: XmlElement) => string): void => {
    const before = sections.get(local);
    if (before === undefined) return;
    const after = change(parseXml(before, local));
    if (after !== before) sections.set(local, after || null);
  };
  for (const local of FILE_ONLY) follow(local, (element) => relocated(element, replay));
  if (!replay.moves) return;
  for (const local of ['rowBreaks', 'colBreaks']) {
    follow(local, (element) => relocatedBreaks(element, replay));
  }
}

function sameArea(a: Area | null, b: Area): boolean {
  return a !== null && areaAddress(a) === areaAddress(b);
}
