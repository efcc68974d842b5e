import { namedTables } from '../workbook/formulas/structuredReferences';
import { Sheet } from '../workbook/Sheet';
import { BLANK_SHEET, SHEET_TYPE, STRINGS_TYPE, STYLES_TYPE } from './blankParts';
import { sheetNumbers, writeBook } from './book/writeBook';
import { writeCalculationChain } from './book/writeCalculationChain';
import type { ChartOrigin } from './chart/ChartOrigin';
import { drawingOf } from './chart/readCharts';
import { writeCharts } from './chart/writeCharts';
import { writeCustomXmlParts } from './document/customXmlParts';
import { writeProperties } from './document/properties';
import { inDialect, RELATIONS } from './package/namespaces';
import { PackageEdit } from './package/PackageEdit';
import { folded } from './package/PackageParts';
import { folderOf } from './package/partNames';
import { relationOf } from './package/relations';
import { reachableFrom, removeUnreachable } from './package/removeUnreachable';
import { readRows } from './sheet/readRows';
import { sheetSource, type SheetSource } from './sheet/SheetSource';
import { writeSheet } from './sheet/writeSheet';
import { SharedStringsEdit } from './strings/SharedStringsEdit';
import { copyParts } from './structure/copyParts';
import { relocateParts } from './structure/relocateParts';
import { relocatePivotSources } from './structure/relocatePivotSources';
import { fileIdOf, fileSheetOf, Replay } from './structure/Replay';
import { StylesEdit } from './styles/StylesEdit';
import type { TableOrigin } from './table/TableOrigin';
import { tableNumbers, writeTables } from './table/writeTables';
import type { XlsxDocument } from './XlsxDocument';
import { spliced, type Splice } from './xml/splice';
import { attributesXml, withAttributes } from './xml/tag';
import { child, descend, type XmlElement } from './xml/XmlElement';

/**
 * The file with the workbook's changes. What was not changed keeps its bytes; with no change at
 * all these are the bytes that were opened. The document stays usable and can be saved again.
 * Throws XlsxError 'unsupported' for a chart or rule of a kind that cannot be written.
 */
export function saveXlsx(document: XlsxDocument): Uint8Array {
  const { workbook, book } = document;
  const edit = new PackageEdit(document.parts);
  const strings = new SharedStringsEdit(document.strings);
  const styles = new StylesEdit(document.styles, workbook.styles);
  const numbers = sheetNumbers(workbook, book);
  const lost = new Map<number, Set<string>>();
  const gained = new Map<number, Set<string>>();
  const nextNumber = tableNumbers(edit, document.tables);
  const newSheets = new Map<string, string>();
  const origins = { charts: new Map(document.charts), tables: new Map(document.tables) };
  // Copies are made of what the file has, before anything of it changes.
  const copies = copySheets(document, edit, newSheets, origins);
  const deletedSheets = removeSheets(document, edit, strings);
  for (const sheet of workbook.sheets) {
    const known = document.sheets.get(sheet.id);
    const replay = new Replay(workbook.edits, sheet.id);
    const source = known ?? copies.get(sheet.id) ?? addSheet(document, edit, sheet, newSheets);
    relocateParts(edit, source.part, replay);
    const drawing = drawingOf(source, edit);
    const relation = writeCharts(sheet, source.part, drawing, {
      workbook,
      edit,
      origins: origins.charts,
      palette: document.styles.palette,
      strict: book.strict,
      bookPart: book.part,
    });
    const tableParts = writeTables(sheet, source.part, {
      edit,
      origins: origins.tables,
      strict: book.strict,
      bookPart: book.part,
      nextNumber,
    });
    const formulas = { lost: [], gained: [] };
    const text = writeSheet(sheet, source, {
      strings,
      styles,
      formulaIn: (formula, row, column) => namedTables(sheet, formula, row, column),
      context: { strings: document.strings, date1904: workbook.date1904 },
      palette: document.styles.palette,
      rules: document.rules,
      ruleOf: (id) => fileIdOf(workbook.edits, id),
      formulas,
      selected:
        workbook.activeSheetId === book.activeSheetId && known !== undefined
          ? undefined
          : sheet.id === workbook.activeSheetId,
      drawing: relation === undefined ? undefined : drawingXml(relation, book.strict),
      tableParts,
      edit,
      replay,
      strict: book.strict,
    });
    const number = numbers.get(sheet.id) ?? 0;
    if (formulas.lost.length > 0 && known !== undefined) {
      lost.set(number, new Set(formulas.lost));
    }
    if (formulas.gained.length > 0) gained.set(number, new Set(formulas.gained));
    if (known === undefined || text !== source.text) edit.write(source.part, text);
  }
  const elsewhere = new Replay(workbook.edits, null);
  for (const { id, part } of book.sheets) if (id === null) relocateParts(edit, part, elsewhere);
  relocatePivotSources(edit, book.part, elsewhere);
  const bookText = writeBook(workbook, book, newSheets);
  if (bookText !== book.root.source) edit.write(book.part, bookText);
  if (lost.size + gained.size + deletedSheets.size > 0) {
    writeChain(document, edit, { lost, gained, deletedSheets });
  }
  writeStyles(document, edit, styles);
  writeStrings(document, edit, strings);
  writeProperties(workbook.properties, document.properties, edit);
  const { customXmlParts, settings } = workbook;
  writeCustomXmlParts(customXmlParts, settings, document.customXmlParts, edit, book.part);
  return edit.bytes();
}

/** Takes out the sheets that are gone, with all that only they led to. Gives their numbers. */
function removeSheets(
  document: XlsxDocument,
  edit: PackageEdit,
  strings: SharedStringsEdit,
): Set<number> {
  const numbers = new Set<number>();
  for (const file of document.book.sheets) {
    const source = file.id === null ? undefined : document.sheets.get(file.id);
    if (source === undefined || document.workbook.sheets.some(({ id }) => id === file.id)) continue;
    numbers.add(file.sheetId);
    strings.release(source.text.match(/<(?:[\w.]+:)?c\s[^>]*\bt=["']s["']/g)?.length ?? 0);
    const parts = reachableFrom(edit, file.part);
    edit.unrelate(document.book.part, file.relation);
    removeUnreachable(edit, parts);
  }
  return numbers;
}

function addSheet(
  document: XlsxDocument,
  edit: PackageEdit,
  sheet: Sheet,
  relations: Map<string, string>,
): SheetSource {
  const { part: bookPart, strict } = document.book;
  const part = edit.freeName(`${folderOf(bookPart)}worksheets/sheet`, '.xml');
  const text = inDialect(strict, BLANK_SHEET);
  edit.add(part, text, SHEET_TYPE);
  relations.set(sheet.id, edit.relate(bookPart, part, inDialect(strict, `${RELATIONS}/worksheet`)));
  return sheetSource(part, text);
}

/** Twins of the file's sheets for the sheets copied from them, ready to be written; by sheet id. */
function copySheets(
  { workbook, book, sheets, strings, charts, tables }: XlsxDocument,
  edit: PackageEdit,
  relations: Map<string, string>,
  origins: { charts: Map<string, ChartOrigin>; tables: Map<string, TableOrigin> },
): Map<string, SheetSource> {
  const copies = new Map<string, SheetSource>();
  for (const sheet of workbook.sheets) {
    const original = sheets.get(fileSheetOf(workbook.edits, sheet.id));
    if (sheets.has(sheet.id) || original === undefined) continue;
    const part = edit.freeName(`${folderOf(book.part)}worksheets/sheet`, '.xml');
    const names = copyParts(edit, original.part, part);
    const type = inDialect(book.strict, `${RELATIONS}/worksheet`);
    relations.set(sheet.id, edit.relate(book.part, part, type));
    const source = sheetSource(part, withoutIdentity(original.text, original.root));
    readRows(new Sheet(sheet.id, sheet.name), source, { strings, date1904: workbook.date1904 });
    copies.set(sheet.id, source);
    const twin = (name: string): string => names.get(folded(name)) ?? name;
    // What the copy does not have of its original is noted under a name no sheet has: it goes.
    const own = (all: readonly { readonly id: string }[], id: string): string =>
      all.find((each) => fileIdOf(workbook.edits, each.id) === id)?.id ?? `${sheet.id} ${id}`;
    for (const [id, origin] of charts) {
      if (sheets.get(origin.sheetId) !== original) continue;
      const [drawing, chartPart] = [twin(origin.drawing), twin(origin.part)];
      origins.charts.set(own(sheet.charts, id), {
        ...origin,
        sheetId: sheet.id,
        drawing,
        part: chartPart,
      });
    }
    for (const [id, origin] of tables) {
      if (sheets.get(origin.sheetId) !== original) continue;
      origins.tables.set(own(sheet.tables, id), {
        ...origin,
        sheetId: sheet.id,
        part: twin(origin.part),
        isCopy: true,
      });
    }
  }
  return copies;
}

/** A name in code and a selected tab are the original's alone. */
function withoutIdentity(text: string, root: XmlElement): string {
  const splices: Splice[] = [];
  const drop = (element: XmlElement | undefined, name: string): void => {
    if (element === undefined) return;
    const tag = text.slice(element.start, element.openEnd);
    const without = withAttributes(tag, { [name]: undefined });
    splices.push({ start: element.start, end: element.openEnd, text: without });
  };
  drop(child(root, 'sheetPr'), 'codeName');
  drop(descend(root, 'sheetViews', 'sheetView'), 'tabSelected');
  return spliced(text, splices);
}

function drawingXml(relation: string, strict: boolean): string {
  return `<drawing${attributesXml({ 'xmlns:r': inDialect(strict, RELATIONS), 'r:id': relation })}/>`;
}

function writeChain(
  document: XlsxDocument,
  edit: PackageEdit,
  changes: Parameters<typeof writeCalculationChain>[2],
): void {
  const relation = relationOf(edit.relations(document.book.part), 'calcChain');
  const before = relation && edit.text(relation.target);
  if (relation === undefined || before === undefined) return;
  const after = writeCalculationChain(before, relation.target, changes);
  if (after === null) {
    edit.unrelate(document.book.part, relation.id);
    edit.remove(relation.target);
  } else if (after !== before) edit.write(relation.target, after);
}

function writeStyles(document: XlsxDocument, edit: PackageEdit, styles: StylesEdit): void {
  const { stylesPart, book } = document;
  const text = styles.applied();
  if (text === document.styles.root.source) return;
  if (edit.has(stylesPart)) {
    edit.write(stylesPart, text);
    return;
  }
  edit.add(stylesPart, inDialect(book.strict, text), STYLES_TYPE);
  edit.relate(book.part, stylesPart, inDialect(book.strict, `${RELATIONS}/styles`));
}

function writeStrings(document: XlsxDocument, edit: PackageEdit, strings: SharedStringsEdit): void {
  const { book } = document;
  const relation = relationOf(edit.relations(book.part), 'sharedStrings');
  const part = relation?.target ?? `${folderOf(book.part)}sharedStrings.xml`;
  const before = relation && edit.text(part);
  const after = strings.applied(before, part);
  if (after === undefined || after === before) return;
  if (relation !== undefined && before !== undefined) {
    edit.write(part, after);
    return;
  }
  edit.add(part, inDialect(book.strict, after), STRINGS_TYPE);
  edit.relate(book.part, part, inDialect(book.strict, `${RELATIONS}/sharedStrings`));
}
