import { cellDecimal, decimal, roundScore } from '../assessment/decimal';
import { formulaAt, type Grid, valueAt } from '../forms/Grid';
import type { ScoreForm, SumCell } from '../forms/ScoreForm';
import { rangeTexts } from './cellRanges';
import type { CellWrite } from './cellWrites';

/**
 * The subtotals of teams, and the sums under columns, that wait to be filled: formulas, or values where the others of that row
 * or column are values. Those that hold something are let be: where one is wrong, that is a finding.
 */
export function planSubtotals(
  form: ScoreForm,
  grids: ReadonlyMap<string, Grid>,
): readonly CellWrite[] {
  // A subtotal of weighted items may be meant with or without the weights.
  if (form.items.some(({ weight }) => weight !== null)) return [];
  // Percentages that are points no sum adds up.
  if (form.said?.percents !== undefined) return [];
  const families = new Map<string, SumCell[]>();
  for (const sum of form.sums) {
    // Totals of teams are results of their own.
    if (sum.parts.length === 0 || (sum.whole && sum.entity !== null && sum.of === 'score'))
      continue;
    // Beside a "总分" of a row no other sum is waited for.
    if (sum.of !== 'score' && sum.label.trim() === '总分') continue;
    if (sum.of === 'maximum' && /扣/u.test(sum.label)) continue;
    const line = form.layout.shape === 'entities-in-rows' ? sum.cell.column : sum.cell.row;
    // Deductions of both signs have no plain sum.
    if (sum.of === 'deduction' && sum.parts.some((part) => isNegative(grids, part))) continue;
    const key = `${sum.label} ${sum.of} ${sum.entity === null ? `all ${sum.cell.row}` : line}`;
    families.set(key, [...(families.get(key) ?? []), sum]);
  }
  return [...families.values()].flatMap((family) => {
    const held = family.map((sum) => ({ sum, ...contentOf(grids, sum.cell) }));
    const said = form.said?.results;
    const useValues =
      said === 'value' ||
      (said === undefined &&
        held.some(({ value, formula }) => value !== null && formula === '') &&
        held.every(({ formula }) => formula === ''));
    return held.flatMap(({ sum, value, formula }): CellWrite[] => {
      if (value !== null || formula !== '') return [];
      const { cell, parts } = sum;
      const cells = rangeTexts(parts, cell.sheet).join(',');
      if (!useValues) {
        const made = `=IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),2))`;
        return [{ at: cell, value: { formula: made } }];
      }
      const numbers = parts.flatMap((part) => {
        const number = contentOf(grids, part).value;
        return typeof number === 'number' ? [cellDecimal(number)] : [];
      });
      if (numbers.length === 0) return [];
      const total = numbers.reduce((before, next) => before.plus(next), decimal(0));
      return [{ at: cell, value: roundScore(total).toNumber() }];
    });
  });
}

function isNegative(grids: ReadonlyMap<string, Grid>, cell: SumCell['cell']): boolean {
  const { value } = contentOf(grids, cell);
  return typeof value === 'number' && value < 0;
}

function contentOf(
  grids: ReadonlyMap<string, Grid>,
  { sheet, row, column }: SumCell['cell'],
): { readonly value: ReturnType<typeof valueAt>; readonly formula: string } {
  const grid = grids.get(sheet);
  if (grid === undefined) return { value: null, formula: '' };
  return { value: valueAt(grid, row, column), formula: formulaAt(grid, row, column) };
}
