import { type Grid, shownText, valueAt } from '../forms/Grid';
import { boardLayout, dataLayout } from '../sheets/charts/dataLayout';

/** What stands first on the sheets the add-in makes for reading: whatever they are called. */
const marks: ReadonlySet<string> = new Set([dataLayout.mark, boardLayout.mark]);

/** True for a sheet the add-in made to be read: it is never taken for a form. */
export function isOutputSheet(grid: Grid): boolean {
  return marks.has(shownText(valueAt(grid, 0, 0)));
}
