import { rankChartName } from '../formChart';
import { look } from '../look';
import type { ChartEntry } from './ChartEntry';
import { countWords } from './ChartSubject';
import { formula, sortedEntities, sortedLabels } from './gatherColumns';
import { gradeColors } from './gradeColors';

/** Nothing is shown for the zeros of the other grades. */
const ONLY_FILLED = '0.00;-0.00;;';

/** Totals from best to worst: one series a grade, so that colours follow the data by themselves. */
export const rankEntry: ChartEntry = {
  code: 'rank',
  owns: (name) => name === rankChartName,
  missing: ({ entities }) =>
    entities.some(({ total }) => total.expression !== null) ? null : 'no-entities',
  draw: (subject, { add, gathered }) => {
    const { entities, grades } = subject;
    const { sortedIndex, sortedLabel, total, grade } = gathered;
    const totalAt = (index: number): string => `INDEX(${total.all},${sortedIndex.at(index)})`;
    const title = `${subject.heading}总分排名（${countWords(subject)}）`;
    const groups =
      grades.length === 0
        ? [{ name: '总分', is: null, color: look.bar }]
        : [
            ...grades.map((name, place) => ({
              name,
              is: name,
              color: gradeColors(grades.length)[place] ?? look.bar,
            })),
            ...(entities.some(
              (one) => one.total.value !== null && !grades.includes(one.grade.value ?? ''),
            )
              ? [{ name: '未评级', is: '', color: look.ungraded }]
              : []),
          ];
    const columns = groups.map(({ name, is }) =>
      add(
        `排名图：${name}`,
        entities.map((_, index) => {
          const shown = `N(${totalAt(index)})`;
          if (is === null) return formula(shown);
          const own = `INDEX(${grade.all},${sortedIndex.at(index)})`;
          const isGrade = (one: string): string => `${own}="${one.replaceAll('"', '""')}"`;
          if (is === '') return formula(`IF(OR(${grades.map(isGrade).join(',')}),0,${shown})`);
          return formula(`IF(${isGrade(is)},${shown},0)`);
        }),
        '0.00',
      ),
    );
    const order = sortedEntities(subject);
    const label = (index: number): string => `INDEX(${sortedLabel.all},${index})`;
    const count = `COUNT(${total.all})`;
    return [
      {
        length: entities.length,
        plan: {
          name: rankChartName,
          kind: 'BarClustered',
          title,
          series: groups.map(({ name, color }, index) => ({
            name,
            values: columns[index]?.all ?? '',
            categories: sortedLabel.all,
            color,
          })),
          overlap: 100,
          firstOnTop: true,
          dataLabels: true,
          labelFormat: ONLY_FILLED,
          labelPosition: 'OutsideEnd',
          legend: grades.length === 0 ? 'none' : 'bottom',
          valueAxis: { min: 0, visible: false },
          gapWidth: 40,
        },
        caption: `IF(${count}=0,"还没有总分。","第一："&${label(1)}&"，"&TEXT(${totalAt(0)},"0.00")&" 分；最后："&${label(entities.length)}&"；"&${count}&" 个总分的平均为 "&TEXT(AVERAGE(${total.all}),"0.00")&" 分。")`,
        preview: {
          code: 'rank',
          name: rankChartName,
          kind: 'BarClustered',
          title,
          categories: sortedLabels(subject),
          series: groups.map(({ name, is, color }) => ({
            name,
            color,
            values: order.map((index) => {
              const entity = entities[index];
              const own =
                is === null ||
                (is === ''
                  ? !grades.includes(entity?.grade.value ?? '')
                  : entity?.grade.value === is);
              return own ? (entity?.total.value ?? 0) : 0;
            }),
          })),
          valueAxisReversed: false,
          firstOnTop: true,
          percent: false,
        },
      },
    ];
  },
};
