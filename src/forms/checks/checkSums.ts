import type { Decimal } from '../../assessment/decimal';
import { cellDecimal, decimal } from '../../assessment/decimal';
import type { Finding } from '../../assessment/Finding';
import { cellAddress } from '../address';
import type { SheetCell, SumCell } from '../ScoreForm';
import type { Check, CheckContext } from './CheckContext';
import { cellKey, entityNamed, formulaOf, referenceTo, valueOf } from './CheckContext';
import { expandSums, summedCells } from './formulaRefs';

/** Subtotals and sums whose value is not that of their parts; totals of entities are told elsewhere. */
export const checkSubtotals: Check = (context) => {
  const families = new Map<string, SumCell[]>();
  for (const sum of context.form.sums) {
    const key = `${sum.label} ${sum.of} ${sum.whole} ${sum.cell.sheet} ${sum.entity === null ? sum.cell.row : ''}`;
    families.set(key, [...(families.get(key) ?? []), sum]);
  }
  return [...families.values()].flatMap((family) => {
    let compared = 0;
    const found: Finding[] = [];
    for (const sum of family) {
      const isTotal = sum.whole && sum.of === 'score' && sum.entity !== null;
      const value = valueOf(context, sum.cell);
      if (typeof value !== 'number') continue;
      const expected = sumOf(context, sum);
      if (expected === null) continue;
      compared++;
      if (expected.minus(cellDecimal(value)).abs().lt(0.005) || isTotal) continue;
      found.push({
        code: 'subtotal-differs',
        at: referenceTo(sum.cell),
        params: {
          label: sum.label,
          expected: expected.toString(),
          found: String(value),
          entity: entityNamed(context, sum.entity),
        },
      });
    }
    // A family in which most differ is made another way (weighted, averaged).
    return compared > 2 && found.length * 2 > compared ? [] : found;
  });
};

/** Sums whose formula leaves out one of their parts, or takes in what is none. */
export const checkFormulaRanges: Check = (context) => {
  const { form } = context;
  const sums = [...form.sums, ...entityTotals(context)];
  const inner = new Map(
    form.sums.filter(({ whole }) => !whole).map(({ cell, parts }) => [cellKey(cell), parts]),
  );
  const seen = new Set<string>();
  return sums.flatMap((sum): Finding[] => {
    const key = cellKey(sum.cell);
    const formula = formulaOf(context, sum.cell);
    const cells = formula === '' || seen.has(key) ? null : summedCells(formula, sum.cell.sheet);
    if (cells === null) return [];
    seen.add(key);
    if (isSame(cells, sum.parts)) return [];
    const own = new Map(inner);
    own.delete(key);
    const covered = new Map<string, number>();
    for (const cell of expandSums(cells, own))
      covered.set(cellKey(cell), (covered.get(cellKey(cell)) ?? 0) + 1);
    const parts = new Set(sum.parts.map(cellKey));
    const at = referenceTo(sum.cell);
    const entity = entityNamed(context, sum.entity);
    const missing = sum.parts.filter((part) => !covered.has(cellKey(part)));
    // A formula that has nothing to do with the parts is made another way.
    if (missing.length === sum.parts.length) return [];
    const findings: Finding[] = [];
    if (missing.length > 0) {
      findings.push({
        code: 'formula-misses-cells',
        at,
        params: { formula, cells: addresses(missing), entity },
      });
    }
    const more = cells.filter((cell) => {
      const counts = own.has(cellKey(cell))
        ? (own.get(cellKey(cell)) ?? []).some((part) => (covered.get(cellKey(part)) ?? 0) > 1)
        : !parts.has(cellKey(cell)) || ((covered.get(cellKey(cell)) ?? 0) > 1 && !hasInner(cell));
      return counts && typeof valueOf(context, cell) === 'number';
    });
    if (more.length > 0) {
      findings.push({
        code: 'formula-takes-more',
        at,
        params: { formula, cells: addresses(more), entity },
      });
    }
    return findings;

    /** Told by its subtotal instead, when both are added. */
    function hasInner(cell: SheetCell): boolean {
      return (cells ?? []).some(
        (one) => own.get(cellKey(one))?.some((part) => cellKey(part) === cellKey(cell)) === true,
      );
    }
  });
};

/** True for the same cells in the same order: by far the most. */
function isSame(a: readonly SheetCell[], b: readonly SheetCell[]): boolean {
  return (
    a.length === b.length &&
    a.every((cell, index) => cell.row === b[index]?.row && cell.column === b[index].column)
  );
}

/** Totals of teams in rows as sums over their entries. */
function entityTotals({ form }: CheckContext): SumCell[] {
  const known = new Set(form.sums.map(({ cell }) => cellKey(cell)));
  const scores = form.entities.map((): SheetCell[] => []);
  for (const { entity, score } of form.entries) if (score !== null) scores[entity]?.push(score);
  return form.results.flatMap(({ totals }, entity) =>
    totals.flatMap((cell): SumCell[] => {
      const parts = (scores[entity] ?? []).filter(({ sheet }) => sheet === cell.sheet);
      if (!cell.present || known.has(cellKey(cell)) || parts.length === 0) return [];
      return [{ cell, parts, of: 'score', whole: true, label: '', entity }];
    }),
  );
}

function sumOf(context: CheckContext, { parts }: SumCell): Decimal | null {
  let sum: Decimal | null = null;
  for (const part of parts) {
    const value = valueOf(context, part);
    if (typeof value === 'number') sum = (sum ?? decimal(0)).plus(cellDecimal(value));
  }
  return sum;
}

function addresses(cells: readonly SheetCell[]): string {
  return [...new Set(cells.map(cellAddress))].join(', ');
}
