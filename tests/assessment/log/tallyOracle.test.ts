import fc from 'fast-check';

import type { DeductionEvent } from '../../../src/assessment/log/DeductionEvent';
import { tallyOf } from '../../../src/assessment/log/LogTally';
import { tallyLog } from '../../../src/assessment/log/tallyLog';
import type { Rubric } from '../../../src/assessment/Rubric';
import { buildItem, buildRubric } from '../buildRubric';
import { eventOf } from './eventOf';

const runs = process.env['FULL'] === '1' ? 10_000 : 1_000;

const ids = ['A-01', 'A-02', 'B-01', 'B-02', 'B-03', 'C-01'] as const;

function rubricOf(policy: Pick<Rubric['policy'], 'veto' | 'oneIncidentOneItem'>): Rubric {
  return buildRubric(
    [
      buildItem('A-01', 'A', 3, { type: 'deduct', step: 1.5 }),
      buildItem('A-02', 'A', 10, { type: 'deduct', step: 0.33 }),
      buildItem('B-01', 'B', 5, { type: 'veto' }),
      buildItem('B-02', 'B', 4, { type: 'passfail' }),
      buildItem('B-03', 'B', 2, { type: 'deduct', step: 0.5 }),
      buildItem('C-01', 'C', 0, { type: 'bonus', step: 1, cap: 3 }),
    ],
    policy,
  );
}

/** Numbers as whole hundredths, so that what is added up here is exact. */
const cents = (value: number | null): bigint => BigInt(Math.round((value ?? 0) * 100));

/** The line a line corrects in the end, found by walking. */
function origin(event: DeductionEvent, all: readonly DeductionEvent[]): DeductionEvent {
  const before = all.find(({ serial }) => event.corrects !== '' && serial === event.corrects);
  return before === undefined ? event : origin(before, all);
}

/**
 * The counts of a month written from domain.md §4 a second time: every pair of lines is looked at,
 * nothing is grouped, everything is a whole number. Shares no code with the engine.
 */
function count(
  rubric: Rubric,
  all: readonly DeductionEvent[],
  month: string,
  team: string,
  itemId: string,
): bigint {
  const first = (event: DeductionEvent): DeductionEvent => origin(event, all);
  const monthOf = (event: DeductionEvent): string =>
    event.month || first(event).month || String(first(event).date).slice(0, 7);
  const own = all.filter((event) => event.team === team && monthOf(event) === month);
  const incident = (event: DeductionEvent): string => event.incident || first(event).incident;
  const sum = (numbers: readonly bigint[]): bigint => numbers.reduce((a, b) => a + b, 0n);
  /** In ten-thousandths. */
  const cost = (name: string, id: string): bigint => {
    const item = rubric.items.find((one) => one.id === id);
    const lines = own.filter((event) => event.itemId === id && incident(event) === name);
    if (item === undefined || lines.length === 0) return -(10n ** 12n);
    const quantity = sum(lines.map((line) => cents(line.quantity)));
    const points = cents(item.points) * 100n;
    if (item.scoring.type === 'deduct') {
      const lost = quantity * cents(item.scoring.step);
      return lost < points ? lost : points;
    }
    if (item.scoring.type === 'veto') {
      if (quantity <= 0n) return 0n;
      return rubric.policy.veto ? 10n ** 12n : points;
    }
    const stated = lines.map((line) => cents(line.points)).map((n) => (n < 0n ? -n : n));
    return sum(stated) * 100n;
  };
  const isBonus = (id: string): boolean =>
    rubric.items.some((one) => one.id === id && one.scoring.type === 'bonus');
  const loses = (name: string): boolean =>
    rubric.policy.oneIncidentOneItem &&
    name !== '' &&
    !isBonus(itemId) &&
    ids.some((other, place) => {
      if (other === itemId || isBonus(other)) return false;
      const [theirs, mine] = [cost(name, other), cost(name, itemId)];
      const isEarlier = place < ids.findIndex((id) => id === itemId);
      return theirs > mine || (theirs === mine && isEarlier);
    });
  const counted = own
    .filter((event) => event.itemId === itemId && !loses(incident(event)))
    .map((event) => cents(event.quantity));
  const total = sum(counted);
  return total < 0n ? 0n : total;
}

const lines: fc.Arbitrary<readonly DeductionEvent[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      ofMonth: fc.constantFrom('2026-03', '2026-03', '2026-04'),
      month: fc.constantFrom('', '', '', '2026-03', '2026-04'),
      team: fc.constantFrom('甲', '甲', '乙'),
      itemId: fc.constantFrom(...ids),
      quantity: fc.constantFrom(1, 1, 2, 3, 0.5, 0, null),
      points: fc.constantFrom(null, null, 1, -2, 4),
      incident: fc.constantFrom('', 'S1', 'S1', 'S2'),
      corrects: fc.option(fc.nat(), { freq: 5 }),
    }),
    { maxLength: 14, size: 'max' },
  )
  .map((parts) => {
    const made: DeductionEvent[] = [];
    parts.forEach(({ day, ofMonth, corrects, quantity, ...rest }, index) => {
      const old = corrects === null ? undefined : made[corrects % Math.max(1, made.length)];
      const date = `${ofMonth}-${String(day).padStart(2, '0')}`;
      made.push({
        ...eventOf(`L${index}`, { date }),
        ...rest,
        quantity: old === undefined || quantity === null ? quantity : -quantity,
        corrects: old?.serial ?? '',
        ...(old === undefined ? {} : { team: old.team, itemId: old.itemId }),
      });
    });
    return made;
  });

it('counts of random logs equal those of the slow oracle', () => {
  fc.assert(
    fc.property(lines, fc.boolean(), fc.boolean(), (events, veto, oneIncidentOneItem) => {
      const rubric = rubricOf({ veto, oneIncidentOneItem });
      for (const month of ['2026-03', '2026-04']) {
        const tally = tallyLog(rubric, events, month);
        for (const team of ['甲', '乙']) {
          const found = ids.map((id) => BigInt(tallyOf(tally, team, id)?.quantity ?? 0));
          expect(found).toEqual(ids.map((id) => count(rubric, events, month, team, id)));
        }
      }
    }),
    { numRuns: runs },
  );
});
