import type { Workbook } from '../Workbook';
import { isKnownFunction } from './knownFunctions';
import { nameFormula, type FormulaReading } from './readFormula';

/** False for a formula whose result here could be wrong without looking wrong. */
export function isComputable(
  workbook: Workbook,
  sheetId: string,
  formula: FormulaReading,
): boolean {
  if (!formula.readable) return false;
  for (const name of formula.functions) {
    if (nameFormula(workbook, name, sheetId) === null && !isKnownFunction(name)) return false;
  }
  return true;
}
