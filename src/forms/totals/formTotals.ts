import type { Decimal } from '../../assessment/decimal';
import { cellDecimal, roundScore } from '../../assessment/decimal';
import type { ReasonCode } from '../Reason';
import { type Grid, valueAt } from '../Grid';
import type { ReadEntry } from '../readEntries';
import type { ScoreForm } from '../ScoreForm';
import { scoreTotals } from './scoreTotals';

/** Doubts that say: the form's own totals are not the sum of its entries. */
const otherSums: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'total-weighs',
  'totals-disagree',
  'coefficient-column',
]);

/** True where a form makes its totals in a way of its own, so that no sum of ours can replace them. */
export function countsItsOwnWay({ reasons }: Pick<ScoreForm, 'reasons'>): boolean {
  return reasons.some(({ code }) => otherSums.has(code));
}

/**
 * Each entity's total: its entries' sum, or, where the form counts in a way of its own, what
 * stands on the form.
 */
export function formTotals(
  form: ScoreForm,
  grids: readonly Grid[],
  entries: readonly ReadEntry[],
): readonly (Decimal | null)[] {
  if (!countsItsOwnWay(form)) return scoreTotals(form, entries);
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return form.results.map(({ totals }) => {
    for (const { sheet, row, column, present } of totals) {
      const grid = present ? bySheet.get(sheet) : undefined;
      const value = grid === undefined ? null : valueAt(grid, row, column);
      if (typeof value === 'number') return roundScore(cellDecimal(value));
    }
    return null;
  });
}
