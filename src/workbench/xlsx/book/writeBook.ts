import type { DefinedName } from '../../workbook/rules';
import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { inDialect, RELATIONS } from '../package/namespaces';
import { fileFormula } from '../sheet/futureFunctions';
import { escapeText } from '../xml/escape';
import { Sections } from '../xml/Sections';
import { attributesXml, openTagEnd, prefixOf, withAttributes, withPrefix } from '../xml/tag';
import { child, descend, innerXml, outerXml } from '../xml/XmlElement';
import { bookProtectionXml } from './bookProtection';
import type { BookSheet, BookSource } from './BookSource';

const BOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** A sheet as it shall be listed: one of the model, or one the model does not hold. */
type Listed =
  { readonly sheet: Sheet; readonly file: BookSheet | undefined } | { readonly file: BookSheet };

/** The sheet numbers for the file: old ones stay, new ones follow the greatest. */
export function sheetNumbers(workbook: Workbook, source: BookSource): Map<string, number> {
  const numbers = new Map<string, number>();
  let greatest = 0;
  for (const { id, sheetId } of source.sheets) {
    greatest = Math.max(greatest, sheetId);
    if (id !== null) numbers.set(id, sheetId);
  }
  for (const { id } of workbook.sheets) if (!numbers.has(id)) numbers.set(id, ++greatest);
  return numbers;
}

/** The new text of workbook.xml; `relationOf` gives the relationship ids of new sheets. */
export function writeBook(
  workbook: Workbook,
  source: BookSource,
  relationOf: ReadonlyMap<string, string>,
): string {
  const sections = new Sections(source.root, BOOK_ORDER);
  const listed = listedSheets(workbook, source);
  const prefix = prefixOf(source.root);
  const numbers = sheetNumbers(workbook, source);
  const items = listed.map((each) =>
    'sheet' in each
      ? sheetXml(each.sheet, each.file, prefix, numbers, relationOf, source.strict)
      : each.file.xml,
  );
  if (items.join('') !== source.sheets.map((each) => each.xml).join('')) {
    sections.set('sheets', `<sheets>${items.join('')}</sheets>`);
  }
  if (workbook.protection !== source.protection) {
    const before = sections.get('workbookProtection');
    sections.set('workbookProtection', bookProtectionXml(workbook.protection, before));
  }
  writeNames(workbook, source, listed, sections);
  writeActive(workbook, source, listed, sections);
  if (workbook.needsFullCalculation) {
    const calculation = sections.get('calcPr') ?? '<calcPr/>';
    sections.set('calcPr', withAttributes(calculation, { fullCalcOnLoad: 1 }));
  }
  return sections.toString();
}

/** The model's order; a sheet it does not hold stays behind the one it stood behind. */
function listedSheets(workbook: Workbook, source: BookSource): Listed[] {
  const listed: Listed[] = workbook.sheets.map((sheet) => ({
    sheet,
    file: source.sheets.find((each) => each.id === sheet.id),
  }));
  source.sheets.forEach((file, index) => {
    if (file.id !== null) return;
    let place = 0;
    for (let before = index - 1; before >= 0 && place === 0; before--) {
      place = listed.findIndex((each) => each.file === source.sheets[before]) + 1;
    }
    listed.splice(place, 0, { file });
  });
  return listed;
}

function sheetXml(
  sheet: Sheet,
  file: BookSheet | undefined,
  prefix: string,
  numbers: ReadonlyMap<string, number>,
  relationOf: ReadonlyMap<string, string>,
  strict: boolean,
): string {
  const state =
    sheet.visibility === 'Visible'
      ? undefined
      : sheet.visibility === 'Hidden'
        ? 'hidden'
        : 'veryHidden';
  if (file !== undefined) {
    return withAttributes(file.xml, {
      ...(file.name === sheet.name ? {} : { name: sheet.name }),
      ...(file.visibility === sheet.visibility ? {} : { state }),
    });
  }
  const attributes = attributesXml({
    name: sheet.name,
    sheetId: numbers.get(sheet.id),
    state,
    'xmlns:r': inDialect(strict, RELATIONS),
    'r:id': relationOf.get(sheet.id),
  });
  return withPrefix(prefix, `<sheet${attributes}/>`);
}

function writeNames(
  workbook: Workbook,
  source: BookSource,
  listed: readonly Listed[],
  sections: Sections,
): void {
  const places = new Map<string, number>();
  listed.forEach((each, index) => {
    if ('sheet' in each) places.set(each.sheet.id, index);
  });
  const prefix = prefixOf(source.root);
  const unused = new Set(source.names);
  const items = workbook.names.map((name) => {
    const before = source.names.find(({ model }) => model !== null && sameName(model, name));
    const local = name.sheetId === null ? undefined : places.get(name.sheetId);
    if (before === undefined || before.model === null)
      return withPrefix(prefix, nameXml(name, local));
    unused.delete(before);
    const changed = withAttributes(before.xml, {
      ...(before.localSheet === (local ?? null) ? {} : { localSheetId: local }),
      ...(before.model.visible === name.visible ? {} : { hidden: name.visible ? undefined : 1 }),
      ...(before.model.comment === name.comment
        ? {}
        : { comment: name.comment === '' ? undefined : name.comment }),
    });
    if (before.model.formula === name.formula) return changed;
    const open = changed.slice(0, openTagEnd(changed)).replace(/\s*\/>$/, '>');
    return `${open}${escapeText(fileFormula(name.formula))}</${prefix}definedName>`;
  });
  for (const { model, localSheet, xml } of unused) {
    if (model !== null) continue;
    const foreign = localSheet === null ? undefined : source.sheets[localSheet];
    const place = listed.findIndex((each) => each.file === foreign);
    if (foreign !== undefined && place >= 0)
      items.push(withAttributes(xml, { localSheetId: place }));
  }
  const before = child(source.root, 'definedNames');
  const old = before === undefined ? '' : before.children.map(outerXml).join('');
  if (items.join('') === old) return;
  const whole = items.length === 0 ? null : `<definedNames>${items.join('')}</definedNames>`;
  sections.set('definedNames', whole);
}

function sameName(a: Readonly<DefinedName>, b: DefinedName): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase() && a.sheetId === b.sheetId;
}

function nameXml(name: DefinedName, localSheet: number | undefined): string {
  const attributes = attributesXml({
    name: name.name,
    comment: name.comment === '' ? undefined : name.comment,
    localSheetId: localSheet,
    hidden: name.visible ? undefined : 1,
  });
  return `<definedName${attributes}>${escapeText(fileFormula(name.formula))}</definedName>`;
}

function writeActive(
  workbook: Workbook,
  source: BookSource,
  listed: readonly Listed[],
  sections: Sections,
): void {
  const place = listed.findIndex(
    (each) => 'sheet' in each && each.sheet.id === workbook.activeSheetId,
  );
  const was = source.sheets.findIndex((each) => each.id === source.activeSheetId);
  if (place < 0 || place === was) return;
  const views = child(source.root, 'bookViews');
  const view = descend(source.root, 'bookViews', 'workbookView');
  if (views === undefined || view === undefined) {
    sections.set('bookViews', `<bookViews><workbookView activeTab="${place}"/></bookViews>`);
    return;
  }
  const changed = withAttributes(outerXml(view), {
    activeTab: place,
    // The first tab shown may not lie behind the last sheet.
    firstSheet: undefined,
  });
  const rest = innerXml(views).slice(view.end - views.openEnd);
  sections.set('bookViews', `<bookViews>${changed}${rest}</bookViews>`);
}
