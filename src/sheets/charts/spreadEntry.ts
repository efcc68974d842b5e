import { axisFloor } from './axisFloor';
import type { ChartEntry } from './ChartEntry';
import { countWords } from './ChartSubject';
import { formula } from './gatherColumns';
import { monthColumns, monthSpan } from './monthColumns';
import { sortDown, sortedDown } from './sortDown';

const LEVELS = [
  { name: '最高', function: 'MAX', color: '#0B4F5C', marker: 'Triangle' },
  { name: '平均', function: 'AVERAGE', color: '#D9822B', marker: 'Diamond' },
  { name: '最低', function: 'MIN', color: '#6B7B80', marker: 'Square' },
] as const;

/** How far apart each team's months lie: best, mean and worst month, the teams by their mean. */
export const spreadEntry: ChartEntry = {
  code: 'spread',
  owns: (name) => name === 'BanzuSpreadChart',
  missing: ({ months }) => (months.length < 2 ? 'few-months' : null),
  draw: (subject, columns) => {
    const { entities, months } = subject;
    const byMonth = monthColumns(subject, columns, 'totals');
    const own = (index: number): string =>
      `${byMonth[0]?.at(index) ?? ''}:${byMonth.at(-1)?.at(index) ?? ''}`;
    const [highest, mean, lowest] = LEVELS.map((level) =>
      columns.add(
        `各月${level.name}`,
        entities.map((_, index) =>
          formula(`IF(COUNT(${own(index)})=0,"",ROUND(${level.function}(${own(index)}),2))`),
        ),
        '0.00',
      ),
    );
    if (highest === undefined || mean === undefined || lowest === undefined) return [];
    const sorted = sortDown(columns, {
      heading: '各月平均（由高到低）',
      names: columns.gathered.name,
      values: mean,
      count: entities.length,
      places: false,
    });
    const gap = columns.add(
      '各月高低差',
      entities.map((_, index) =>
        formula(`IF(COUNT(${own(index)})=0,"",${highest.at(index)}-${lowest.at(index)})`),
      ),
      '0.00',
    );
    const drawn = [
      { ...LEVELS[0], column: highest },
      { ...LEVELS[1], column: mean },
      { ...LEVELS[2], column: lowest },
    ].map((level) => ({
      ...level,
      values: columns.add(
        `离散图：${level.name}`,
        entities.map((_, index) =>
          formula(
            `IF(ISNUMBER(INDEX(${level.column.all},${sorted.index.at(index)})),INDEX(${level.column.all},${sorted.index.at(index)}),NA())`,
          ),
        ),
        '0.00',
      ),
    }));
    const name = 'BanzuSpreadChart';
    const title = `${monthSpan(subject)}各${subject.of}月度总分的高低（${countWords(subject)}）`;
    const totals = entities.map((_, index) =>
      months.flatMap((month) => month.totals[index]?.value ?? []),
    );
    const means = totals.map((list) =>
      list.length === 0 ? null : round2(list.reduce((sum, one) => sum + one, 0) / list.length),
    );
    const names = entities.map((entity) => entity.name.value ?? '');
    const numbers = sortedDown(
      names.map((own, index) => ({ name: own, value: means[index] ?? null })),
    );
    const value = (level: string, team: string): number | null => {
      const index = names.indexOf(team);
      const list = totals[index] ?? [];
      if (list.length === 0) return null;
      if (level === '平均') return means[index] ?? null;
      return level === '最高' ? Math.max(...list) : Math.min(...list);
    };
    return [
      {
        length: entities.length,
        plan: {
          name,
          kind: 'LineMarkers',
          title,
          series: drawn.map(({ name: level, color, marker, values }) => ({
            name: level,
            values: values.all,
            categories: sorted.labels.all,
            color,
            marker,
            line: 'None',
          })),
          legend: 'bottom',
          valueAxis: { min: axisFloor(totals.flat()) },
        },
        caption: `IF(COUNT(${gap.all})=0,"还没有各月总分。","高低相差最大的是 "&INDEX(${columns.gathered.name.all},MATCH(MAX(${gap.all}),${gap.all},0))&"，相差 "&TEXT(MAX(${gap.all}),"0.00")&" 分。")`,
        preview: {
          code: 'spread',
          name,
          kind: 'LineMarkers',
          title,
          categories: numbers.map((one) => one.name),
          series: LEVELS.map((level) => ({
            name: level.name,
            color: level.color,
            values: numbers.map((one) => value(level.name, one.name)),
          })),
          valueAxisReversed: false,
          firstOnTop: false,
          percent: false,
        },
      },
    ];
  },
};

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
