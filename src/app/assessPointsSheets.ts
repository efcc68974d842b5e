import type { Finding } from '../assessment/Finding';
import { parseArea } from '../forms/address';
import type { Grid } from '../forms/Grid';
import { pointsSheets, pointsYearSheet, yearColumns } from '../forms/points/pointsLayout';
import type { PointsWorkbook } from '../forms/points/readPoints';
import { assessPoints, type PointsResult } from '../points/assessPoints';
import { checkPoints } from '../points/checkPoints';
import { driftAt } from './driftAt';

/** The sheets of member points, computed by the engine and compared with what they show. */
export interface PointsAssessment {
  readonly result: PointsResult;
  readonly findings: readonly Finding[];
}

/** Every member's points with everything a person should look at. */
export function assessPointsSheets(
  points: PointsWorkbook,
  grids: readonly Grid[],
): PointsAssessment {
  const { scheme, year, cells } = points;
  const result = assessPoints(scheme, year);
  return {
    result,
    findings: [
      ...points.findings,
      ...checkPoints(scheme, year, result, cells),
      ...pointsDrift(points, result, grids),
    ],
  };
}

/** Where the formulas show something else than the engine computes. */
function pointsDrift(
  { scheme, cells }: PointsWorkbook,
  { members }: PointsResult,
  grids: readonly Grid[],
): readonly Finding[] {
  const periods = grids.find(({ sheet }) => sheet === pointsSheets.periods);
  const year = grids.find(({ sheet }) => sheet === pointsSheets.year);
  const columns = yearColumns(scheme);
  return members.flatMap(({ member, ...result }, index): readonly Finding[] => {
    const entity = member.name;
    const row = pointsYearSheet.firstRow + index;
    return [
      ...result.periods.flatMap((period, place) => {
        const at = parseArea(cells.period(index, place).address);
        if (periods === undefined || at === null) return [];
        const expected = shown(period?.score ?? null);
        return driftAt(periods, at.row, at.column, expected, { entity, what: 'score' });
      }),
      ...(year === undefined
        ? []
        : [
            ...driftAt(year, row, columns.annual, shown(result.annual), { entity, what: 'total' }),
            ...driftAt(year, row, columns.band, result.band ?? '', { entity, what: 'grade' }),
            ...driftAt(year, row, columns.rank, result.rank ?? '', { entity, what: 'rank' }),
          ]),
    ];
  });
}

/** Hundredths as a cell shows them. */
function shown(hundredths: number | null): number | string {
  return hundredths === null ? '' : hundredths / 100;
}
