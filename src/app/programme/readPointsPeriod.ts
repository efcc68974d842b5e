import type { Finding } from '../../assessment/Finding';
import { readWorkbook } from '../../excel/readGrid';
import { readPoints } from '../../forms/points/readPoints';
import { assessPoints } from '../../points/assessPoints';
import { periodCount, postingDates, type PostingDates } from '../../points/pointsPeriod';
import { inPeopleTerms } from '../asAppError';
import { assessPointsSheets } from '../assessPointsSheets';

/** Member points of one period: what settling it would make of them. */
export interface PointsPeriod {
  readonly cycle: 'month' | 'quarter';
  readonly year: number;
  readonly scheme: { readonly name: string; readonly nameEn: string };
  /** 1 … 12, or 1 … 4. */
  readonly period: number;
  readonly periods: number;
  /** The last period that is settled; 0 for none. */
  readonly through: number;
  readonly members: readonly {
    readonly name: string;
    readonly score: number;
    readonly rank: number;
  }[];
  readonly events: number;
  /** Of these, so many count. */
  readonly counted: number;
  readonly findings: readonly Finding[];
  readonly dates: PostingDates;
}

/**
 * The points of a period as the sheets now stand, whether it is settled or not; the one after the
 * last settled where none is given. Null without the sheets of member points. Throws AppError.
 */
export async function readPointsPeriod(wanted?: number): Promise<PointsPeriod | null> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const points = readPoints(grids);
    if (points === null) return null;
    const { scheme, year } = points;
    const periods = periodCount(scheme.cycle);
    const period = wanted ?? Math.min(Math.max(1, year.through), periods);
    // As if settled up to here: what the formulas will show once it is.
    const through = Math.max(period, year.through);
    const settled = assessPoints(scheme, { ...year, through });
    const { findings, result } = assessPointsSheets(points, grids);
    return {
      cycle: scheme.cycle,
      year: year.year,
      scheme: { name: scheme.name, nameEn: scheme.nameEn },
      period,
      periods,
      through: year.through,
      members: settled.members
        .flatMap(({ member, periods: results }) => {
          const own = results[period - 1] ?? null;
          return own === null
            ? []
            : [{ name: member.name, score: own.score / 100, rank: own.rank }];
        })
        .sort((a, b) => a.rank - b.rank),
      events: result.events.length,
      counted: result.events.filter(({ reason }) => reason === null).length,
      findings,
      dates: postingDates(scheme, year.year, period),
    };
  });
}
