import { quotaSeats } from '../../src/assessment/applyQuota';
import { assessTeams } from '../../src/assessment/assess';
import type { TeamResult } from '../../src/assessment/Assessment';
import type { RawEntry } from '../../src/assessment/TeamEntries';
import { checkRubric } from '../../src/assessment/checkRubric';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import { lastQuarterEnd, monthsOf, PeriodError, quarterOf } from '../../src/assessment/period';
import { policyDefaults } from '../../src/assessment/policyDefaults';
import type { Policy, Quota, Rubric } from '../../src/assessment/Rubric';
import { parseRubric } from '../../src/assessment/rubricSchema';
import { buildItem, buildRubric } from './buildRubric';
import { monthOf } from './monthOf';

const simple = (policy: Partial<Policy> = {}): Rubric =>
  buildRubric([buildItem('A-01', 'A', 100, { type: 'deduct', step: 0.01 })], policy);

function totals(rubric: Rubric, ...list: readonly number[]): readonly TeamResult[] {
  const teams = list.map((total, index) =>
    monthOf(rubric, `T${index}`, { 'A-01': Math.round(10_000 - total * 100) }),
  );
  return assessTeams(rubric, teams, '2026-11').teams;
}

describe('a rubric from before the new settings', () => {
  it('is read with the defaults of the domain', () => {
    const { quota, quarterly, notApplicable, veto, oneIncidentOneItem, rollUp, ...old } =
      defaultRubric.policy;
    const read = parseRubric({ ...defaultRubric, policy: old }).policy;
    expect(read).toEqual({ ...old, ...policyDefaults });
    expect({ quota, quarterly, notApplicable, veto, oneIncidentOneItem, rollUp }).toEqual(
      policyDefaults,
    );
  });
  it('may name a part of a setting', () => {
    const policy = { ...defaultRubric.policy, quota: { on: true } };
    expect(parseRubric({ ...defaultRubric, policy }).policy.quota).toEqual({
      on: true,
      seats: 1,
      per: 3,
      grades: 2,
    });
  });
  it.each<[Partial<Policy>, string]>([
    [{ quota: { on: true, seats: 1, per: 3, grades: 4 } }, 'policy.quota.grades'],
    [{ quota: { on: true, seats: 4, per: 3, grades: 1 } }, 'policy.quota.seats'],
    [{ quota: { on: false, seats: 0, per: 0, grades: 1 } }, 'policy.quota.per'],
    [{ rollUp: { reviewShare: 1.01, vetoBars: 2 } }, 'policy.rollUp.reviewShare'],
  ])('is refused with %j', (policy, path) => {
    expect(checkRubric(simple(policy)).map((problem) => problem.path)).toEqual([path]);
  });
});

describe('the quota for the best grades', () => {
  const third: Quota = { on: true, seats: 1, per: 3, grades: 2 };
  it.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
    [5, 1],
    [6, 2],
    [9, 3],
    [30, 10],
  ])('of %d ranked teams: %d', (ranked, seats) => {
    expect(quotaSeats(third, ranked)).toBe(seats);
  });
  it('is off by default', () => {
    expect(totals(simple(), 96, 96, 95).map(({ grade }) => grade)).toEqual([
      '标杆班组',
      '标杆班组',
      '标杆班组',
    ]);
  });
  it('gives those past it the first grade outside, with a note', () => {
    const teams = totals(simple({ quota: third }), 92, 97, 96, 91, 90, 70);
    // Six teams: two seats. 97 and 96 sit.
    expect(teams.map(({ grade }) => grade)).toEqual([
      '达标班组',
      '标杆班组',
      '标杆班组',
      '达标班组',
      '达标班组',
      '不达标',
    ]);
    expect(teams[0]?.gradeBeforeQuota).toBe('优秀班组');
    expect(teams[0]?.explanation).toContainEqual({
      key: 'team-quota',
      params: { seats: 2, of: 6, from: '优秀班组', grade: '达标班组' },
    });
  });
  it('can ration the very best grade only', () => {
    const best = { ...third, grades: 1 };
    expect(totals(simple({ quota: best }), 97, 96, 92).map(({ grade }) => grade)).toEqual([
      '标杆班组',
      '优秀班组',
      '优秀班组',
    ]);
  });
  it('lets all who share the place at the edge keep theirs, and says so', () => {
    const teams = totals(simple({ quota: third }), 96, 96, 95.99);
    expect(teams.map(({ grade }) => grade)).toEqual(['标杆班组', '标杆班组', '达标班组']);
    expect(teams[0]?.explanation).toContainEqual({
      key: 'team-quota-shared',
      params: { seats: 1, kept: 2 },
    });
  });
  it('gives a group of one its seat', () => {
    expect(totals(simple({ quota: third }), 95).map(({ grade }) => grade)).toEqual(['标杆班组']);
  });
  it('is not used up by a team that the floor holds down, nor by a vetoed one', () => {
    const rubric = buildRubric(
      [
        buildItem('A-01', 'A', 85, { type: 'deduct', step: 0.01 }),
        buildItem('B-01', 'B', 10, { type: 'deduct', step: 1 }),
        buildItem('B-02', 'B', 5, { type: 'veto' }),
      ],
      { quota: third },
    );
    const teams = assessTeams(
      rubric,
      [
        monthOf(rubric, 'vetoed', { 'B-02': 1 }),
        monthOf(rubric, 'held down', { 'B-01': 7 }),
        monthOf(rubric, 'first', { 'A-01': 800 }),
        monthOf(rubric, 'second', { 'A-01': 900 }),
      ],
      '2026-11',
    ).teams;
    // Three ranked teams, one seat; 93, 92, 91: the first is held down by its category B.
    expect(teams.map(({ rank, grade }) => [rank, grade])).toEqual([
      [null, '不达标'],
      [1, '达标班组'],
      [2, '优秀班组'],
      [3, '达标班组'],
    ]);
  });
});

describe('what is not applicable', () => {
  const items = [
    buildItem('A-01', 'A', 60, { type: 'deduct', step: 1 }),
    buildItem('A-02', 'A', 40, { type: 'passfail' }),
    buildItem('A-03', 'A', 0, { type: 'bonus', step: 1, cap: 2 }),
  ];
  it.each<[Policy['notApplicable'], string, string]>([
    // 54 ÷ 60 × 100; 54 + 40; 54 + 0
    ['leave-out', '90.00', 'not-applicable'],
    ['full', '94.00', 'not-applicable-full'],
    ['zero', '54.00', 'not-applicable-zero'],
  ])('%s → %s', (notApplicable, total, key) => {
    const rubric = buildRubric(items, { notApplicable });
    const entries: Record<string, RawEntry> = { 'A-01': 6, 'A-02': 'n/a' };
    const [team] = assessTeams(rubric, [monthOf(rubric, '甲班', entries)], '2026-11').teams;
    expect(team?.total?.toFixed(2)).toBe(total);
    expect(team?.items[1]?.explanation.map((step) => step.key)).toEqual([key]);
  });
  it('is still invalid where the item does not allow it', () => {
    const [first, ...rest] = items;
    if (first === undefined) throw new Error('no item');
    const rubric = buildRubric([{ ...first, naAllowed: false }, ...rest], {
      notApplicable: 'full',
    });
    const [team] = assessTeams(
      rubric,
      [monthOf(rubric, '甲班', { 'A-01': 'N/A' })],
      '2026-11',
    ).teams;
    expect([team?.total?.toNumber(), team?.incomplete]).toEqual([40, 1]);
  });
});

describe('quarterly items in other months', () => {
  const rubric = buildRubric(
    [
      buildItem('A-01', 'A', 90, { type: 'deduct', step: 1 }),
      buildItem('A-02', 'A', 10, { type: 'deduct', step: 1 }, { period: 'quarterly' }),
      buildItem('A-03', 'A', 0, { type: 'bonus', step: 1, cap: 2 }, { period: 'quarterly' }),
    ],
    { quarterly: 'carry' },
    { A: 2 },
  );
  function only(period: string, carried: readonly (readonly [string, number])[]): TeamResult {
    const team = monthOf(rubric, '甲班', { 'A-01': 9, 'A-02': 5, 'A-03': 1 });
    const [result] = assessTeams(rubric, [{ ...team, carried: new Map(carried) }], period).teams;
    if (result === undefined) throw new Error('no team');
    return result;
  }
  it('carry the last score on, whatever was entered', () => {
    const team = only('2026-11', [['A-02', 7.5]]);
    // 81 + 7.5 of 100
    expect(team.total?.toFixed(2)).toBe('88.50');
    expect(team.items[1]?.explanation).toEqual([
      {
        key: 'carried-on',
        params: { period: '2026-11', from: '2026-09', maximum: 10, score: 7.5 },
      },
    ]);
    // Occurrences of this month only.
    expect(team.deductions.toNumber()).toBe(9);
  });
  it('carry no more than the points', () => {
    expect(only('2026-11', [['A-02', 12]]).total?.toFixed(2)).toBe('91.00');
  });
  it('do not count where there is nothing to carry on', () => {
    const team = only('2026-11', []);
    expect(team.total?.toFixed(2)).toBe('90.00');
    expect(team.items[1]?.explanation[0]?.key).toBe('carried-missing');
  });
  it('never carry a bonus', () => {
    expect(only('2026-11', [['A-03', 2]]).bonus.toNumber()).toBe(0);
  });
  it('count what was entered in the quarter’s own month', () => {
    expect(only('2026-12', [['A-02', 7.5]]).total?.toFixed(2)).toBe('87.00');
  });
});

describe('ranking within groups', () => {
  it('beside the ranking of all', () => {
    const rubric = simple();
    const list = [
      ['甲', 90, '一车间'],
      ['乙', 95, '二车间'],
      ['丙', 90, '二车间'],
      ['丁', 80, '一车间'],
      ['戊', 99, null],
    ] as const;
    const teams = list.map(([team, total, group]) => ({
      ...monthOf(rubric, team, { 'A-01': 10_000 - total * 100 }),
      group,
    }));
    const results = assessTeams(rubric, teams, '2026-11').teams;
    expect(results.map(({ rank, groupRank }) => [rank, groupRank])).toEqual([
      [3, 1],
      [2, 1],
      [3, 2],
      [5, 2],
      [1, null],
    ]);
    expect(results[3]?.explanation.at(-1)).toEqual({
      key: 'rank-in-group',
      params: { group: '一车间', rank: 2, of: 2 },
    });
  });
});

describe('periods', () => {
  it('know their months', () => {
    expect(monthsOf('2026-Q4')).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(monthsOf('2026')).toHaveLength(12);
    expect(quarterOf('2026-07')).toBe('2026-Q3');
    expect(() => monthsOf('2026-Q5')).toThrow(PeriodError);
    expect(() => monthsOf('2026-11')).toThrow(PeriodError);
  });
  it.each([
    ['2026-01', '2025-12'],
    ['2026-03', '2025-12'],
    ['2026-04', '2026-03'],
    ['2026-12', '2026-09'],
  ])('%s carries on %s', (month, from) => {
    expect(lastQuarterEnd(month)).toBe(from);
  });
});
