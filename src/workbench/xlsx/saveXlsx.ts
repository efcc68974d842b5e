import type { Sheet } from '../workbook/Sheet';
import { BLANK_SHEET, SHEET_TYPE, STRINGS_TYPE, STYLES_TYPE } from './blankParts';
import { sheetNumbers, writeBook } from './book/writeBook';
import { writeCalculationChain } from './book/writeCalculationChain';
import { drawingOf } from './chart/readCharts';
import { writeCharts } from './chart/writeCharts';
import { writeCustomXmlParts } from './document/customXmlParts';
import { writeProperties } from './document/properties';
import { inDialect, RELATIONS } from './package/namespaces';
import { PackageEdit } from './package/PackageEdit';
import { folderOf } from './package/partNames';
import { relationOf } from './package/relations';
import { reachableFrom, removeUnreachable } from './package/removeUnreachable';
import { sheetSource, type SheetSource } from './sheet/SheetSource';
import { writeSheet } from './sheet/writeSheet';
import { SharedStringsEdit } from './strings/SharedStringsEdit';
import { StylesEdit } from './styles/StylesEdit';
import { tableNumbers, writeTables } from './table/writeTables';
import type { XlsxDocument } from './XlsxDocument';
import { attributesXml } from './xml/tag';

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
  const deletedSheets = removeSheets(document, edit, strings);
  const newSheets = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const known = document.sheets.get(sheet.id);
    const source = known ?? addSheet(document, edit, sheet, newSheets);
    const drawing = drawingOf(source, document.parts);
    const relation = writeCharts(sheet, source.part, drawing, {
      workbook,
      edit,
      origins: document.charts,
      palette: document.styles.palette,
      strict: book.strict,
      bookPart: book.part,
    });
    const tableParts = writeTables(sheet, source.part, {
      edit,
      origins: document.tables,
      strict: book.strict,
      bookPart: book.part,
      nextNumber,
    });
    const formulas = { lost: [], gained: [] };
    const text = writeSheet(sheet, source, {
      strings,
      styles,
      context: { strings: document.strings.texts, date1904: workbook.date1904 },
      palette: document.styles.palette,
      rules: document.rules,
      formulas,
      selected:
        workbook.activeSheetId === book.activeSheetId
          ? undefined
          : sheet.id === workbook.activeSheetId,
      drawing: relation === undefined ? undefined : drawingXml(relation, book.strict),
      tableParts,
      edit,
      strict: book.strict,
    });
    const number = numbers.get(sheet.id) ?? 0;
    if (formulas.lost.length > 0) lost.set(number, new Set(formulas.lost));
    if (formulas.gained.length > 0) gained.set(number, new Set(formulas.gained));
    if (known === undefined || text !== source.text) edit.write(source.part, text);
  }
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
