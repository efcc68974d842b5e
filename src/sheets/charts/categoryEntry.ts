import { look } from '../look';
import type { ChartEntry } from './ChartEntry';
import { countWords } from './ChartSubject';
import { formula, sortedEntities, sortedLabels } from './gatherColumns';

/** What each total is made of: categories stacked, the teams in the order of their ranks. */
export const categoryEntry: ChartEntry = {
  code: 'category',
  owns: (name) => name === 'BanzuCategoryChart',
  missing: ({ entities, categories }) => {
    if (entities.length === 0) return 'no-entities';
    return categories.length < 2 ? 'few-categories' : null;
  },
  draw: (subject, { add, gathered }) => {
    const { entities, categories } = subject;
    const { sortedIndex, sortedLabel } = gathered;
    const title = `${subject.heading}各大项得分（${countWords(subject)}，按名次）`;
    const columns = categories.map((name, place) =>
      add(
        `分项图：${name}`,
        entities.map((_, index) =>
          formula(`N(INDEX(${gathered.categories[place]?.all ?? ''},${sortedIndex.at(index)}))`),
        ),
        '0.00',
      ),
    );
    const color = (place: number): string =>
      look.categories[place % look.categories.length] ?? look.bar;
    const order = sortedEntities(subject);
    const means = gathered.categories
      .map(({ all }, place) => {
        const name = (categories[place] ?? '').replaceAll('"', '""');
        return `"${place === 0 ? '' : '、'}${name} "&IF(COUNT(${all})=0,"—",TEXT(AVERAGE(${all}),"0.00"))`;
      })
      .join('&');
    return [
      {
        length: entities.length,
        plan: {
          name: 'BanzuCategoryChart',
          kind: 'BarStacked',
          title,
          series: categories.map((name, place) => ({
            name,
            values: columns[place]?.all ?? '',
            categories: sortedLabel.all,
            color: color(place),
          })),
          firstOnTop: true,
          legend: 'bottom',
          valueAxis: { min: 0 },
          gapWidth: 40,
        },
        caption: `"各大项平均分："&${means}&"。"`,
        preview: {
          code: 'category',
          name: 'BanzuCategoryChart',
          kind: 'BarStacked',
          title,
          categories: sortedLabels(subject),
          series: categories.map((name, place) => ({
            name,
            color: color(place),
            values: order.map((index) => entities[index]?.categories[place]?.points.value ?? 0),
          })),
          valueAxisReversed: false,
          firstOnTop: true,
          percent: false,
        },
      },
    ];
  },
};
