import { cellAddress, parseArea } from '../forms/address';
import type { Grid } from '../forms/Grid';
import { changeSheet } from './newSheet';
import type { BlockPlan, SheetPlan } from './SheetPlan';

/**
 * A sheet the add-in makes as a whole, made again where it is there: what it holds is brought up to
 * date, and what it no longer holds goes. Where it is not there, the plan itself.
 */
export function refreshSheet(plan: SheetPlan, grids: readonly Grid[]): SheetPlan {
  const grid = grids.find(({ sheet }) => sheet === plan.sheet);
  if (grid === undefined) return plan;
  const { blocks, formats } = plan;
  return changeSheet(plan.sheet, { blocks: [...blocks, ...leftovers(blocks, grid)], formats });
}

function leftovers(blocks: readonly BlockPlan[], grid: Grid): readonly BlockPlan[] {
  const kept = new Set(
    blocks.flatMap(({ at, values }) => {
      const first = parseArea(at);
      if (first === null) return [];
      return values.flatMap((line, row) =>
        line.map((_, column) =>
          cellAddress({ row: first.row + row, column: first.column + column }),
        ),
      );
    }),
  );
  const { area } = grid;
  return grid.values.flatMap((line, row) =>
    line.flatMap((value, column): readonly BlockPlan[] => {
      const at = cellAddress({
        row: (area?.row ?? 0) + row,
        column: (area?.column ?? 0) + column,
      });
      return value === null || kept.has(at) ? [] : [{ at, values: [[null]] }];
    }),
  );
}
