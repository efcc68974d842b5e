import type { TeamEntries } from '../../src/assessment/TeamEntries';
import type { RawEntry } from '../../src/assessment/TeamEntries';
import type { Item, Policy, Rubric } from '../../src/assessment/Rubric';

/**
 * A second, slow scorer to hold the engine against, written from domain.md §4 in exact fractions
 * of integers and by counting, not sorting. Shares no code with the engine.
 */
export interface OracleTeam {
  readonly scores: readonly (string | null)[];
  readonly base: string | null;
  readonly bonus: string;
  readonly total: string | null;
  readonly grade: string | null;
  readonly vetoed: boolean;
  readonly rank: number | null;
  readonly groupRank: number | null;
  readonly deductions: string;
  readonly incomplete: number;
}

/** numerator ÷ denominator, the denominator above 0. */
type Fraction = readonly [bigint, bigint];

const zero: Fraction = [0n, 1n];
const hundred: Fraction = [100n, 1n];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const minus = (x: Fraction, [c, d]: Fraction): Fraction => plus(x, [-c, d]);
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction =>
  c < 0n ? [-a * d, -b * c] : [a * d, b * c];
const less = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
const smaller = (x: Fraction, y: Fraction): Fraction => (less(x, y) ? x : y);
const total = (all: readonly Fraction[]): Fraction => all.reduce(plus, zero);

/** The fraction a number's shortest text stands for. */
function fraction(value: number): Fraction {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', part = ''] = digits.split('.');
  const power = Number(exponent) - part.length;
  const units = BigInt(whole + part);
  return power >= 0 ? [units * 10n ** BigInt(power), 1n] : [units, 10n ** BigInt(-power)];
}

/** Half-up to hundredths, halves away from zero. */
function toHundredths([a, b]: Fraction): Fraction {
  const negative = a < 0n;
  const doubled = (negative ? -a : a) * 200n + b;
  const cents = doubled / (2n * b);
  return [negative ? -cents : cents, 100n];
}

/** Two decimals; the fraction must be of hundredths. */
function text(value: Fraction): string {
  const [a, b] = value;
  const cents = (a * 100n) / b;
  if (cents * b !== a * 100n) throw new Error('more than two decimals');
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

interface Mark {
  readonly score: Fraction | null;
  readonly bad: boolean;
  readonly veto: boolean;
  readonly count: Fraction;
}

function mark(
  item: Item,
  raw: RawEntry,
  month: number,
  policy: Policy,
  carried: number | undefined,
): Mark {
  const give = (score: Fraction | null, rest: Partial<Mark> = {}): Mark => ({
    score,
    bad: false,
    veto: false,
    count: zero,
    ...rest,
  });
  const bad = give(zero, { bad: true });
  const rule = item.scoring;
  const points = fraction(item.points);
  if (item.period === 'quarterly' && ![3, 6, 9, 12].includes(month)) {
    if (policy.quarterly === 'leave-out' || rule.type === 'bonus') return give(null);
    return give(carried === undefined ? null : smaller(points, toHundredths(fraction(carried))));
  }

  const words = typeof raw === 'string' ? raw.split(' ').filter((word) => word !== '') : [];
  const word = typeof raw === 'string' ? words.join(' ') : null;
  const blank = raw === null || word === '';
  if (word === '不适用' || word?.toUpperCase() === 'N/A') {
    if (rule.type === 'bonus') return give(zero);
    if (!item.naAllowed) return bad;
    const worth = { 'leave-out': null, full: points, zero };
    return give(worth[policy.notApplicable]);
  }
  if (rule.type === 'level' || rule.type === 'passfail') {
    if (blank || word === null) return bad;
    const choices: [string, number][] =
      rule.type === 'passfail'
        ? [
            ['是', 1],
            ['否', 0],
          ]
        : rule.levels.flatMap(({ code, name, share }): [string, number][] => [
            [code, share],
            [name, share],
          ]);
    const chosen = choices.filter(([choice]) => choice.toUpperCase() === word.toUpperCase())[0];
    return chosen ? give(toHundredths(times(points, fraction(chosen[1])))) : bad;
  }
  if (blank && (rule.type === 'linear' || rule.type === 'tier')) return bad;
  if (!blank && typeof raw !== 'number') return bad;
  const value = typeof raw === 'number' ? toHundredths(fraction(raw)) : zero;
  if (less(value, zero)) return bad;
  switch (rule.type) {
    case 'deduct': {
      const left = minus(points, times(fraction(rule.step), value));
      return give(less(left, zero) ? zero : toHundredths(left), { count: value });
    }
    case 'bonus':
      return give(smaller(fraction(rule.cap), toHundredths(times(fraction(rule.step), value))));
    case 'veto':
      return less(zero, value) ? give(zero, { veto: true }) : give(points);
    case 'linear': {
      const way = minus(value, fraction(rule.zeroAt));
      const share = over(way, minus(fraction(rule.fullAt), fraction(rule.zeroAt)));
      const held = less(share, zero) ? zero : smaller(share, [1n, 1n]);
      return give(toHundredths(times(points, held)));
    }
    case 'tier': {
      let score = zero;
      // From the worst tier up: the last that fits is the best.
      for (const tier of [...rule.tiers].reverse()) {
        const bound = tier.bound === null ? null : fraction(tier.bound);
        const out =
          bound !== null && (rule.direction === 'higher' ? less(value, bound) : less(bound, value));
        if (!out) score = fraction(tier.score);
      }
      return give(score);
    }
  }
}

interface Sums {
  readonly marks: readonly Mark[];
  readonly base: Fraction | null;
  readonly bonus: Fraction;
  readonly total: Fraction | null;
  readonly grade: string | null;
  readonly vetoed: boolean;
  readonly deductions: Fraction;
  /** Larger is better, the most important first. */
  readonly keys: readonly Fraction[];
}

function sums(rubric: Rubric, team: TeamEntries, month: number): Sums {
  const { policy, items } = rubric;
  const marks = items.map((item) =>
    mark(item, team.entries.get(item.id) ?? null, month, policy, team.carried?.get(item.id)),
  );
  const own = (code: string | null, bonus: boolean): readonly number[] =>
    items.flatMap((item, index) => {
      const fits = code === null || item.category === code;
      return fits && (item.scoring.type === 'bonus') === bonus && marks[index]?.score !== null
        ? [index]
        : [];
    });
  const scored = (indexes: readonly number[]): Fraction =>
    total(indexes.map((index) => marks[index]?.score ?? zero));
  const possible = (indexes: readonly number[]): Fraction =>
    total(indexes.map((index) => fraction(items[index]?.points ?? 0)));

  const applicable = possible(own(null, false));
  const base = less(zero, applicable)
    ? toHundredths(times(over(scored(own(null, false)), applicable), hundred))
    : null;
  const vetoed = policy.veto && marks.some(({ veto }) => veto);
  const gained = rubric.categories.map(({ code, bonusCap }) =>
    smaller(fraction(bonusCap), scored(own(code, true))),
  );
  const bonus = vetoed ? zero : smaller(fraction(policy.bonusCapTotal), total(gained));
  const sum = base === null ? null : plus(smaller(base, hundred), bonus);

  const failing = rubric.categories.some(({ code }) => {
    const most = possible(own(code, false));
    const floor = toHundredths(times(most, fraction(policy.categoryFloor.share)));
    return policy.categoryFloor.on && less(zero, most) && less(scored(own(code, false)), floor);
  });
  let open = policy.grades;
  if (failing) {
    open = open.slice(open.findIndex(({ name }) => name === policy.categoryFloor.gradeCap));
  }
  if (vetoed) open = open.slice(-1);
  const reached = open.filter(({ min }) => vetoed || (sum && !less(sum, fraction(min))));
  const grade = sum === null && !vetoed ? null : (reached[0]?.name ?? null);
  const deductions = total(marks.map(({ count }) => count));
  const keys = [
    sum ?? zero,
    ...policy.tieBreakCategories.map((code) => scored(own(code, false))),
    minus(zero, deductions),
  ];
  return { marks, base, bonus, total: sum, grade, vetoed, deductions, keys };
}

/** Whether the first list of keys is better than the second. */
function beats(a: readonly Fraction[], b: readonly Fraction[]): boolean {
  for (const [index, mine] of a.entries()) {
    const theirs = b[index] ?? zero;
    if (less(theirs, mine)) return true;
    if (less(mine, theirs)) return false;
  }
  return false;
}

/** Ranks by counting who is better: competition, dense or average. */
function rankOf(team: Sums, all: readonly Sums[], rubric: Rubric): number | null {
  const ranked = all.filter(isRanked);
  if (!ranked.includes(team)) return null;
  const better = ranked.filter((one) => beats(one.keys, team.keys));
  const equal = ranked.filter((one) => !better.includes(one) && !beats(team.keys, one.keys));
  if (rubric.policy.rankMethod === 'competition') return better.length + 1;
  if (rubric.policy.rankMethod === 'average') return better.length + (equal.length + 1) / 2;
  const distinct = better.filter(
    (one, index) =>
      !better
        .slice(0, index)
        .some((two) => !beats(one.keys, two.keys) && !beats(two.keys, one.keys)),
  );
  return distinct.length + 1;
}

function isRanked(one: Sums): boolean {
  return !one.vetoed && one.total !== null;
}

/** The grade after the quota, by counting the better teams that hold one of its grades. */
function afterQuota(team: Sums, all: readonly Sums[], { policy }: Rubric): string | null {
  const { quota, grades } = policy;
  const rationed = grades.slice(0, quota.grades).map(({ name }) => name);
  if (!quota.on || team.grade === null || !rationed.includes(team.grade)) return team.grade;
  if (!isRanked(team)) return team.grade;
  const allowed = Number(
    (BigInt(all.filter(isRanked).length) * BigInt(quota.seats)) / BigInt(quota.per),
  );
  const ahead = all.filter(
    (one) => isRanked(one) && rationed.includes(one.grade ?? '') && beats(one.keys, team.keys),
  );
  if (ahead.length < (allowed < 1 ? 1 : allowed)) return team.grade;
  return grades[quota.grades]?.name ?? null;
}

/** A year by the textbook: months are the oracle's own, one list of teams a month. */
export function oracleYear(
  rubric: Rubric,
  months: readonly (readonly OracleTeam[])[],
  reviews: readonly (number | null)[],
): readonly {
  readonly quarter: string | null;
  readonly year: string | null;
  readonly grade: string | null;
}[] {
  const { grades, rollUp } = rubric.policy;
  const share = fraction(rollUp.reviewShare);
  return reviews.map((review, index) => {
    const own = months.map((teams) => teams[index]);
    const mean = (some: readonly (OracleTeam | undefined)[]): Fraction | null => {
      const totals = some.flatMap((one) =>
        one?.total == null ? [] : [fraction(Number(one.total))],
      );
      return totals.length === 0 ? null : over(total(totals), [BigInt(totals.length), 1n]);
    };
    const quarter = mean(own.slice(0, 3));
    const months12 = mean(own);
    const lacks = review === null && less(zero, share);
    const year =
      months12 === null || lacks
        ? null
        : toHundredths(
            plus(times(months12, minus([1n, 1n], share)), times(fraction(review ?? 0), share)),
          );
    const open = own.some((one) => one?.vetoed) ? grades.slice(rollUp.vetoBars) : grades;
    const grade = year === null ? null : open.find(({ min }) => !less(year, fraction(min)));
    return {
      quarter: quarter === null ? null : text(toHundredths(quarter)),
      year: year === null ? null : text(year),
      grade: grade?.name ?? null,
    };
  });
}

export function oracle(
  rubric: Rubric,
  teams: readonly TeamEntries[],
  period: string,
): readonly OracleTeam[] {
  const month = Number(period.slice(5));
  const all = teams.map((team) => sums(rubric, team, month));
  const groupOf = (one: Sums): string | null => teams[all.indexOf(one)]?.group ?? null;
  return all.map((team) => ({
    scores: team.marks.map(({ score }) => (score === null ? null : text(score))),
    base: team.base === null ? null : text(team.base),
    bonus: text(team.bonus),
    total: team.total === null ? null : text(team.total),
    grade: afterQuota(team, all, rubric),
    vetoed: team.vetoed,
    rank: rankOf(team, all, rubric),
    groupRank:
      groupOf(team) === null
        ? null
        : rankOf(
            team,
            all.filter((one) => groupOf(one) === groupOf(team)),
            rubric,
          ),
    deductions: text(team.deductions),
    incomplete: team.marks.filter(({ bad }) => bad).length,
  }));
}
