import type { scoresZh } from '../zh-CN/scores';

/** The screen 评分: why a cell and a team have what they have. */
export const scoresEn = {
  'scores.title': 'Why this score',
  'scores.team': 'Team or person',
  'scores.choose': 'Follow the selected cell',
  'scores.hint': 'Select a cell on the sheet: this explains the score of its team.',
  'scores.none': 'The selected cell {cell} belongs to no team or person.',
  'scores.reading': 'Looking up the reasons…',
  'scores.rankOf': 'Rank {rank} of {of}.',
  'scores.grade': 'Grade: {grade}',
  'scores.made': 'How the total is made',
  'scores.findings': 'Findings of this row',

  'cellWhy.label': 'Why the selected cell shows this',
  'cellWhy.cell': 'Selected cell {cell}',
  'cellWhy.title': '{team} · {part} ({period})',
  'cellWhy.score': 'score',
  'cellWhy.category': 'category score',
  'cellWhy.total': 'total',
  'cellWhy.grade': 'grade',
  'cellWhy.rank': 'rank',

  'scores.teamSheet': 'Make a sheet to hand out',
} as const satisfies Record<keyof typeof scoresZh, string>;
