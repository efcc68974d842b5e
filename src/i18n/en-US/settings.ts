import type { settingsZh } from '../zh-CN/settings';

/** The screen 设置: the standard at a glance, language, keys. */
export const settingsEn = {
  'settings.standard': 'Standard and rules',
  'settings.pane': 'Pane',
  'settings.alwaysAsk': 'Show me every write before it is done',
  'settings.keys': 'Keyboard shortcuts',
  'settings.keysWhere':
    'In Microsoft 365 and Excel on the web; in older Excel use the tab “Team Scorecard”.',
  'settings.help': 'Help',
  'settings.guide': 'How to use it',
  'settings.privacy': 'Data stays on your machine: the add-in sends nothing anywhere.',
  'standard.none':
    'This workbook does not use the template’s standard. Your own form is scored by the maxima and grades written on it.',
  'standard.month': '{period}; teams: {teams}; items: {items}',
  'standard.categories': 'Categories: {list}',
  'standard.category': '{name} {points} points ({items} items)',
  'standard.grades': 'Grades: {list}',
  'standard.grade': '{name} from {min}',
  'standard.ranks.competition': 'Ties take places: 1, 2, 2, 4',
  'standard.ranks.dense': 'Ties take no places: 1, 2, 2, 3',
  'standard.ranks.average': 'Ties get their average rank',
  'standard.toSettings': 'Open the settings sheet',
  'standard.toRubric': 'Open the standard',

  'shortcut.pane': 'Open the pane',
  'shortcut.template': 'Insert template',
  'shortcut.check': 'Check',
  'shortcut.recalculate': 'Recalculate',
  'shortcut.chart': 'Rank chart',
  'shortcut.undo': 'Undo the last write',
} as const satisfies Record<keyof typeof settingsZh, string>;
