import { assessTeams } from '../../../src/assessment/assess';
import type { Assessment } from '../../../src/assessment/Assessment';
import type { RawEntry } from '../../../src/assessment/TeamEntries';
import { explainAspect } from '../../../src/assessment/outlook/explainAspect';
import { outlookOf } from '../../../src/assessment/outlook/outlookOf';
import type { Policy } from '../../../src/assessment/Rubric';
import { buildItem, buildRubric } from '../buildRubric';
import { monthOf } from '../monthOf';

const items = [
  buildItem('A-01', 'A', 50, { type: 'deduct', step: 0.5 }),
  buildItem('A-02', 'A', 20, { type: 'deduct', step: 1 }),
  buildItem('B-01', 'B', 20, { type: 'deduct', step: 1 }),
  buildItem('B-02', 'B', 10, { type: 'veto' }),
];

function assess(
  teams: readonly Readonly<Record<string, RawEntry>>[],
  policy: Partial<Policy> = {},
): Assessment {
  const rubric = buildRubric(items, policy);
  const months = teams.map((entries, index) => monthOf(rubric, `T${index}`, entries));
  return assessTeams(rubric, months, '2026-11');
}

it('the next grade, the next rank and the three costliest items', () => {
  const month = assess([{ 'A-01': 3, 'A-02': 4, 'B-01': 5 }, { 'A-01': 17 }]);
  const outlook = outlookOf(month, 0);
  // 1.5 + 4 + 5 lost: 89.5; the other has 91.5.
  expect(outlook.nextGrade?.points.toNumber()).toBe(0.5);
  expect(outlook.nextRank).toMatchObject({ other: 'T1', rank: 1 });
  expect(outlook.nextRank?.points.toNumber()).toBe(2);
  expect(outlook.costliest.map(({ itemId, lost }) => [itemId, lost.toNumber()])).toEqual([
    ['B-01', 5],
    ['A-02', 4],
    ['A-01', 1.5],
  ]);
  expect(outlook.explanation.map(({ key }) => key)).toEqual([
    'next-grade',
    'next-rank',
    'costliest-item',
    'costliest-item',
    'costliest-item',
  ]);
});

it('at the top there is nothing to gain', () => {
  const outlook = outlookOf(assess([{}]), 0);
  expect(outlook).toMatchObject({ nextGrade: null, nextRank: null, costliest: [] });
  expect(outlook.explanation.map(({ key }) => key)).toEqual(['next-grade-none', 'next-rank-none']);
});

it('equal totals are parted by the tie-break alone', () => {
  const outlook = outlookOf(assess([{ 'A-02': 2 }, { 'A-01': 2, 'A-02': 1 }, { 'B-01': 2 }]), 1);
  expect(outlook.explanation.find(({ key }) => key.startsWith('next-rank'))).toEqual({
    key: 'next-rank-tied',
    params: { other: 'T2', rank: 1 },
  });
});

it('a floor, a veto and a quota stand in the way of the next grade', () => {
  const key = (month: Assessment, index = 0): readonly string[] =>
    outlookOf(month, index)
      .explanation.map((step) => step.key)
      .filter((one) => one.startsWith('next-grade'));
  // B: 30 − 13 = 17 of 30, the floor is 18; 87 in all.
  const floor = assess([{ 'B-01': 13 }]);
  expect(key(floor)).toEqual(['next-grade', 'next-grade-floor']);
  expect(outlookOf(floor, 0).explanation[1]?.params).toMatchObject({ points: 1 });
  expect(key(assess([{ 'B-02': 1 }]))).toEqual(['next-grade-vetoed']);
  const quota = { on: true, seats: 1, per: 3, grades: 2 };
  expect(key(assess([{}, { 'A-01': 2 }], { quota }), 1)).toEqual(['next-grade-quota']);
});

it('each number is explained by itself', () => {
  const [team] = assess([{ 'A-01': 1 }, { 'A-02': 1 }]).teams;
  if (team === undefined) throw new Error('no team');
  const keys = (...args: Parameters<typeof explainAspect>): readonly string[] =>
    explainAspect(...args).map(({ key }) => key);
  expect(keys(team, { kind: 'score', itemId: 'A-01' })).toEqual(['deduct']);
  expect(keys(team, { kind: 'score', itemId: 'X' })).toEqual([]);
  expect(keys(team, { kind: 'total' })).toEqual(['team-base', 'team-total']);
  expect(keys(team, { kind: 'grade' })).toEqual(['team-grade']);
  expect(keys(team, { kind: 'rank' })).toEqual(['rank']);
});
