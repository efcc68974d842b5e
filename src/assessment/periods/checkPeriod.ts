import type { Finding } from '../Finding';
import { foldText } from '../foldText';
import { once } from '../once';
import { monthsWithout } from './LazyPeriodResult';
import type { PeriodBook } from './PeriodBook';
import type { Reviews } from './PeriodSums';

/** What a person should know of a quarter or a year before it is posted. */
export function checkPeriod(
  book: PeriodBook,
  period: string,
  reviews: Reviews,
): readonly Finding[] {
  const { expected, months, sums, compiled } = book;
  const absent = expected.filter((month) => !months.some((one) => one.period === month));
  const findings: Finding[] = [];
  if (absent.length > 0) {
    const params = { period, months: absent.join(', '), counted: months.length };
    findings.push({ code: 'months-missing', at: null, params });
  }
  const { reviewShare } = compiled.rubric.policy.rollUp;
  const given = once(() => new Map([...reviews].map(([team, review]) => [foldText(team), review])));
  for (const team of sums) {
    // The months nobody has are told once, above.
    const own = monthsWithout(book, team).filter((month) => !absent.includes(month));
    if (own.length > 0) {
      const params = { entity: team.team, period, months: own.join(', '), counted: team.counted };
      findings.push({ code: 'team-months-missing', at: null, params });
    }
    if (book.yearly && reviewShare > 0 && team.review === null) {
      const value = given().get(foldText(team.team));
      const params = { entity: team.team, period };
      findings.push(
        value === undefined
          ? { code: 'review-missing', at: null, params }
          : { code: 'review-out-of-range', at: null, params: { ...params, value } },
      );
    }
    if (team.vetoedIn.length > 0) {
      const params = { entity: team.team, period, months: team.vetoedIn.join(', ') };
      findings.push({ code: 'vetoed-in-period', at: null, params });
    }
  }
  return findings;
}
