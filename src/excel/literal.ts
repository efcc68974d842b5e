import type { PlannedValue } from '../sheets/SheetPlan';

/**
 * What Office.js must be given so that the cell holds exactly the planned value. Text that Excel
 * would take for a formula, number, date, truth value or error gets a leading apostrophe, which
 * marks it as text and is not part of it.
 */
export function literal(value: PlannedValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return value.formula;
  if (typeof value !== 'string') return value;
  return looksLikeSomethingElse(value) ? `'${value}` : value;
}

function looksLikeSomethingElse(text: string): boolean {
  return (
    /^\s*[=+\-@'#.\d$¥￥€£(%]/.test(text) ||
    /^\s*(true|false)\s*$/i.test(text) ||
    /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text)
  );
}
