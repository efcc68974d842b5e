/**
 * Member points worked out by hand, one example a scheme of domain.md §4: LibreOffice's figures of
 * the sheets' own formulas, and the engine's, are those written here, to the cent.
 */
import { applyPlan } from '../../src/excel/applyPlan';
import { cellAddress } from '../../src/forms/address';
import { pointsYearSheet, yearColumns } from '../../src/forms/points/pointsLayout';
import { assessPoints } from '../../src/points/assessPoints';
import type { PointsEvent } from '../../src/points/PointsEvent';
import { pointsScheme } from '../../src/points/pointsSchemes';
import { planPoints } from '../../src/sheets/points/planPoints';
import { openSession } from '../../src/workbench/cli/openSession';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { pointsEvent, pointsMember, pointsYear } from '../points/pointsOf';
import { shownInAll } from './shownValues';

interface Example {
  readonly scheme: string;
  readonly events: readonly PointsEvent[];
  /** Of 张三: each settled period. */
  readonly periods: readonly number[];
  readonly mean: number;
  readonly annual: number;
  readonly band: string;
}

const on = (kind: string, quantity: number | null, date: string, judged: number | null = null) =>
  pointsEvent(kind, quantity, { date, judged, basis: `${kind} ${date}` });

/** Indices 38 + 27 + 25.5 = 90.5 in each; annual = mean × 0.7 + 27.15. */
const examples: readonly Example[] = [
  {
    // March: 60 − 5 − 4 = 51; 6 + 5 + (3 + 3) = 17; 68. Mean (60 + 60 + 68) / 3 = 62.67.
    scheme: '60+40',
    events: [
      on('P-B1', 1, '2026-03-02'),
      on('P-B2', 2, '2026-03-03'),
      on('P-A1', 2, '2026-03-04'),
      on('P-A2', 1, '2026-03-05'),
      on('P-A5', 3, '2026-03-06'),
      on('P-A7', 1, '2026-03-07'),
    ],
    periods: [60, 60, 68],
    mean: 62.67,
    // 43.869 + 27.15 = 71.019
    annual: 71.02,
    band: '合格',
  },
  {
    // Quarter 1: 100 − 10 − 5 + 3 = 88; quarter 2: 100 − 5 = 95.
    scheme: '100-quarter',
    events: [
      on('P-B3', 1, '2026-01-05'),
      on('P-B1', 1, '2026-02-05'),
      on('P-A1', 1, '2026-03-31'),
      on('P-B1', 1, '2026-04-01'),
    ],
    periods: [88, 95, 100],
    // 283 / 3 = 94.333…; 66.031 + 27.15 = 93.181
    mean: 94.33,
    annual: 93.18,
    band: '优秀',
  },
  {
    // February: 80 − 10 = 70; 9 + 10 + 4 = 23, at most 20; 90.
    scheme: '80+20',
    events: [
      on('P-B1', 2, '2026-02-02'),
      on('P-A1', 3, '2026-02-03'),
      on('P-A2', 2, '2026-02-04'),
      on('P-A3', 1, '2026-02-05'),
    ],
    periods: [80, 90, 80],
    // 250 / 3 = 83.333…; 58.331 + 27.15 = 85.481
    mean: 83.33,
    annual: 85.48,
    band: '良好',
  },
  {
    // January: 20 − 2 = 18; min(40, 50) + 20 = 60; min(5, 8) + 4.5 = 9.5; 87.5.
    scheme: '20+70+10',
    events: [
      on('P-B2', 1, '2026-01-02'),
      on('P-T1', 5, '2026-01-03'),
      on('P-T2', 2, '2026-01-04'),
      on('P-R1', null, '2026-01-05', 8),
      on('P-R1', null, '2026-01-06', 4.5),
    ],
    periods: [87.5, 20, 20],
    // 127.5 / 3 = 42.5; 29.75 + 27.15 = 56.9
    mean: 42.5,
    annual: 56.9,
    band: '待提升',
  },
  {
    // March: one line of 12 points counts 3, one of 4 counts 3, 7 judged counts 6: 3 + 6 = 9 and 3.
    scheme: 'event-caps',
    events: [
      on('P-A1', 4, '2026-03-02'),
      on('P-A3', 1, '2026-03-03'),
      on('P-A8', null, '2026-03-04', 7),
    ],
    periods: [60, 60, 72],
    // 192 / 3 = 64; 44.8 + 27.15 = 71.95
    mean: 64,
    annual: 71.95,
    band: '合格',
  },
];

it('each example, by LibreOffice and by the engine', async () => {
  const books = new Map<string, Uint8Array>();
  for (const [index, { scheme: id, events, periods, ...year }] of examples.entries()) {
    const scheme = pointsScheme(id);
    if (scheme === null) throw new Error(`no scheme ${id}`);
    const members = [pointsMember('张三', { indices: [38, 27, 25.5] })];
    const points = pointsYear(events, { through: 3, members });
    const [own] = assessPoints(scheme, points).members;
    expect([id, own?.periods.slice(0, 3).map((one) => one?.score)]).toEqual([
      id,
      periods.map((score) => Math.round(score * 100)),
    ]);
    expect([own?.mean, own?.annual, own?.band]).toEqual([
      Math.round(year.mean * 100),
      Math.round(year.annual * 100),
      year.band,
    ]);
    const document = createXlsx();
    await openSession(document);
    await applyPlan(planPoints({ scheme, year: points, memberRows: 2, logRows: 10 }));
    books.set(`book${index}`, saveXlsx(document));
  }
  const shown = await shownInAll(books);
  examples.forEach(({ scheme: id, periods, mean, annual, band }, index) => {
    const scheme = pointsScheme(id);
    if (scheme === null) throw new Error(`no scheme ${id}`);
    const columns = yearColumns(scheme);
    const at = (column: number) =>
      shown(`book${index}`)('年度积分', cellAddress({ row: pointsYearSheet.firstRow, column }));
    const first = pointsYearSheet.firstPeriodColumn;
    expect([id, ...[0, 1, 2].map((place) => at(first + place))]).toEqual([
      id,
      ...periods.map(String),
    ]);
    expect([at(columns.mean), at(columns.annual), at(columns.band)]).toEqual([
      String(mean),
      String(annual),
      band,
    ]);
  });
});
