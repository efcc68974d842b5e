import { formulaPrefix, parseArea, absoluteAddress } from '../forms/address';
import type { Grid } from '../forms/Grid';
import { readPoints } from '../forms/points/readPoints';
import { assessPoints } from '../points/assessPoints';
import { type ChartSubject, constant } from '../sheets/charts/ChartSubject';

/** Party members' points of the last settled period, where they stand; empty without such sheets. */
export function memberPoints(grids: readonly Grid[]): ChartSubject['members'] {
  const points = readPoints(grids);
  if (points === null || points.year.through < 1) return [];
  const { scheme, year, cells } = points;
  const place = year.through - 1;
  return assessPoints(scheme, year).members.flatMap(({ member, periods }, index) => {
    const result = periods[place] ?? null;
    const { sheet, address } = cells.period(index, place);
    const at = parseArea(address);
    if (result === null || at === null) return [];
    return [
      {
        name: constant(member.name),
        points: {
          expression: `${formulaPrefix(sheet)}${absoluteAddress(at)}`,
          value: result.score / 100,
        },
      },
    ];
  });
}
