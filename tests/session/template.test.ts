/** The injected template, through the use cases and Microsoft's Office.js. */
import { applyPreparation } from '../../src/app/applyPreparation';
import { explainSelection } from '../../src/app/explainSelection';
import { inspect } from '../../src/app/inspect';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import type { TemplateRequest } from '../../src/app/templatePlan';
import { undoLast } from '../../src/app/undoLast';
import { openSession } from '../../src/workbench/cli/openSession';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { enter, sessionOf, valueOf } from './session';

const month: TemplateRequest = {
  teams: ['甲班', '乙班', '丙班', '丁班'],
  period: '2026-11',
  sample: true,
};

async function injected(request: Partial<TemplateRequest> = {}, excelApi = '1.14') {
  const document = createXlsx();
  const { host } = await openSession(document, { excelApi });
  const applied = await applyPreparation(await prepareTemplate({ ...month, ...request }));
  return { document, host, applied };
}

async function report() {
  const inspection = await inspect();
  if (inspection.kind === 'none') throw new Error('not assessable');
  return inspection.report;
}

describe('injecting the template', () => {
  it('adds six sheets, and the formulas agree with the engine in every score, total, grade and rank', async () => {
    const { document } = await injected({
      teams: Array.from({ length: 20 }, (_, index) => `${index + 1}号班`),
    });
    expect(document.workbook.sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      '考核设置',
      '考核标准',
      '考核录入',
      '扣分台账',
      '得分明细',
      '汇总排名',
    ]);
    const { findings, entities } = await report();
    expect(findings).toEqual([]);
    expect(entities).toHaveLength(20);
    expect(document.workbook.sheet('汇总排名')?.charts.map(({ type }) => type)).toEqual([
      'BarClustered',
      'BarStacked',
    ]);
  });

  it('does nothing in a workbook whose structure is protected, and says so', async () => {
    const document = createXlsx();
    await openSession(document);
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const preparation = await prepareTemplate(month);
    await expect(applyPreparation(preparation)).rejects.toMatchObject({
      code: 'workbook-protected',
    });
    expect(document.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('stays right by its own formulas when an entry changes', async () => {
    const { document } = await injected();
    const before = valueOf(document, '汇总排名', 'I5');
    await enter('考核录入', 'G12', 3);
    const after = valueOf(document, '汇总排名', 'I5');
    expect(Number(after)).toBeLessThan(Number(before));
    expect((await report()).findings).toEqual([]);
  });

  it('survives saving and opening again', async () => {
    const { document } = await injected();
    const { entities } = await report();
    await sessionOf(saveXlsx(document));
    const again = await report();
    expect(again.entities).toEqual(entities);
    expect(again.findings).toEqual([]);
  });

  it('is taken back in one step', async () => {
    const { document } = await injected();
    await undoLast();
    expect(document.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(document.workbook.names).toEqual([]);
  });

  it('is not taken back, with what was typed into it, once something was', async () => {
    const { document } = await injected();
    await enter('考核录入', 'D5', 2);
    await expect(undoLast()).rejects.toMatchObject({
      code: 'changed-since-write',
      params: { sheet: '考核录入', cell: 'D5' },
    });
    expect(document.workbook.sheets.length).toBeGreaterThan(1);
  });

  it('works on an Excel of ExcelApi 1.7, and says what was left out', async () => {
    const { applied } = await injected({}, '1.7');
    expect(applied.skipped).toEqual(['validation', 'page']);
    expect((await report()).findings).toEqual([]);
  });

  it.each([
    [{ teams: [] }, 'no-teams'],
    [{ teams: ['甲班', '甲 班'] }, 'doubled-team'],
    [{ period: '2026-13' }, 'bad-period'],
  ] as const)('refuses %j', async (request, code) => {
    await openSession(createXlsx());
    await expect(prepareTemplate({ ...month, ...request })).rejects.toMatchObject({ code });
  });

  it('refuses where the sheets are there already, and changes nothing', async () => {
    await injected();
    await expect(prepareTemplate(month)).rejects.toMatchObject({ code: 'sheet-exists' });
  });

  it('keeps a team name that looks like a formula as text', async () => {
    const { document } = await injected({ teams: ['=1+1', '007', '甲班'] });
    expect(valueOf(document, '考核设置', 'F22')).toBe('=1+1');
    expect(valueOf(document, '考核录入', 'H4')).toBe('007');
  });
});

describe('the reasons for a result', () => {
  it('name every item that lost points, the sum, the grade, the rank, and what would change it', async () => {
    await injected();
    await enter('考核录入', 'G12', 2);
    const { entities } = await report();
    const { team: why } = await explainSelection(null, 0);
    if (why === null) throw new Error('no reasons');
    expect(why).toMatchObject({ team: '甲班', total: entities[0]?.total, rank: entities[0]?.rank });
    const lost = why.items.find(({ id }) => id === 'DJ-08');
    expect(lost).toMatchObject({ score: 1, maximum: 3, steps: [{ key: 'deduct' }] });
    expect(why.result.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['team-total', 'team-grade', 'rank']),
    );
    expect(why.outlook.map(({ key }) => key)).toContain('costliest-item');
  });
});

describe('checking the template', () => {
  it.each([
    ['a negative count', '考核录入', 'G12', -1, 'below-zero', '考核录入', 'G12'],
    ['text in a number cell', '考核录入', 'G5', '很好', 'not-a-number', '考核录入', 'G5'],
    ['a missing entry', '考核录入', 'G5', '', 'missing-entry', '考核录入', 'G5'],
    ['an unknown level', '考核录入', 'G23', '特优', 'not-a-choice', '考核录入', 'G23'],
    ['a missing team name', '考核设置', 'F23', '', 'missing-name', '考核设置', 'F23'],
    ['two teams of one name', '考核设置', 'F23', '甲班', 'doubled-name', '考核设置', 'F23'],
    ['a month that is none', '考核设置', 'B4', '2026年', 'bad-period', '考核设置', 'B4'],
    ['points that do not add up', '考核标准', 'G4', 9, 'rubric-problem', '考核设置', 'G12'],
  ] as const)('%s: the finding names the cell', async (_what, sheet, at, value, code, on, cell) => {
    await injected();
    await enter(sheet, at, value);
    const { findings } = await report();
    expect(
      findings.map((finding) => [finding.code, finding.at?.sheet, finding.at?.address]),
    ).toContainEqual([code, on, cell]);
  });

  it('a rubric of 43 items is refused with the category that lacks one', async () => {
    await injected();
    await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem('考核标准').getRange('A47:Z47');
      row.clear('Contents');
      await context.sync();
    });
    const { findings, entities } = await report();
    expect(entities).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'rubric-problem',
        at: { sheet: '考核设置', address: 'H16' },
        params: expect.objectContaining({ problem: 'item-count', expected: 6, found: 5 }),
      }),
    );
  });

  it('a formula typed over is found, shown, and put back when the person agrees', async () => {
    const { document } = await injected();
    const before = valueOf(document, '汇总排名', 'I6');
    await enter('汇总排名', 'I6', 100);
    const preparation = await prepareRecalculation({ chart: false });
    const codes = preparation.report?.findings.map(
      ({ code, at }) => `${code} ${at?.address ?? ''}`,
    );
    expect(codes).toContain('formula-drift I6');
    expect(codes).toContain('formula-lost I6');
    expect(preparation.overwrites).toMatchObject([{ at: { address: 'I6' }, before: '100' }]);
    await applyPreparation(preparation);
    expect(valueOf(document, '汇总排名', 'I6')).toBe(before);
    expect((await report()).findings).toEqual([]);
  });

  it('a vetoed team is graded lowest and listed last without a rank', async () => {
    const { document } = await injected();
    await enter('考核录入', 'H13', 1);
    const { entities, findings } = await report();
    expect(entities[1]).toMatchObject({ name: '乙班', grade: '不达标', rank: null });
    expect(valueOf(document, '汇总排名', 'K6')).toBe('不排名');
    expect(findings.map(({ code }) => code)).toContain('vetoed');
    expect(findings.map(({ code }) => code)).not.toContain('formula-drift');
  });
});
