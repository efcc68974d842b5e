import { decimal } from '../../src/assessment/decimal';
import { rankByKeys, rankTotals } from '../../src/assessment/rank';
import type { RankMethod } from '../../src/assessment/Rubric';

function ranks(totals: readonly (number | null)[], method: RankMethod): readonly unknown[] {
  return rankTotals(
    totals.map((total) => (total === null ? null : decimal(total))),
    method,
  ).map(({ rank }) => rank);
}

describe('ranking totals', () => {
  const totals = [90, 95, 90, 80];
  it.each<[RankMethod, readonly number[]]>([
    ['competition', [2, 1, 2, 4]],
    ['dense', [2, 1, 2, 3]],
    ['average', [2.5, 1, 2.5, 4]],
  ])('%s', (method, expected) => {
    expect(ranks(totals, method)).toEqual(expected);
  });
  it('a group of one is first', () => {
    expect(ranks([0], 'competition')).toEqual([1]);
  });
  it('nobody is ranked in an empty list', () => {
    expect(ranks([], 'dense')).toEqual([]);
  });
  it('all equal share the first place', () => {
    expect(ranks([7, 7, 7], 'competition')).toEqual([1, 1, 1]);
    expect(ranks([7, 7, 7], 'average')).toEqual([2, 2, 2]);
  });
  it('no total, no rank, and the last places of the list', () => {
    const rows = rankTotals([null, decimal(1), null, decimal(2)], 'competition');
    expect(rows.map(({ rank, order }) => [rank, order])).toEqual([
      [null, 3],
      [2, 2],
      [null, 4],
      [1, 1],
    ]);
  });
});

it('lists rows without a rank by their total, those without a total at the end', () => {
  const rows = [
    { ranked: false, keys: [] },
    { ranked: false, keys: [decimal(50)] },
    { ranked: false, keys: [decimal(60)] },
    { ranked: true, keys: [decimal(10)] },
    { ranked: false, keys: [decimal(50)] },
  ];
  expect(rankByKeys(rows, ['higher'], 'dense').map(({ order }) => order)).toEqual([5, 3, 2, 1, 4]);
});

it('tells which key parted a row from its neighbours of the same total', () => {
  const rows = [
    [9, 5, 1],
    [9, 5, 2],
    [9, 4, 0],
    [8, 9, 0],
  ].map((keys) => ({ ranked: true, keys: keys.map((key) => decimal(key)) }));
  const result = rankByKeys(rows, ['higher', 'higher', 'lower'], 'competition');
  expect(result.map(({ rank, lostTo, wonOver }) => ({ rank, lostTo, wonOver }))).toEqual([
    { rank: 1, lostTo: null, wonOver: { row: 1, key: 2 } },
    { rank: 2, lostTo: { row: 0, key: 2 }, wonOver: { row: 2, key: 1 } },
    { rank: 3, lostTo: { row: 1, key: 1 }, wonOver: null },
    { rank: 4, lostTo: null, wonOver: null },
  ]);
});
