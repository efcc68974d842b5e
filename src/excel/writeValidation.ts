import type { ValidationPlan } from '../sheets/SheetPlan';

/** Puts a validation rule on a range, replacing the one it had. Needs ExcelApi 1.8. */
export function addValidation(range: Excel.Range, plan: ValidationPlan): void {
  const validation = range.dataValidation;
  validation.clear();
  validation.rule = excelRule(plan.rule);
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: plan.errorTitle,
    message: plan.errorMessage,
  };
  if (plan.promptTitle !== undefined || plan.promptMessage !== undefined) {
    validation.prompt = {
      showPrompt: true,
      title: plan.promptTitle ?? '',
      message: plan.promptMessage ?? '',
    };
  }
}

function excelRule(rule: ValidationPlan['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'decimal':
      return {
        decimal:
          rule.max === null
            ? { formula1: rule.min, operator: 'GreaterThanOrEqualTo' }
            : { formula1: rule.min, formula2: rule.max, operator: 'Between' },
      };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
}
