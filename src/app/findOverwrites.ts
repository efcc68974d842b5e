import { cellAddress, parseArea } from '../forms/address';
import { formulaAt, type Grid, shownText, valueAt } from '../forms/Grid';
import type { PlannedValue, WorkbookPlan } from '../sheets/SheetPlan';
import type { Overwrite } from './Preparation';

/** The filled cells a plan would change, so that a person can see old and new first (DESIGN decision 3). */
export function findOverwrites(plan: WorkbookPlan, grids: readonly Grid[]): readonly Overwrite[] {
  return plan.sheets.flatMap((sheetPlan) => {
    const grid = grids.find(({ sheet }) => sheet === sheetPlan.sheet);
    if (sheetPlan.create || sheetPlan.own === true || grid === undefined) return [];
    return sheetPlan.blocks.flatMap((block) => {
      const first = parseArea(block.at);
      if (first === null) return [];
      return block.values.flatMap((line, row) =>
        line.flatMap((planned, column) => {
          const at = { row: first.row + row, column: first.column + column };
          const before = present(grid, at.row, at.column);
          const after = plannedText(planned);
          if (before === '' || before === after) return [];
          return [{ at: { sheet: grid.sheet, address: cellAddress(at) }, before, after }];
        }),
      );
    });
  });
}

/** The plan without the cells it would change: what may be written without asking. */
export function withoutOverwrites(
  plan: WorkbookPlan,
  overwrites: readonly Overwrite[],
): WorkbookPlan {
  const kept = new Set(overwrites.map(({ at }) => `${at.sheet}!${at.address}`));
  return {
    ...plan,
    sheets: plan.sheets.map((sheetPlan) => ({
      ...sheetPlan,
      blocks: sheetPlan.blocks.flatMap((block) => {
        const first = parseArea(block.at);
        if (first === null) return [block];
        const touches = block.values.some((line, row) =>
          line.some((_value, column) =>
            kept.has(
              `${sheetPlan.sheet}!${cellAddress({ row: first.row + row, column: first.column + column })}`,
            ),
          ),
        );
        if (!touches) return [block];
        return block.values.flatMap((line, row) =>
          line.flatMap((value, column) => {
            const at = cellAddress({ row: first.row + row, column: first.column + column });
            return kept.has(`${sheetPlan.sheet}!${at}`) ? [] : [{ at, values: [[value]] }];
          }),
        );
      }),
    })),
  };
}

function present(grid: Grid, row: number, column: number): string {
  const formula = formulaAt(grid, row, column);
  return formula === '' ? shownText(valueAt(grid, row, column)) : formula;
}

function plannedText(value: PlannedValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.formula : String(value);
}
