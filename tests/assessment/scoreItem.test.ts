import type { RawEntry } from '../../src/assessment/TeamEntries';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import { PeriodError } from '../../src/assessment/period';
import type { Item, ScoringRule } from '../../src/assessment/Rubric';
import { scoreItem } from '../../src/assessment/scoreItem';
import { buildItem } from './buildRubric';

/** State, score and explanation keys as one line, so that a table reads like a form. */
function outcome(item: Item, raw: RawEntry, period = '2026-11'): string {
  const { state, score, explanation, veto } = scoreItem(item, raw, period);
  const keys = explanation.map(({ key }) => key).join('+');
  return `${state} ${score === null ? '-' : score.toFixed(2)}${veto ? ' VETO' : ''} ${keys}`;
}

function item(points: number, scoring: ScoringRule, rest: Partial<Item> = {}): Item {
  return buildItem('X-01', 'X', points, scoring, rest);
}

describe('deduct: each occurrence costs a step until the item is used up', () => {
  const rule = item(3, { type: 'deduct', step: 0.5 });
  it.each<[RawEntry, string]>([
    [null, 'scored 3.00 deduct-none'],
    ['', 'scored 3.00 deduct-none'],
    ['   ', 'scored 3.00 deduct-none'],
    [0, 'scored 3.00 deduct-none'],
    [1, 'scored 2.50 deduct'],
    [5, 'scored 0.50 deduct'],
    [6, 'scored 0.00 deduct-used-up'],
    [7, 'scored 0.00 deduct-used-up'],
    [-1, 'invalid 0.00 entry-below-zero'],
    [-0.004, 'scored 3.00 entry-rounded+deduct-none'],
    ['3', 'invalid 0.00 entry-not-a-number'],
    [true, 'invalid 0.00 entry-not-a-number'],
    [{ error: '#REF!' }, 'invalid 0.00 entry-is-error'],
    [Number.NaN, 'invalid 0.00 entry-is-error'],
    ['不适用', 'na - not-applicable'],
    [' n/A ', 'na - not-applicable'],
    ['NA', 'invalid 0.00 entry-not-a-number'],
    ['Ｎ／Ａ', 'invalid 0.00 entry-not-a-number'],
    ['\u3000', 'invalid 0.00 entry-not-a-number'],
  ])('%p → %s', (raw, expected) => {
    expect(outcome(rule, raw)).toBe(expected);
  });

  it('rounds half-up once: 1 − 0.05 × 0.1 = 0.995 → 1.00, 1 − 0.05 × 0.3 = 0.985 → 0.99', () => {
    const fine = item(1, { type: 'deduct', step: 0.05 });
    expect(outcome(fine, 0.1)).toBe('scored 1.00 deduct');
    expect(outcome(fine, 0.3)).toBe('scored 0.99 deduct');
  });

  it('tells what was taken off', () => {
    expect(scoreItem(rule, 2, '2026-11').explanation).toEqual([
      { key: 'deduct', params: { entry: 2, step: 0.5, maximum: 3, lost: 1, score: 2 } },
    ]);
  });

  it('counts the occurrences of what it scored only', () => {
    expect(scoreItem(rule, 2, '2026-11').occurrences.toNumber()).toBe(2);
    expect(scoreItem(rule, -2, '2026-11').occurrences.toNumber()).toBe(0);
    expect(scoreItem(rule, '不适用', '2026-11').occurrences.toNumber()).toBe(0);
  });
});

describe('linear: in proportion between the zero and the full point', () => {
  const higher = item(3, { type: 'linear', fullAt: 100, zeroAt: 80 });
  const lower = item(4, { type: 'linear', fullAt: 100, zeroAt: 105 });
  it.each<[Item, RawEntry, string]>([
    [higher, null, 'missing 0.00 nothing-entered'],
    [higher, 80, 'scored 0.00 linear-zero'],
    [higher, 79.99, 'scored 0.00 linear-zero'],
    [higher, 100, 'scored 3.00 linear-full'],
    [higher, 120, 'scored 3.00 linear-full'],
    [higher, 90, 'scored 1.50 linear-between'],
    // 3 × 13.3 ÷ 20 = 1.995: in binary fractions 1.9949999…, here half-up.
    [higher, 93.3, 'scored 2.00 linear-between'],
    [higher, 93.29, 'scored 1.99 linear-between'],
    // The entry is taken to two decimals before scoring.
    [higher, 93.295, 'scored 2.00 entry-rounded+linear-between'],
    [higher, 79.995, 'scored 0.00 entry-rounded+linear-zero'],
    [higher, -1, 'invalid 0.00 entry-below-zero'],
    [higher, '95', 'invalid 0.00 entry-not-a-number'],
    [lower, 100, 'scored 4.00 linear-full'],
    [lower, 0, 'scored 4.00 linear-full'],
    [lower, 105, 'scored 0.00 linear-zero'],
    [lower, 106, 'scored 0.00 linear-zero'],
    [lower, 101.25, 'scored 3.00 linear-between'],
  ])('%# %p', (rule, raw, expected) => {
    expect(outcome(rule, raw)).toBe(expected);
  });
});

describe('tier: bounds are inclusive', () => {
  const higher = item(3, {
    type: 'tier',
    direction: 'higher',
    tiers: [
      { bound: 99.5, score: 3 },
      { bound: 98, score: 1 },
      { bound: null, score: 0 },
    ],
  });
  const lower = item(3, {
    type: 'tier',
    direction: 'lower',
    tiers: [
      { bound: 0.5, score: 3 },
      { bound: 2, score: 1 },
      { bound: null, score: 0.5 },
    ],
  });
  it.each<[Item, RawEntry, string]>([
    [higher, null, 'missing 0.00 nothing-entered'],
    [higher, 99.5, 'scored 3.00 tier-reached'],
    [higher, 99.49, 'scored 1.00 tier-reached'],
    [higher, 99.495, 'scored 3.00 entry-rounded+tier-reached'],
    [higher, 98, 'scored 1.00 tier-reached'],
    [higher, 97.99, 'scored 0.00 tier-rest'],
    [higher, -0.01, 'invalid 0.00 entry-below-zero'],
    [lower, 0, 'scored 3.00 tier-within'],
    [lower, 0.5, 'scored 3.00 tier-within'],
    [lower, 0.51, 'scored 1.00 tier-within'],
    [lower, 2, 'scored 1.00 tier-within'],
    [lower, 2.01, 'scored 0.50 tier-rest'],
  ])('%# %p', (rule, raw, expected) => {
    expect(outcome(rule, raw)).toBe(expected);
  });
});

describe('level: a share of the points by name or code', () => {
  const rule = item(2.01, {
    type: 'level',
    levels: [
      { code: 'A', name: '优', share: 1 },
      { code: 'B', name: '良', share: 0.5 },
      { code: 'D', name: '差', share: 0 },
    ],
  });
  it.each<[RawEntry, string]>([
    [null, 'missing 0.00 nothing-entered'],
    ['优', 'scored 2.01 level'],
    [' a ', 'scored 2.01 level'],
    ['良', 'scored 1.01 level'],
    ['差', 'scored 0.00 level'],
    ['优秀', 'invalid 0.00 entry-not-a-choice'],
    [1, 'invalid 0.00 entry-not-a-choice'],
    [{ error: '#N/A' }, 'invalid 0.00 entry-is-error'],
    ['N/A', 'na - not-applicable'],
  ])('%p → %s', (raw, expected) => {
    expect(outcome(rule, raw)).toBe(expected);
  });
});

describe('passfail: 是 or 否 and nothing else', () => {
  const rule = item(2, { type: 'passfail' });
  it.each<[RawEntry, string]>([
    [null, 'missing 0.00 nothing-entered'],
    ['是', 'scored 2.00 passed'],
    [' 是 ', 'scored 2.00 passed'],
    ['否', 'scored 0.00 failed'],
    [true, 'invalid 0.00 entry-not-a-choice'],
    [1, 'invalid 0.00 entry-not-a-choice'],
    ['√', 'invalid 0.00 entry-not-a-choice'],
  ])('%p → %s', (raw, expected) => {
    expect(outcome(rule, raw)).toBe(expected);
  });
});

describe('bonus: a step for each, up to the cap', () => {
  const rule = item(0, { type: 'bonus', step: 0.5, cap: 2 }, { naAllowed: false });
  it.each<[RawEntry, string]>([
    [null, 'scored 0.00 bonus-none'],
    ['不适用', 'scored 0.00 bonus-none'],
    [1, 'scored 0.50 bonus'],
    [4, 'scored 2.00 bonus'],
    [5, 'scored 2.00 bonus-capped'],
    [-1, 'invalid 0.00 entry-below-zero'],
    ['2', 'invalid 0.00 entry-not-a-number'],
  ])('%p → %s', (raw, expected) => {
    expect(outcome(rule, raw)).toBe(expected);
  });
  it('has its cap as maximum', () => {
    expect(scoreItem(rule, null, '2026-11').maximum.toNumber()).toBe(2);
  });
});

describe('veto: any occurrence', () => {
  const rule = item(4, { type: 'veto' }, { naAllowed: false });
  it.each<[RawEntry, string]>([
    [null, 'scored 4.00 veto-clear'],
    [0, 'scored 4.00 veto-clear'],
    [1, 'scored 0.00 VETO veto-hit'],
    [0.5, 'scored 0.00 VETO veto-hit'],
    // Less than half a hundredth is 0 after rounding.
    [0.004, 'scored 4.00 entry-rounded+veto-clear'],
    [-1, 'invalid 0.00 entry-below-zero'],
    ['1', 'invalid 0.00 entry-not-a-number'],
    ['不适用', 'invalid 0.00 na-not-allowed'],
  ])('%p → %s', (raw, expected) => {
    expect(outcome(rule, raw)).toBe(expected);
  });
});

describe('quarterly items count in the months 3, 6, 9, 12', () => {
  const rule = item(2, { type: 'passfail' }, { period: 'quarterly', naAllowed: false });
  it.each([
    ['2026-01', 'na - not-this-month'],
    ['2026-03', 'scored 2.00 passed'],
    ['2026-11', 'na - not-this-month'],
    ['2026-12', 'scored 2.00 passed'],
  ])('%s', (period, expected) => {
    expect(outcome(rule, '是', period)).toBe(expected);
  });
  it.each(['2026', '2026-13', '2026-1', '十一月'])('refuses the period %p', (period) => {
    expect(() => scoreItem(rule, '是', period)).toThrow(PeriodError);
    expect(() => scoreItem(item(1, { type: 'veto' }), null, period)).toThrow(PeriodError);
  });
});

it('SB-03 of the default rubric takes the lower leak rate for the better', () => {
  const leak = defaultRubric.items.find(({ id }) => id === 'SB-03');
  expect(leak && [0.5, 1, 2, 2.01].map((rate) => outcome(leak, rate).slice(7, 11))).toEqual([
    '3.00',
    '2.00',
    '1.00',
    '0.00',
  ]);
});
