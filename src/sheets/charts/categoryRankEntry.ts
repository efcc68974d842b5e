import { look } from '../look';
import type { ChartEntry, DrawnChart } from './ChartEntry';
import { countWords } from './ChartSubject';
import { sortDown, sortedDown } from './sortDown';

/** Each category's own ranking. */
export const categoryRankEntry: ChartEntry = {
  code: 'categoryRank',
  owns: (name) => /^BanzuCategoryRank\d+$/u.test(name),
  missing: ({ entities, categories }) => {
    if (entities.length === 0) return 'no-entities';
    return categories.length < 2 ? 'few-categories' : null;
  },
  draw: (subject, columns) =>
    subject.categories.flatMap((category, place) => {
      if (place === subject.bonusAt) return [];
      const source = columns.gathered.categories[place] ?? columns.gathered.total;
      const sorted = sortDown(columns, {
        heading: category,
        names: columns.gathered.name,
        values: source,
        count: subject.entities.length,
        places: true,
      });
      const name = `BanzuCategoryRank${place + 1}`;
      const title = `${subject.heading}“${category}”得分排名（${countWords(subject)}）`;
      const color = look.categories[place % look.categories.length] ?? look.bar;
      const numbers = sortedDown(
        subject.entities.map(({ name: own, categories: points }) => ({
          name: own.value ?? '',
          value: points[place]?.points.value ?? null,
        })),
      );
      const drawn: DrawnChart = {
        length: subject.entities.length,
        plan: {
          name,
          kind: 'BarClustered',
          title,
          series: [
            { name: category, values: sorted.values.all, categories: sorted.labels.all, color },
          ],
          firstOnTop: true,
          dataLabels: true,
          labelFormat: '0.00',
          legend: 'none',
          valueAxis: { min: 0, visible: false },
          gapWidth: 40,
        },
        caption: `"最高："&${sorted.labels.at(0)}&"，"&TEXT(${sorted.values.at(0)},"0.00")&" 分；最低："&${sorted.labels.at(subject.entities.length - 1)}&"，"&TEXT(${sorted.values.at(subject.entities.length - 1)},"0.00")&" 分。"`,
        preview: {
          code: 'categoryRank',
          name,
          kind: 'BarClustered',
          title,
          categories: numbers.map(({ label }) => label),
          series: [{ name: category, color, values: numbers.map(({ value }) => value) }],
          valueAxisReversed: false,
          firstOnTop: true,
          percent: false,
        },
      };
      return [drawn];
    }),
};
