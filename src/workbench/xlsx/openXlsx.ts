import { Workbook } from '../workbook/Workbook';
import { StyleTable } from '../workbook/style';
import { BLANK_STYLES } from './blankParts';
import { findBook, readBook } from './book/readBook';
import type { ChartOrigin } from './chart/ChartOrigin';
import { readCharts } from './chart/readCharts';
import { ownParts, readCustomXmlParts, settingsIn } from './document/customXmlParts';
import { readProperties } from './document/properties';
import { PackageParts } from './package/PackageParts';
import { folderOf, relationsPartOf } from './package/partNames';
import { readRelations, relationOf } from './package/relations';
import { readPictures } from './picture/readPictures';
import type { FileRule } from './sheet/conditionalFormats';
import { readHyperlinks } from './sheet/hyperlinks';
import { readSheet } from './sheet/readSheet';
import { sheetSource, type SheetSource } from './sheet/SheetSource';
import { readSharedStrings } from './strings/readSharedStrings';
import { readStyles } from './styles/readStyles';
import { readTables } from './table/readTables';
import type { TableOrigin } from './table/TableOrigin';
import type { XlsxDocument } from './XlsxDocument';
import { XlsxError } from './XlsxError';
import { inflateEntry } from './zip/inflateEntry';
import { readZip } from './zip/readZip';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens an .xlsx (or .xlsm, .xltx) file. Throws XlsxError: 'legacy-xls' and 'encrypted' for the
 * old container, 'not-a-zip', 'not-a-workbook', 'too-large', 'damaged'.
 */
export function openXlsx(bytes: Uint8Array): XlsxDocument {
  refuseOldFormats(bytes);
  const parts = new PackageParts(bytes, readZip(bytes));
  const found = findBook(parts);
  const { relations } = found;
  // Parts that are only carried along are checked too: a damaged file is better refused than kept.
  for (const entry of parts.entries) if (!isRead(entry.name)) inflateEntry(entry);
  const textOf = (kind: string): string | undefined => {
    const relation = relationOf(relations, kind);
    return relation && parts.text(relation.target);
  };
  const stylesPart = relationOf(relations, 'styles')?.target ?? `${folderOf(found.part)}styles.xml`;
  const styles = readStyles(textOf('styles') ?? BLANK_STYLES, stylesPart, textOf('theme'));
  const strings = readSharedStrings(textOf('sharedStrings'));
  const workbook = new Workbook(new StyleTable(styles.cellStyles));
  const book = readBook(workbook, found.part, found.text, relations);
  const sheets = new Map<string, SheetSource>();
  const rules = new Map<string, FileRule>();
  const charts = new Map<string, ChartOrigin>();
  const tables = new Map<string, TableOrigin>();
  for (const sheet of workbook.sheets) {
    const part = book.sheets.find((each) => each.id === sheet.id)?.part ?? '';
    const text = parts.text(part);
    if (text === undefined) {
      throw new XlsxError('damaged', 'A sheet has no part', { sheet: sheet.name, part });
    }
    const source = sheetSource(part, text);
    sheets.set(sheet.id, source);
    const context = { strings, date1904: workbook.date1904 };
    readSheet(workbook, sheet, source, styles, context, rules);
    sheet.hyperlinks = readHyperlinks(
      source,
      readRelations(parts.text(relationsPartOf(part)), part),
    );
    readCharts(workbook, sheet, source, parts, styles.palette, charts);
    sheet.pictures = readPictures(sheet, source, parts);
    readTables(workbook, sheet, source, parts, tables);
  }
  readProperties(parts, workbook.properties);
  const properties = structuredClone(workbook.properties);
  const customXmlParts = readCustomXmlParts(parts, relations);
  workbook.customXmlParts = ownParts(customXmlParts);
  for (const [key, value] of settingsIn(customXmlParts)) workbook.settings.set(key, value);
  return {
    workbook,
    parts,
    book,
    styles,
    stylesPart,
    strings,
    sheets,
    rules,
    charts,
    tables,
    customXmlParts,
    properties,
  };
}

/** The parts that reading inflates, and so checks, anyway. */
function isRead(name: string): boolean {
  return /(^|\/)(workbook|styles|sharedStrings|worksheets\/[^/]+)\.xml$/i.test(name);
}

function refuseOldFormats(bytes: Uint8Array): void {
  if (!OLE.every((byte, index) => bytes[index] === byte)) return;
  if (holds(bytes, 'EncryptedPackage')) {
    throw new XlsxError('encrypted', 'The workbook is protected by a password to open');
  }
  throw new XlsxError('legacy-xls', 'The file is of the old .xls format');
}

/** True when the bytes hold the text as UTF-16. */
function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
