import fc from 'fast-check';

import type { TeamEntries } from '../../src/assessment/TeamEntries';
import type { RawEntry } from '../../src/assessment/TeamEntries';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import type { Item, Policy, Rubric, ScoringRule } from '../../src/assessment/Rubric';
import { buildItem, buildRubric } from './buildRubric';

/** How many random months a property looks at: FULL=1 for the long run. */
export const runs = process.env['FULL'] === '1' ? 10_000 : 300;

export interface Month {
  readonly rubric: Rubric;
  readonly teams: readonly TeamEntries[];
  readonly period: string;
}

/** A number of hundredths between two bounds. */
const cents = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((n) => n / 100);

const period = fc
  .integer({ min: 1, max: 12 })
  .map((month) => `2026-${String(month).padStart(2, '0')}`);

/** What nobody should type, but somebody does. */
const oddEntry = fc.constantFrom<RawEntry>(
  null,
  '',
  '  ',
  '不适用',
  'n/a',
  'NA',
  '3',
  '10分',
  true,
  false,
  -1,
  -0.001,
  0.005,
  0.5,
  1e-9,
  { error: '#DIV/0!' },
);

function plausible(rule: ScoringRule): fc.Arbitrary<RawEntry> {
  switch (rule.type) {
    case 'linear': {
      const low = Math.min(rule.fullAt, rule.zeroAt);
      const high = Math.max(rule.fullAt, rule.zeroAt);
      return fc.oneof(
        cents(Math.max(0, low - 1), high + 1),
        fc.constantFrom(rule.fullAt, rule.zeroAt),
        fc.double({ min: Math.max(0, low), max: high, noNaN: true }),
      );
    }
    case 'tier': {
      const bounds = rule.tiers.flatMap(({ bound }) => (bound === null ? [] : [bound]));
      const near = bounds.flatMap((bound) => [bound, bound + 0.01, Math.max(0, bound - 0.01)]);
      return fc.oneof(fc.constantFrom(0, ...near), cents(0, 110));
    }
    case 'level':
      return fc.constantFrom(...rule.levels.flatMap(({ code, name }) => [name, ` ${code} `]));
    case 'passfail':
      return fc.constantFrom('是', '是', '是', '否');
    case 'veto':
      return fc.oneof({ weight: 60, arbitrary: fc.constant(0) }, fc.constantFrom(1, 0.5));
    default:
      return fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 12 }));
  }
}

function entryOf({ scoring }: Item): fc.Arbitrary<RawEntry> {
  return fc.oneof({ weight: 14, arbitrary: plausible(scoring) }, oddEntry);
}

export function teamOf(rubric: Rubric): fc.Arbitrary<TeamEntries> {
  return fc.tuple(...rubric.items.map((item) => entryOf(item))).map((raws) => ({
    team: '',
    entries: new Map(rubric.items.map(({ id }, index) => [id, raws[index] ?? null])),
  }));
}

/** Scores of the last quarter's month, for some of the quarterly items; some above the points. */
function carried(rubric: Rubric): fc.Arbitrary<ReadonlyMap<string, number>> {
  const quarterly = rubric.items.filter((one) => one.period === 'quarterly');
  return fc.tuple(...quarterly.map(({ points }) => fc.option(cents(0, points + 1)))).map(
    (scores) =>
      new Map(
        quarterly.flatMap(({ id }, index) => {
          const score = scores[index] ?? null;
          return score === null ? [] : [[id, score] as const];
        }),
      ),
  );
}

/** Every policy at random. */
export const policies: fc.Arbitrary<Partial<Policy>> = fc.record({
  rankMethod: fc.constantFrom('competition', 'dense', 'average'),
  quarterly: fc.constantFrom('leave-out', 'carry'),
  notApplicable: fc.constantFrom('leave-out', 'full', 'zero'),
  veto: fc.constantFrom(true, true, false),
  oneIncidentOneItem: fc.boolean(),
  quota: fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 4 }), fc.nat(3), fc.integer({ min: 1, max: 3 }))
    .map(([on, seats, more, grades]) => ({ on, seats, per: seats + more, grades })),
  rollUp: fc.record({
    reviewShare: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
    vetoBars: fc.integer({ min: 0, max: 3 }),
  }),
});

function monthsOf(rubric: Rubric): fc.Arbitrary<Month> {
  return fc.record({
    rubric: fc.constant(rubric),
    period,
    teams: fc
      .array(teamOf(rubric), { minLength: 1, maxLength: 5 })
      // A team entered twice makes a full tie.
      .chain((teams) => fc.constantFrom(teams, [...teams, ...teams.slice(0, 1)]))
      .chain((teams) =>
        fc
          .array(fc.tuple(fc.constantFrom(null, 'A', 'B'), carried(rubric)), {
            minLength: teams.length,
            maxLength: teams.length,
          })
          .map((rests) =>
            teams.map((team, index) => {
              const [group, scores] = rests[index] ?? [null, new Map<string, number>()];
              return { ...team, team: `T${index}`, group, carried: scores };
            }),
          ),
      ),
  });
}

const rule = (points: number): fc.Arbitrary<ScoringRule> =>
  fc.oneof(
    cents(0.01, 2).map((step): ScoringRule => ({ type: 'deduct', step })),
    fc
      .tuple(cents(0, 110), cents(0, 110))
      .filter(([fullAt, zeroAt]) => fullAt !== zeroAt)
      .map(([fullAt, zeroAt]): ScoringRule => ({ type: 'linear', fullAt, zeroAt })),
    fc
      .tuple(fc.boolean(), fc.uniqueArray(cents(0, 100), { minLength: 1, maxLength: 4 }))
      .map(([higher, bounds]): ScoringRule => {
        const sorted = bounds.sort((a, b) => (higher ? b - a : a - b));
        const score = (index: number): number =>
          Math.round((points * 100 * (sorted.length - index)) / sorted.length) / 100;
        return {
          type: 'tier',
          direction: higher ? 'higher' : 'lower',
          tiers: [...sorted, null].map((bound, index) => ({ bound, score: score(index) })),
        };
      }),
    fc.integer({ min: 0, max: 10_000 }).map((share): ScoringRule => ({
      type: 'level',
      levels: [
        { code: 'A', name: '优', share: 1 },
        { code: 'B', name: '良', share: share / 10_000 },
        { code: 'C', name: '差', share: 0 },
      ],
    })),
    fc.constant<ScoringRule>({ type: 'passfail' }),
    fc.constant<ScoringRule>({ type: 'veto' }),
  );

const item = fc
  .record({
    category: fc.constantFrom('AQ', 'SC', 'X'),
    points: cents(0.01, 12),
    period: fc.constantFrom('monthly', 'monthly', 'quarterly'),
    naAllowed: fc.boolean(),
    bonus: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    step: cents(0.01, 2),
    cap: cents(0.01, 4),
  })
  .chain(({ category, points, bonus, step, cap, ...rest }) =>
    (bonus ? fc.constant<ScoringRule>({ type: 'bonus', step, cap }) : rule(points)).map((scoring) =>
      buildItem('', category, bonus ? 0 : points, scoring, rest),
    ),
  );

/** Rubrics made up of every kind of rule, with odd caps and floors. */
export const rubrics: fc.Arbitrary<Rubric> = fc
  .record({
    items: fc.array(item, { minLength: 2, maxLength: 10 }),
    on: fc.boolean(),
    share: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
    bonusCapTotal: cents(0, 5),
    caps: fc.record({ AQ: cents(0, 3), SC: cents(0, 3), X: cents(0, 3) }),
  })
  .map(({ items, on, share, bonusCapTotal, caps }) => {
    const named = items.map((one, index) => ({ ...one, id: `${one.category}-${index}` }));
    const present = ['AQ', 'SC'].filter((code) => named.some(({ category }) => category === code));
    const categoryFloor = { on, share, gradeCap: '达标班组' };
    const policy = { bonusCapTotal, categoryFloor, tieBreakCategories: present };
    return buildRubric(named, policy, caps);
  });

function withPolicy(rubric: Rubric, policy: Partial<Policy>): Rubric {
  return { ...rubric, policy: { ...rubric.policy, ...policy } };
}

/** Months of the default rubric and of rubrics made up, half and half. */
export const months: fc.Arbitrary<Month> = fc.oneof(
  fc
    .oneof(fc.constant({}), policies)
    .chain((policy) => monthsOf(withPolicy(defaultRubric, policy))),
  fc.tuple(rubrics, policies).chain(([rubric, policy]) => monthsOf(withPolicy(rubric, policy))),
);
