import { assessTeams } from '../../src/assessment/assess';
import type { TeamResult } from '../../src/assessment/Assessment';
import type { RawEntry } from '../../src/assessment/TeamEntries';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import type { Rubric } from '../../src/assessment/Rubric';
import { buildItem, buildRubric } from './buildRubric';
import { monthOf } from './monthOf';

type Entries = Readonly<Record<string, RawEntry>>;

function only(rubric: Rubric, entries: Entries, period = '2026-12'): TeamResult {
  const [team] = assessTeams(rubric, [monthOf(rubric, '甲班', entries)], period).teams;
  if (team === undefined) throw new Error('no team');
  return team;
}

function numbers({ base, bonus, total }: TeamResult): readonly (string | null)[] {
  return [base?.toFixed(2) ?? null, bonus.toFixed(2), total?.toFixed(2) ?? null];
}

function keys({ explanation }: TeamResult): readonly string[] {
  return explanation.map(({ key }) => key);
}

describe('a month of the default rubric', () => {
  it('gives a faultless team in a quarter month 100 points, no bonus, the best grade', () => {
    const team = only(defaultRubric, {});
    expect(numbers(team)).toEqual(['100.00', '0.00', '100.00']);
    expect([team.grade, team.rank, team.order, team.incomplete]).toEqual(['标杆班组', 1, 1, 0]);
    expect(keys(team)).toEqual(['team-base', 'team-total', 'team-grade', 'rank']);
  });

  it('leaves quarterly items out in other months: 97 points apply', () => {
    const team = only(defaultRubric, { 'AQ-03': 1 }, '2026-11');
    // 97 points apply (DJ-04 2, JB-05 1 do not); 95 ÷ 97 × 100 = 97.938…
    expect(numbers(team)).toEqual(['97.94', '0.00', '97.94']);
    expect(keys(team)[0]).toBe('team-base-of-applicable');
  });

  it('a blank form is incomplete and scored as it stands', () => {
    const [team] = assessTeams(
      defaultRubric,
      [{ team: '甲班', entries: new Map<string, RawEntry>() }],
      '2026-12',
    ).teams;
    // What needs no entry: the deduct and veto items.
    const silent = defaultRubric.items.filter(({ scoring }) =>
      ['deduct', 'veto'].includes(scoring.type),
    );
    const points = silent.reduce((sum, item) => sum + item.points, 0);
    expect(team?.total?.toNumber()).toBe(points);
    expect(team?.incomplete).toBe(44 - silent.length - 3);
    expect(team?.grade).toBe('不达标');
  });

  it('caps the bonus per item and category, and adds it to the base', () => {
    const team = only(defaultRubric, { 'DJ-11': 9, 'SC-10': 9, 'JB-06': 9 });
    expect(numbers(team)).toEqual(['100.00', '5.00', '105.00']);
    expect(team.categories.map(({ bonus }) => bonus.toNumber())).toEqual([2, 0, 2, 1, 0]);
  });

  it('a veto: lowest grade, no bonus, no rank, listed last', () => {
    const months = [
      monthOf(defaultRubric, '甲班', { 'AQ-01': 1, 'DJ-11': 2 }),
      monthOf(defaultRubric, '乙班', { 'AQ-03': 2, 'SC-04': 3, 'JB-03': 6, 'DJ-08': 3 }),
    ];
    const [vetoed, other] = assessTeams(defaultRubric, months, '2026-12').teams;
    expect(vetoed && numbers(vetoed)).toEqual(['96.00', '0.00', '96.00']);
    expect([vetoed?.grade, vetoed?.rank, vetoed?.order]).toEqual(['不达标', null, 2]);
    expect([other?.total?.toNumber(), other?.rank, other?.order]).toEqual([87, 1, 1]);
    expect(vetoed && keys(vetoed)).toEqual([
      'team-base',
      'team-bonus-forfeited',
      'team-total',
      'team-grade',
      'team-vetoed',
      'rank-none-vetoed',
    ]);
  });
});

describe('the base', () => {
  it('rounds a quotient half-up once: 20 of 30 points are 66.67', () => {
    const third = buildRubric([
      buildItem('A-01', 'A', 30, { type: 'deduct', step: 10 }),
      buildItem('A-02', 'A', 70, { type: 'passfail' }),
    ]);
    expect(only(third, { 'A-01': 1, 'A-02': '不适用' }).base?.toFixed(2)).toBe('66.67');
  });
});

describe('not applicable', () => {
  const rubric = buildRubric([
    buildItem('A-01', 'A', 50, { type: 'passfail' }),
    buildItem('A-02', 'A', 50, { type: 'bonus', step: 1, cap: 3 }, { points: 0 }),
  ]);
  it('everything: no total, no grade, no rank, and the bonus alone makes none', () => {
    const team = only(rubric, { 'A-01': 'N/A', 'A-02': 2 });
    expect([team.base, team.total, team.grade, team.rank, team.order]).toEqual([
      null,
      null,
      null,
      null,
      1,
    ]);
    expect(keys(team)).toContain('team-nothing-applies');
    expect(keys(team)).toContain('rank-none-no-total');
    expect(team.categories[0]?.belowFloor).toBe(false);
  });
  it('a vetoed team without a total still has the lowest grade', () => {
    const bare = buildRubric([
      buildItem('A-01', 'A', 0, { type: 'veto' }),
      buildItem('A-02', 'A', 10, { type: 'passfail' }),
    ]);
    const team = only(bare, { 'A-01': 1, 'A-02': '不适用' });
    expect([team.total, team.grade, team.rank]).toEqual([null, '不达标', null]);
  });
});

describe('bonus caps', () => {
  const items = [
    buildItem('A-01', 'A', 100, { type: 'deduct', step: 1 }),
    buildItem('A-02', 'A', 0, { type: 'bonus', step: 1, cap: 4 }),
    buildItem('A-03', 'A', 0, { type: 'bonus', step: 1, cap: 4 }),
    buildItem('B-01', 'B', 0, { type: 'bonus', step: 1, cap: 4 }),
  ];
  const rubric = buildRubric(items, { bonusCapTotal: 7 }, { A: 5, B: 4 });
  it('hold each item, then each category, then all', () => {
    const team = only(rubric, { 'A-02': 9, 'A-03': 2, 'B-01': 3 });
    expect(team.bonus.toNumber()).toBe(7);
    expect(team.categories.map(({ bonus }) => bonus.toNumber())).toEqual([5, 3]);
    expect(keys(team)).toEqual([
      'team-base',
      'team-category-bonus-capped',
      'team-bonus-capped',
      'team-total',
      'team-grade',
      'rank',
    ]);
  });
  it('stay silent where they do not bite', () => {
    expect(keys(only(rubric, { 'A-02': 4, 'A-03': 1, 'B-01': 2 }))).toEqual([
      'team-base',
      'team-total',
      'team-grade',
      'rank',
    ]);
  });
});

describe('the floor of a category', () => {
  const items = [
    buildItem('A-01', 'A', 90, { type: 'deduct', step: 1 }),
    buildItem('B-01', 'B', 10, { type: 'deduct', step: 0.01 }),
  ];
  const rubric = buildRubric(items);
  it('is met exactly at 60%', () => {
    const team = only(rubric, { 'B-01': 400 });
    expect([team.total?.toNumber(), team.grade]).toEqual([96, '标杆班组']);
  });
  it('just below, it holds the grade at 达标班组', () => {
    const team = only(rubric, { 'B-01': 401 });
    expect([team.total?.toNumber(), team.grade]).toEqual([95.99, '达标班组']);
    expect(team.categories.map(({ belowFloor }) => belowFloor)).toEqual([false, true]);
    expect(team.explanation).toContainEqual({
      key: 'team-below-floor',
      params: {
        category: 'category B',
        categoryEn: 'English B',
        score: 5.99,
        applicable: 10,
        percent: 60,
        floor: 6,
      },
    });
    expect(keys(team)).toContain('team-grade-capped');
  });
  it('does not lift a worse grade', () => {
    expect(only(rubric, { 'A-01': 30, 'B-01': 401 }).grade).toBe('不达标');
  });
  it('is itself rounded: 60% of 10.07 points are 6.04', () => {
    const odd = buildRubric([
      buildItem('A-01', 'A', 89.93, { type: 'deduct', step: 1 }),
      buildItem('B-01', 'B', 10.07, { type: 'deduct', step: 0.01 }),
    ]);
    expect(only(odd, { 'B-01': 403 }).categories[1]?.belowFloor).toBe(false);
    expect(only(odd, { 'B-01': 404 }).categories[1]?.belowFloor).toBe(true);
  });
  it('can be off', () => {
    const off = { on: false, share: 0.6, gradeCap: '达标班组' };
    const team = only(buildRubric(items, { categoryFloor: off }), { 'B-01': 401 });
    expect(team.grade).toBe('标杆班组');
  });
});

describe('ties', () => {
  const rubric = buildRubric(
    ['AQ', 'SC', 'X'].flatMap((code) => [
      buildItem(`${code}-1`, code, 20, { type: 'deduct', step: 1 }),
      buildItem(`${code}-2`, code, 10, { type: 'passfail' }),
      buildItem(`${code}-3`, code, 10, { type: 'deduct', step: 2 }),
    ]),
    { tieBreakCategories: ['AQ', 'SC'], bonusCapTotal: 0 },
  );
  function places(...teams: Entries[]): readonly (number | null)[] {
    const months = teams.map((entries, index) => monthOf(rubric, `T${index}`, entries));
    return assessTeams(rubric, months, '2026-11').teams.map(({ rank }) => rank);
  }
  it('go to the better score in 安全环保', () => {
    expect(places({ 'AQ-1': 2 }, { 'SC-1': 2 })).toEqual([2, 1]);
  });
  it('then in 生产运行', () => {
    expect(places({ 'SC-1': 2 }, { 'X-1': 2 })).toEqual([2, 1]);
  });
  it('then to the one with fewer deductions', () => {
    expect(places({ 'X-1': 2 }, { 'X-3': 1 })).toEqual([2, 1]);
  });
  it('still equal, the place is shared and the next one skipped', () => {
    expect(places({ 'X-1': 2 }, {}, { 'X-1': 2 }, { 'X-1': 3 })).toEqual([2, 1, 2, 4]);
  });
  it('are explained from both sides', () => {
    const months = [monthOf(rubric, '甲', { 'AQ-1': 2 }), monthOf(rubric, '乙', { 'SC-1': 2 })];
    const [lost, won] = assessTeams(rubric, months, '2026-11').teams;
    const names = { category: 'category AQ', categoryEn: 'English AQ' };
    expect(lost?.explanation.at(-1)).toEqual({
      key: 'rank-lost-by-category',
      params: { other: '乙', ...names, own: 38, theirs: 40 },
    });
    expect(won?.explanation.at(-1)).toEqual({
      key: 'rank-won-by-category',
      params: { other: '甲', ...names, own: 40, theirs: 38 },
    });
  });
  it('by deductions and shared places are explained too', () => {
    const months = [{ 'X-1': 2 }, { 'X-3': 1 }, { 'X-3': 1 }].map((entries, index) =>
      monthOf(rubric, `T${index}`, entries as Entries),
    );
    const teams = assessTeams(rubric, months, '2026-11').teams;
    expect(teams.map((team) => keys(team).slice(3))).toEqual([
      ['rank', 'rank-lost-by-deductions'],
      ['rank', 'rank-shared', 'rank-won-by-deductions'],
      ['rank', 'rank-shared', 'rank-won-by-deductions'],
    ]);
    expect(teams[0]?.explanation.at(-1)?.params).toEqual({ other: 'T2', own: 2, theirs: 1 });
  });
});

it('no teams make an empty assessment', () => {
  expect(assessTeams(defaultRubric, [], '2026-11').teams).toEqual([]);
});
