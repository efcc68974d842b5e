/** From the registers to 考核录入: what each link says, what is written, and later differences. */
import { applyPreparation } from '../../src/app/applyPreparation';
import { inspect } from '../../src/app/inspect';
import { prepareFeeds } from '../../src/app/prepareFeeds';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import { applyPlan } from '../../src/excel/applyPlan';
import { feedOf, feeds } from '../../src/registers/feeds';
import { planRegisters } from '../../src/sheets/registers/planRegisters';
import { openSession } from '../../src/workbench/cli/openSession';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { goodTables } from '../registers/goodTables';
import { contextOf } from '../registers/tableOf';
import { enter, valueOf } from '../session/session';

const context = contextOf(goodTables);
const itemOf = (id: string) => {
  const item = defaultRubric.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
};

it('every link has its item in the default rubric', () => {
  const linked = defaultRubric.items.flatMap((item) => feedOf(item, context)?.id ?? []);
  expect([...linked].sort()).toEqual(feeds.map(({ id }) => id).sort());
});

it.each([
  // Held class 9 of 10, lessons 10 + 8 of 20: 27 of 30.
  ['DJ-01', '甲班', '2026-03', 90, '实到 27 / 应到 30'],
  // One of the two lessons was given by the member tied to the team.
  ['DJ-03', '甲班', '2026-03', 50, '实讲 1 / 应讲 2'],
  ['DJ-04', '甲班', '2026-03', '优', '评分 92'],
  ['DJ-04', '乙班', '2026-06', '良', '评分 85.5'],
  ['DJ-05', '甲班', '2026-03', 50, '实开 1 / 计划 2'],
  ['DJ-10', '甲班', '2026-03', 50, '达标 1 / 挂牌 2'],
  // A national title counts 2, one of the company 1.
  ['DJ-11', '甲班', '2026-03', 3, '2 项'],
  ['AQ-08', '甲班', '2026-03', '3分钟内且无误', '1 次演练'],
  ['AQ-08', '乙班', '2026-03', '3分钟内有1处偏差', '1 次演练'],
  ['SC-10', '甲班', '2026-03', 1, '1 项'],
])('%s of %s in %s is %s, by %s', (id, team, month, value, words) => {
  const item = itemOf(id);
  const entry = feedOf(item, context)?.entry(team, month, context, item);
  expect(entry?.value).toBe(value);
  expect(entry?.source.zh).toContain(words);
});

it.each([
  ['DJ-01', '甲班', '2026-04'],
  ['DJ-04', '乙班', '2026-03'],
  ['DJ-04', '甲班', '2026-02'],
  ['DJ-11', '乙班', '2026-07'],
  ['SC-10', '乙班', '2026-05'],
])('%s of %s in %s: the registers say nothing', (id, team, month) => {
  const item = itemOf(id);
  expect(feedOf(item, context)?.entry(team, month, context, item)).toBeNull();
});

async function workbook() {
  const document = createXlsx();
  await openSession(document);
  const request = { teams: ['甲班', '乙班'], period: '2026-03', sample: false };
  await applyPreparation(await prepareTemplate(request));
  const wanted = new Set(['三级课堂', '微党课微安课', '支委联系班组', '应急三板斧']);
  const sheets = planRegisters(2026, new Map(Object.entries(goodTables)));
  await applyPlan({ sheets: sheets.filter(({ sheet }) => wanted.has(sheet)), names: [] });
  return document;
}

const differing = async () => {
  const inspection = await inspect();
  if (inspection.kind === 'none') throw new Error('nothing to assess');
  return inspection.report.findings.filter(({ code }) => code === 'register-entry-differs');
};

it('fills 考核录入 on request, says where each comes from, and finds it when one side changes', async () => {
  const document = await workbook();
  const preparation = await prepareFeeds();
  expect(preparation.overwrites).toEqual([]);
  await applyPreparation(preparation);
  // DJ-01 of 甲班 is the first entry.
  expect(valueOf(document, '考核录入', 'G5')).toBe(90);
  const line = ['A4', 'B4', 'C4', 'D4', 'E4', 'F4'].map((at) => valueOf(document, '录入来源', at));
  expect(line.slice(0, 5)).toEqual(['2026-03', 'DJ-01', '理论与形势任务学习', '甲班', 90]);
  expect(line[5]).toContain('实到 27 / 应到 30 人次');
  expect(await differing()).toEqual([]);

  await enter('三级课堂', 'H4', 10);
  const [finding] = await differing();
  expect(finding).toMatchObject({
    at: { sheet: '考核录入', address: 'G5' },
    params: { entity: '甲班', found: '90', expected: 93.33 },
  });
  // Filling again shows the old and the new value first, and adds a line.
  const again = await prepareFeeds();
  expect(again.overwrites).toEqual([
    { at: { sheet: '考核录入', address: 'G5' }, before: '90', after: '93.33' },
  ]);
  await applyPreparation(again);
  expect(await differing()).toEqual([]);
});

it('nothing to fill is nothing to do', async () => {
  await workbook();
  await applyPreparation(await prepareFeeds());
  const { plan } = await prepareFeeds();
  expect(plan.sheets).toEqual([]);
});

describe('every link, in the workbook', () => {
  /** Where one side is changed later, and what the entry should then be; null: nothing any more. */
  const links: readonly (readonly [
    id: string,
    source: string,
    sheet: string,
    cell: string,
    value: unknown,
    expected: unknown,
  ])[] = [
    ['DJ-01', '三级课堂', '三级课堂', 'H4', 10, 93.33],
    // Another than the member tied to the team spoke.
    ['DJ-03', '微党课', '微党课微安课', 'D4', '赵一', 0],
    ['DJ-04', '季度坐庄', '季度坐庄', 'G4', 85, '良'],
    ['DJ-05', '班组微课堂', '三级课堂', 'F5', '已开课', 100],
    ['DJ-10', '示范岗责任区', '示范岗责任区', 'F5', '达标', 100],
    ['DJ-11', '荣誉', '荣誉', 'D5', '集团级', 4],
    ['AQ-08', '应急三板斧', '应急三板斧', 'G4', 190, '3至5分钟完成'],
    ['SC-10', '先进操作法', '先进操作法', 'F4', '申报', null],
  ];

  it('there is one for each feed', () => {
    expect(links).toHaveLength(feeds.length);
  });

  it('fills each with where it comes from; each later difference is found at its entry', async () => {
    const document = createXlsx();
    await openSession(document);
    const request = { teams: ['甲班', '乙班'], period: '2026-03', sample: false };
    await applyPreparation(await prepareTemplate(request));
    await applyPlan({
      sheets: planRegisters(2026, new Map(Object.entries(goodTables))),
      names: [],
    });
    await applyPreparation(await prepareFeeds());
    const lines = Array.from({ length: 40 }, (_, index) =>
      ['B', 'D', 'E', 'F'].map((column) => valueOf(document, '录入来源', `${column}${index + 4}`)),
    );
    for (const [id, source, sheet, cell, value, expected] of links) {
      const line = lines.find(([item, team]) => item === id && team === '甲班');
      const row = defaultRubric.items.findIndex((item) => item.id === id) + 5;
      expect([id, valueOf(document, '考核录入', `G${row}`)]).toEqual([id, line?.[2]]);
      expect(JSON.stringify(line)).toContain(source);
      await enter(sheet, cell, value);
      const inspection = await inspect();
      if (inspection.kind === 'none') throw new Error('nothing to assess');
      const own = inspection.report.findings.filter(
        ({ code, at }) => code.startsWith('register-entry-') && at?.address === `G${row}`,
      );
      expect([id, own.length]).toEqual([id, 1]);
      expect(own[0]?.code).toBe(
        expected === null ? 'register-entry-gone' : 'register-entry-differs',
      );
      expect(own[0]?.params['expected'] ?? null).toBe(expected);
    }
  });
});
