import type { ConditionalFormatPlan } from '../sheets/SheetPlan';

/** Adds a formula-driven conditional format (ExcelApi 1.6). */
export function addConditionalFormat(range: Excel.Range, plan: ConditionalFormatPlan): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = plan.formula;
  if (plan.fill !== undefined) custom.format.fill.color = plan.fill;
  if (plan.fontColor !== undefined) custom.format.font.color = plan.fontColor;
  if (plan.bold !== undefined) custom.format.font.bold = plan.bold;
}
