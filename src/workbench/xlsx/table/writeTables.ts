import type { Sheet } from '../../workbook/Sheet';
import { inDialect, RELATIONS } from '../package/namespaces';
import type { PackageEdit } from '../package/PackageEdit';
import { folderOf } from '../package/partNames';
import { reachableFrom, removeUnreachable } from '../package/removeUnreachable';
import { parseXml } from '../xml/parseXml';
import { numberAttribute } from '../xml/XmlElement';
import { contentOf, type TableOrigin } from './TableOrigin';
import { changedTableXml, newTableXml } from './tableXml';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** What writing tables needs of the document. */
export interface TableContext {
  readonly edit: PackageEdit;
  readonly origins: ReadonlyMap<string, TableOrigin>;
  readonly strict: boolean;
  /** The part of workbook.xml: new parts lie in folders beside it. */
  readonly bookPart: string;
  /** Gives numbers no table of the file has. */
  readonly nextNumber: () => number;
}

/**
 * Writes the tables of a sheet. Gives the `tableParts` element the sheet needs now ("" for none),
 * undefined where the list of tables did not change.
 */
export function writeTables(
  sheet: Sheet,
  sheetPart: string,
  context: TableContext,
): string | undefined {
  const { edit, origins, strict } = context;
  let changed = false;
  for (const [id, origin] of origins) {
    if (origin.sheetId !== sheet.id || sheet.tables.some((table) => table.id === id)) continue;
    const parts = reachableFrom(edit, origin.part);
    edit.unrelate(sheetPart, origin.relation);
    removeUnreachable(edit, parts);
    changed = true;
  }
  const relations = sheet.tables.map((table) => {
    const origin = origins.get(table.id);
    if (origin === undefined) {
      const part = edit.freeName(`${folderOf(context.bookPart)}tables/table`, '.xml');
      edit.add(part, inDialect(strict, newTableXml(table, context.nextNumber())), TABLE_TYPE);
      changed = true;
      return edit.relate(sheetPart, part, inDialect(strict, `${RELATIONS}/table`));
    }
    const text = edit.text(origin.part);
    if (text !== undefined && contentOf(table) !== origin.content) {
      const root = parseXml(text, origin.part);
      const number = origin.isCopy === true ? context.nextNumber() : undefined;
      edit.write(origin.part, changedTableXml(table, origin.before, root, number));
    }
    return origin.relation;
  });
  if (!changed) return undefined;
  if (relations.length === 0) return '';
  const items = relations.map((id) => `<tablePart r:id="${id}"/>`).join('');
  const namespace = inDialect(strict, RELATIONS);
  return `<tableParts xmlns:r="${namespace}" count="${relations.length}">${items}</tableParts>`;
}

/** Gives one number after the other, from behind the greatest table number of the file. */
export function tableNumbers(
  edit: PackageEdit,
  origins: ReadonlyMap<string, TableOrigin>,
): () => number {
  let greatest = 0;
  for (const { part } of origins.values()) {
    const text = edit.text(part);
    if (text === undefined) continue;
    greatest = Math.max(greatest, numberAttribute(parseXml(text, part), 'id') ?? 0);
  }
  return () => ++greatest;
}
