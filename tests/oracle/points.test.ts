/**
 * The oracle on member points: LibreOffice computes the sheets anew, and every period, mean,
 * annual result, band and rank must equal the engine's, to the cent. `npm run test:oracle`.
 */
import { applyPlan } from '../../src/excel/applyPlan';
import { cellAddress } from '../../src/forms/address';
import {
  periodColumns,
  pointsPeriods,
  pointsYearSheet,
  yearColumns,
} from '../../src/forms/points/pointsLayout';
import { assessPoints, type PointsMemberResult } from '../../src/points/assessPoints';
import { postingDates } from '../../src/points/pointsPeriod';
import { pointsSchemes } from '../../src/points/pointsSchemes';
import type { PointsScheme } from '../../src/points/PointsScheme';
import { dateSerial } from '../../src/sheets/points/dateSerial';
import { planPoints } from '../../src/sheets/points/planPoints';
import { openSession } from '../../src/workbench/cli/openSession';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { randomPointsYear } from '../points/randomPointsYear';
import { shownValues } from './shownValues';

const rounds = process.env['FULL'] === '1' ? 4 : 1;
const cases = pointsSchemes.flatMap((scheme, index) =>
  Array.from({ length: rounds }, (_, round) => [scheme.id, round, scheme, index] as const),
);

it.each(cases)('LibreOffice agrees with the engine: %s, %d', async (_id, round, scheme, index) => {
  const size = { members: 5 + round * 4, events: 60 + round * 40 };
  const year = randomPointsYear(scheme, 100 * round + index, size);
  const document = createXlsx();
  await openSession(document);
  await applyPlan(
    planPoints({ scheme, year, memberRows: size.members + 1, logRows: size.events + 5 }),
  );
  const at = await shownValues(saveXlsx(document));
  const { members } = assessPoints(scheme, year);
  const differences = members.flatMap((member, place) =>
    expectedCells(scheme, member, place, members.length).flatMap(({ sheet, address, expected }) => {
      const found = at(sheet, address);
      return found === String(expected) ? [] : [{ sheet, address, expected, found }];
    }),
  );
  expect(differences).toEqual([]);
  const { from, to } = postingDates(scheme, year.year, Math.max(1, year.through));
  expect([at('积分公示', 'B4'), at('积分公示', 'B5')].map(dayOf)).toEqual(
    [from, to].map((day) => dayOf(String(dateSerial(day)))),
  );
});

/** LibreOffice writes a date as the sheet shows it or as its number. */
function dayOf(text: string): string {
  return /^\d+$/.test(text)
    ? new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10)
    : text;
}

function expectedCells(
  scheme: PointsScheme,
  { member, periods, mean, annual, band, rank }: PointsMemberResult,
  place: number,
  count: number,
): readonly { sheet: string; address: string; expected: number | string }[] {
  const ofPeriods = periodColumns(scheme);
  const ofYear = yearColumns(scheme);
  const shown = (hundredths: number | null | undefined): number | string =>
    hundredths == null ? '' : hundredths / 100;
  const inYear = (column: number, expected: number | string) => ({
    sheet: '年度积分',
    address: cellAddress({ row: pointsYearSheet.firstRow + place, column }),
    expected,
  });
  return [
    inYear(0, member.name),
    inYear(ofYear.mean, shown(mean)),
    inYear(ofYear.annual, shown(annual)),
    inYear(ofYear.band, band ?? ''),
    inYear(ofYear.rank, rank ?? ''),
    ...periods.flatMap((period, index) => {
      const inPeriod = (column: number, expected: number | string) => ({
        sheet: '月度积分',
        address: cellAddress({ row: pointsPeriods.firstRow + index * count + place, column }),
        expected,
      });
      return [
        inYear(pointsYearSheet.firstPeriodColumn + index, shown(period?.score)),
        inPeriod(ofPeriods.score, shown(period?.score)),
        inPeriod(ofPeriods.rank, period?.rank ?? ''),
        ...scheme.areas.map((_area, area) =>
          inPeriod(pointsPeriods.firstAreaColumn + area, shown(period?.areas[area]?.counted)),
        ),
      ];
    }),
  ];
}
