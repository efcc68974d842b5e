import type { Grid } from '../Grid';
import { formulaAt } from '../Grid';
import type { ReadEntry } from '../readEntries';
import type { ScoreForm } from '../ScoreForm';

/**
 * True where an entry is a text that means a number and its total is still to be written: a
 * formula would leave the entry out. A log's points are added up by value.
 */
export function leftOutOfSums(
  form: ScoreForm,
  entries: readonly ReadEntry[],
  grids: readonly Grid[],
): boolean {
  if (form.layout.shape === 'event-log') return false;
  const texts = new Set(
    entries.flatMap(({ cells, score, deduction, bonus }) =>
      [score, deduction, bonus].some((cell) => cell?.state === 'text-number') ? [cells.entity] : [],
    ),
  );
  if (texts.size === 0) return false;
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return [...texts].some((entity) => {
    const totals = form.results[entity]?.totals ?? [];
    return (
      totals.length === 0 ||
      totals.some(({ sheet, row, column }) => {
        const grid = bySheet.get(sheet);
        return grid === undefined || formulaAt(grid, row, column) === '';
      })
    );
  });
}
