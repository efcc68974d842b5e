import type { DriftSubject } from '../assessment/driftKinds';
import type { Finding } from '../assessment/Finding';
import { cellAddress } from '../forms/address';
import { formulaAt, type Grid, shownText, valueAt } from '../forms/Grid';
import { agrees } from '../sheets/agrees';

/** The finding that a cell shows something else than was computed; none where it agrees. */
export function driftAt(
  grid: Grid,
  row: number,
  column: number,
  expected: number | string,
  params: { readonly entity: string; readonly what: DriftSubject },
): readonly Finding[] {
  const found = valueAt(grid, row, column);
  const same =
    typeof expected === 'number' ? agrees(found, expected) : shownText(found) === expected;
  if (same) return [];
  return [
    {
      code: 'formula-drift',
      at: { sheet: grid.sheet, address: cellAddress({ row, column }) },
      params: {
        ...params,
        expected,
        found: shownText(found),
        cause: formulaAt(grid, row, column) === '' ? 'constant' : 'unsure',
      },
    },
  ];
}
