import { assessTeams } from '../../../src/assessment/assess';
import { outlookOfPeriod } from '../../../src/assessment/outlook/outlookOfPeriod';
import { rollUpQuarter } from '../../../src/assessment/periods/rollUp';
import { buildItem, buildRubric } from '../buildRubric';
import { monthOf } from '../monthOf';

const rubric = buildRubric([
  buildItem('A-01', 'A', 60, { type: 'deduct', step: 1 }),
  buildItem('A-02', 'A', 30, { type: 'deduct', step: 1 }),
  buildItem('A-03', 'A', 10, { type: 'veto' }),
]);

/** A quarter of 甲 without a loss, 乙 with 8 and 2 points lost each month, 丙 with a veto in March. */
const quarter = rollUpQuarter(
  ['2026-01', '2026-02', '2026-03'].map((period) =>
    assessTeams(
      rubric,
      [
        monthOf(rubric, '甲'),
        monthOf(rubric, '乙', { 'A-01': 2, 'A-02': 8 }),
        monthOf(rubric, '丙', period === '2026-03' ? { 'A-03': 1 } : {}),
      ],
      period,
    ),
  ),
  '2026-Q1',
);

function steps(name: string) {
  const team = quarter.teams.find((one) => one.team === name);
  return team === undefined ? [] : outlookOfPeriod(quarter, team);
}

it('the best team has nothing to gain', () => {
  expect(steps('甲').map(({ key }) => key)).toEqual(['next-grade-none', 'next-rank-none']);
});

it('says the points to the next grade and place, and what cost most over all months', () => {
  // 90 of 100 each month: 5 to 标杆 at 95; the team above is 丙 with (100 + 100 + 90) ÷ 3 = 96.67.
  expect(steps('乙')).toMatchObject([
    { key: 'next-grade', params: { points: 5, min: 95 } },
    { key: 'next-rank', params: { points: 6.67, other: '丙', rank: 2 } },
    { key: 'costliest-item', params: { lost: 24, maximum: 90, place: 1 } },
    { key: 'costliest-item', params: { lost: 6, maximum: 180, place: 2 } },
  ]);
});

it('a veto in one of the months bars the next grade', () => {
  expect(steps('丙')[0]).toMatchObject({ key: 'next-grade-vetoed' });
});
