import fc from 'fast-check';

import type { PointsEvent, PointsYear } from '../../src/points/PointsEvent';
import type { PointsScheme } from '../../src/points/PointsScheme';
import { periodCount } from '../../src/points/pointsPeriod';
import { pointsMember } from './pointsOf';

/**
 * A random year of points with a seed: members who come and go, ties, events on and over every
 * cap, some of them not approved, of another year, of nobody, without a quantity.
 */
export function randomPointsYear(
  scheme: PointsScheme,
  seed: number,
  size: { readonly members: number; readonly events: number },
): PointsYear {
  const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number, salt: number): readonly T[] =>
    fc.sample(arbitrary, { numRuns: count, seed: seed * 7919 + salt });
  const names = Array.from({ length: size.members }, (_, index) => `党员${index + 1}`);
  const periods = periodCount(scheme.cycle);
  const members = sample(
    fc.record({
      from: fc.option(fc.integer({ min: 1, max: periods }), { freq: 1 }),
      last: fc.boolean(),
      shares: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9, maxLength: 9 }),
      missing: fc.integer({ min: 0, max: 9 }),
      barred: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    }),
    size.members,
    1,
  ).map(({ from, last, shares, missing, barred }, index) =>
    pointsMember(names[index] ?? '', {
      from: index % 3 === 0 ? from : null,
      to: last && index % 4 === 1 ? periods - 1 : null,
      indices: scheme.indices.map(({ max }, place) =>
        missing === 0 && place === 1 ? null : Math.round(max * (shares[place] ?? 0)) / 100,
      ),
      barred,
    }),
  );
  const day = fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .map(
      (date) => `2026-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`,
    );
  const events = sample(
    fc.record({
      date: day,
      kind: fc.constantFrom(...scheme.kinds),
      member: fc.constantFrom(...names, ...names, '不在册'),
      quantity: fc.integer({ min: 0, max: 1200 }).map((n) => n / 100),
      whole: fc.boolean(),
      judged: fc.integer({ min: 0, max: 900 }).map((n) => n / 100),
      oddity: fc.integer({ min: 0, max: 20 }),
    }),
    size.events,
    2,
  ).map(({ date, kind, member, quantity, whole, judged, oddity }, index): PointsEvent => {
    const at = oddity === 0 ? date.replace('2026', '2025') : date;
    return {
      serial: String(index + 1),
      date: oddity === 1 ? null : at,
      member,
      kindId: kind.id,
      quantity: oddity === 2 ? null : whole ? Math.ceil(quantity / 3) : quantity,
      judged: kind.step === null || oddity === 3 ? judged : null,
      basis: '记录',
      approval: {
        applied: at,
        groupChecked: at,
        branchReviewed: at,
        approved: oddity === 4 ? null : at,
      },
    };
  });
  return { year: 2026, through: Math.ceil(periods * 0.75), members, events };
}
