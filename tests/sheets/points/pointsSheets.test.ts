/** The sheets of member points, through Microsoft's Office.js: formulas equal the engine. */
import { assessPointsSheets } from '../../../src/app/assessPointsSheets';
import { applyPlan } from '../../../src/excel/applyPlan';
import { readWorkbook } from '../../../src/excel/readGrid';
import { readPoints } from '../../../src/forms/points/readPoints';
import { defaultScheme, pointsSchemes } from '../../../src/points/pointsSchemes';
import type { PointsScheme } from '../../../src/points/PointsScheme';
import type { PointsYear } from '../../../src/points/PointsEvent';
import { planPoints } from '../../../src/sheets/points/planPoints';
import { openSession } from '../../../src/workbench/cli/openSession';
import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import { enter, valueOf } from '../../session/session';
import { randomPointsYear } from '../../points/randomPointsYear';

async function injected(scheme: PointsScheme, year: PointsYear, logRows = 60) {
  const document = createXlsx();
  await openSession(document);
  await applyPlan(planPoints({ scheme, year, memberRows: year.members.length + 2, logRows }));
  return document;
}

async function read() {
  const { grids } = await readWorkbook();
  const points = readPoints(grids);
  if (points === null) throw new Error('no points');
  return { points, ...assessPointsSheets(points, grids) };
}

it.each(pointsSchemes.map((scheme, index) => [scheme.id, scheme, index] as const))(
  '%s: what was put in is read back, and formulas agree with the engine everywhere',
  async (_id, scheme, seed) => {
    const year = randomPointsYear(scheme, seed + 1, { members: 6, events: 50 });
    await injected(scheme, year);
    const { points, findings, result } = await read();
    expect(points.year).toEqual(year);
    expect({ ...points.scheme, id: scheme.id, nameEn: scheme.nameEn }).toEqual(scheme);
    expect(findings.filter(({ code }) => code === 'formula-drift')).toEqual([]);
    expect(result.members.some(({ annual }) => annual !== null)).toBe(true);
  },
);

it('a formula typed over is found', async () => {
  const document = await injected(
    defaultScheme,
    randomPointsYear(defaultScheme, 7, { members: 4, events: 20 }),
  );
  const before = valueOf(document, '年度积分', 'A5');
  await enter('年度积分', 'V5', 99.5);
  const { findings } = await read();
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'formula-drift',
      at: { sheet: '年度积分', address: 'V5' },
      params: expect.objectContaining({ entity: before, what: 'total', found: '99.5' }),
    }),
  );
});

it('the posting table lists the period asked for from best to worst, with its dates', async () => {
  const year = randomPointsYear(defaultScheme, 3, { members: 5, events: 40 });
  const document = await injected(defaultScheme, year);
  await enter('积分公示', 'B3', 2);
  const scores = [8, 9, 10, 11, 12].map((row) => Number(valueOf(document, '积分公示', `G${row}`)));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(valueOf(document, '积分公示', 'A1')).toBe('2026年2月党员安全生产贡献度积分公示');
  // 7 March 2026 is a Saturday: Monday the 9th to Friday the 13th.
  expect([4, 5].map((row) => valueOf(document, '积分公示', `B${row}`))).toEqual([46090, 46094]);
  await enter('积分公示', 'B3', '年度');
  expect(valueOf(document, '积分公示', 'A1')).toBe('2026年度党员安全生产贡献度积分公示');
  const { result } = await read();
  const best = result.members.find(({ rank }) => rank === 1);
  expect(valueOf(document, '积分公示', 'G8')).toBe((best?.annual ?? 0) / 100);
  expect(valueOf(document, '积分公示', 'H8')).toBe(best?.band);
});

it('a member added at the end of the list is there in every table', async () => {
  const year = randomPointsYear(defaultScheme, 4, { members: 3, events: 10 });
  const document = await injected(defaultScheme, year);
  await enter('积分设置', 'M7', '新同志');
  expect(valueOf(document, '年度积分', 'A8')).toBe('新同志');
  const { points, findings } = await read();
  expect(points.year.members).toHaveLength(4);
  expect(findings.filter(({ code }) => code === 'formula-drift')).toEqual([]);
});
