/**
 * Worked examples by hand for every policy, through the injected sheets: the native formulas must
 * show what the arithmetic beside each example says, and the engine must agree.
 */
import type { RawEntry } from '../../src/assessment/TeamEntries';
import type { DeductionEvent } from '../../src/assessment/log/DeductionEvent';
import type { Policy, Rubric, ScoringRule } from '../../src/assessment/Rubric';
import type { TemplateOptions } from '../../src/sheets/template/TemplateOptions';
import { buildItem, buildRubric } from '../assessment/buildRubric';
import { driftOf, logLine, shownResults, type ShownResult, templateBook } from './templateBook';

type Entries = Readonly<Record<string, RawEntry>>;

interface Example {
  readonly rubric: Rubric;
  /** Each team's entries; blank counts are none. */
  readonly entries: readonly Entries[];
  readonly rest?: Partial<TemplateOptions>;
}

const NAMES = ['甲班', '乙班', '丙班', '丁班', '戊班', '己班', '庚班', '辛班'];
const [best, good, fair, poor] = ['标杆班组', '优秀班组', '达标班组', '不达标'];
const cent: ScoringRule = { type: 'deduct', step: 0.01 };
const one: ScoringRule = { type: 'deduct', step: 1 };

async function shown({ rubric, entries, rest = {} }: Example): Promise<readonly ShownResult[]> {
  const options: TemplateOptions = {
    rubric,
    teams: NAMES.slice(0, entries.length),
    period: '2026-11',
    entryOf: (team, id) => entries[team]?.[id] ?? null,
    ...rest,
  };
  const document = await templateBook(options);
  expect(await driftOf()).toEqual([]);
  return shownResults(document, options);
}

/** One field of every team. */
async function field(
  key: keyof ShownResult,
  example: Example,
): Promise<readonly ShownResult[typeof key][]> {
  return (await shown(example)).map((result) => result[key]);
}

const simple = (policy: Partial<Policy> = {}): Rubric =>
  buildRubric([buildItem('A-01', 'A', 100, cent)], policy);

/** Teams with these totals, by hundredths taken off 100. */
const ofTotals = (...totals: readonly number[]): readonly Entries[] =>
  totals.map((total) => ({ 'A-01': Math.round(10_000 - total * 100) }));

describe('rounding and grades', () => {
  it('lower bounds are inclusive: 95, 94.99, 90, 89.99, 80, 79.99', async () => {
    const results = await shown({
      rubric: simple(),
      entries: ofTotals(95, 94.99, 90, 89.99, 80, 79.99),
    });
    expect(results.map(({ total, grade }) => [total, grade])).toEqual([
      [95, best],
      [94.99, good],
      [90, good],
      [89.99, fair],
      [80, fair],
      [79.99, poor],
    ]);
  });

  it('a quotient of exactly 94.995 is 95.00', async () => {
    // 200 points apply: 189.99 ÷ 200 × 100 = 94.995, 189.98 ÷ 200 × 100 = 94.99
    const rubric = buildRubric([buildItem('A-01', 'A', 200, cent)], { total: 200 });
    const results = await shown({ rubric, entries: [{ 'A-01': 1001 }, { 'A-01': 1002 }] });
    expect(results.map(({ total, grade }) => [total, grade])).toEqual([
      [95, best],
      [94.99, good],
    ]);
  });

  it('each item is rounded half-up at .005', async () => {
    // A level of 1.5% of 1 point is 0.015 → 0.02; of 0.5% is 0.005 → 0.01; linear 0.005 → 0.01
    const level: ScoringRule = {
      type: 'level',
      levels: [
        { code: 'A', name: '优', share: 1 },
        { code: 'B', name: '良', share: 0.015 },
        { code: 'C', name: '中', share: 0.005 },
      ],
    };
    const rubric = buildRubric(
      [
        buildItem('A-01', 'A', 1, level),
        buildItem('A-02', 'A', 1, { type: 'linear', fullAt: 100, zeroAt: 0 }),
      ],
      { total: 2, categoryFloor: { on: false, share: 0.6, gradeCap: '达标班组' } },
    );
    const base = await field('base', {
      rubric,
      entries: [
        { 'A-01': '良', 'A-02': 0 },
        { 'A-01': '中', 'A-02': 0 },
        { 'A-01': '良', 'A-02': 0.5 },
      ],
    });
    // 0.02 ÷ 2, 0.01 ÷ 2 = 0.5%, (0.02 + 0.01) ÷ 2
    expect(base).toEqual([1, 0.5, 1.5]);
  });

  it('the floor is met at exactly 60% and missed by a hundredth', async () => {
    const rubric = buildRubric([buildItem('A-01', 'A', 90, one), buildItem('B-01', 'B', 10, cent)]);
    const grades = await field('grade', {
      rubric,
      entries: [{ 'B-01': 400 }, { 'B-01': 401 }, { 'A-01': 30, 'B-01': 401 }],
    });
    // 96 with 6 of 10; 95.99 with 5.99 of 10: capped; 65.99: already below the cap
    expect(grades).toEqual([best, fair, poor]);
  });
});

describe('what does not apply', () => {
  const items = [
    buildItem('A-01', 'A', 60, one),
    buildItem('A-02', 'A', 40, { type: 'passfail' }),
    buildItem('A-03', 'A', 0, { type: 'bonus', step: 1, cap: 2 }),
  ];
  it.each<[Policy['notApplicable'], number]>([
    // 54 ÷ 60 × 100; 54 + 40; 54 + 0
    ['leave-out', 90],
    ['full', 94],
    ['zero', 54],
  ])('%s → %d', async (notApplicable, total) => {
    const rubric = buildRubric(items, { notApplicable });
    expect(await field('total', { rubric, entries: [{ 'A-01': 6, 'A-02': '不适用' }] })).toEqual([
      total,
    ]);
  });

  it('nothing at all: no total, no grade, no rank; the bonus alone makes none', async () => {
    const rubric = buildRubric(
      [
        buildItem('A-01', 'A', 100, { type: 'passfail' }),
        buildItem('A-02', 'A', 0, { type: 'bonus', step: 1, cap: 2 }),
      ],
      {},
      { A: 2 },
    );
    const results = await shown({
      rubric,
      entries: [
        { 'A-01': '不适用', 'A-02': 2 },
        { 'A-01': '是', 'A-02': 1 },
      ],
    });
    expect(results.map(({ base, total, grade, rank }) => [base, total, grade, rank])).toEqual([
      ['', '', '', '不排名'],
      [100, 101, best, 1],
    ]);
  });

  it('quarterly items carry on at most their points, at least nothing, rounded half-up', async () => {
    const rubric = buildRubric(
      [buildItem('A-01', 'A', 90, one), buildItem('A-02', 'A', 10, one, { period: 'quarterly' })],
      { quarterly: 'carry' },
    );
    const carried = [7.5, 12, -1, 1.005, null];
    const totals = await field('total', {
      rubric,
      entries: carried.map(() => ({ 'A-01': 9 })),
      rest: { carriedOf: (team) => carried[team] ?? null },
    });
    // 81 + 7.5; + 10; + 0; + 1.01; nothing to carry: 81 ÷ 90
    expect(totals).toEqual([88.5, 91, 81, 82.01, 90]);
  });
});

describe('bonus caps', () => {
  it('hold the item, the category and all', async () => {
    const rubric = buildRubric(
      [
        buildItem('A-01', 'A', 100, one),
        buildItem('A-02', 'A', 0, { type: 'bonus', step: 1, cap: 4 }),
        buildItem('A-03', 'A', 0, { type: 'bonus', step: 1, cap: 4 }),
        buildItem('B-01', 'B', 0, { type: 'bonus', step: 1, cap: 4 }),
      ],
      { bonusCapTotal: 7 },
      { A: 5, B: 4 },
    );
    const bonus = await field('bonus', {
      rubric,
      entries: [{ 'A-02': 9 }, { 'A-02': 3, 'A-03': 3 }, { 'A-02': 9, 'A-03': 2, 'B-01': 3 }, {}],
    });
    // 4 of one item; 6 held at the category's 5; 5 + 3 held at 7
    expect(bonus).toEqual([4, 5, 7, 0]);
  });
});

describe('veto', () => {
  const items = [
    buildItem('A-01', 'A', 90, one),
    buildItem('A-02', 'A', 10, { type: 'veto' }),
    buildItem('A-03', 'A', 0, { type: 'bonus', step: 1, cap: 2 }),
  ];
  it('with a bonus: the bonus is forfeited, the grade the lowest, no rank', async () => {
    const rubric = buildRubric(items, {}, { A: 2 });
    expect(
      await shown({
        rubric,
        entries: [
          { 'A-02': 1, 'A-03': 2 },
          { 'A-01': 20, 'A-03': 2 },
        ],
      }),
    ).toMatchObject([
      { base: 90, bonus: 0, total: 90, grade: poor, rank: '不排名' },
      { base: 80, bonus: 2, total: 82, grade: fair, rank: 1 },
    ]);
  });
  it('switched off, the item alone is lost', async () => {
    const rubric = buildRubric(items, { veto: false }, { A: 2 });
    expect(await shown({ rubric, entries: [{ 'A-02': 1, 'A-03': 2 }] })).toMatchObject([
      { base: 90, bonus: 2, total: 92, grade: good, rank: 1 },
    ]);
  });
});

describe('ranks', () => {
  it.each<[Policy['rankMethod'], readonly number[]]>([
    ['competition', [2, 1, 2, 4]],
    ['dense', [2, 1, 2, 3]],
    ['average', [2.5, 1, 2.5, 4]],
  ])('%s', async (rankMethod, ranks) => {
    expect(
      await field('rank', { rubric: simple({ rankMethod }), entries: ofTotals(90, 95, 90, 80) }),
    ).toEqual(ranks);
  });

  it('a tie is broken at each level in turn, then shared', async () => {
    const codes = ['A', 'B', 'C', 'D', 'E'];
    const rubric = buildRubric(
      codes.flatMap((code) => [
        buildItem(`${code}-1`, code, 10, one),
        buildItem(`${code}-2`, code, 10, { type: 'deduct', step: 2 }),
      ]),
      { tieBreakCategories: ['A', 'B', 'C', 'D'] },
    );
    // All have 98. Lost in A: last; in B … D: before it; in E, one occurrence of 2 beats two of 1.
    const ranks = await field('rank', {
      rubric,
      entries: [
        { 'A-1': 2 },
        { 'B-1': 2 },
        { 'C-1': 2 },
        { 'D-1': 2 },
        { 'E-1': 2 },
        { 'E-2': 1 },
        { 'E-1': 2 },
      ],
    });
    expect(ranks).toEqual([7, 6, 5, 4, 2, 1, 2]);
  });

  it('in groups, by the same method; a group of one is first; without a group there is none', async () => {
    const groups = ['一车间', '二车间', '二车间', '一车间', '', '三车间', '二车间'];
    const entries = ofTotals(90, 95, 90, 80, 99, 70, 90);
    const ranksBy = (rankMethod: Policy['rankMethod']) =>
      field('groupRank', { rubric: simple({ rankMethod }), entries, rest: { groups } });
    expect(await ranksBy('competition')).toEqual([1, 1, 2, 2, '', 1, 2]);
    expect(await ranksBy('average')).toEqual([1, 1, 2.5, 2, '', 1, 2.5]);
    expect(await ranksBy('dense')).toEqual([1, 1, 2, 2, '', 1, 2]);
  });
});

describe('the quota', () => {
  const third = { on: true, seats: 1, per: 3, grades: 2 };
  it('of six teams two keep the best grades, the others get the first outside', async () => {
    expect(
      await field('grade', {
        rubric: simple({ quota: third }),
        entries: ofTotals(92, 97, 96, 91, 90, 70),
      }),
    ).toEqual([fair, best, best, fair, fair, poor]);
  });
  it('a tie at the edge keeps the grade; a single team has its seat', async () => {
    const rubric = simple({ quota: third });
    expect(await field('grade', { rubric, entries: ofTotals(96, 96, 95.99) })).toEqual([
      best,
      best,
      fair,
    ]);
    expect(await field('grade', { rubric, entries: ofTotals(95) })).toEqual([best]);
  });
});

describe('the log', () => {
  const rubric = buildRubric([
    buildItem('A-01', 'A', 40, { type: 'deduct', step: 2 }),
    buildItem('A-02', 'A', 40, { type: 'deduct', step: 1 }),
    buildItem('A-03', 'A', 20, { type: 'passfail' }),
  ]);
  const totalsOf = (
    events: readonly Partial<DeductionEvent>[],
    policy: Partial<Policy> = {},
  ): Promise<readonly unknown[]> =>
    field('total', {
      rubric: { ...rubric, policy: { ...rubric.policy, ...policy } },
      entries: [{ 'A-03': '是' }, { 'A-03': '是' }],
      rest: {
        countsFromLog: true,
        events: events.map((event, index) => logLine({ serial: `L-${index + 1}`, ...event })),
      },
    });
  it('adds up the lines of the month by team and item', async () => {
    // 甲: 3 × 2; 乙: 2 × 1; a line of October and one of nobody’s team do not count
    expect(
      await totalsOf([
        { quantity: 1 },
        { quantity: 2 },
        { team: '乙班', itemId: 'A-02', quantity: 2 },
        { date: 46_310 },
        { team: '戊班' },
      ]),
    ).toEqual([94, 98]);
  });
  it('counts an incident at the item where it costs most, the first of two that cost the same', async () => {
    // 甲: 2 at A-01 against 3 at A-02; 乙: 2 against 2, so A-01
    const events: readonly Partial<DeductionEvent>[] = [
      { incident: 'S1' },
      { incident: 'S1', itemId: 'A-02', quantity: 3 },
      { incident: 'S1', team: '乙班', itemId: 'A-02', quantity: 2 },
      { incident: 'S1', team: '乙班' },
    ];
    expect(await totalsOf(events)).toEqual([97, 98]);
    expect(await totalsOf(events, { oneIncidentOneItem: false })).toEqual([95, 96]);
  });
  it('a correction changes the month of the line it corrects, and never gives points', async () => {
    // L-2 of December takes 1 of the 3 back; L-4 takes back more than there was
    expect(
      await totalsOf([
        { quantity: 3 },
        { quantity: -1, corrects: 'L-1', date: 46_362 },
        { team: '乙班', quantity: 1 },
        { team: '乙班', quantity: -2, corrects: 'L-3' },
      ]),
    ).toEqual([96, 100]);
  });
  it('a line counts in the month it names', async () => {
    expect(await totalsOf([{ date: 46_310, month: '2026-11' }, { month: '2026-10' }])).toEqual([
      98, 100,
    ]);
  });
});
