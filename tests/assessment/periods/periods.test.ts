import { assessTeams } from '../../../src/assessment/assess';
import type { Assessment } from '../../../src/assessment/Assessment';
import type { RawEntry } from '../../../src/assessment/TeamEntries';
import { assessYear } from '../../../src/assessment/periods/assessYear';
import { mostLost } from '../../../src/assessment/periods/mostLost';
import { rankMovement } from '../../../src/assessment/periods/rankMovement';
import { rollUpQuarter, rollUpYear } from '../../../src/assessment/periods/rollUp';
import { teamTrends } from '../../../src/assessment/periods/trend';
import { PeriodError } from '../../../src/assessment/period';
import type { Policy } from '../../../src/assessment/Rubric';
import { buildItem, buildRubric } from '../buildRubric';
import { monthOf } from '../monthOf';
import { eventOf } from '../log/eventOf';

const items = [
  buildItem('A-01', 'A', 90, { type: 'deduct', step: 0.01 }),
  buildItem('A-02', 'A', 10, { type: 'veto' }),
];
const rubricOf = (policy: Partial<Policy> = {}): ReturnType<typeof buildRubric> =>
  buildRubric(items, policy);

type Totals = Readonly<Record<string, number | 'veto' | null>>;

/** A month in which each team has the total given; null is absent. */
function month(period: string, totals: Totals, policy: Partial<Policy> = {}): Assessment {
  const rubric = rubricOf(policy);
  const teams = Object.entries(totals).flatMap(([team, total]) => {
    if (total === null) return [];
    const entries: Record<string, RawEntry> =
      total === 'veto' ? { 'A-02': 1 } : { 'A-01': Math.round(10_000 - total * 100) };
    return [monthOf(rubric, team, entries)];
  });
  return assessTeams(rubric, teams, period);
}

function quarter(...totals: readonly number[]): string | null {
  const months = totals.map((total, index) => month(`2026-0${index + 1}`, { 甲: total }));
  return rollUpQuarter(months, '2026-Q1').teams[0]?.total?.toFixed(2) ?? null;
}

describe('a quarter is the mean of its months', () => {
  it.each([
    [[90, 91, 92], '91.00'],
    [[90, 90, 90.01], '90.00'],
    // 270.02 ÷ 3 = 90.00666…
    [[90, 90, 90.02], '90.01'],
    // Half-up at .005: 189.99 ÷ 2 = 94.995
    [[94.99, 95], '95.00'],
    [[94.99, 94.98], '94.99'],
    [[88.88], '88.88'],
  ])('%j → %s', (totals, mean) => {
    expect(quarter(...totals)).toBe(mean);
  });

  it('is graded, ranked and explained', () => {
    const months = [
      month('2026-01', { 甲: 94.99, 乙: 96 }),
      month('2026-02', { 甲: 95, 乙: 94 }),
      month('2026-03', { 甲: 95, 乙: 94 }),
    ];
    const [team, other] = rollUpQuarter(months, '2026-Q1').teams;
    // 284.99 ÷ 3 = 94.996…; 284 ÷ 3 = 94.666…
    expect([team?.total?.toFixed(2), team?.grade, team?.rank]).toEqual(['95.00', '标杆班组', 1]);
    expect([other?.total?.toFixed(2), other?.grade, other?.rank]).toEqual(['94.67', '优秀班组', 2]);
    expect(team?.explanation).toEqual([
      { key: 'period-mean', params: { sum: 284.99, months: 3, mean: 95 } },
      { key: 'team-grade', params: { total: 95, grade: '标杆班组', min: 95 } },
      { key: 'rank', params: { rank: 1, of: 2 } },
    ]);
  });

  it('is the mean of the months there are, and says so', () => {
    const months = [month('2026-01', { 甲: 90, 乙: 80 }), month('2026-03', { 甲: 92, 乙: null })];
    const found = rollUpQuarter(months, '2026-Q1');
    expect(found.missing).toEqual(['2026-02']);
    expect(found.teams.map(({ total, counted }) => [total?.toNumber(), counted])).toEqual([
      [91, 2],
      [80, 1],
    ]);
    expect(found.findings.map(({ code, params }) => [code, params])).toEqual([
      ['months-missing', { period: '2026-Q1', months: '2026-02', counted: 2 }],
      ['team-months-missing', { entity: '乙', period: '2026-Q1', months: '2026-03', counted: 1 }],
    ]);
    expect(found.teams[1]?.explanation[0]).toEqual({
      key: 'period-months-missing',
      params: { counted: 1, expected: 3, months: '2026-02, 2026-03' },
    });
  });

  it('knows a team by look-alike names', () => {
    const months = [month('2026-01', { 'A 班': 90 }), month('2026-02', { Ａ班: 92 })];
    const { teams } = rollUpQuarter(months, '2026-Q1');
    expect(teams.map(({ team, total }) => [team, total?.toNumber()])).toEqual([['Ａ班', 91]]);
  });

  it('of no months, or of another kind, is refused', () => {
    expect(() => rollUpQuarter([month('2026-01', { 甲: 90 })], '2026-Q2')).toThrow(RangeError);
    expect(() => rollUpQuarter([], '2026')).toThrow(PeriodError);
    expect(() => rollUpYear([], '2026-Q1', new Map())).toThrow(PeriodError);
  });
});

describe('a year is 0.8 of the months and 0.2 of the review', () => {
  const year = (totals: readonly number[], review: number | null, policy: Partial<Policy> = {}) =>
    rollUpYear(
      totals.map((total, index) =>
        month(`2026-${String(index + 1).padStart(2, '0')}`, { 甲: total }, policy),
      ),
      '2026',
      new Map(review === null ? [] : [['甲', review]]),
    );
  it.each([
    [[90], 100, '92.00'],
    // 90.01 × 0.8 = 72.008 + 18.0
    [[90.01], 90, '90.01'],
    // 93.335 (not 93.34) × 0.8 + 0.2 × 100 = 94.668
    [[93.33, 93.34], 100, '94.67'],
    // 75 + 19.994
    [[93.75], 99.97, '94.99'],
    [[93.76], 99.93, '94.99'],
    [[100], 0, '80.00'],
    // All 90 points lost, the 10 of the veto item kept: 8 + 20
    [[10], 100, '28.00'],
  ])('%j with %d → %s', (totals, review, expected) => {
    expect(year(totals, review).teams[0]?.total?.toFixed(2)).toBe(expected);
  });
  it('rounds half-up, and once: not the mean first', () => {
    // 90.01 × 0.5 + 90 × 0.5 = 90.005
    const policy = { rollUp: { reviewShare: 0.5, vetoBars: 2 } };
    expect(year([90.01], 90, policy).teams[0]?.total?.toFixed(2)).toBe('90.01');
    // The mean is 90.005, shown 90.01; × 0.5 + 45 = 90.0025 → 90.00, not 90.01.
    const [team] = year([90, 90.01], 90, policy).teams;
    expect([team?.mean?.toFixed(2), team?.total?.toFixed(2)]).toEqual(['90.01', '90.00']);
  });
  it('has no total without a review, unless the review does not count', () => {
    const found = year([90], null);
    expect(found.teams[0]).toMatchObject({ total: null, grade: null, rank: null });
    expect(found.findings.map(({ code }) => code)).toEqual(['months-missing', 'review-missing']);
    const none = { rollUp: { reviewShare: 0, vetoBars: 2 } };
    expect(year([90], null, none).teams[0]?.total?.toNumber()).toBe(90);
  });
  it('refuses a review that is none', () => {
    const found = year([90], 101);
    expect(found.teams[0]?.total).toBeNull();
    expect(found.findings.at(-1)?.code).toBe('review-out-of-range');
  });
  it('a veto bars the two best grades, not the rank', () => {
    const months = [
      month('2026-01', { 甲: 'veto', 乙: 80 }),
      ...['02', '03', '04', '05'].map((name) => month(`2026-${name}`, { 甲: 100, 乙: 80 })),
    ];
    const reviews = new Map([
      ['甲', 100],
      ['乙', 80],
    ]);
    const found = rollUpYear(months, '2026', reviews);
    // (90 + 400) ÷ 5 = 98 × 0.8 + 20 = 98.4
    expect(found.teams.map(({ total, grade, rank }) => [total?.toNumber(), grade, rank])).toEqual([
      [98.4, '达标班组', 1],
      [80, '达标班组', 2],
    ]);
    expect(found.teams[0]?.vetoedIn).toEqual(['2026-01']);
    expect(found.teams[0]?.explanation.map(({ key }) => key)).toEqual([
      'period-months-missing',
      'period-mean',
      'year-total',
      'team-grade',
      'period-vetoed',
      'rank',
    ]);
    expect(found.findings.map(({ code }) => code)).toContain('vetoed-in-period');
  });
  it('a veto does not lift a worse grade, and bars nothing where that is set', () => {
    const low = [month('2026-01', { 甲: 'veto' }), month('2026-02', { 甲: 10 })];
    expect(rollUpQuarter(low, '2026-Q1').teams[0]?.grade).toBe('不达标');
    const free = { rollUp: { reviewShare: 0.2, vetoBars: 0 } };
    const high = [month('2026-01', { 甲: 'veto' }, free), month('2026-02', { 甲: 100 }, free)];
    expect(rollUpQuarter(high, '2026-Q1').teams[0]?.grade).toBe('标杆班组');
  });
});

it('a year from what was entered: the log makes counts, quarterly scores are carried on', () => {
  const rubric = buildRubric(
    [
      buildItem('A-01', 'A', 90, { type: 'deduct', step: 1 }),
      buildItem('A-02', 'A', 10, { type: 'deduct', step: 1 }, { period: 'quarterly' }),
    ],
    { quarterly: 'carry', rollUp: { reviewShare: 0, vetoBars: 2 } },
  );
  const months = ['2026-05', '2026-03', '2026-04'].map((period) => ({
    period,
    rubric,
    teams: [monthOf(rubric, '甲班', period === '2026-03' ? { 'A-02': 4 } : {})],
  }));
  const log = [eventOf('1', { date: '2026-04-02', quantity: 5 })];
  const found = assessYear({ year: '2026', months, log, reviews: new Map() });
  expect(found.months.map(({ period, teams }) => [period, teams[0]?.total?.toNumber()])).toEqual([
    ['2026-03', 96],
    ['2026-04', 91],
    ['2026-05', 96],
  ]);
  expect(found.quarters.map(({ period, teams }) => [period, teams[0]?.total?.toNumber()])).toEqual([
    ['2026-Q1', 96],
    ['2026-Q2', 93.5],
  ]);
  // 283 ÷ 3
  expect(found.year.teams[0]?.total?.toNumber()).toBe(94.33);
});

describe('what the months show', () => {
  const months = [
    month('2026-02', { 甲: 80, 乙: 95 }),
    month('2026-01', { 甲: 90, 乙: null, 丙: 'veto' }),
  ];
  it('trends by team, category and item', () => {
    const [team, third] = teamTrends(months);
    expect(team?.months).toEqual(['2026-01', '2026-02']);
    expect(team?.total.values.map((value) => value?.toNumber())).toEqual([90, 80]);
    expect(team?.total.change?.toNumber()).toBe(-10);
    expect(team?.categories.get('A')?.change?.toNumber()).toBe(-10);
    expect(team?.items.get('A-01')?.values.map((value) => value?.toNumber())).toEqual([80, 70]);
    expect([third?.team, third?.total.change]).toEqual(['丙', null]);
    expect(third?.ranks).toEqual([null, null]);
  });
  it('the items at which most is lost, with their shares as numbers', () => {
    const plain = mostLost(months).map(({ itemId, lost, possible, times, cumulative, total }) => [
      itemId,
      ...[lost, possible, cumulative, total].map((one) => one.toNumber()),
      times,
    ]);
    expect(plain).toEqual([
      // 20 + 10 + 5 of 4 × 90
      ['A-01', 35, 360, 35, 45, 3],
      ['A-02', 10, 40, 45, 45, 1],
    ]);
    expect(mostLost(months, '乙').map(({ lost }) => lost.toNumber())).toEqual([5]);
    expect(mostLost([])).toEqual([]);
  });
  it('movement in rank', () => {
    const before = [
      { team: '甲', rank: 3 },
      { team: '乙', rank: null },
    ];
    const now = [
      { team: '甲', rank: 1 },
      { team: '乙', rank: 2 },
      { team: '丙', rank: 3 },
    ];
    expect(rankMovement(before, now).map(({ up, isNew }) => [up, isNew])).toEqual([
      [2, false],
      [null, false],
      [null, true],
    ]);
  });
});
