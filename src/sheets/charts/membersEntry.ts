import { look } from '../look';
import type { ChartEntry } from './ChartEntry';
import { numberFormula, textFormula } from './gatherColumns';
import { sortDown, sortedDown } from './sortDown';

/** Party members' points from most to least. */
export const membersEntry: ChartEntry = {
  code: 'members',
  owns: (name) => name === 'BanzuMembersChart',
  missing: ({ members }) => (members.length === 0 ? 'no-members' : null),
  draw: (subject, columns) => {
    const { members } = subject;
    const names = columns.add(
      '党员',
      members.map(({ name }) => textFormula(name)),
    );
    const points = columns.add(
      '党员积分原值',
      members.map((member) => numberFormula(member.points)),
      '0.00',
    );
    const sorted = sortDown(columns, {
      heading: '党员积分',
      names,
      values: points,
      count: members.length,
      places: true,
    });
    const month = subject.heading.replace(/班组考评$/u, '');
    const title = `${month}党员积分排名（${members.length} 人）`;
    const numbers = sortedDown(
      members.map(({ name, points: { value } }) => ({ name: name.value ?? '', value })),
    );
    return [
      {
        length: members.length,
        plan: {
          name: 'BanzuMembersChart',
          kind: 'BarClustered',
          title,
          series: [
            {
              name: '党员积分',
              values: sorted.values.all,
              categories: sorted.labels.all,
              color: look.members,
            },
          ],
          firstOnTop: true,
          dataLabels: true,
          labelFormat: '0.00',
          legend: 'none',
          valueAxis: { min: 0, visible: false },
          gapWidth: 40,
        },
        caption: `IF(COUNT(${points.all})=0,"还没有积分。","最高 "&TEXT(MAX(${points.all}),"0.00")&" 分，最低 "&TEXT(MIN(${points.all}),"0.00")&" 分，平均 "&TEXT(AVERAGE(${points.all}),"0.00")&" 分。")`,
        preview: {
          code: 'members',
          name: 'BanzuMembersChart',
          kind: 'BarClustered',
          title,
          categories: numbers.map(({ label }) => label),
          series: [
            { name: '党员积分', color: look.members, values: numbers.map(({ value }) => value) },
          ],
          valueAxisReversed: false,
          firstOnTop: true,
          percent: false,
        },
      },
    ];
  },
};
