/** Each rule and policy at its very edge, worked by hand; the numbers stand in the titles. */
import { assessTeams } from '../../src/assessment/assess';
import type { TeamResult } from '../../src/assessment/Assessment';
import { rollUpQuarter, rollUpYear } from '../../src/assessment/periods/rollUp';
import type { Rubric, ScoringRule } from '../../src/assessment/Rubric';
import type { RawEntry } from '../../src/assessment/TeamEntries';
import { scoreItem } from '../../src/assessment/scoreItem';
import { buildItem, buildRubric } from './buildRubric';

type Entries = Readonly<Record<string, RawEntry>>;

function assess(
  rubric: Rubric,
  teams: readonly Entries[],
  { period = '2026-11', group = null }: { period?: string; group?: string | null } = {},
): readonly TeamResult[] {
  return assessTeams(
    rubric,
    teams.map((entries, index) => ({
      team: `${index + 1}班`,
      group,
      entries: new Map(Object.entries(entries)),
    })),
    period,
  ).teams;
}

/** One item of 100 points from which hundredths are taken off. */
const byHundredths = buildRubric([buildItem('A-01', 'A', 100, { type: 'deduct', step: 0.01 })]);

describe('grades', () => {
  it.each([
    [500, '95.00', '标杆班组'],
    [501, '94.99', '优秀班组'],
    [1000, '90.00', '优秀班组'],
    [1001, '89.99', '达标班组'],
    [2000, '80.00', '达标班组'],
    [2001, '79.99', '不达标'],
  ])('100 − %d × 0.01 = %s is %s', (off, total, grade) => {
    const [team] = assess(byHundredths, [{ 'A-01': off }]);
    expect([team?.total?.toFixed(2), team?.grade]).toEqual([total, grade]);
  });

  it('189.99 of 200 points are 94.995, which is 95.00 and 标杆班组', () => {
    const wide = buildRubric([buildItem('A-01', 'A', 200, { type: 'deduct', step: 0.01 })]);
    const [team] = assess(wide, [{ 'A-01': 1001 }]);
    expect([team?.total?.toFixed(2), team?.grade]).toEqual(['95.00', '标杆班组']);
  });

  it('189.98 of 200 points are 94.99, which is 优秀班组', () => {
    const wide = buildRubric([buildItem('A-01', 'A', 200, { type: 'deduct', step: 0.01 })]);
    const [team] = assess(wide, [{ 'A-01': 1002 }]);
    expect([team?.total?.toFixed(2), team?.grade]).toEqual(['94.99', '优秀班组']);
  });
});

describe('half-up at .005, once an item', () => {
  it.each<[string, number, ScoringRule, RawEntry, string]>([
    ['1 − 0.05 × 0.1 = 0.995 → 1.00', 1, { type: 'deduct', step: 0.05 }, 0.1, '1.00'],
    ['1 − 0.05 × 0.3 = 0.985 → 0.99', 1, { type: 'deduct', step: 0.05 }, 0.3, '0.99'],
    ['0.01 × 0.5 = 0.005 → 0.01', 0.01, { type: 'linear', fullAt: 100, zeroAt: 0 }, 50, '0.01'],
    ['0.01 × 0.4999 → 0.00', 0.01, { type: 'linear', fullAt: 100, zeroAt: 0 }, 49.99, '0.00'],
    ['0.15 × 0.1 = 0.015 → 0.02', 0, { type: 'bonus', step: 0.15, cap: 1 }, 0.1, '0.02'],
    [
      '2.01 × 0.5 = 1.005 → 1.01',
      2.01,
      { type: 'level', levels: [{ code: 'B', name: '良', share: 0.5 }] },
      '良',
      '1.01',
    ],
  ])('%s', (_title, points, rule, raw, score) => {
    const item = buildItem('A-01', 'A', points, rule);
    expect(scoreItem(item, raw, '2026-11').score?.toFixed(2)).toBe(score);
  });

  it('an entry of 1.005 counts as 1.01 occurrences: 100 − 1.01 = 98.99', () => {
    const rubric = buildRubric([buildItem('A-01', 'A', 100, { type: 'deduct', step: 1 })]);
    expect(assess(rubric, [{ 'A-01': 1.005 }])[0]?.total?.toFixed(2)).toBe('98.99');
  });
});

describe('the seven kinds of rules at their edges', () => {
  const tiers = [
    { bound: 98, score: 5 },
    { bound: 95, score: 3 },
    { bound: null, score: 0 },
  ];
  const levels = [
    { code: 'A', name: '优', share: 1 },
    { code: 'B', name: '良', share: 0.8 },
  ];
  it.each<[string, number, ScoringRule, RawEntry, string]>([
    ['deduct: 3 − 2 × 1.5 = 0, used up exactly', 3, { type: 'deduct', step: 1.5 }, 2, '0.00'],
    ['deduct: 3 − 3 × 1.5 would be −1.5, and is 0', 3, { type: 'deduct', step: 1.5 }, 3, '0.00'],
    ['linear: at 100 full, 4', 4, { type: 'linear', fullAt: 100, zeroAt: 90 }, 100, '4.00'],
    [
      'linear: over 100 no more than 4',
      4,
      { type: 'linear', fullAt: 100, zeroAt: 90 },
      101,
      '4.00',
    ],
    ['linear: at 90 nothing', 4, { type: 'linear', fullAt: 100, zeroAt: 90 }, 90, '0.00'],
    [
      'linear, lower is better: 0.5 of 0 … 2 is 3 of 4',
      4,
      { type: 'linear', fullAt: 0, zeroAt: 2 },
      0.5,
      '3.00',
    ],
    ['tier: 98 reaches 98', 5, { type: 'tier', direction: 'higher', tiers }, 98, '5.00'],
    ['tier: 97.99 does not', 5, { type: 'tier', direction: 'higher', tiers }, 97.99, '3.00'],
    ['tier: 94.99 gets the rest', 5, { type: 'tier', direction: 'higher', tiers }, 94.99, '0.00'],
    ['level: 良 is 80% of 2.5 = 2', 2.5, { type: 'level', levels }, '良', '2.00'],
    ['passfail: 是 is all of 2', 2, { type: 'passfail' }, '是', '2.00'],
    ['passfail: 否 is 0', 2, { type: 'passfail' }, '否', '0.00'],
    ['bonus: 4 × 0.5 = 2, the cap exactly', 0, { type: 'bonus', step: 0.5, cap: 2 }, 4, '2.00'],
    ['bonus: 5 × 0.5 = 2.5, held at 2', 0, { type: 'bonus', step: 0.5, cap: 2 }, 5, '2.00'],
    ['veto: 0 is all of 3', 3, { type: 'veto' }, 0, '3.00'],
    ['veto: 1 is 0', 3, { type: 'veto' }, 1, '0.00'],
  ])('%s', (_title, points, rule, raw, score) => {
    const item = buildItem('A-01', 'A', points, rule);
    expect(scoreItem(item, raw, '2026-11').score?.toFixed(2)).toBe(score);
  });
});

describe('not applicable', () => {
  const rubric = buildRubric([
    buildItem('A-01', 'A', 60, { type: 'deduct', step: 1 }),
    buildItem('A-02', 'A', 40, { type: 'passfail' }),
  ]);
  it('all of it: no total, no grade, no rank', () => {
    const [team] = assess(rubric, [{ 'A-01': '不适用', 'A-02': 'N/A' }]);
    expect([team?.base, team?.total, team?.grade, team?.rank]).toEqual([null, null, null, null]);
  });
  it('all but one: 57 of 60 points are 95.00', () => {
    const [team] = assess(rubric, [{ 'A-01': 3, 'A-02': '不适用' }]);
    expect([team?.total?.toFixed(2), team?.grade]).toEqual(['95.00', '标杆班组']);
  });
});

describe('caps of the bonus', () => {
  const rubric = buildRubric(
    [
      buildItem('A-01', 'A', 100, { type: 'deduct', step: 1 }),
      buildItem('A-02', 'A', 0, { type: 'bonus', step: 1, cap: 3 }),
      buildItem('A-03', 'A', 0, { type: 'bonus', step: 1, cap: 3 }),
      buildItem('B-01', 'B', 0, { type: 'bonus', step: 1, cap: 3 }),
    ],
    { bonusCapTotal: 5 },
    { A: 4, B: 3 },
  );
  it.each([
    ['the item: 4 is held at 3', { 'A-02': 4 }, '3.00', '103.00'],
    ['the category: 3 + 2 = 5 is held at 4', { 'A-02': 3, 'A-03': 2 }, '4.00', '104.00'],
    ['all: 4 + 2 = 6 is held at 5', { 'A-02': 3, 'A-03': 2, 'B-01': 2 }, '5.00', '105.00'],
    ['all met exactly: 3 + 2 = 5', { 'A-02': 3, 'B-01': 2 }, '5.00', '105.00'],
  ])('of %s', (_title, entries, bonus, total) => {
    const [team] = assess(rubric, [entries]);
    expect([team?.bonus.toFixed(2), team?.total?.toFixed(2)]).toEqual([bonus, total]);
  });
});

it('a veto with a bonus: 97 + 2 become 97.00, 不达标, no rank, last of 2', () => {
  const rubric = buildRubric(
    [
      buildItem('A-01', 'A', 97, { type: 'deduct', step: 1 }),
      buildItem('A-02', 'A', 3, { type: 'veto' }),
      buildItem('A-03', 'A', 0, { type: 'bonus', step: 1, cap: 2 }),
    ],
    {},
    { A: 2 },
  );
  const [vetoed, other] = assess(rubric, [{ 'A-02': 1, 'A-03': 2 }, { 'A-01': 50 }]);
  expect([vetoed?.bonus.toFixed(2), vetoed?.total?.toFixed(2)]).toEqual(['0.00', '97.00']);
  expect([vetoed?.grade, vetoed?.rank, vetoed?.order]).toEqual(['不达标', null, 2]);
  expect([other?.total?.toFixed(2), other?.rank]).toEqual(['50.00', 1]);
});

describe('a tie at 98.00', () => {
  const rubric = buildRubric(
    ['AQ', 'SC', 'X'].flatMap((code) => [
      buildItem(`${code}-1`, code, 20, { type: 'deduct', step: 1 }),
      buildItem(`${code}-2`, code, code === 'X' ? 20 : 10, { type: 'deduct', step: 2 }),
    ]),
    { tieBreakCategories: ['AQ', 'SC'] },
  );
  const ranks = (...teams: readonly Entries[]): readonly (number | null)[] => {
    const results = assess(rubric, teams);
    expect(new Set(results.map(({ total }) => total?.toFixed(2))).size).toBe(1);
    return results.map(({ rank }) => rank);
  };
  it('1: 安全环保 30 beats 28', () => {
    expect(ranks({ 'AQ-1': 2 }, { 'SC-1': 2 })).toEqual([2, 1]);
  });
  it('2: 安全环保 30 = 30, 生产运行 30 beats 28', () => {
    expect(ranks({ 'SC-1': 2 }, { 'X-1': 2 })).toEqual([2, 1]);
  });
  it('3: both equal, 1 deduction beats 2', () => {
    expect(ranks({ 'X-1': 2 }, { 'X-2': 1 })).toEqual([2, 1]);
  });
  it.each([
    ['competition', [1, 1, 3]],
    ['dense', [1, 1, 2]],
    ['average', [1.5, 1.5, 3]],
  ] as const)('4: all equal, the place is shared, by %s', (rankMethod, expected) => {
    const shared = { ...rubric, policy: { ...rubric.policy, rankMethod } };
    const teams = [{ 'X-1': 2 }, { 'X-1': 2 }, { 'X-1': 3 }];
    expect(assess(shared, teams).map(({ rank }) => rank)).toEqual(expected);
  });
});

describe('a group of one', () => {
  it.each(['competition', 'dense', 'average'] as const)('is first by %s', (rankMethod) => {
    const rubric = { ...byHundredths, policy: { ...byHundredths.policy, rankMethod } };
    const [team] = assess(rubric, [{ 'A-01': 9999 }], { group: '一车间' });
    expect([team?.total?.toFixed(2), team?.rank, team?.groupRank]).toEqual(['0.01', 1, 1]);
  });
});

describe('the floor of a category, 60%', () => {
  const rubric = buildRubric([
    buildItem('A-01', 'A', 90, { type: 'deduct', step: 1 }),
    buildItem('B-01', 'B', 10, { type: 'deduct', step: 0.01 }),
  ]);
  it('6.00 of 10 meets it: 96.00 is 标杆班组', () => {
    const [team] = assess(rubric, [{ 'B-01': 400 }]);
    expect([team?.total?.toFixed(2), team?.grade]).toEqual(['96.00', '标杆班组']);
  });
  it('5.99 of 10 does not: 95.99 is 达标班组', () => {
    const [team] = assess(rubric, [{ 'B-01': 401 }]);
    expect([team?.total?.toFixed(2), team?.grade]).toEqual(['95.99', '达标班组']);
  });
});

describe('periods', () => {
  const month = (period: string, off: number) =>
    assessTeams(byHundredths, [{ team: '甲班', entries: new Map([['A-01', off]]) }], period);
  it('a quarter of 95.00, 95.00 and 94.99 is 94.9966… → 95.00, 标杆班组', () => {
    const months = [month('2026-01', 500), month('2026-02', 500), month('2026-03', 501)];
    const [team] = rollUpQuarter(months, '2026-Q1').teams;
    expect([team?.total?.toFixed(2), team?.grade]).toEqual(['95.00', '标杆班组']);
  });
  it('a quarter of 95.00, 94.99 and 94.99 is 94.9933… → 94.99, 优秀班组', () => {
    const months = [month('2026-01', 500), month('2026-02', 501), month('2026-03', 501)];
    const [team] = rollUpQuarter(months, '2026-Q1').teams;
    expect([team?.total?.toFixed(2), team?.grade]).toEqual(['94.99', '优秀班组']);
  });
  it('a year of 94.99 × 0.8 + 95.015 × 0.2 is rounded once: 75.992 + 19.004 = 94.996 → 95.00', () => {
    // The review is taken to two decimals first: 95.015 → 95.02.
    const [team] = rollUpYear([month('2026-01', 501)], '2026', new Map([['甲班', 95.015]])).teams;
    expect([team?.total?.toFixed(2), team?.grade]).toEqual(['95.00', '标杆班组']);
  });
});
