import type { Finding } from '../../assessment/Finding';
import { cellAddress } from '../address';
import type { SheetCell } from '../ScoreForm';
import { isBlank, textOf } from '../SheetView';
import type { Check } from './CheckContext';
import { cellKey, entityNamed, formulaOf, referenceTo, valueOf } from './CheckContext';
import { relativeFormula } from './formulaRefs';

interface Place {
  readonly cell: SheetCell;
  readonly entity: number | null;
}

/** One formula unlike its neighbours', and a constant where the neighbours have formulas. */
export const checkNeighbours: Check = (context) => {
  const { form, entries } = context;
  const families = new Map<string, Map<string, Place>>();
  const add = (key: string, cell: SheetCell, entity: number | null): void => {
    const family = families.get(key) ?? new Map<string, Place>();
    const place = cellKey(cell);
    if (!family.has(place)) family.set(place, { cell, entity });
    families.set(key, family);
  };
  form.results.forEach(({ totals, ranks, grades }, entity) => {
    for (const [kind, cells] of [
      ['total', totals],
      ['rank', ranks],
      ['grade', grades],
    ] as const) {
      cells.forEach((cell, index) => {
        if (cell.present) add(`${kind} ${index}`, cell, entity);
      });
    }
  });
  for (const { cell, label, of, entity, whole } of form.sums) {
    if (whole && of === 'score' && entity !== null) continue;
    add(
      `${label} ${of} ${whole} ${entity === null ? `row ${cell.row}` : `column ${form.layout.shape === 'entities-in-rows' ? cell.column : cell.row}`}`,
      cell,
      entity,
    );
  }
  for (const { cells } of context.has.deduction ? entries : []) {
    if (cells.score !== null && cells.deduction !== null)
      add(`made ${cells.score.sheet} ${cells.score.column}`, cells.score, cells.entity);
  }
  return [...families.values()].flatMap((family) => unlike([...family.values()]));

  function unlike(family: readonly Place[]): Finding[] {
    const told = family.map(({ cell, entity }) => {
      const formula = formulaOf(context, cell);
      return {
        cell,
        entity,
        formula,
        relative: formula === '' ? '' : relativeFormula(formula, cell),
      };
    });
    const counts = new Map<string, number>();
    for (const { relative } of told)
      if (relative !== '') counts.set(relative, (counts.get(relative) ?? 0) + 1);
    const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    if (count < 2 || count * 3 < told.length * 2 - 1) return [];
    const neighbour = told.find(({ relative }) => relative === usual)?.cell;
    if (neighbour === undefined) return [];
    return told.flatMap(({ cell, entity, formula, relative }): Finding[] => {
      if (relative === usual) return [];
      const at = referenceTo(cell);
      const about = { neighbour: cellAddress(neighbour), entity: entityNamed(context, entity) };
      if (formula !== '')
        return [{ code: 'formula-unlike-others', at, params: { formula, ...about } }];
      const value = valueOf(context, cell);
      if (isBlank(value)) return [];
      return [{ code: 'constant-among-formulas', at, params: { value: textOf(value), ...about } }];
    });
  }
};
