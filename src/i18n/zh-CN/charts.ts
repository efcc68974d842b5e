import type { ChartCode, ChartMissing } from '../../app/prepareCharts';

/** The charts by name, and why one cannot be drawn. */
export const chartsZh = {
  'chart.rank': '总分排名',
  'chart.category': '各大项得分',
  'chart.categoryRank': '各大项排名',
  'chart.radar': '雷达图',
  'chart.trend': '总分走势',
  'chart.rankTrend': '名次走势',
  'chart.lost': '丢分最多的项目',
  'chart.members': '党员积分排名',
  'chart.spread': '各月高低',
  'chartMissing.no-entities': '还没有总分可画。',
  'chartMissing.few-categories': '分项太少，画不成。',
  'chartMissing.few-months': '只有一个月的结果；关账两个月以上才能画走势。',
  'chartMissing.no-losses': '没有写明满分的项目，看不出丢分。',
  'chartMissing.no-members': '工作簿里没有党员积分。',
} as const satisfies Record<`chart.${ChartCode}` | `chartMissing.${ChartMissing}`, string>;
