/** One click each: add a register, settle and post a period of points, a month for the board. */
import { applyPreparation } from '../../src/app/applyPreparation';
import { inspectProgramme } from '../../src/app/inspectProgramme';
import { newYear } from '../../src/app/newYear/newYear';
import { prepareYear } from '../../src/app/newYear/prepareYear';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import { listRegisters } from '../../src/app/programme/listRegisters';
import { prepareBoardMonth } from '../../src/app/programme/prepareBoardMonth';
import { preparePointsPeriod } from '../../src/app/programme/preparePointsPeriod';
import { preparePointsPosting } from '../../src/app/programme/preparePointsPosting';
import { prepareRegisters } from '../../src/app/programme/prepareRegisters';
import { undoLast } from '../../src/app/undoLast';
import { prepareClosing } from '../../src/app/year/prepareClosing';
import { applyPlan } from '../../src/excel/applyPlan';
import { defaultScheme } from '../../src/points/pointsSchemes';
import { planPoints } from '../../src/sheets/points/planPoints';
import { openSession } from '../../src/workbench/cli/openSession';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { pointsEvent, pointsYear } from '../points/pointsOf';
import { enter, valueOf } from '../session/session';

async function empty() {
  const document = createXlsx();
  await openSession(document);
  return document;
}

const sheetsOf = (document: ReturnType<typeof createXlsx>) =>
  document.workbook.sheets.map(({ name }) => name);

describe('adding registers to a workbook', () => {
  it('adds the one wanted and those it picks from, begun with the teams there are', async () => {
    const document = await empty();
    const request = { teams: ['甲班', '乙班'], period: '2026-03', sample: false };
    await applyPreparation(await prepareTemplate(request));
    await applyPreparation(await prepareRegisters(['liaison'], 2026));
    expect(sheetsOf(document).slice(-3)).toEqual(['班组名册', '支委名册', '支委联系班组']);
    expect(valueOf(document, '班组名册', 'A5')).toBe('乙班');
    const choices = await listRegisters();
    expect(choices.filter(({ present }) => present).map(({ id }) => id)).toEqual([
      'teams',
      'committee',
      'liaison',
    ]);
    // Later ones pick from what is there: nothing is added twice.
    await applyPreparation(await prepareRegisters(['classes'], 2026));
    expect(sheetsOf(document).slice(-1)).toEqual(['三级课堂']);
    await enter('三级课堂', 'C4', '丙班');
    const sheets = await inspectProgramme('2026-11-30');
    const found = sheets.find(({ sheet }) => sheet === '三级课堂')?.findings ?? [];
    expect(found.map(({ code }) => code)).toContain('register-unknown-name');
  });

  it('refuses a sheet that is there, and is taken back in one step', async () => {
    const document = await empty();
    const before = sheetsOf(document);
    await applyPreparation(await prepareRegisters(['honours'], 2026));
    await expect(prepareRegisters(['honours'], 2026)).rejects.toMatchObject({
      code: 'sheet-exists',
      params: { sheet: '荣誉' },
    });
    await undoLast();
    expect(sheetsOf(document)).toEqual(before);
  });
});

describe('a period of member points', () => {
  async function withPoints() {
    const document = await empty();
    const events = [
      pointsEvent('P-A2', 1, { date: '2026-02-10', serial: '1' }),
      pointsEvent('P-B1', 1, { date: '2026-03-10', serial: '2' }),
    ];
    const year = pointsYear(events, { through: 1 });
    await applyPlan(planPoints({ scheme: defaultScheme, year, memberRows: 4, logRows: 20 }));
    return document;
  }

  it('is settled on request: the old period is shown first, the tables follow', async () => {
    const document = await withPoints();
    const preparation = await preparePointsPeriod(3);
    expect(
      preparation.overwrites.map(({ at, before, after }) => [at.sheet, before, after]),
    ).toEqual([
      ['积分设置', '1', '3'],
      ['积分公示', '1', '3'],
    ]);
    await applyPreparation(preparation);
    // January 60, February 60 + 5, March 60 − 5.
    expect(['D5', 'E5', 'F5', 'G5'].map((at) => valueOf(document, '年度积分', at))).toEqual([
      60,
      65,
      55,
      '',
    ]);
    expect(valueOf(document, '积分公示', 'A1')).toContain('2026年3月');
  });

  it('is posted as values with the dates of the scheme; later changes leave it as it was', async () => {
    const document = await withPoints();
    await applyPreparation(await preparePointsPeriod(3));
    const posting = await preparePointsPosting(2);
    // 7 March 2026 is a Saturday.
    expect(posting.schedule).toMatchObject({ from: '2026-03-09', to: '2026-03-13' });
    await applyPreparation(posting);
    const sheet = document.workbook.sheet('党员积分公示 2026-02');
    const texts = () =>
      (sheet?.rowNumbers() ?? []).flatMap((row) =>
        [...(sheet?.row(row) ?? [])].map(([, { value }]) => value),
      );
    expect(texts()).toEqual(expect.arrayContaining(['张三', 65]));
    const before = texts();
    await enter('积分台账', 'F4', 0);
    expect(texts()).toEqual(before);
  });

  it.each([0, 13, 1.5])('%d is no period', async (period) => {
    await withPoints();
    await expect(preparePointsPeriod(period)).rejects.toMatchObject({
      code: 'points-period-wrong',
    });
  });

  it('is not posted before it is settled, nor where there are no points', async () => {
    await withPoints();
    await expect(preparePointsPosting(2)).rejects.toMatchObject({
      code: 'points-period-wrong',
      params: { period: 2, last: 1 },
    });
    await empty();
    await expect(preparePointsPosting()).rejects.toMatchObject({ code: 'no-points' });
    await expect(preparePointsPeriod(1)).rejects.toMatchObject({ code: 'no-points' });
  });
});

describe('the month for 双促进看板', () => {
  const people = {
    teams: [
      { name: '甲班', headcount: 9 },
      { name: '乙班', headcount: 9 },
    ],
    committee: [],
    members: [],
  };

  async function year() {
    const document = await empty();
    const request = newYear('year', 2026, people, defaultScheme);
    await applyPreparation(await prepareYear({ ...request, sampleEntries: true }));
    return document;
  }

  const line = (document: ReturnType<typeof createXlsx>, row: number) =>
    ['A', 'B', 'C', 'H', 'I', 'J'].map((column) => valueOf(document, '考评数据', column + row));

  it('goes into 考评数据 and so onto the board, and again only over its own lines', async () => {
    const document = await year();
    const preparation = await prepareBoardMonth();
    await applyPreparation(preparation);
    const entities = preparation.report?.entities ?? [];
    expect(line(document, 4).map((value, index) => (index === 2 ? typeof value : value))).toEqual([
      '2026-01',
      '甲班',
      'number',
      entities[0]?.total,
      entities[0]?.rank,
      entities[0]?.grade,
    ]);
    expect(valueOf(document, '双促进看板', 'G5')).toBe(entities[0]?.total);
    expect((await prepareBoardMonth()).overwrites).toEqual([]);
    await enter('考评数据', 'H4', 1);
    const [overwrite] = (await prepareBoardMonth()).overwrites;
    expect(overwrite).toMatchObject({ at: { sheet: '考评数据', address: 'H4' }, before: '1' });
    // The next month stands below.
    await enter('考核设置', 'B4', '2026-02');
    expect(valueOf(document, '考核设置', 'A4')).toBe('考核周期');
    await applyPreparation(await prepareBoardMonth());
    expect(line(document, 6).slice(0, 2)).toEqual(['2026-02', '甲班']);
  });

  it('goes there with the closing of the month too', async () => {
    const document = await year();
    await applyPreparation(await prepareClosing());
    expect(line(document, 5).slice(0, 2)).toEqual(['2026-01', '乙班']);
  });

  it('makes the sheet where it is not there; asks for a template', async () => {
    const document = await empty();
    await expect(prepareBoardMonth()).rejects.toMatchObject({ code: 'no-template' });
    const request = { teams: ['甲班', '乙班'], period: '2026-03', sample: true };
    await applyPreparation(await prepareTemplate(request));
    await applyPreparation(await prepareBoardMonth());
    expect(line(document, 4).slice(0, 2)).toEqual(['2026-03', '甲班']);
  });
});
