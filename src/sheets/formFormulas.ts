import type { Form } from '../forms/Form';
import { columnLetters } from '../forms/address';

/** Runs of neighbouring numbers: [1,2,3,5] → [[1,3],[5,5]]. Sorted input. */
function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/**
 * The native formula of one entity's total: blank while nothing is entered, else the weighted sum,
 * rounded to two decimals so that hidden decimals cannot break a tie (domain.md §4 Rounding).
 */
export function totalFormula(form: Form, row: number): string {
  const columns = form.criteria.map(({ column }) => column).sort((a, b) => a - b);
  const cells = (list: readonly number[]): string =>
    runs(list)
      .map(([first, last]) => {
        const from = `${columnLetters(first)}${row + 1}`;
        return first === last ? from : `${from}:${columnLetters(last)}${row + 1}`;
      })
      .join(',');
  const groups = new Map<string, { factor: string; columns: number[] }>();
  for (const { column, weight, sign } of form.criteria) {
    const factor = `${sign < 0 ? '-' : ''}${weight === null ? '' : weight.toString()}`;
    const group = groups.get(factor) ?? { factor, columns: [] };
    group.columns.push(column);
    groups.set(factor, group);
  }
  const sum = [...groups.values()]
    .map(({ factor, columns: list }, index) => {
      const number = factor.replace('-', '');
      const part = `SUM(${cells(list.sort((a, b) => a - b))})${number === '' ? '' : `*${number}`}`;
      if (factor.startsWith('-')) return `-${part}`;
      return index === 0 ? part : `+${part}`;
    })
    .join('');
  // Weights are binary fractions to Excel: the first rounding takes their noise away.
  const weighted = form.criteria.some(({ weight }) => weight !== null);
  const rounded = weighted ? `ROUND(ROUND(${sum},8),2)` : `ROUND(${sum},2)`;
  return `=IF(COUNT(${cells(columns)})=0,"",${rounded})`;
}

/**
 * The native formula of one entity's competition rank (1,2,2,4); blank while it has no total.
 * Rows between the entities (subtotals, blank lines) are left out of the comparison.
 * `totalsRounded` says that every total is rounded by its own formula; where it is not, they are
 * compared rounded to two decimals.
 */
export function rankFormula(form: Form, row: number, totalsRounded: boolean): string {
  const letters = columnLetters(form.total.column);
  const own = `$${letters}${row + 1}`;
  const areas = runs(form.entities.map((entity) => entity.row).sort((a, b) => a - b)).map(
    ([first, last]) => `$${letters}$${first + 1}:$${letters}$${last + 1}`,
  );
  const better = areas
    .map((area) =>
      totalsRounded
        ? `COUNTIF(${area},">"&${own})`
        : `SUMPRODUCT(--(ROUND(${area},2)>ROUND(${own},2)))`,
    )
    .join('+');
  const blank = totalsRounded ? `${own}=""` : `NOT(ISNUMBER(${own}))`;
  return `=IF(${blank},"",${better}+1)`;
}
