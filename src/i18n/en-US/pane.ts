import type { paneZh } from '../zh-CN/pane';

/** The English of the task pane. */
export const paneEn = {
  'app.name': 'Team Scorecard',
  'app.language': 'Language',
  'app.language.zh-CN': '中文',
  'app.language.en-US': 'English',

  'start.timeout.title': 'Excel did not answer',
  'start.timeout.text':
    'Office.js was not ready within {seconds} seconds. Check whether the network or security software blocks office-js/office.js, then open the pane again.',
  'start.notExcel.title': 'Open this in Excel',
  'start.notExcel.text':
    'Team Scorecard is an add-in for Excel and does not work alone in a browser. Open it from the tab “Team Scorecard” in Excel.',
  'start.broken.title': 'The pane ran into a problem',
  'start.broken.text':
    'The workbook is not affected. Open the pane again; if that does not help, copy the details and report them.',
  'start.retry': 'Open again',

  'sheet.looking': 'Looking at this sheet…',
  'sheet.form': 'Score sheet',
  'sheet.template': 'Assessment template',
  'sheet.none': 'This is not a score sheet',
  'sheet.failed': 'This sheet could not be read',
  'sheet.size': 'Teams or people: {entities} · criteria: {criteria}',
  'sheet.sizeOfList': 'Teams or people: {entities}',
  'sheet.period': 'Month {period}',
  'sheet.leader': 'In the lead: {names}, {total}',
  'sheet.noneHelp':
    'Choose “Insert template” for a new set of sheets, or open a score sheet you have.',
  'sheet.lookAgain': 'Read again',

  'state.errors': 'Has errors: mend them first',
  'state.empty': 'No scores entered yet',
  'state.differs': 'Results on the sheet differ',
  'state.warnings': 'Ready, with warnings',
  'state.clean': 'No problems found',

  'action.template': 'Insert template',
  'action.check': 'Check',
  'action.recalculate': 'Recalculate',
  'action.chart': 'Rank chart',
  'action.undo': 'Undo',
  'action.cancel': 'Cancel',
  'action.close': 'Close',
  'action.copyDetails': 'Copy details',
  'action.copied': 'Copied',
  'actions.label': 'Actions',

  'working.template': 'Inserting the template…',
  'working.check': 'Checking…',
  'working.recalculate': 'Calculating…',
  'working.chart': 'Drawing the rank chart…',
  'working.repair': 'Fixing…',
  'working.undo': 'Undoing…',

  'done.template': 'The template is in place. Fill in the sheet 考核录入.',
  'done.check': 'Checked. Errors: {errors}, warnings: {warnings}, notes: {infos}.',
  'done.checkClean': 'Checked: no problems found.',
  'done.recalculate': 'Calculated and written to {cells}.',
  'done.recalculateSame': 'Calculated: everything on the sheet is right, nothing was changed.',
  'done.recalculateBlocked':
    'It cannot be calculated yet, and nothing was changed. Mend the errors below first.',
  'done.unsure':
    'It is not certain how this form is to be read, so nothing was changed. See the findings below, then confirm through “Recalculate”.',
  'done.chart': 'The rank chart is on “{sheet}”.',
  'done.chartSame': 'The rank chart is there already; nothing was changed.',
  'done.repair': 'Fixed {cells}.',
  'done.undo': 'Undone: everything is as it was before.',
  'done.undoNothing': 'There is nothing to undo.',

  'skipped.validation':
    'This version of Excel has no drop-down lists and entry limits for add-ins; they were left out. Use “Check” instead.',
  'skipped.page':
    'This version of Excel cannot set up printing; it was left out. Choose landscape and one page wide under “Page Layout”.',
  'skipped.other': 'This version of Excel cannot do one of the steps; it was left out ({code}).',

  'findings.title': 'Findings',
  'findings.none': 'No problems found.',
  'findings.count': '{count}',
  'findings.goTo': 'Go to cell {cell}',
  'findings.repairAt': 'Fix {cell}: change to {value}',
  'findings.repairTo': 'Change to {value}',
  'findings.clear': '(blank)',
  'findings.more': 'Show {count} more',

  'ranking.title': 'Ranking',
  'ranking.rank': 'Rank',
  'ranking.name': 'Name',
  'ranking.total': 'Total',
  'ranking.grade': 'Grade',
  'ranking.unranked': 'not ranked',
  'ranking.noTotal': 'none',
  'ranking.why': 'Why {name} has {total} points',
  'ranking.more': 'Show all ({count})',

  'why.title': '{team}: {total} points',
  'why.items': 'Points lost and bonus gained',
  'why.noItems': 'No points lost, no bonus.',
  'why.item': '{id} {name}: {score} of {maximum} points',
  'why.outlook': 'What would change it',

  'template.title': 'Insert template',
  'template.intro':
    'Six new sheets: settings, standard, entries, deduction log, scores, summary and ranking. Sheets you have stay as they are.',
  'template.teams': 'Teams',
  'template.teamsHint': 'One a line, or separated by commas. Teams: {count}.',
  'template.teamsDefault': 'Team A\nTeam B\nTeam C\nTeam D',
  'template.period': 'Month',
  'template.periodHint': 'For example 2026-11',
  'template.sample': 'Fill in sample entries to try it out',
  'template.insert': 'Insert',
  'template.needTeams': 'Enter at least one team.',
  'template.doubledTeam': '“{team}” was entered twice.',
  'template.needPeriod': 'Choose a month, for example 2026-11.',

  'overwrite.title': 'These cells already hold something',
  'overwrite.doubtTitle': 'Please check this form first',
  'overwrite.text': 'Cells that will be replaced: {count}. This can be undone.',
  'overwrite.cell': 'Cell',
  'overwrite.before': 'Now',
  'overwrite.after': 'Then',
  'overwrite.more': 'Not listed: {count} more',
  'overwrite.confirm': 'Write',

  'problem.title': 'Not finished',
  'problem.details': 'Details',

  'notice.needsPane':
    'This needs your confirmation, so nothing was written yet. Open the pane and choose the action there.',
} as const satisfies Record<keyof typeof paneZh, string>;
