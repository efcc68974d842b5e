import { checkRubric } from '../../src/assessment/checkRubric';
import data from '../../src/assessment/defaultRubric.json';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import type { Item, Policy, Rubric, ScoringRule } from '../../src/assessment/Rubric';
import { RubricError } from '../../src/assessment/RubricError';
import type { RubricProblem } from '../../src/assessment/rubricProblems';
import { parseRubric } from '../../src/assessment/rubricSchema';
import { buildItem, buildRubric } from './buildRubric';

function problemsOf(input: unknown): readonly RubricProblem[] {
  try {
    parseRubric(input);
    return [];
  } catch (error) {
    if (error instanceof RubricError) return error.problems;
    throw error;
  }
}

describe('the default rubric', () => {
  it('has 5 categories, 44 items, 100 points and at most 5 bonus points', () => {
    expect(
      defaultRubric.categories.map(({ code, items, points }) => [code, items, points]),
    ).toEqual([
      ['DJ', 11, 20],
      ['AQ', 11, 28],
      ['SC', 10, 24],
      ['JB', 6, 13],
      ['SB', 6, 15],
    ]);
    expect(defaultRubric.items).toHaveLength(44);
    expect(defaultRubric.items.reduce((sum, { points }) => sum + points, 0)).toBe(100);
    expect(defaultRubric.categories.reduce((sum, { bonusCap }) => sum + bonusCap, 0)).toBe(5);
    expect(defaultRubric.policy.bonusCapTotal).toBe(5);
    expect(checkRubric(defaultRubric)).toEqual([]);
  });

  it('keeps every field of its JSON', () => {
    expect(defaultRubric).toEqual(data);
  });

  it('with 43 items is refused, with the category named', () => {
    const items = data.items.filter(({ id }) => id !== 'SC-10');
    const problems = problemsOf({ ...data, items });
    expect(problems).toEqual([
      {
        code: 'item-count',
        path: 'categories[2].items',
        params: { expected: 10, found: 9, category: '生产运行', code: 'SC' },
      },
      { code: 'item-count-total', path: 'items', params: { expected: 44, found: 43 } },
    ]);
  });

  it('with an item worth a point more is refused at both sums', () => {
    const items = data.items.map((item) => (item.id === 'AQ-03' ? { ...item, points: 5 } : item));
    expect(problemsOf({ ...data, items }).map(({ code, params }) => [code, params])).toEqual([
      ['points-sum', { expected: 28, found: 29, category: '安全环保', code: 'AQ' }],
      ['points-total', { expected: 100, found: 101 }],
    ]);
  });
});

describe('the shape', () => {
  it('names the field, the item, what was expected and found', () => {
    const items = data.items.map((item, index) => (index === 3 ? { ...item, points: '2' } : item));
    expect(problemsOf({ ...data, items })).toEqual([
      {
        code: 'wrong-shape',
        path: 'items[3].points',
        itemId: 'DJ-04',
        params: { expected: 'number', found: '"2"' },
      },
    ]);
  });
  it('finds several at once', () => {
    const { policy, ...rest } = data;
    expect(policy.total).toBe(100);
    expect(problemsOf({ ...rest, title: null }).map(({ path }) => path)).toEqual([
      'title',
      'policy',
    ]);
  });
  it.each([[null], ['rubric'], [[]], [{}], [undefined]])('refuses %p', (input) => {
    expect(problemsOf(input).length).toBeGreaterThan(0);
  });
  it('refuses a rule of no known type', () => {
    const items = [{ ...data.items[0], scoring: { type: 'guess' } }];
    const paths = problemsOf({ ...data, items }).map(({ path }) => path);
    expect(paths).toEqual(['items[0].scoring.type']);
  });
  it('is an error with a code', () => {
    expect(() => parseRubric(null)).toThrow(RubricError);
    expect(new RubricError([]).code).toBe('rubric-invalid');
  });
});

describe('the rules of the rules', () => {
  function codes(scoring: ScoringRule, points = 3, rest: Partial<Item> = {}): readonly string[] {
    const rubric = buildRubric([
      buildItem('A-01', 'A', points, scoring, rest),
      buildItem('A-02', 'A', 10, { type: 'passfail' }),
    ]);
    return checkRubric(rubric).map(({ code, path, itemId }) => `${itemId}: ${code} ${path}`);
  }
  const at = 'items[0].scoring';
  const tiers = (...pairs: readonly (readonly [number | null, number])[]): ScoringRule => ({
    type: 'tier',
    direction: 'higher',
    tiers: pairs.map(([bound, score]) => ({ bound, score })),
  });
  const levels = (...shares: readonly number[]): ScoringRule => ({
    type: 'level',
    levels: shares.map((share, index) => ({ code: `C${index}`, name: `N${index}`, share })),
  });

  it.each<[string, ScoringRule, readonly string[]]>([
    ['step 0', { type: 'deduct', step: 0 }, [`step-not-positive ${at}.step`]],
    ['step of three decimals', { type: 'deduct', step: 0.125 }, [`too-many-decimals ${at}.step`]],
    ['no span', { type: 'linear', fullAt: 90, zeroAt: 90 }, [`linear-no-span ${at}.zeroAt`]],
    [
      'best tier under the points',
      tiers([100, 2], [null, 0]),
      [`tier-best-not-points ${at}.tiers[0].score`],
    ],
    [
      'bounds rising',
      tiers([90, 3], [95, 2], [null, 0]),
      [`tier-bounds-disordered ${at}.tiers[1].bound`],
    ],
    [
      'bounds equal',
      tiers([90, 3], [90, 2], [null, 0]),
      [`tier-bounds-disordered ${at}.tiers[1].bound`],
    ],
    [
      'scores rising',
      tiers([95, 3], [90, 1], [null, 2]),
      [`tier-scores-disordered ${at}.tiers[2].score`],
    ],
    ['last tier bounded', tiers([95, 3], [0, 0]), [`tier-last-bounded ${at}.tiers[1].bound`]],
    [
      'tier without bound in between',
      tiers([95, 3], [null, 1], [null, 0]),
      [`tier-bound-missing ${at}.tiers[1].bound`],
    ],
    ['best level in part', levels(0.9, 0), [`level-best-not-whole ${at}.levels[0].share`]],
    ['levels rising', levels(1, 0.5, 0.6), [`level-shares-disordered ${at}.levels[2].share`]],
    [
      'a share above 1',
      levels(1, 1.5),
      [`out-of-range ${at}.levels[1].share`, `level-shares-disordered ${at}.levels[1].share`],
    ],
    ['five decimals', levels(1, 0.33333), [`too-many-decimals ${at}.levels[1].share`]],
    [
      'a name that is another level’s code',
      {
        type: 'level',
        levels: [
          { code: 'A', name: '优', share: 1 },
          { code: 'B', name: 'a', share: 0 },
        ],
      },
      [`level-doubled ${at}.levels[1].name`],
    ],
    [
      'a level called N/A',
      {
        type: 'level',
        levels: [
          { code: 'A', name: '优', share: 1 },
          { code: 'n/a', name: '差', share: 0 },
        ],
      },
      [`level-reserved ${at}.levels[1].code`],
    ],
  ])('%s', (_, scoring, expected) => {
    expect(codes(scoring)).toEqual(expected.map((text) => `A-01: ${text}`));
  });

  it('lower-is-better bounds rise', () => {
    const lower = (bounds: readonly [number, number]): ScoringRule => ({
      type: 'tier',
      direction: 'lower',
      tiers: [
        { bound: bounds[0], score: 3 },
        { bound: bounds[1], score: 1 },
        { bound: null, score: 0 },
      ],
    });
    expect(codes(lower([0.5, 2]))).toEqual([]);
    expect(codes(lower([2, 0.5]))).toEqual([`A-01: tier-bounds-disordered ${at}.tiers[1].bound`]);
  });
  it('a bonus has a cap, a step and no points', () => {
    expect(codes({ type: 'bonus', step: 0, cap: 0 }, 1)).toEqual([
      'A-01: bonus-with-points items[0].points',
      `A-01: step-not-positive ${at}.step`,
      `A-01: cap-not-positive ${at}.cap`,
    ]);
    expect(codes({ type: 'bonus', step: 1, cap: 9 }, 0)).toEqual([]);
  });
  it('any other item but a veto has points', () => {
    expect(codes({ type: 'passfail' }, 0)).toEqual(['A-01: points-not-positive items[0].points']);
    expect(codes({ type: 'veto' }, 0)).toEqual([]);
    expect(codes({ type: 'passfail' }, -1)).toEqual(['A-01: out-of-range items[0].points']);
    expect(codes({ type: 'passfail' }, 1.005)).toContain('A-01: too-many-decimals items[0].points');
  });
  it('ids are unique', () => {
    expect(codes({ type: 'passfail' }, 1, { id: 'A-02' })).toEqual([
      'A-02: item-id-doubled items[1].id',
    ]);
  });
  it('NaN from an empty sheet cell is a problem, not a crash', () => {
    expect(codes({ type: 'deduct', step: Number.NaN }).length).toBe(1);
    expect(codes({ type: 'passfail' }, Number.NaN)).toContain('A-01: out-of-range items[0].points');
  });
});

describe('policy and categories', () => {
  const items = [buildItem('A-01', 'A', 10, { type: 'passfail' })];
  function codes(policy: Partial<Policy>, rest: Partial<Rubric> = {}): readonly string[] {
    return checkRubric({ ...buildRubric(items, policy), ...rest }).map(
      ({ code, path }) => `${code} ${path}`,
    );
  }
  it.each<[string, Partial<Policy>, readonly string[]]>([
    ['nothing wrong', {}, []],
    ['total', { total: 11 }, ['points-total policy.total']],
    ['bonus cap', { bonusCapTotal: -1 }, ['out-of-range policy.bonusCapTotal']],
    [
      'tie-break',
      { tieBreakCategories: ['A', 'Z'] },
      ['tie-break-unknown policy.tieBreakCategories[1]'],
    ],
    [
      'more tie-breaks than the sheet has cells',
      { tieBreakCategories: ['A', 'A', 'A', 'A', 'A'] },
      ['tie-breaks-too-many policy.tieBreakCategories[4]'],
    ],
    [
      'floor',
      { categoryFloor: { on: true, share: 1.1, gradeCap: '不达标' } },
      ['out-of-range policy.categoryFloor.share'],
    ],
    [
      'floor grade',
      { categoryFloor: { on: true, share: 0.6, gradeCap: '良' } },
      ['grade-cap-unknown policy.categoryFloor.gradeCap'],
    ],
    [
      'grades',
      {
        grades: [
          { min: 80, name: '达标班组' },
          { min: 90, name: '达标班组' },
          { min: 1, name: '不达标' },
        ],
      },
      [
        'grades-disordered policy.grades[1].min',
        'grade-last-not-zero policy.grades[2].min',
        'grade-doubled policy.grades[1].name',
      ],
    ],
  ])('%s', (_, policy, expected) => {
    expect(codes(policy)).toEqual(expected);
  });
  it('an item of an unknown category is named, and missed in the sums', () => {
    const stray = buildItem('Z-01', 'Z', 1, { type: 'passfail' });
    expect(codes({}, { items: [...items, stray] })).toEqual([
      'category-unknown items[1].category',
      'item-count-total items',
      'points-total policy.total',
    ]);
  });
  it('category codes are unique', () => {
    const { categories } = buildRubric(items);
    expect(codes({}, { categories: [...categories, ...categories] })).toContain(
      'category-code-doubled categories[1].code',
    );
  });
});
