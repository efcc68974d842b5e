import type { SheetVisibility } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { MAX_SHEETS } from '../limits';
import { isStrict } from '../package/namespaces';
import type { PackageParts } from '../package/PackageParts';
import { relationsPartOf } from '../package/partNames';
import { readRelations, relationOf, type Relation } from '../package/relations';
import { visibleFormula } from '../sheet/futureFunctions';
import { XlsxError } from '../XlsxError';
import { parseXml } from '../xml/parseXml';
import {
  attribute,
  attributesOf,
  child,
  childrenOf,
  descend,
  flagAttribute,
  numberAttribute,
  outerXml,
  relationIdOf,
  textOf,
  type XmlElement,
} from '../xml/XmlElement';
import { readBookProtection } from './bookProtection';
import type { BookName, BookSheet, BookSource } from './BookSource';

/** The workbook part of a package and its relationships. Throws XlsxError 'not-a-workbook'. */
export function findBook(parts: PackageParts): {
  part: string;
  text: string;
  relations: readonly Relation[];
} {
  const top = readRelations(parts.text('_rels/.rels'), '');
  const part = relationOf(top, 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (part.toLowerCase().endsWith('.bin')) {
    throw new XlsxError('not-a-workbook', 'Binary workbooks (.xlsb) cannot be opened', { part });
  }
  const text = parts.text(part);
  if (text === undefined) {
    throw new XlsxError('not-a-workbook', 'The package holds no workbook', { part });
  }
  return { part, text, relations: readRelations(parts.text(relationsPartOf(part)), part) };
}

/** Reads workbook.xml: adds its sheets and names to the model, nothing of their inside. */
export function readBook(
  workbook: Workbook,
  part: string,
  text: string,
  relations: readonly Relation[],
): BookSource {
  const root = parseXml(text, part);
  if (root.local !== 'workbook') {
    throw new XlsxError('not-a-workbook', 'The package holds no workbook', { root: root.name });
  }
  const properties = child(root, 'workbookPr');
  workbook.date1904 = properties !== undefined && flagAttribute(properties, 'date1904', false);
  const listed = childrenOf(child(root, 'sheets'), 'sheet');
  if (listed.length > MAX_SHEETS) {
    throw new XlsxError('too-large', 'The workbook has too many sheets', {
      sheets: listed.length,
      limit: MAX_SHEETS,
    });
  }
  const sheets = listed.map((element) => readSheet(workbook, element, relations));
  if (sheets.every((sheet) => sheet.id === null)) {
    throw new XlsxError('not-a-workbook', 'The workbook has no worksheet', { part });
  }
  const view = descend(root, 'bookViews', 'workbookView');
  const active = sheets[(view && numberAttribute(view, 'activeTab')) ?? 0];
  if (active?.id != null) workbook.activeSheetId = active.id;
  workbook.protection = readBookProtection(root);
  const names = childrenOf(child(root, 'definedNames'), 'definedName').map((element) =>
    readName(element, sheets),
  );
  workbook.names = names.flatMap(({ model }) => (model === null ? [] : [{ ...model }]));
  const namespaces = [...attributesOf(root).entries()];
  const strict = namespaces.some(([name, value]) => name.startsWith('xmlns') && isStrict(value));
  const { activeSheetId, protection } = workbook;
  return { part, root, strict, sheets, names, activeSheetId, protection };
}

function readSheet(
  workbook: Workbook,
  element: XmlElement,
  relations: readonly Relation[],
): BookSheet {
  const name = attribute(element, 'name') ?? '';
  const relation = relations.find((each) => each.id === relationIdOf(element));
  const isWorksheet = relation !== undefined && relation.type.endsWith('/worksheet');
  const state = attribute(element, 'state');
  const visibility: SheetVisibility =
    state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
  const sheet = isWorksheet ? workbook.loadSheet(name) : undefined;
  if (sheet !== undefined) sheet.visibility = visibility;
  return {
    id: sheet?.id ?? null,
    name,
    sheetId: numberAttribute(element, 'sheetId') ?? 0,
    visibility,
    relation: relation?.id ?? '',
    part: relation?.target ?? '',
    xml: outerXml(element),
  };
}

function readName(element: XmlElement, sheets: readonly BookSheet[]): BookName {
  const localSheet = numberAttribute(element, 'localSheetId') ?? null;
  const sheet = localSheet === null ? undefined : sheets[localSheet];
  const xml = outerXml(element);
  if (localSheet !== null && (sheet === undefined || sheet.id === null)) {
    return { model: null, localSheet, xml };
  }
  const model = {
    name: attribute(element, 'name') ?? '',
    formula: visibleFormula(textOf(element)),
    sheetId: sheet?.id ?? null,
    visible: !flagAttribute(element, 'hidden', false),
    comment: attribute(element, 'comment') ?? '',
  };
  return { model, localSheet, xml };
}
