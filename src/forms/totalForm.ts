import { type Decimal, decimal, roundScore } from '../assessment/decimal';
import type { Form } from './Form';
import type { Grid } from './Grid';
import { readColumnScores, type Scores } from './readScores';

/**
 * Each entity's total, half-up to two decimals: the sum of its numbers, each with its criterion's
 * weight and sign; null for one without any. Text that looks like a number does not count, as it
 * does not for Excel's SUM. A points list's totals are the points that stand there.
 */
export function totalForm(form: Form, grid: Grid, scores: Scores): readonly (Decimal | null)[] {
  if (form.layout === 'points-list') {
    return readColumnScores(form, grid, form.total.column).map(({ score, state }) =>
      state === 'number' && score !== null ? roundScore(score) : null,
    );
  }
  return scores.map((row) => {
    let total: Decimal | null = null;
    row.forEach((cell, index) => {
      const criterion = form.criteria[index];
      if (cell.state !== 'number' || cell.score === null || criterion === undefined) return;
      const part = cell.score.times(criterion.weight ?? 1).times(criterion.sign);
      total = (total ?? decimal(0)).plus(part);
    });
    return total === null ? null : roundScore(total);
  });
}
