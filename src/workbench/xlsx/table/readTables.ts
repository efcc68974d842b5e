import { parseArea } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { Table, TableColumn } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import type { PackageParts } from '../package/PackageParts';
import { relationsPartOf } from '../package/partNames';
import { readRelations } from '../package/relations';
import { visibleFormula } from '../sheet/futureFunctions';
import type { SheetSource } from '../sheet/SheetSource';
import { decodeCellText } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import {
  attribute,
  child,
  childrenOf,
  descend,
  flagAttribute,
  numberAttribute,
  relationIdOf,
  textOf,
  type XmlElement,
} from '../xml/XmlElement';
import { filterOf, readCriteria } from './readFilter';
import { contentOf, type TableOrigin } from './TableOrigin';

/** Reads the tables of a sheet into the model; `origins` gets where they stand, by table id. */
export function readTables(
  workbook: Workbook,
  sheet: Sheet,
  source: SheetSource,
  parts: PackageParts,
  origins: Map<string, TableOrigin>,
): void {
  const listed = childrenOf(child(source.root, 'tableParts'), 'tablePart');
  if (listed.length === 0) return;
  const relations = readRelations(parts.text(relationsPartOf(source.part)), source.part);
  for (const element of listed) {
    const relation = relations.find((each) => each.id === relationIdOf(element));
    const text = relation && parts.text(relation.target);
    if (relation === undefined || text === undefined) continue;
    const table = readTable(parseXml(text, relation.target), workbook.newId());
    if (table === null) continue;
    sheet.tables.push(table);
    origins.set(table.id, {
      sheetId: sheet.id,
      part: relation.target,
      relation: relation.id,
      content: contentOf(table),
      before: structuredClone(table),
    });
  }
}

/** The table a table part tells of; null where it is none. */
export function readTable(root: XmlElement, id: string): Table | null {
  const area = parseArea(attribute(root, 'ref') ?? '');
  if (root.local !== 'table' || area === null) return null;
  const style = child(root, 'tableStyleInfo');
  const flag = (name: string): boolean => style !== undefined && flagAttribute(style, name, false);
  const more = descend(root, 'extLst', 'ext', 'table');
  return {
    id,
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    area,
    showHeaders: (numberAttribute(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map(readColumn),
    style: (style && attribute(style, 'name')) ?? null,
    showBandedRows: flag('showRowStripes'),
    showBandedColumns: flag('showColumnStripes'),
    highlightFirstColumn: flag('showFirstColumn'),
    highlightLastColumn: flag('showLastColumn'),
    showFilterButton: filterOf(root) !== undefined,
    criteria: readCriteria(filterOf(root)),
    altText: {
      title: (more && attribute(more, 'altText')) ?? '',
      summary: (more && attribute(more, 'altTextSummary')) ?? '',
    },
  };
}

function readColumn(element: XmlElement, index: number): TableColumn {
  const formula = child(element, 'calculatedColumnFormula');
  const totals = attribute(element, 'totalsRowFunction');
  return {
    id: numberAttribute(element, 'id') ?? index + 1,
    name: decodeCellText(attribute(element, 'name') ?? ''),
    totalsFunction: totals === undefined || totals === 'none' ? null : totals,
    totalsLabel: attribute(element, 'totalsRowLabel') ?? null,
    formula: formula === undefined ? null : visibleFormula(textOf(formula)),
  };
}
