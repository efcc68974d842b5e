import { cellAddress } from '../forms/address';
import { type Grid, numberFormatAt } from '../forms/Grid';
import type { SheetCell } from '../forms/ScoreForm';
import type { BlockPlan, PlannedValue } from './SheetPlan';

/** One cell to write. */
export interface CellWrite {
  readonly at: SheetCell;
  readonly value: PlannedValue;
}

/** Writes on one sheet as blocks: neighbours down a column, or across a row, are one block. */
export function blocksOf(writes: readonly CellWrite[], grid: Grid | undefined): BlockPlan[] {
  const rest = new Map(writes.map((write) => [cellAddress(write.at), write]));
  const take = (row: number, column: number): CellWrite | null => {
    const key = cellAddress({ row, column });
    const found = rest.get(key) ?? null;
    rest.delete(key);
    return found;
  };
  const inOrder = [...writes].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  return inOrder.flatMap(({ at: { row, column } }): BlockPlan[] => {
    const first = take(row, column);
    if (first === null) return [];
    const down = [first];
    for (let next = take(row + 1, column); next !== null; next = take(row + down.length, column))
      down.push(next);
    if (down.length > 1) return [block(down, 'down', grid)];
    const across = [first];
    for (let next = take(row, column + 1); next !== null; next = take(row, column + across.length))
      across.push(next);
    return [block(across, 'across', grid)];
  });
}

function block(
  writes: readonly CellWrite[],
  way: 'down' | 'across',
  grid: Grid | undefined,
): BlockPlan {
  const [first] = writes;
  const values = writes.map(({ value }) => value);
  // A cell formatted as text would show the formula instead of its result.
  const isText =
    grid !== undefined && writes.some(({ at }) => numberFormatAt(grid, at.row, at.column) === '@');
  return {
    at: first === undefined ? 'A1' : cellAddress(first.at),
    values: way === 'down' ? values.map((value) => [value]) : [values],
    ...(isText ? { numberFormat: 'General' } : {}),
  };
}
