/** What holds for any events whatever: caps, clamps, and that order changes nothing. */
import fc from 'fast-check';

import { assessPoints } from '../../src/points/assessPoints';
import { postingDates } from '../../src/points/pointsPeriod';
import { pointsSchemes } from '../../src/points/pointsSchemes';
import type { PointsEvent } from '../../src/points/PointsEvent';
import type { PointsScheme } from '../../src/points/PointsScheme';
import { pointsEvent, pointsMember, pointsYear } from './pointsOf';

const names = ['张三', '李四', '王五'];
const members = names.map((name) => pointsMember(name, { indices: [30, 20, 10] }));

const events = (scheme: PointsScheme): fc.Arbitrary<readonly PointsEvent[]> =>
  fc.array(
    fc
      .record({
        kind: fc.constantFrom(...scheme.kinds.map(({ id }) => id)),
        quantity: fc.integer({ min: -100, max: 2000 }).map((n) => n / 100),
        judged: fc.option(fc.integer({ min: 0, max: 3000 }).map((n) => n / 100)),
        member: fc.constantFrom(...names, '不在册'),
        month: fc.integer({ min: 1, max: 12 }),
        approved: fc.boolean(),
      })
      .map(({ kind, quantity, judged, member, month, approved }) => {
        const date = `2026-${String(month).padStart(2, '0')}-09`;
        const plain = pointsEvent(kind, quantity, { date, member, judged });
        if (approved) return plain;
        return { ...plain, approval: { ...plain.approval, approved: null } };
      }),
    { maxLength: 40 },
  );

const scheme = fc.constantFrom(...pointsSchemes);
const withEvents = scheme.chain((one) => fc.tuple(fc.constant(one), events(one)));
const year = (list: readonly PointsEvent[]) => pointsYear(list, { members, through: 12 });

it('every area stays within its cap, every part within 0 and its cap', () => {
  fc.assert(
    fc.property(withEvents, ([of, list]) => {
      for (const { periods } of assessPoints(of, year(list)).members) {
        for (const period of periods) {
          if (period === null) continue;
          of.areas.forEach(({ cap }, index) => {
            const { raw, counted } = period.areas[index] ?? { raw: 0, counted: NaN };
            expect(Math.abs(counted)).toBeLessThanOrEqual(cap * 100);
            // What lies within the cap is left as it is.
            if (Math.abs(raw) <= cap * 100) expect(counted).toBe(raw);
          });
          of.parts.forEach(({ cap }, index) => {
            const { raw, counted } = period.parts[index] ?? { raw: 0, counted: NaN };
            expect(counted).toBe(Math.max(0, Math.min(cap * 100, raw)));
          });
          expect(Number.isInteger(period.score)).toBe(true);
          expect(period.score).toBeLessThanOrEqual(of.scale * 100);
        }
      }
    }),
  );
});

it('no event counts more than its own cap', () => {
  fc.assert(
    fc.property(withEvents, ([of, list]) => {
      for (const { kind, points } of assessPoints(of, year(list)).events) {
        if (kind?.eventCap == null) continue;
        expect(Math.abs(points)).toBeLessThanOrEqual(kind.eventCap * 100);
      }
    }),
  );
});

it('the order of events and of members changes nothing', () => {
  fc.assert(
    fc.property(withEvents, fc.infiniteStream(fc.nat()), ([of, list], random) => {
      const shuffled = list
        .map((event) => ({ event, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ event }) => event);
      const plain = assessPoints(of, year(list)).members;
      const other = assessPoints(of, {
        ...year(shuffled),
        members: [...members].reverse(),
      }).members;
      expect([...other].reverse()).toEqual(plain);
    }),
  );
});

it('one more missed duty never raises a score, one more deed never lowers it', () => {
  fc.assert(
    fc.property(withEvents, fc.nat(), ([of, list], pick) => {
      const kind = of.kinds[pick % of.kinds.length];
      if (kind === undefined) return;
      const extra = pointsEvent(kind.id, 1, { judged: kind.step === null ? 2 : null });
      const place = of.cycle === 'month' ? 2 : 0;
      const score = (all: readonly PointsEvent[]) =>
        assessPoints(of, year(all)).members[0]?.periods[place]?.score ?? NaN;
      const [before, after] = [score(list), score([...list, extra])];
      if (kind.effect === 'add') expect(after).toBeGreaterThanOrEqual(before);
      else expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

it('what is not approved, of nobody on the list or of another year counts nothing', () => {
  fc.assert(
    fc.property(withEvents, ([of, list]) => {
      const counted = list.filter(
        ({ member, approval }) => names.includes(member) && approval.approved !== null,
      );
      const others = counted.map((event) => ({ ...event, date: '2025-03-10' }));
      expect(assessPoints(of, year([...counted, ...others])).members).toEqual(
        assessPoints(of, year(list)).members,
      );
    }),
  );
});

describe('posting dates', () => {
  const [monthly] = pointsSchemes;
  if (monthly === undefined) throw new Error('no scheme');

  it('five working days from the first one on or after the 7th of the next month', () => {
    // 7 November 2026 is a Saturday.
    expect(postingDates(monthly, 2026, 10)).toEqual({ from: '2026-11-09', to: '2026-11-13' });
    // Wednesday 7 October: a weekend lies between.
    expect(postingDates(monthly, 2026, 9)).toEqual({ from: '2026-10-07', to: '2026-10-13' });
  });

  it('December is posted in the next year; days of the week can count too', () => {
    const everyDay = { ...monthly, posting: { day: 7, days: 7, workingDays: false } };
    expect(postingDates(everyDay, 2026, 12)).toEqual({ from: '2027-01-07', to: '2027-01-13' });
  });
});
