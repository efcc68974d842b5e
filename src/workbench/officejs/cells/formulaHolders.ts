import type { Sheet } from '../../workbook/Sheet';
import type { Session } from '../Session';

/**
 * Rewrites every formula of the workbook: cells, names, validations, conditional formats, charts.
 * `home` is the sheet that references without a sheet mean; null for names of the whole workbook.
 */
export function rewriteFormulas(
  session: Session,
  rewrite: (formula: string, home: Sheet | null) => string,
): void {
  const { workbook } = session;
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, (formula) => rewrite(formula, sheet));
    rewriteRules(sheet, (formula) => rewrite(formula, sheet));
    rewriteCharts(sheet, (formula) => rewrite(formula, sheet));
  }
  for (const name of workbook.names) {
    const home = workbook.sheets.find((sheet) => sheet.id === name.sheetId) ?? null;
    const formula = rewrite(name.formula, home);
    if (formula === name.formula) continue;
    name.formula = formula;
    workbook.structureTouched = true;
  }
  session.allDirty = true;
}

function rewriteCells(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const row of sheet.rowNumbers()) {
    for (const [column, cell] of [...(sheet.row(row) ?? [])]) {
      if (cell.formula === null) continue;
      const formula = rewrite(cell.formula);
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
    if (
      values === series.values &&
      categories === series.categories &&
      nameReference === series.nameReference
    ) {
      continue;
    }
    Object.assign(series, { values, categories, nameReference });
    sheet.touch('charts');
  }
}
