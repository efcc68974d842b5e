import type { DefinedName } from '../rules';
import type { Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';
import { tableAt } from '../formulas/structuredReferences';
import { editedFormula } from './editedFormula';
import type { StructureEdit } from './StructureEdit';

/** A formula and where it stands, as a formula afterwards. */
type Rewrite = (formula: string, table: string | null) => string;

/**
 * Notes an edit and rewrites every formula of the workbook that it reaches: cells, names,
 * validations, conditional formats, charts, columns of tables, links.
 */
export function applyEdit(workbook: Workbook, edit: StructureEdit): void {
  workbook.edits.push(edit);
  for (const sheet of workbook.sheets) {
    rewriteSheet(sheet, (formula, table) =>
      editedFormula(formula, edit, { sheetId: sheet.id, table }),
    );
  }
  for (const name of workbook.names) rewriteName(workbook, name, edit);
}

function rewriteName(workbook: Workbook, name: DefinedName, edit: StructureEdit): void {
  const formula = editedFormula(name.formula, edit, { sheetId: name.sheetId, table: null });
  if (formula === name.formula) return;
  name.formula = formula;
  workbook.structureTouched = true;
}

function rewriteSheet(sheet: Sheet, rewrite: Rewrite): void {
  rewriteCells(sheet, rewrite);
  rewriteRules(sheet, (formula) => rewrite(formula, null));
  rewriteCharts(sheet, (formula) => rewrite(formula, null));
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.formula === null) continue;
      const formula = rewrite(column.formula, table.name);
      if (formula === column.formula) continue;
      column.formula = formula;
      sheet.touch('tables');
    }
  }
  for (const link of sheet.hyperlinks) {
    if (link.documentReference === null) continue;
    const place = rewrite(link.documentReference, null);
    if (place === link.documentReference) continue;
    link.documentReference = place;
    sheet.touch('hyperlinks');
  }
}

function rewriteCells(sheet: Sheet, rewrite: Rewrite): void {
  for (const row of sheet.rowNumbers()) {
    for (const [column, cell] of [...(sheet.row(row) ?? [])]) {
      if (cell.formula === null) continue;
      const table = sheet.tables.length > 0 ? tableAt(sheet, row, column) : undefined;
      const formula = rewrite(cell.formula, table?.name ?? null);
      if (formula !== cell.formula) sheet.setCell(row, column, { ...cell, formula });
    }
  }
}

function rewriteRules(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const rule of sheet.validations) {
    const formula1 = rule.formula1 === null ? null : rewrite(rule.formula1);
    const formula2 = rule.formula2 === null ? null : rewrite(rule.formula2);
    if (formula1 === rule.formula1 && formula2 === rule.formula2) continue;
    Object.assign(rule, { formula1, formula2 });
    sheet.touch('validations');
  }
  for (const rule of sheet.conditionalFormats) {
    const formulas = rule.formulas.map(rewrite);
    if (formulas.every((formula, index) => formula === rule.formulas[index])) continue;
    rule.formulas = formulas;
    sheet.touch('conditionalFormats');
  }
}

function rewriteCharts(sheet: Sheet, rewrite: (formula: string) => string): void {
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
    Object.assign(series, { values, categories, nameReference });
    sheet.touch('charts');
  }
}
