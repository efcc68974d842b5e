import { look } from '../look';
import type { ChartSeriesPlan } from '../SheetPlan';
import { axisFloor } from './axisFloor';
import type { ChartColumn } from './ChartColumns';
import type { ChartCode, ChartEntry } from './ChartEntry';
import { type ChartSubject, countWords } from './ChartSubject';
import { formula } from './gatherColumns';
import { monthColumns, monthLabels, monthSpan } from './monthColumns';

/** More lines than this are a tangle: then the chosen team is drawn against the field. */
const MOST_LINES = 8;
const MARKERS = ['Circle', 'Square', 'Triangle', 'Diamond'] as const;
const LINES = ['Continuous', 'Dash', 'RoundDot'] as const;

interface Line {
  readonly name: string;
  /** Of a month's column and the place of the chosen team in it. */
  readonly expression: (month: ChartColumn, picked: string) => string;
  readonly value: (numbers: readonly (number | null)[]) => number | null;
}

/** Totals month by month. */
export const trendEntry: ChartEntry = trendOf('trend', {
  of: 'totals',
  name: 'BanzuTrendChart',
  title: '总分走势',
  field: [
    { name: '平均', expression: ({ all }) => `AVERAGE(${all})`, value: mean },
    { name: '最高', expression: ({ all }) => `MAX(${all})`, value: (list) => most(list, 1) },
    { name: '最低', expression: ({ all }) => `MIN(${all})`, value: (list) => most(list, -1) },
  ],
});

/** Ranks month by month, the first place on top. */
export const rankTrendEntry: ChartEntry = trendOf('rankTrend', {
  of: 'ranks',
  name: 'BanzuRankTrendChart',
  title: '名次走势',
  field: [],
});

function trendOf(
  code: ChartCode & ('trend' | 'rankTrend'),
  {
    of,
    name,
    title: word,
    field,
  }: {
    readonly of: 'totals' | 'ranks';
    readonly name: string;
    readonly title: string;
    readonly field: readonly Line[];
  },
): ChartEntry {
  return {
    code,
    owns: (chart) => chart === name,
    missing: ({ months }) => (months.length < 2 ? 'few-months' : null),
    draw: (subject, columns) => {
      const { entities, months } = subject;
      const byMonth = monthColumns(subject, columns, of);
      const who = `IFERROR(MATCH(${columns.picked},${columns.gathered.name.all},0),1)`;
      const chosen: Line = {
        name: `所选${subject.of}`,
        expression: ({ all }, picked) => `INDEX(${all},${picked})`,
        value: (list) => list[0] ?? null,
      };
      const lines = entities.length <= MOST_LINES ? ownLines(subject) : [chosen, ...field];
      const labels = columns.add(`${word}：月份`, [...monthLabels(subject)]);
      const drawn = lines.map((line) =>
        columns.add(
          `${word}：${line.name}`,
          byMonth.map((month) => {
            const value = line.expression(month, who);
            // Excel draws a gap for #N/A, and a zero for an empty text.
            return formula(`IF(ISNUMBER(${value}),ROUND(${value},2),NA())`);
          }),
          of === 'totals' ? '0.00' : '0',
        ),
      );
      const isReversed = of === 'ranks';
      const title = `${monthSpan(subject)}${headingOf(subject)}${word}（${countWords(subject)}）`;
      const color = (index: number): string =>
        look.categories[index % look.categories.length] ?? look.bar;
      const last = byMonth.at(-1);
      const series = lines.map((line, index): ChartSeriesPlan => ({
        name: line.name,
        values: drawn[index]?.all ?? '',
        categories: labels.all,
        color: color(index),
        marker: MARKERS[index % MARKERS.length] ?? 'Circle',
        line: LINES[Math.floor(index / MARKERS.length) % LINES.length] ?? 'Continuous',
        ...(lines.length <= 4 && index === 0 ? { labels: true } : {}),
      }));
      const picks = lines.some((line) => line.name === chosen.name);
      const lastValue = last === undefined ? '""' : `INDEX(${last.all},${who})`;
      const shown =
        of === 'totals' ? `TEXT(${lastValue},"0.00")&" 分"` : `"第 "&${lastValue}&" 名"`;
      return [
        {
          length: months.length,
          plan: {
            name,
            kind: 'LineMarkers',
            title,
            series,
            legend: 'bottom',
            // The months are written where the reversed axis begins: zero leaves them room above 1.
            valueAxis: isReversed
              ? {
                  min: 0,
                  max: entities.length,
                  step: entities.length <= 12 ? 1 : 5,
                  reversed: true,
                  format: '0;;',
                }
              : {
                  min: axisFloor(months.flatMap(({ totals }) => totals.map(({ value }) => value))),
                },
            labelPosition: 'Top',
          },
          caption: `"${picks ? '所选：' : '例如 '}"&INDEX(${columns.gathered.name.all},${who})&"，最近一个月 "&IF(ISNUMBER(${lastValue}),${shown},"没有数")&"。"`,
          preview: {
            code,
            name,
            kind: 'LineMarkers',
            title,
            categories: monthLabels(subject),
            series: lines.map((line, index) => ({
              name: line.name,
              color: color(index),
              values: months.map((month) => line.value(month[of].map(({ value }) => value))),
            })),
            valueAxisReversed: isReversed,
            firstOnTop: false,
            percent: false,
          },
        },
      ];
    },
  };
}

function ownLines({ entities }: ChartSubject): readonly Line[] {
  return entities.map(({ name }, index) => ({
    name: name.value ?? '',
    expression: ({ at }) => at(index),
    value: (list) => list[index] ?? null,
  }));
}

/** The heading without its period: a trend is of many. */
function headingOf({ heading }: ChartSubject): string {
  return heading.replace(/^\d{4}年(?:度|\d{1,2}月)?/u, '');
}

function mean(list: readonly (number | null)[]): number | null {
  const known = list.filter((value) => value !== null);
  if (known.length === 0) return null;
  return Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 100) / 100;
}

function most(list: readonly (number | null)[], sign: 1 | -1): number | null {
  const known = list.filter((value) => value !== null);
  return known.length === 0 ? null : sign * Math.max(...known.map((value) => sign * value));
}
