import type { DefinedName } from '../rules';
import type { Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';
import { tableAt } from '../formulas/structuredReferences';
import { editedFormula } from './editedFormula';
import type { StructureEdit } from './StructureEdit';

/** A formula and where it stands, as a formula afterwards. */
type Rewrite = (formula: string, table: string | null) => string;

/** Takes one rewritten formula back. */
type WayBack = () => void;

/**
 * Notes an edit and rewrites every formula of the workbook that it reaches: cells, names,
 * validations, conditional formats, charts, columns of tables, links. The function it gives takes
 * all of that back; it holds as long as nothing else of the workbook's structure has changed since.
 */
export function applyEdit(workbook: Workbook, edit: StructureEdit): () => void {
  workbook.edits.push(edit);
  const ways: WayBack[] = [];
  for (const sheet of workbook.sheets) {
    rewriteSheet(
      sheet,
      (formula, table) => editedFormula(formula, edit, { sheetId: sheet.id, table }),
      ways,
    );
  }
  for (const name of workbook.names) rewriteName(workbook, name, edit, ways);
  return () => {
    if (workbook.edits.at(-1) !== edit)
      throw new Error(`a later edit than "${edit.kind}" was made`);
    workbook.edits.pop();
    for (const back of ways.reverse()) back();
  };
}

/** Sets members of an object, and notes how they were. */
function assign<T extends object>(target: T, members: Partial<T>, ways: WayBack[]): void {
  const before: Partial<T> = {};
  for (const key of Object.keys(members) as (keyof T)[]) before[key] = target[key];
  Object.assign(target, members);
  ways.push(() => Object.assign(target, before));
}

function rewriteName(
  workbook: Workbook,
  name: DefinedName,
  edit: StructureEdit,
  ways: WayBack[],
): void {
  const formula = editedFormula(name.formula, edit, { sheetId: name.sheetId, table: null });
  if (formula === name.formula) return;
  assign(name, { formula }, ways);
  workbook.structureTouched = true;
}

function rewriteSheet(sheet: Sheet, rewrite: Rewrite, ways: WayBack[]): void {
  rewriteCells(sheet, rewrite, ways);
  rewriteRules(sheet, (formula) => rewrite(formula, null), ways);
  rewriteCharts(sheet, (formula) => rewrite(formula, null), ways);
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.formula === null) continue;
      const formula = rewrite(column.formula, table.name);
      if (formula === column.formula) continue;
      assign(column, { formula }, ways);
      sheet.touch('tables');
    }
  }
  for (const link of sheet.hyperlinks) {
    if (link.documentReference === null) continue;
    const place = rewrite(link.documentReference, null);
    if (place === link.documentReference) continue;
    assign(link, { documentReference: place }, ways);
    sheet.touch('hyperlinks');
  }
}

function rewriteCells(sheet: Sheet, rewrite: Rewrite, ways: WayBack[]): void {
  for (const row of sheet.rowNumbers()) {
    for (const [column, cell] of [...(sheet.row(row) ?? [])]) {
      if (cell.formula === null) continue;
      const table = sheet.tables.length > 0 ? tableAt(sheet, row, column) : undefined;
      const formula = rewrite(cell.formula, table?.name ?? null);
      if (formula === cell.formula) continue;
      sheet.setCell(row, column, { ...cell, formula });
      ways.push(() => sheet.setCell(row, column, cell));
    }
  }
}

function rewriteRules(sheet: Sheet, rewrite: (formula: string) => string, ways: WayBack[]): void {
  for (const rule of sheet.validations) {
    const formula1 = rule.formula1 === null ? null : rewrite(rule.formula1);
    const formula2 = rule.formula2 === null ? null : rewrite(rule.formula2);
    if (formula1 === rule.formula1 && formula2 === rule.formula2) continue;
    assign(rule, { formula1, formula2 }, ways);
    sheet.touch('validations');
  }
  for (const rule of sheet.conditionalFormats) {
    const formulas = rule.formulas.map(rewrite);
    if (formulas.every((formula, index) => formula === rule.formulas[index])) continue;
    assign(rule, { formulas }, ways);
    sheet.touch('conditionalFormats');
  }
}

function rewriteCharts(sheet: Sheet, rewrite: (formula: string) => string, ways: WayBack[]): void {
  const optional = (formula: string | null): string | null =>
    formula === null ? null : rewrite(formula);
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    const values = optional(series.values);
    const categories = optional(series.categories);
    const nameReference = optional(series.nameReference);
    const same =
      values === series.values &&
      categories === series.categories &&
      nameReference === series.nameReference;
    if (same) continue;
    assign(series, { values, categories, nameReference }, ways);
    sheet.touch('charts');
  }
}
