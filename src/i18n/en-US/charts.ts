import type { chartsZh } from '../zh-CN/charts';

/** The charts by name, and why one cannot be drawn. */
export const chartsEn = {
  'chart.rank': 'Ranking of totals',
  'chart.category': 'Totals by category',
  'chart.categoryRank': 'Ranking in each category',
  'chart.radar': 'Radar',
  'chart.trend': 'Trend of totals',
  'chart.rankTrend': 'Trend of ranks',
  'chart.lost': 'Most-lost items',
  'chart.members': 'Ranking of member points',
  'chart.spread': 'Spread of the months',
  'chartMissing.no-entities': 'There are no totals to draw yet.',
  'chartMissing.few-categories': 'There are too few categories to draw.',
  'chartMissing.few-months': 'Only one month is known; a trend needs two closed months.',
  'chartMissing.no-losses': 'No item says how many points it has, so losses are not known.',
  'chartMissing.no-members': 'The workbook keeps no member points.',
} as const satisfies Record<keyof typeof chartsZh, string>;
