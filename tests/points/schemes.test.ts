/** Member points by every scheme of domain.md §4, each worked out by hand. */
import { assessPoints } from '../../src/points/assessPoints';
import { checkScheme } from '../../src/points/checkScheme';
import { pointsScheme, pointsSchemes } from '../../src/points/pointsSchemes';
import type { PointsEvent } from '../../src/points/PointsEvent';
import type { PointsScheme } from '../../src/points/PointsScheme';
import { pointsEvent, pointsMember, pointsYear } from './pointsOf';

function scheme(id: string): PointsScheme {
  const found = pointsScheme(id);
  if (found === null) throw new Error(`no scheme ${id}`);
  return found;
}

/** 张三's third period (March; with quarters the first one) in points, not hundredths. */
function period(of: PointsScheme, events: readonly PointsEvent[]) {
  const { members } = assessPoints(of, pointsYear(events));
  const result = members[0]?.periods[of.cycle === 'month' ? 2 : 0];
  if (result == null) throw new Error('no result');
  return {
    areas: Object.fromEntries(
      of.areas.map(({ name }, index) => [name, (result.areas[index]?.counted ?? 0) / 100]),
    ),
    parts: result.parts.map(({ counted }) => counted / 100),
    score: result.score / 100,
  };
}

it.each(pointsSchemes.map((one) => [one.id, one] as const))('%s can be used as it is', (_, one) => {
  expect(checkScheme(one)).toEqual([]);
});

describe('60 + 40', () => {
  const of = scheme('60+40');

  it('a member without events has the base', () => {
    expect(period(of, [])).toMatchObject({ parts: [60, 0], score: 60 });
  });

  it('takes duties missed off the base and adds what was done, area by area', () => {
    // 60 − 5 − 2×2 = 51; 3×2 + 5 + 1×3 + 3 = 6 + 5 + 6 = 17; 68 in all.
    const result = period(of, [
      pointsEvent('P-B1', 1),
      pointsEvent('P-B2', 2),
      pointsEvent('P-A1', 2),
      pointsEvent('P-A2', 1),
      pointsEvent('P-A5', 3),
      pointsEvent('P-A7', 1),
    ]);
    expect(result).toMatchObject({ parts: [51, 17], score: 68 });
    expect(result.areas).toMatchObject({ 履行义务: -9, 生产组织: 6, 安全环保: 5, 隐患排查: 6 });
  });

  it('holds every area to its cap: 12 hazards count 8', () => {
    expect(period(of, [pointsEvent('P-A5', 12)])).toMatchObject({ parts: [60, 8], score: 68 });
  });

  it('holds the whole part to 40 where the areas together reach 46', () => {
    const most = ['P-A1', 'P-A2', 'P-A3', 'P-A4', 'P-A5', 'P-A6'].map((id) => pointsEvent(id, 9));
    expect(period(of, most)).toMatchObject({ parts: [60, 40], score: 100 });
  });

  it('uses the base up and never goes below 0', () => {
    expect(period(of, [pointsEvent('P-B3', 7)])).toMatchObject({ parts: [0, 0], score: 0 });
  });

  it('rounds half up to 2 decimals, once an event', () => {
    const third = { ...of, kinds: of.kinds.map((kind) => ({ ...kind, step: 0.33 })) };
    // 0.33 × 1.5 = 0.495 → 0.50
    expect(period(third, [pointsEvent('P-A1', 1.5)]).score).toBe(60.5);
  });
});

describe('100 a quarter', () => {
  const of = scheme('100-quarter');

  it('adds up a quarter, not above 100, taking off and adding in one part', () => {
    // Quarter 1: 100 − 10 − 5 + 3 = 88
    const events = [
      pointsEvent('P-B3', 1, { date: '2026-01-05' }),
      pointsEvent('P-B1', 1, { date: '2026-02-05' }),
      pointsEvent('P-A1', 1, { date: '2026-03-31' }),
      pointsEvent('P-B1', 1, { date: '2026-04-01' }),
    ];
    expect(period(of, events).score).toBe(88);
    expect(period(of, [pointsEvent('P-A1', 3)]).score).toBe(100);
  });

  it('has four periods', () => {
    expect(assessPoints(of, pointsYear([], { through: 4 })).members[0]?.periods).toHaveLength(4);
  });
});

it('80 + 20: bonus above 20 is left out', () => {
  const of = scheme('80+20');
  const events = [
    pointsEvent('P-B1', 2),
    pointsEvent('P-A1', 3),
    pointsEvent('P-A2', 2),
    pointsEvent('P-A3', 1),
  ];
  // 80 − 10 = 70; 9 + 10 + 4 = 23 → 20
  expect(period(of, events)).toMatchObject({ parts: [70, 20], score: 90 });
});

it('20 + 70 + 10: base, tasks by area, reward judged by event', () => {
  const of = scheme('20+70+10');
  const events = [
    pointsEvent('P-B2', 1),
    pointsEvent('P-T1', 5),
    pointsEvent('P-T2', 2),
    pointsEvent('P-R1', null, { judged: 8 }),
    pointsEvent('P-R1', null, { judged: 4.5 }),
  ];
  // 20 − 2 = 18; min(40, 50) + 20 = 60; min(5, 8) + 4.5 = 9.5; 87.5
  expect(period(of, events)).toMatchObject({ parts: [18, 60, 9.5], score: 87.5 });
});

it('caps per event: one line of 4 tasks counts 3, two lines count 3 each', () => {
  const of = scheme('event-caps');
  expect(period(of, [pointsEvent('P-A3', 1)]).areas).toMatchObject({ 长周期运行: 3 });
  expect(period(of, [pointsEvent('P-A1', 4)]).areas).toMatchObject({ 生产组织: 3 });
  const two = [pointsEvent('P-A1', 4), pointsEvent('P-A1', 1, { basis: '另一件' })];
  expect(period(of, two).areas).toMatchObject({ 生产组织: 6 });
});

describe('conversion', () => {
  it('120 points are posted on a scale of 100, half-up', () => {
    const of: PointsScheme = {
      ...scheme('60+40'),
      parts: [
        { name: '基础分', start: 80, cap: 80 },
        { name: '贡献分', start: 0, cap: 40 },
      ],
    };
    // 80 + 5 = 85 of 120 → 70.8333 → 70.83
    expect(period(of, [pointsEvent('P-A2', 1)]).score).toBe(70.83);
  });
});

describe('the year', () => {
  const of = scheme('60+40');
  const annual = (rest: Parameters<typeof pointsYear>[1], events: readonly PointsEvent[] = []) =>
    assessPoints(of, pointsYear(events, rest)).members;

  it('is 70% of the mean of the months and 30% of the indices', () => {
    // Months 60, 60, 65 → 61.666… → 61.67; indices 38 + 27 + 25.5 = 90.5;
    // 61.67 × 0.7 + 90.5 × 0.3 = 43.169 + 27.15 = 70.319 → 70.32
    const [first] = annual({ members: [pointsMember('张三', { indices: [38, 27, 25.5] })] }, [
      pointsEvent('P-A2', 1),
    ]);
    expect(first).toMatchObject({ mean: 6167, indexTotal: 9050, annual: 7032, band: '合格' });
  });

  it.each([
    [90, '优秀'],
    [89.99, '良好'],
    [80, '良好'],
    [79.99, '合格'],
    [60, '合格'],
    [59.99, '待提升'],
  ])('a result of exactly %d is %s', (points, band) => {
    const only = { ...of, periodShare: 0, indices: [{ name: '指标', max: 100 }] };
    const year = pointsYear([], { members: [pointsMember('张三', { indices: [points] })] });
    expect(assessPoints(only, year).members[0]?.band).toBe(band);
  });

  it('a barred member gets no better band than 良好, whatever the points', () => {
    const only = { ...of, periodShare: 0, indices: [{ name: '指标', max: 100 }] };
    const bandOf = (points: number) =>
      assessPoints(
        only,
        pointsYear([], {
          members: [pointsMember('张三', { indices: [points], barred: true })],
        }),
      ).members[0]?.band;
    expect(bandOf(95)).toBe('良好');
    expect(bandOf(70)).toBe('合格');
  });

  it('has no result while an index is missing, and none of the months not yet settled', () => {
    const [first] = annual({ members: [pointsMember('张三', { indices: [38, null, 25] })] });
    expect(first).toMatchObject({ mean: 6000, indexTotal: null, annual: null, rank: null });
    expect(first?.periods.slice(3)).toEqual(Array<null>(9).fill(null));
  });

  it('leaves out months before a member came and after they left', () => {
    const [first] = annual({
      through: 6,
      members: [pointsMember('张三', { from: 3, to: 4, indices: [40, 30, 30] })],
    });
    expect(first?.periods.map((one) => one !== null)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => month === 3 || month === 4),
    );
  });

  it('equal results share a rank, and the next is skipped', () => {
    const members = ['甲', '乙', '丙', '丁'].map((name, index) =>
      pointsMember(name, { indices: [[40, 38, 38, 20][index] ?? 0, 30, 30] }),
    );
    expect(annual({ members }).map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
  });
});
