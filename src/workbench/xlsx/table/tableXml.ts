import { areaAddress, type Area } from '../../workbook/area';
import type { Table, TableColumn } from '../../workbook/Table';
import { MAIN, XML_HEAD } from '../package/namespaces';
import { fileFormula } from '../sheet/futureFunctions';
import { encodeControls, escapeAttribute, escapeText } from '../xml/escape';
import { Sections } from '../xml/Sections';
import { attributesXml, openTagEnd, prefixOf, withAttributes, withPrefix } from '../xml/tag';
import { child, childrenOf, numberAttribute, outerXml, type XmlElement } from '../xml/XmlElement';
import { filterXml } from './filterXml';
import { filterOf } from './readFilter';

const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const NEWER = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** A new table part; `number` is unique in the file. */
export function newTableXml(table: Table, number: number): string {
  const root = attributesXml({
    xmlns: MAIN,
    id: number,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(table.area),
    ...rowCounts(table),
  });
  return (
    `${XML_HEAD}<table${root}>${filterPart(table, undefined)}` +
    `${columnsXml(table, undefined, undefined)}${styleXml(table)}${extensionXml(table)}</table>`
  );
}

/** The table part of the file with what changed since `before` put in; the rest stays as written. */
export function changedTableXml(
  table: Table,
  before: Table,
  root: XmlElement,
  number?: number,
): string {
  const sections = new Sections(root, ORDER);
  sections.set('autoFilter', filterPart(table, filterOf(root)) || null);
  if (areaAddress(before.area) !== areaAddress(table.area)) {
    // A remembered sort of other rows would be out of bounds.
    if (child(root, 'sortState') !== undefined) sections.set('sortState', null);
  }
  sections.set('tableColumns', columnsXml(table, before, root));
  if (styleXml(before) !== styleXml(table)) sections.set('tableStyleInfo', styleXml(table) || null);
  if (JSON.stringify(before.altText) !== JSON.stringify(table.altText)) {
    sections.set('extLst', extensionXml(table) || null);
  }
  const text = sections.toString();
  const end = root.start + openTagEnd(text.slice(root.start));
  const tag = withAttributes(text.slice(root.start, end), {
    ref: areaAddress(table.area),
    ...(number === undefined ? {} : { id: number }),
    ...(before.name === table.name ? {} : { name: table.name, displayName: table.name }),
    ...(before.showHeaders === table.showHeaders && before.showTotals === table.showTotals
      ? {}
      : rowCounts(table)),
  });
  return text.slice(0, root.start) + tag + text.slice(end);
}

function rowCounts(table: Table): Record<string, number | undefined> {
  return {
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  };
}

function filterPart(table: Table, before: XmlElement | undefined): string {
  if (!table.showFilterButton || !table.showHeaders) return '';
  return filterXml(filteredArea(table), table.criteria, before);
}

/** Header and rows, without totals. */
function filteredArea({ area, showTotals }: Table): Area {
  return showTotals ? { ...area, rows: Math.max(1, area.rows - 1) } : area;
}

function columnsXml(table: Table, before: Table | undefined, root: XmlElement | undefined): string {
  const holder = child(root, 'tableColumns');
  const elements = childrenOf(holder, 'tableColumn');
  const items = table.columns.map((column) => {
    const had = before?.columns.find((each) => each.id === column.id);
    const element = elements.find((each) => numberAttribute(each, 'id') === column.id);
    if (had === undefined || element === undefined) return columnXml(column);
    return JSON.stringify(had) === JSON.stringify(column)
      ? outerXml(element)
      : changedColumn(column, had, element);
  });
  const count = table.columns.length;
  return `<tableColumns count="${count}">${items.join('')}</tableColumns>`;
}

function columnXml(column: TableColumn): string {
  const content = formulaXml(column);
  const open = `<tableColumn${attributesXml({ id: column.id, ...columnAttributes(column) })}`;
  return content === '' ? `${open}/>` : `${open}>${content}</tableColumn>`;
}

function changedColumn(column: TableColumn, had: TableColumn, element: XmlElement): string {
  const changes = columnAttributes(column);
  const raw = outerXml(element);
  const tag = withAttributes(raw.slice(0, openTagEnd(raw)), changes);
  // A total of its own formula loses it when another total is asked for.
  const totalsKept = had.totalsFunction === column.totalsFunction;
  const kept = element.children
    .filter((each) => each.local !== 'calculatedColumnFormula' || had.formula === column.formula)
    .filter((each) => each.local !== 'totalsRowFormula' || totalsKept)
    .map(outerXml);
  const formula =
    had.formula === column.formula ? '' : withPrefix(prefixOf(element), formulaXml(column));
  const content = formula + kept.join('');
  const open = tag.replace(/\s*\/>$/, '>');
  return content === '' ? `${open.slice(0, -1)}/>` : `${open}${content}</${element.name}>`;
}

function columnAttributes(column: TableColumn): Record<string, string | undefined> {
  return {
    name: columnName(column.name),
    totalsRowLabel: column.totalsLabel ?? undefined,
    totalsRowFunction: column.totalsFunction ?? undefined,
  };
}

/** In names of columns a line break is written as cells write what XML cannot hold. */
function columnName(name: string): string {
  return encodeControls(name).replaceAll('\n', '_x000a_');
}

function formulaXml(column: TableColumn): string {
  if (column.formula === null) return '';
  const text = escapeText(fileFormula(column.formula));
  return `<calculatedColumnFormula>${text}</calculatedColumnFormula>`;
}

function styleXml(table: Table): string {
  const flag = (on: boolean): number => (on ? 1 : 0);
  return `<tableStyleInfo${attributesXml({
    name: table.style ?? undefined,
    showFirstColumn: flag(table.highlightFirstColumn),
    showLastColumn: flag(table.highlightLastColumn),
    showRowStripes: flag(table.showBandedRows),
    showColumnStripes: flag(table.showBandedColumns),
  })}/>`;
}

function extensionXml({ altText }: Table): string {
  if (altText.title === '' && altText.summary === '') return '';
  return (
    `<extLst><ext xmlns:x14="${NEWER}" uri="{504A1905-F514-4f6f-8877-14C23A59335A}">` +
    `<x14:table altText="${escapeAttribute(altText.title)}" altTextSummary="${escapeAttribute(altText.summary)}"/>` +
    `</ext></extLst>`
  );
}
