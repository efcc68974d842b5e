import type { Finding } from '../../assessment/Finding';
import { type Area, cellAddress, parseArea } from '../address';
import type { SheetCell } from '../ScoreForm';
import type { Check } from './CheckContext';
import { entityNamed, formulaOf, referenceTo } from './CheckContext';

/**
 * Rank formulas whose range was copied one row short: it covers some of the totals, not all
 * (domain.md §1: "formulas copied one row short").
 */
export const checkRankRanges: Check = (context) => {
  const { results, rankedApart } = context.form;
  const partOf = (entity: number): number => rankedApart?.[entity] ?? 0;
  // Copies of one formula rank within one area.
  const known = new Map<string, readonly SheetCell[]>();
  const missedBy = (areas: readonly Area[], sheet: string, part: number): readonly SheetCell[] => {
    const key = JSON.stringify([sheet, areas, part]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const here = results
      .filter((_, entity) => partOf(entity) === part)
      .flatMap(({ totals }) => totals.filter((total) => total.sheet === sheet));
    const missing = here.filter((total) => !areas.some((area) => covers(area, total)));
    // A range that holds no total at all ranks something else.
    const told = missing.length === here.length ? [] : missing;
    known.set(key, told);
    return told;
  };
  return results.flatMap(({ ranks }, entity) =>
    ranks.flatMap((cell): Finding[] => {
      const formula = cell.present ? formulaOf(context, cell) : '';
      const areas = rankedAreas(formula);
      if (areas.length === 0) return [];
      const missing = missedBy(areas, cell.sheet, partOf(entity));
      if (missing.length === 0) return [];
      return [
        {
          code: 'formula-misses-cells',
          at: referenceTo(cell),
          params: {
            formula,
            cells: [...new Set(missing.map(cellAddress))].join(', '),
            entity: entityNamed(context, entity),
          },
        },
      ];
    }),
  );
};

/** The areas a formula ranks within: those given to RANK, RANK.EQ, RANK.AVG and COUNTIF. */
function rankedAreas(formula: string): readonly Area[] {
  const text = formula.replaceAll('$', '').replace(/\s+/gu, '').toUpperCase();
  // Another sheet's cells are not this form's.
  if (text.includes('!')) return [];
  const found = [
    ...text.matchAll(
      /RANK(?:\.EQ|\.AVG)?\([A-Z]{1,3}\d{1,7},([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})/gu,
    ),
    ...text.matchAll(/COUNTIF\(([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}),/gu),
  ];
  return found.flatMap(([, address = '']) => parseArea(address) ?? []);
}

function covers(area: Area, { row, column }: SheetCell): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
