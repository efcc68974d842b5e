import type { errorsZh } from '../zh-CN/errors';

/** The English of every error. */
export const errorsEn = {
  'error.no-score-sheet':
    'No score sheet was found; the workbook was not changed. Open the sheet that holds the scores, or choose “Insert template”.',
  'error.sheet-not-found':
    'There is no sheet “{sheet}”; the workbook was not changed. It may have been renamed or deleted; choose again.',
  'error.sheet-exists':
    'A sheet “{sheet}” exists already; the workbook was not changed. Rename it first, or insert the template into a new workbook.',
  'error.workflow-order':
    '{month} is not that far yet. The order is: entry, the team’s confirmation, assessment, review, approval, posting, archive.',
  'error.workflow-archived':
    '{month} is archived and stays as it is. Put a correction into next month’s log.',
  'error.workflow-needs-name': 'Who does this is not filled in. Put in the name and try again.',
  'error.workflow-needs-reason': 'Sending a month back needs a reason. Put it in and try again.',
  'error.workflow-same-person':
    'Review and approval need another person than the one who took the step before.',
  'error.workflow-appeals-open':
    '{month} has appeals without an answer and cannot be archived. Answer them on the sheet of appeals first.',
  'error.appeal-needs-reason': 'An appeal needs a reason. Put it in and try again.',
  'error.appeal-too-late':
    'The posting ended on {to}; the appeal of {team} came too late and was not recorded.',
  'error.appeal-needs-answer':
    'An answer needs words and the name of who gives it. Fill both in and try again.',
  'error.appeal-needs-correction':
    'Add a new line for {team} to the deduction log first, naming the serial of the line it corrects.',
  'error.appeal-needs-line':
    'This appeal of {team} is about no line of the deduction log, so nothing can be corrected by itself. The workbook is unchanged. Log the correcting line first.',
  'error.posting-needs-date':
    'The form names no month, so the first day of the posting is not known; nothing was changed. Fill in the first day on the sheet of posting settings (on the command line: --posting-from 2026-12-07).',
  'error.bad-period': 'The month “{period}” is not right. Write it like “2026-11”.',
  'error.no-teams': 'No team was entered. Enter the name of at least one team.',
  'error.too-many-teams': 'Too many teams: {count}, where {max} are possible. Enter fewer.',
  'error.doubled-team': 'Team “{team}” was entered twice. Remove one or give it another name.',
  'error.sheet-protected':
    'The sheet is protected; the workbook was not changed. Unprotect it under Review, then try again.',
  'error.workbook-protected':
    'The structure of the workbook is protected: no sheet can be added, renamed or deleted, and nothing was changed. Turn off “Protect Workbook” under Review, then try again.',
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
  'error.mapping-unusable':
    'Read this way, sheet “{sheet}” has no names, items or scores, so nothing was saved. Please check the columns and header rows.',
  'error.mapping-invalid':
    'The mapping file is not as it should be ({path}), so it was not used and nothing was changed. Export it again, or mend it and try again.',
  'error.workbook-changed':
    'The sheet changed before you confirmed, so nothing was written. Choose the action again and confirm what it shows then.',
  'error.too-large':
    'The sheet is too large to handle at once; the workbook was not changed. Delete unused rows and columns or split the sheet.',
  'error.changed-since-write':
    '{cell} on “{sheet}” was changed after the write. Undoing would lose that change, so nothing was undone. Put the cell back first, or delete the sheet if you do not want it.',
  'error.write-failed':
    'Writing did not finish and everything was put back as it was. Try again; if it keeps failing, copy the details and report them.',
  'error.no-template':
    'This workbook has no team assessment template; it was not changed. Choose “Insert template” first, or open the workbook with the sheet 考核录入.',
  'error.month-not-ready':
    '{month} still has {count} errors, so it was not closed and nothing was changed. Mend the findings first.',
  'error.month-not-closed':
    '{month} is not closed yet; the workbook was not changed. Close it before the next month is begun.',
  'error.standard-not-registered':
    'The standard on the sheets differs from version {version}, which is in force in {month}. The month was not closed and nothing was changed. Register a new version, or change the standard back.',
  'error.standard-unchanged':
    'The standard is the same as version {version}; no new version is needed and nothing was changed.',
  'error.version-lost':
    'Version “{version}” of the standard, which {month} was scored with, is not there any more; nothing was calculated or changed. Restore the sheet that lists the versions and the sheet of that one.',
  'error.version-from-closed':
    'The new version would be in force from {from}, but {month} is closed already. It was not registered and nothing was changed. Choose a month that is still open.',
  'error.no-closed-months':
    'No month of {period} is closed yet, so nothing was rolled up or changed. Close months first, or choose files with results.',
  'error.months-elsewhere':
    'The sheet of monthly results has {months} from other files; {period} was not rolled up. Please choose the files of those months too.',
  'error.file-unreadable':
    '“{file}” cannot be read; nothing was rolled up. Please choose .xlsx files; save one with a password or an old .xls as a plain .xlsx in Excel first.',
  'error.file-without-month':
    '“{file}” has neither assessment sheets nor a closed month; nothing was rolled up. Please choose workbooks with the sheet “考核录入”.',
  'error.month-twice':
    '{month} is there twice, so nothing was rolled up. Give each month once: one file, or the open workbook.',
  'error.record-missing':
    'The file has no record of a calculation, so nothing can be proven. Calculate, save, and try again.',
  'error.log-line-wrong':
    'The line was not added to the log: {problems} The workbook was not changed.',
  'error.register-full':
    '“{register}” has no free row left; nothing was written. Insert rows at its end and try again.',
  'error.no-practice-rules':
    'No rule of 实施细则 is in force, so there are no pocket cards. Enter the rules and set their state to 现行.',
  'error.no-points':
    'This workbook has no sheets of member points; it was not changed. Make a year’s workbook first, or open the one with 积分设置 and 积分台账.',
  'error.points-period-wrong':
    'Period {period} cannot be used; the workbook was not changed. Give one from 1 to {last}; only a settled period can be posted.',
  'error.log-full':
    'The deduction log has no free row left; nothing was added or changed. Insert rows at its end and try again.',
  'error.year-file-invalid':
    'This is no hand-over file of a year. It was not used, and the workbook is unchanged. Save it anew in last year’s workbook.',
  'error.rubric-table-missing':
    'No table of a standard was found, so nothing was imported. Its header needs the name of the item and its points.',
  'error.rubric-file-invalid':
    'The file of the standard is not as it should be; it was not used and nothing was changed: {problems}',
  'error.team-unknown': 'There is no team “{team}”; the workbook was not changed. Teams: {teams}.',
  'error.unknown':
    'Something unexpected happened and the action was not finished. Try again; if it keeps failing, copy the details and report them.',
} as const satisfies Record<keyof typeof errorsZh, string>;
