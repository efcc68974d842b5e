/** Postings and hand-outs through the use cases: what they say, and what must not be in them. */
import { strFromU8, unzipSync } from 'fflate';

import { applyPreparation } from '../../src/app/applyPreparation';
import { inspect } from '../../src/app/inspect';
import { prepareHandouts } from '../../src/app/prepareHandouts';
import { preparePosting } from '../../src/app/preparePosting';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import { undoLast } from '../../src/app/undoLast';
import type { Preparation } from '../../src/app/Preparation';
import { meetingSummary } from '../../src/i18n/meetingSummary';
import { openSession } from '../../src/workbench/cli/openSession';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { openXlsx } from '../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import type { XlsxDocument } from '../../src/workbench/xlsx/XlsxDocument';
import { bookOf } from './bookOf';
import { enter, sessionOf, valueOf } from './session';

async function month(): Promise<XlsxDocument> {
  const document = createXlsx();
  await openSession(document);
  const teams = ['甲班', '乙班', '丙班', '丁班'];
  await applyPreparation(await prepareTemplate({ teams, period: '2026-11', sample: true }));
  return document;
}

/** The file that is given away: a new workbook with nothing but what was prepared. */
async function fileOf(plan: Preparation['plan'], preparation: Preparation): Promise<Uint8Array> {
  const document = createXlsx();
  await openSession(document);
  await applyPreparation({ ...preparation, plan });
  return saveXlsx(document);
}

function textsOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n');
}

/** Columns A and B of a posting's table. */
function listed(document: XlsxDocument, sheet: string): readonly (readonly unknown[])[] {
  const rows: unknown[][] = [];
  for (let row = 5; valueOf(document, sheet, `A${row}`) !== null; row++) {
    rows.push([valueOf(document, sheet, `A${row}`), valueOf(document, sheet, `B${row}`)]);
  }
  return rows;
}

describe('posting the teams', () => {
  it('ranked, with the veto’s reason, the rules, the days and how to appeal, on one A4 page', async () => {
    const document = await month();
    await enter('考核录入', 'H13', 1);
    const posting = await preparePosting({
      settings: { contact: '王工', phone: '1234', unit: '甲醇车间党支部' },
    });
    await applyPreparation(posting);
    const sheet = '班组公示 2026-11';
    expect(valueOf(document, sheet, 'A1')).toBe('2026年11月班组考评结果公示');
    expect(listed(document, sheet).at(-1)).toEqual(['—', '乙班']);
    const texts = textsOf(saveXlsx(document));
    expect(texts).toContain('一票否决：廉洁守法底线');
    expect(texts).toContain('请在 2026年12月11日 前向王工提出（电话：1234）');
    expect(texts).toContain('最迟 2026年12月16日');
    const layout = document.workbook.sheet(sheet)?.pageLayout;
    expect(layout).toMatchObject({ paperSize: 9, fitToWidth: 1, fitToHeight: 1 });
    expect(layout?.footer).toBe('&C第 &P 页，共 &N 页');
    // What was posted does not follow later changes, and is never taken for a form.
    const posted = listed(document, sheet);
    await enter('考核录入', 'G12', 5);
    expect(listed(document, sheet)).toEqual(posted);
    const inspection = await inspect(undefined);
    expect(inspection).toMatchObject({ kind: 'assessable', report: { source: 'template' } });
  });

  it('counts working days by the state’s days off, filled in on 公示设置, which can be taken out', async () => {
    const document = createXlsx();
    await openSession(document);
    await applyPreparation(
      await prepareTemplate({ teams: ['甲班', '乙班'], period: '2026-09', sample: true }),
    );
    const posting = await preparePosting();
    // 1–7 October are off; Saturday 10 October is worked.
    expect(posting.schedule).toEqual({
      from: '2026-10-08',
      to: '2026-10-13',
      reviewBy: '2026-10-16',
    });
    await applyPreparation(posting);
    expect((await preparePosting()).schedule).toEqual(posting.schedule);
    for (let row = 4; row <= 22; row++) await enter('公示设置', `D${row}`, '');
    for (let row = 4; row <= 9; row++) await enter('公示设置', `E${row}`, '');
    expect((await preparePosting()).schedule).toMatchObject({ from: '2026-10-07' });
  });

  it('goes by the user’s own days, kept on 公示设置', async () => {
    const document = await month();
    await applyPreparation(await preparePosting());
    await undoLast();
    expect(document.workbook.sheets.map(({ name }) => name)).not.toContain('公示设置');
    await applyPreparation(await preparePosting());
    await enter('公示设置', 'B7', 2);
    await enter('公示设置', 'D4', 46_363); // 2026-12-07
    const { schedule } = await preparePosting();
    expect(schedule).toEqual({ from: '2026-12-08', to: '2026-12-09', reviewBy: '2026-12-14' });
  });

  it('a list of sixty goes over pages with its header repeated', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`${index + 1}班`, 60 + (index % 40)]);
    const bytes = await bookOf({
      name: '五月',
      rows: [['2026年5月班组得分'], ['班组', '得分'], ...rows],
    });
    await sessionOf(bytes);
    const posting = await preparePosting();
    const document = openXlsx(await fileOf(posting.alone, posting));
    const [sheet] = document.workbook.sheets.slice(-1);
    expect(sheet?.pageLayout).toMatchObject({ fitToWidth: 1, fitToHeight: null });
    const titles = document.workbook.names.find(({ name }) => name === '_xlnm.Print_Titles');
    expect(titles?.formula).toContain('$4:$4');
  });
});

describe('posting people', () => {
  const people = ['赵一鸣', '钱多多', '孙小满', '李知秋'];
  const form = (): Promise<Uint8Array> =>
    bookOf({
      name: '积分',
      rows: [
        ['2026年5月党员积分表'],
        ['姓名', '学习（50分）', '工作（50分）', '总分', '排名'],
        ...people.map((name, index) => [name, 45 - index * 8, 46 - index * 9]),
      ],
    });

  it('those below the lowest band are masked, and their names are nowhere in the file', async () => {
    await sessionOf(await form());
    const posting = await preparePosting();
    const bytes = await fileOf(posting.alone, posting);
    const sheet = openXlsx(bytes).workbook.sheets.at(-1)?.name ?? '';
    expect(listed(openXlsx(bytes), sheet).map(([, name]) => name)).toEqual([
      '赵一鸣',
      '钱多多',
      '孙*',
      '李*',
    ]);
    const texts = textsOf(bytes);
    expect(texts).toContain('赵一鸣');
    expect(texts).not.toMatch(/孙小满|小满|李知秋|知秋/u);
  });

  it('all are masked where that is asked for', async () => {
    await sessionOf(await form());
    const posting = await preparePosting({ settings: { mask: 'all' } });
    const texts = textsOf(await fileOf(posting.alone, posting));
    for (const name of people) expect(texts).not.toContain(name.slice(1));
  });

  /**
   * A workbook in which a person's name is wherever a name can hide: a hidden sheet, a defined name,
   * a cell note, the properties, a chart's cache, a formula's result.
   */
  async function bookFullOfNames(): Promise<Uint8Array> {
    const { document } = await sessionOf(await form());
    await Excel.run(async (context) => {
      const { workbook } = context;
      const hidden = workbook.worksheets.add('底稿');
      hidden.getRange('A1:B1').values = [['李知秋', '孙小满']];
      hidden.getRange('C1').formulas = [['=A1&"、"&B1']];
      const chart = hidden.charts.add('ColumnClustered', hidden.getRange('A1:B1'), 'Rows');
      chart.title.text = '李知秋的积分';
      hidden.visibility = 'VeryHidden';
      workbook.names.add('孙小满', '=底稿!$B$1');
      workbook.properties.author = '李知秋';
      workbook.properties.comments = '孙小满核对';
      await context.sync();
    });
    const parts = unzipSync(saveXlsx(document));
    const names = Object.entries(parts).filter(([, part]) =>
      /李知秋|孙小满/u.test(strFromU8(part)),
    );
    // The names are in many parts of what it is made from, or the test would say nothing.
    expect(names.map(([name]) => name).length).toBeGreaterThanOrEqual(4);
    return saveXlsx(document);
  }

  it('a masked name is in no part of the file that is given away, whatever the workbook holds', async () => {
    await sessionOf(await bookFullOfNames());
    const posting = await preparePosting({ sheet: '积分' });
    const bytes = await fileOf(posting.alone, posting);
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      for (const hidden of ['孙小满', '小满', '李知秋', '知秋']) {
        expect([name, name.includes(hidden) || strFromU8(part).includes(hidden)]).toEqual([
          name,
          false,
        ]);
      }
    }
    const { workbook } = openXlsx(bytes);
    expect(workbook.sheets.every(({ charts }) => charts.length === 0)).toBe(true);
    expect(textsOf(bytes)).toContain('赵一鸣');
  });
});

describe('hand-outs', () => {
  it('one sheet a team: result, categories, losses with the reason in the log, radar; on one page', async () => {
    const document = await month();
    await enter('考核录入', 'G12', 2);
    await Excel.run(async (context) => {
      const log = context.workbook.worksheets.getItem('扣分台账');
      const used = log.getUsedRange(true).load('values');
      await context.sync();
      const at = used.values.findIndex((line) => line.includes('事由'));
      const header = used.values[at] ?? [];
      const put = (word: string, value: string): void => {
        log.getCell(at + 1, header.indexOf(word)).values = [[value]];
      };
      put('班组', '甲班');
      put('项目编号', 'DJ-08');
      put('事由', '班前会漏签两次');
      await context.sync();
    });
    const handouts = await prepareHandouts();
    await applyPreparation(handouts);
    expect(handouts.plan.sheets.map(({ sheet }) => sheet)).toEqual([
      '反馈单 甲班',
      '反馈单 乙班',
      '反馈单 丙班',
      '反馈单 丁班',
    ]);
    const sheet = document.workbook.sheet('反馈单 甲班');
    expect(valueOf(document, '反馈单 甲班', 'A1')).toBe('甲班 2026年11月考评反馈单');
    expect(sheet?.charts.map(({ type }) => type)).toEqual(['RadarMarkers']);
    expect(sheet?.pageLayout).toMatchObject({ fitToWidth: 1, fitToHeight: 1 });
    expect(textsOf(saveXlsx(document))).toMatch(/班前会漏签两次。录入 2；每/u);
    const { report } = handouts;
    const best = report?.entities.find(({ rank }) => rank === 1);
    const summary = meetingSummary(handouts.meeting, 'zh-CN');
    expect(summary).toMatch(/^# 2026-11班组考评通报/u);
    expect(summary).toContain(`1. ${best?.name}：${best?.total?.toFixed(2)} 分`);
    const english = meetingSummary(handouts.meeting, 'en-US', 'text');
    expect(english).toContain('4 teams ranked');
    expect(english).not.toContain('#');
  });
});
