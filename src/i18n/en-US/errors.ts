import type { errorsZh } from '../zh-CN/errors';

/** The English of every error. */
export const errorsEn = {
  'error.no-score-sheet':
    'No score sheet was found; the workbook was not changed. Open the sheet that holds the scores, or choose “Insert template”.',
  'error.sheet-not-found':
    'There is no sheet “{sheet}”; the workbook was not changed. It may have been renamed or deleted; choose again.',
  'error.sheet-exists':
    'A sheet “{sheet}” exists already; the workbook was not changed. Rename it first, or insert the template into a new workbook.',
  'error.bad-period': 'The month “{period}” is not right. Write it like “2026-11”.',
  'error.no-teams': 'No team was entered. Enter the name of at least one team.',
  'error.too-many-teams': 'Too many teams: {count}, where {max} are possible. Enter fewer.',
  'error.doubled-team': 'Team “{team}” was entered twice. Remove one or give it another name.',
  'error.sheet-protected':
    'The sheet is protected; the workbook was not changed. Unprotect it under Review, then try again.',
  'error.cell-edit-mode':
    'A cell is being edited in Excel; the workbook was not changed. Press Enter to finish, then try again.',
  'error.merged-cells':
    'There are merged cells where the result would go, so Excel refused; the workbook was not changed. Unmerge them or move the result columns, then try again.',
  'error.range-blocked':
    'A filter, pivot table or table is in the way, so Excel refused; the workbook was not changed. Clear the filter or choose another place, then try again.',
  'error.inactive-workbook':
    'Another workbook is in front, so nothing was done; this workbook was not changed. Go back to its window and try again.',
  'error.excel-busy':
    'Excel is busy or the connection broke; this step was not finished and the workbook was not changed. Wait a few seconds and try again.',
  'error.excel-refused':
    'Excel did not finish this step; the workbook was not changed. Try again; if it keeps failing, copy the details and report them.',
  'error.cancelled': 'Stopped as you asked; the workbook was not changed.',
  'error.excel-too-old':
    'This version of Excel cannot do this; the workbook was not changed. Use Excel 2021, Microsoft 365 or Excel on the web.',
  'error.rubric-invalid':
    'The assessment standard has problems, so nothing was calculated or changed. See the findings below, mend the sheet 考核标准 and try again.',
  'error.mapping-invalid':
    'The mapping file is not as it should be ({path}), so it was not used and nothing was changed. Export it again, or mend it and try again.',
  'error.workbook-changed':
    'The sheet changed before you confirmed, so nothing was written. Choose the action again and confirm what it shows then.',
  'error.too-large':
    'The sheet is too large to handle at once; the workbook was not changed. Delete unused rows and columns or split the sheet.',
  'error.write-failed':
    'Writing did not finish and everything was put back as it was. Try again; if it keeps failing, copy the details and report them.',
  'error.unknown':
    'Something unexpected happened and the action was not finished. Try again; if it keeps failing, copy the details and report them.',
} as const satisfies Record<keyof typeof errorsZh, string>;
