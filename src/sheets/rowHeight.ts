import type { PlannedValue } from './SheetPlan';

/**
 * The height in points that a row of wrapped texts needs, each in a cell so many points wide: merged
 * cells, and rows written by a program, do not grow by themselves. For type of 9 points.
 */
export function rowHeight(cells: readonly (readonly [PlannedValue | undefined, number])[]): number {
  const lines = cells.map(([value, width]) =>
    typeof value === 'string'
      ? value
          .split('\n')
          .reduce((sum, part) => sum + Math.max(1, Math.ceil((widthOf(part) * 9) / (width - 8))), 0)
      : 1,
  );
  return Math.max(15, Math.max(...lines) * 12.5 + 3);
}

/** In characters of full width. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u0020-\u00ff]/u.test(character) ? 0.55 : 1;
  return width;
}
