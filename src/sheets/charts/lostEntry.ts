import type { ChartEntry } from './ChartEntry';
import { countWords } from './ChartSubject';
import { formula } from './gatherColumns';
import { sortDown, sortedDown } from './sortDown';

/** More items than this cannot be read on one chart. */
const SHOWN = 10;
/** Light enough for the number at the foot of the bar, where the line does not run over it. */
const BAR = '#9CC9D2';
const LINE = '#A8480F';
const LOST = '丢分';
const SHARE = '累计占比';

/** At which items most points were lost, and what part of all losses they make (Pareto). */
export const lostEntry: ChartEntry = {
  code: 'lost',
  owns: (name) => name === 'BanzuLostChart',
  missing: ({ items }) => (items.length < 2 ? 'no-losses' : null),
  draw: (subject, columns) => {
    const { items } = subject;
    const shown = Math.min(SHOWN, items.length);
    const names = columns.add(
      '项目',
      items.map(({ name }) => shortened(name)),
    );
    const lost = columns.add(
      '全部丢分',
      items.map(({ lost: { expression } }) =>
        expression === null ? null : formula(`ROUND(${expression},2)`),
      ),
      '0.00',
    );
    const sorted = sortDown(columns, {
      heading: LOST,
      names,
      values: lost,
      count: items.length,
      places: false,
      shown,
    });
    const share = columns.add(
      SHARE,
      Array.from({ length: shown }, (_, index) =>
        formula(
          `IF(SUM(${lost.all})=0,0,ROUND(SUM(${sorted.values.to(index)})/SUM(${lost.all}),4))`,
        ),
      ),
      '0%',
    );
    const title = `${subject.heading}丢分最多的 ${shown} 项（${countWords(subject)}合计）`;
    const numbers = sortedDown(
      items.map(({ name, lost: { value } }) => ({ name: shortened(name), value })),
    );
    const all = numbers.reduce((sum, { value }) => sum + value, 0);
    const cumulative = numbers.map((_, index) => {
      const sum = numbers.slice(0, index + 1).reduce((so, { value }) => so + value, 0);
      return all === 0 ? 0 : Math.round((sum / all) * 10_000) / 10_000;
    });
    return [
      {
        length: shown,
        plan: {
          name: 'BanzuLostChart',
          kind: 'ColumnClustered',
          title,
          series: [
            {
              name: LOST,
              values: sorted.values.all,
              categories: sorted.labels.all,
              color: BAR,
              labels: true,
            },
            {
              name: SHARE,
              values: share.all,
              categories: sorted.labels.all,
              color: LINE,
              kind: 'LineMarkers',
              marker: 'Square',
              secondary: true,
            },
          ],
          legend: 'bottom',
          valueAxis: { min: 0 },
          // Begins below zero, unseen, so that the line stays above the numbers at the bars' feet.
          secondaryAxis: { min: -0.2, max: 1, format: '0%;;0%' },
          gapWidth: 40,
          labelFormat: '0.00',
          labelPosition: 'InsideBase',
        },
        caption: `IF(SUM(${lost.all})=0,"没有丢分。","共丢 "&TEXT(SUM(${lost.all}),"0.00")&" 分；最多的是“"&${sorted.labels.at(0)}&"”，"&TEXT(${sorted.values.at(0)},"0.00")&" 分；图中 ${shown} 项占 "&TEXT(${share.at(shown - 1)},"0.0%")&"。")`,
        preview: {
          code: 'lost',
          name: 'BanzuLostChart',
          kind: 'ColumnClustered',
          title,
          categories: numbers.slice(0, shown).map(({ name }) => name),
          series: [
            {
              name: LOST,
              color: BAR,
              values: numbers.slice(0, shown).map(({ value }) => value),
            },
            {
              name: SHARE,
              color: LINE,
              kind: 'LineMarkers',
              values: cumulative.slice(0, shown),
            },
          ],
          valueAxisReversed: false,
          firstOnTop: false,
          percent: false,
        },
      },
    ];
  },
};

/** As much of a name as fits under a column. */
function shortened(name: string): string {
  return [...name].length > 9 ? `${[...name].slice(0, 8).join('')}…` : name;
}
