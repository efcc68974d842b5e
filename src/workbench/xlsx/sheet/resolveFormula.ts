import { movedFormula } from '../../workbook/formulas/formulaReferences';
import type { FileCell } from './readCell';
import type { SheetSource } from './SheetSource';
import { visibleFormula } from './futureFunctions';

/** A cell's own formula as people see it, shared ones spelled out; null where it has none. */
export function resolveFormula(
  source: SheetSource,
  cell: FileCell,
  row: number,
  column: number,
): string | null {
  const formula = cell.formula;
  if (formula === null || formula.type === 'dataTable') return null;
  if (formula.text !== '') return visibleFormula(formula.text);
  const master = source.masters.get(formula.sharedIndex ?? '');
  if (formula.type !== 'shared' || master === undefined) return null;
  return visibleFormula(movedFormula(master.text, row - master.row, column - master.column));
}
