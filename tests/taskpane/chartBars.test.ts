/** The sketch of a chart that is shown before the chart is put on a sheet. */
import type { ChartPreview } from '../../src/app/prepareCharts';
import { chartBars } from '../../src/taskpane/posting/chartBars';

const preview = (series: ChartPreview['series']): ChartPreview => ({
  code: 'rank',
  name: 'BanzuRankChart',
  kind: 'BarClustered',
  title: '总分排名',
  categories: ['1 丁班', '2 乙班'],
  series,
  valueAxisReversed: false,
  firstOnTop: true,
  percent: false,
});

it('shows each team its total, whichever grade’s series holds it', () => {
  const bars = chartBars(
    preview([
      { name: '标杆班组', color: '#111111', values: [95.38, 0] },
      { name: '优秀班组', color: '#222222', values: [0, 47.69] },
    ]),
  );
  expect(bars).toEqual([
    {
      category: '1 丁班',
      value: 95.38,
      parts: [{ name: '标杆班组', color: '#111111', share: 1 }],
    },
    {
      category: '2 乙班',
      value: 47.69,
      parts: [{ name: '优秀班组', color: '#222222', share: 0.5 }],
    },
  ]);
});

it('lays stacked parts one after the other, and leaves out lines and what has no number', () => {
  const bars = chartBars(
    preview([
      { name: '党建思政', color: '#111111', values: [30, null] },
      { name: '安全环保', color: '#222222', values: [10, null] },
      { name: '累计占比', color: '#333333', kind: 'LineMarkers', values: [0.5, 1] },
    ]),
  );
  expect(bars.map(({ value }) => value)).toEqual([40, null]);
  expect(bars.map(({ parts }) => parts.map(({ share }) => share))).toEqual([[0.75, 0.25], []]);
});
