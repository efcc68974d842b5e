import { mapReferences } from '../formulas/formulaReferences';
import type { Sheet } from '../Sheet';
import { copiedTableName } from '../tables/tableNames';
import type { Workbook } from '../Workbook';
import { applyEdit } from './applyEdit';

/** Gives a sheet another name, which is free; all that names it follows. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  if (name === sheet.name) return;
  const from = sheet.name;
  sheet.name = name;
  workbook.structureTouched = true;
  applyEdit(workbook, { kind: 'rename-sheet', sheetId: sheet.id, from, to: name });
  workbook.changed({ kind: 'sheet-renamed', sheetId: sheet.id });
}

/** Takes a sheet out with its names and tables; references to it become #REF!. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const tables = sheet.tables.map((table) => table.name);
  workbook.deleteSheet(sheet);
  for (const name of tables) applyEdit(workbook, { kind: 'delete-table', name });
  applyEdit(workbook, { kind: 'delete-sheet', sheetId: sheet.id, name: sheet.name });
}

/**
 * Makes a sheet like another at a position among the sheets: cells, looks, rules, charts, print
 * setup, local names, and all the file holds of it. `name` is free. What the sheet says of itself
 * the copy says of itself; names of the workbook that mean the sheet get local twins; tables get
 * new names.
 */
export function copySheet(
  workbook: Workbook,
  source: Sheet,
  name: string,
  position: number,
): Sheet {
  const sheet = workbook.loadSheet(name);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  sheet.copyFrom(source);
  const ids = new Map<string, string>();
  const fresh = <T extends { readonly id: string }>(each: T): T => {
    const id = workbook.newId();
    ids.set(id, each.id);
    return { ...each, id };
  };
  sheet.charts = sheet.charts.map(fresh);
  sheet.conditionalFormats = sheet.conditionalFormats.map(fresh);
  const tables: [string, string][] = [];
  const taken = new Set<string>();
  sheet.tables = sheet.tables.map((table) => {
    const to = copiedTableName(workbook, table.name, taken);
    taken.add(to.toLowerCase());
    tables.push([table.name, to]);
    return { ...fresh(table), name: to };
  });
  for (const each of workbook.names) {
    const isLocal = each.sheetId === source.id;
    const hasTwin = workbook.names.some(
      (other) =>
        other.sheetId === source.id && other.name.toLowerCase() === each.name.toLowerCase(),
    );
    if (!isLocal && (each.sheetId !== null || hasTwin || !names(each.formula, source))) continue;
    workbook.names = [...workbook.names, { ...each, sheetId: sheet.id }];
  }
  workbook.structureTouched = true;
  applyEdit(workbook, {
    kind: 'copy-sheet',
    sheetId: sheet.id,
    sourceId: source.id,
    from: source.name,
    to: name,
    tables,
    ids,
  });
  workbook.changed({ kind: 'sheet-added', sheetId: sheet.id });
  return sheet;
}

function names(formula: string, sheet: Sheet): boolean {
  let found = false;
  mapReferences(formula, (reference) => {
    found ||= reference.sheet?.toLowerCase() === sheet.name.toLowerCase();
    return null;
  });
  return found;
}
