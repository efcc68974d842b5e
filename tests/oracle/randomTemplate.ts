import fc from 'fast-check';

import { defaultRubric } from '../../src/assessment/defaultRubric';
import type { AppealState, DeductionEvent } from '../../src/assessment/log/DeductionEvent';
import { isCounted } from '../../src/assessment/log/isCounted';
import type { Policy, Rubric } from '../../src/assessment/Rubric';
import type { TemplateOptions } from '../../src/sheets/template/TemplateOptions';
import { policies, rubrics } from '../assessment/randomMonths';
import { randomEntry } from './randomEntry';

const YEAR = 2026;

/** A template of up to `mostTeams` teams with everything at random; the same seed, the same one. */
export function randomTemplate(seed: number, mostTeams: number): TemplateOptions {
  const [options] = fc.sample(templates(seed, mostTeams), { numRuns: 1, seed });
  if (options === undefined) throw new Error('no sample');
  return options;
}

/** Every fourth has the rubric of 44 items, the others a small one made up of every kind of rule. */
function templates(seed: number, mostTeams: number): fc.Arbitrary<TemplateOptions> {
  const base: fc.Arbitrary<Rubric> = seed % 4 === 0 ? fc.constant(defaultRubric) : rubrics;
  return base
    .chain((rubric) => withPolicies(rubric))
    .chain((rubric) =>
      fc
        .record({
          teamCount: fc.integer({ min: 1, max: mostTeams }),
          month: fc.integer({ min: 1, max: 12 }),
          groups: fc.option(fc.array(fc.constantFrom('', '一车间', '二车间', 'A组', 'a组'))),
          countsFromLog: fc.boolean(),
          carried: fc.array(fc.constantFrom(null, 0, 0.5, 1.255, 2, 12)),
          typed: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5 }),
        })
        .chain(({ teamCount, month, groups, countsFromLog, carried, typed }) => {
          const teams = Array.from({ length: teamCount }, (_, index) => `第${index + 1}班`);
          const entryOf = randomEntry(rubric, seed);
          const counted = new Set(rubric.items.filter(isCounted).map(({ id }) => id));
          const places = new Map(rubric.items.map(({ id }, index) => [id, index]));
          return events(rubric, teams, month).map((log): TemplateOptions => ({
            rubric,
            teams,
            period: `${YEAR}-${String(month).padStart(2, '0')}`,
            countsFromLog,
            events: log,
            ...(groups === null || groups.length === 0
              ? {}
              : { groups: teams.map((_, index) => groups[index % groups.length] ?? '') }),
            entryOf: (team, id) => {
              const isTyped = typed[(team * 7 + (places.get(id) ?? 0)) % typed.length] === 0;
              if (countsFromLog && counted.has(id) && !isTyped) return null;
              return entryOf(team, id);
            },
            carriedOf: (team, id) =>
              carried[(team * 5 + (places.get(id) ?? 0)) % Math.max(1, carried.length)] ?? null,
          }));
        }),
    );
}

/** The rubric with every policy at random; sheets have room for four tie-breaks. */
function withPolicies(rubric: Rubric): fc.Arbitrary<Rubric> {
  const codes = rubric.categories.map(({ code }) => code);
  return fc
    .record({
      some: policies,
      tieBreakCategories: fc.shuffledSubarray(codes, { maxLength: Math.min(4, codes.length) }),
      floorOn: fc.boolean(),
      share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      gradeCap: fc.constantFrom(...rubric.policy.grades.map(({ name }) => name)),
      bonusCapTotal: fc.constantFrom(0, 0.75, 2, 5),
      // Low bounds as well, so that a quota has something to ration.
      bounds: fc.constantFrom([95, 90, 80, 0], [97.5, 90, 80, 0], [40, 25.5, 10, 0], [5, 2, 1, 0]),
    })
    .map(({ some, tieBreakCategories, floorOn, share, gradeCap, bonusCapTotal, bounds }) => {
      const policy: Policy = {
        ...rubric.policy,
        ...some,
        tieBreakCategories,
        bonusCapTotal,
        categoryFloor: { on: floorOn, share, gradeCap },
        grades: rubric.policy.grades.map((grade, index) => ({
          ...grade,
          min: bounds[index] ?? grade.min,
        })),
      };
      return { ...rubric, policy };
    });
}

/** A log with incidents over several items, corrections, and lines that do not count. */
function events(
  rubric: Rubric,
  teams: readonly string[],
  month: number,
): fc.Arbitrary<readonly DeductionEvent[]> {
  // A few teams and items, so that incidents meet.
  const some = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...teams.slice(0, 4)) },
    fc.constant('没有的班'),
  );
  const ids = rubric.items.map(({ id }) => id);
  const line = fc.record({
    date: date(month),
    month: fc.oneof(
      { weight: 8, arbitrary: fc.constant('') },
      fc.constantFrom(`${YEAR}-${String(month).padStart(2, '0')}`, `${YEAR}-01`),
    ),
    team: some,
    itemId: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...ids) }, fc.constant('XX-99')),
    quantity: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) },
      fc.constantFrom(0, 0.5, 1.25, null),
    ),
    points: fc.constantFrom<number | null>(null, null, 1, -2, 0.5),
    incident: fc.constantFrom('', '', 'SJ-1', 'SJ-1', 'SJ-2', 'sj-2', '001'),
    corrects: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.nat()),
    appeal: fc.constantFrom<AppealState>('none', 'pending', 'rejected', 'corrected', 'withdrawn'),
    confirmed: fc.boolean(),
  });
  return fc.array(line, { maxLength: 40, size: 'max' }).map((lines) => {
    const made: DeductionEvent[] = [];
    lines.forEach(({ corrects, quantity, ...rest }, index) => {
      const old = corrects === null ? undefined : made[corrects % Math.max(1, made.length)];
      made.push({
        ...rest,
        serial: `L-${index + 1}`,
        person: '',
        reason: '抽查',
        basis: '',
        recordedBy: '',
        quantity: old === undefined || quantity === null ? quantity : -quantity,
        corrects: old?.serial ?? '',
        ...(old === undefined ? {} : { team: old.team, itemId: old.itemId }),
      });
    });
    return made;
  });
}

/** Dates in and around a month: as Excel keeps them, now and then as text. */
function date(month: number): fc.Arbitrary<string | number | null> {
  const day = fc.integer({ min: -20, max: 50 }).map((offset) => {
    const first = Date.UTC(YEAR, month - 1, 1) / 86_400_000 + 25_569;
    return first + (offset < 40 ? Math.max(0, Math.min(27, offset)) : offset);
  });
  return fc.oneof(
    { weight: 10, arbitrary: day },
    day.map((serial) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)),
    fc.constantFrom(null, '待补', `${YEAR}-02-30`),
  );
}
