import { type Grid, shownText, valueAt } from '../forms/Grid';
import { postingSettingsLayout } from '../forms/posting/postingSettings';
import { appealsSheetName } from '../forms/workflow/appealsSheet';
import { workflowSheetName } from '../forms/workflow/workflowSheet';
import { handoutTitle } from '../sheets/handouts/handoutSheet';
import { boardLayout, dataLayout } from '../sheets/charts/dataLayout';

/** What stands first on the sheets the add-in makes for reading: whatever they are called. */
const marks: ReadonlySet<string> = new Set([
  dataLayout.mark,
  boardLayout.mark,
  postingSettingsLayout.mark,
]);

/** Postings are titled by what they post; their name and header tell them from a form. */
const postingName = /^(?:班组|党员|党员积分)公示(?: \d{4}-\d{2})?(?:\(\d+\))?$/u;

/** True for a sheet the add-in made to be read: it is never taken for a form. */
export function isOutputSheet(grid: Grid): boolean {
  const title = shownText(valueAt(grid, 0, 0));
  if (grid.sheet === workflowSheetName || grid.sheet === appealsSheetName) return true;
  if (marks.has(title) || title.endsWith(handoutTitle)) return true;
  return (
    postingName.test(grid.sheet) &&
    title.endsWith('公示') &&
    shownText(valueAt(grid, 3, 0)) === '名次'
  );
}
