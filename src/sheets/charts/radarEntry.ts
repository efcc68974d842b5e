import { look } from '../look';
import type { ChartEntry } from './ChartEntry';
import { type ChartSubject, countWords } from './ChartSubject';
import { formula } from './gatherColumns';

const TEAM = '所选';
const MEAN = '平均';
const BEST = '最好';

/** One team against the mean and the best, category by category, in shares of the points possible. */
export const radarEntry: ChartEntry = {
  code: 'radar',
  owns: (name) => name === 'BanzuRadarChart',
  missing: (subject) => {
    if (subject.entities.length === 0) return 'no-entities';
    return ratedCategories(subject).length < 3 ? 'few-categories' : null;
  },
  draw: (subject, { add, gathered, picked }) => {
    const { entities } = subject;
    const rated = ratedCategories(subject);
    const categories = rated.map(({ category }) => category);
    const shares = rated.map(({ category, place }) =>
      add(
        `${category}得分率`,
        entities.map((entity, index) => {
          const possible = entity.categories[place]?.possible.expression ?? null;
          const points = gathered.categories[place]?.at(index) ?? '0';
          if (possible === null) return null;
          return formula(
            `IF(AND(ISNUMBER(${points}),N(${possible})>0),ROUND(${points}/${possible},4),"")`,
          );
        }),
        '0%',
      ),
    );
    const names = add('雷达图：大项', [...categories]);
    const who = `IFERROR(MATCH(${picked},${gathered.name.all},0),1)`;
    const team = add(
      TEAM,
      shares.map(({ all }) => formula(`N(INDEX(${all},${who}))`)),
      '0%',
    );
    const mean = add(
      MEAN,
      shares.map(({ all }) => formula(`IF(COUNT(${all})=0,0,ROUND(AVERAGE(${all}),4))`)),
      '0%',
    );
    const best = add(
      BEST,
      shares.map(({ all }) => formula(`IF(COUNT(${all})=0,0,MAX(${all}))`)),
      '0%',
    );
    const title = `${subject.heading}各大项得分率：所选${subject.of}、平均、最好（${countWords(subject)}）`;
    const series = [
      { name: TEAM, column: team, color: look.bar, marker: 'Circle', line: 'Continuous' },
      { name: MEAN, column: mean, color: '#D9822B', marker: 'Square', line: 'Dash' },
      { name: BEST, column: best, color: '#6B7B80', marker: 'Triangle', line: 'RoundDot' },
    ] as const;
    const rates = rated.map(({ place }) =>
      entities.map(({ categories: own }) => {
        const { points, possible } = own[place] ?? { points: null, possible: null };
        const [value, of] = [points?.value ?? null, possible?.value ?? null];
        return value === null || of === null || of <= 0 ? null : round4(value / of);
      }),
    );
    const numbers = {
      [TEAM]: rates.map((list) => list[0] ?? 0),
      [MEAN]: rates.map((list) => {
        const known = list.filter((rate) => rate !== null);
        return known.length === 0
          ? 0
          : round4(known.reduce((sum, rate) => sum + rate, 0) / known.length);
      }),
      [BEST]: rates.map((list) => Math.max(0, ...list.filter((rate) => rate !== null))),
    };
    return [
      {
        length: categories.length,
        plan: {
          name: 'BanzuRadarChart',
          kind: 'RadarMarkers',
          title,
          series: series.map(({ name, column, color, marker, line }) => ({
            name,
            values: column.all,
            categories: names.all,
            color,
            marker,
            line,
          })),
          legend: 'bottom',
          valueAxis: { max: 1, format: '0%' },
        },
        caption: `"所选："&INDEX(${gathered.name.all},${who})&"，得分率最高的大项是 "&INDEX(${names.all},MATCH(MAX(${team.all}),${team.all},0))&"（"&TEXT(MAX(${team.all}),"0.0%")&"），最低的是 "&INDEX(${names.all},MATCH(MIN(${team.all}),${team.all},0))&"（"&TEXT(MIN(${team.all}),"0.0%")&"）。"`,
        preview: {
          code: 'radar',
          name: 'BanzuRadarChart',
          kind: 'RadarMarkers',
          title,
          categories,
          series: series.map(({ name, color }) => ({ name, color, values: numbers[name] })),
          valueAxisReversed: false,
          firstOnTop: false,
          percent: true,
        },
      },
    ];
  },
};

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** The categories of which it is known how many points were possible. */
function ratedCategories({
  categories,
  entities,
}: ChartSubject): readonly { readonly category: string; readonly place: number }[] {
  return categories.flatMap((category, place) => {
    const isRated = entities.some((one) => one.categories[place]?.possible.expression != null);
    return isRated ? [{ category, place }] : [];
  });
}
