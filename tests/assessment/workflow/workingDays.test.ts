import fc from 'fast-check';

import { postingSchedule, usualStart } from '../../../src/assessment/workflow/postingSchedule';
import {
  dayAfter,
  isDay,
  isWorkingDay,
  lastWorkingDay,
  noHolidays,
} from '../../../src/assessment/workflow/workingDays';

const days = { posted: 5, review: 3 };

describe('the days of a posting', () => {
  it('five working days from a Monday end on its Friday; the review ends three working days on', () => {
    expect(postingSchedule('2026-12-07', days, noHolidays)).toEqual({
      from: '2026-12-07',
      to: '2026-12-11',
      reviewBy: '2026-12-16',
    });
  });

  it('a posting that would begin on a Saturday begins on Monday', () => {
    expect(postingSchedule('2026-11-07', days, noHolidays).from).toBe('2026-11-09');
  });

  it('the user’s holidays are left out and weekends worked in exchange count', () => {
    const holidays = {
      off: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
      worked: new Set(['2026-10-10']),
    };
    expect(postingSchedule('2026-10-01', days, holidays)).toEqual({
      from: '2026-10-08',
      to: '2026-10-13',
      reviewBy: '2026-10-16',
    });
  });

  it('without a day it begins on the 7th of the month after, over the turn of the year too', () => {
    expect([usualStart('2026-11'), usualStart('2026-12')]).toEqual(['2026-12-07', '2027-01-07']);
  });

  it('knows the days there are', () => {
    expect(['2028-02-29', '2026-02-29', '2026-13-01', '昨天'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  });

  it('any count of working days holds exactly that many', () => {
    const start = fc
      .integer({ min: 0, max: 20_000 })
      .map((day) => new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 30 }), fc.array(start), (first, count, off) => {
        const holidays = { off: new Set(off), worked: new Set<string>() };
        const last = lastWorkingDay(first, count, holidays);
        let worked = 0;
        for (let day = first; day <= last; day = dayAfter(day))
          if (isWorkingDay(day, holidays)) worked++;
        return worked === count && isWorkingDay(last, holidays);
      }),
    );
  });
});
