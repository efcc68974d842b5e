/**
 * A month from the entry to the archive, through the use cases and Microsoft's Office.js: entry,
 * confirmation, review, posting, one appeal upheld and one refused, archive, and a forbidden late
 * edit that is found.
 */
import { applyPreparation } from '../../src/app/applyPreparation';
import { inspect } from '../../src/app/inspect';
import { preparePosting } from '../../src/app/preparePosting';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import { advanceMonth, readMonthState } from '../../src/app/workflow/advanceMonth';
import { recordAppeal } from '../../src/app/workflow/recordAppeal';
import type { Appeal } from '../../src/assessment/workflow/appeals';
import { logLayout } from '../../src/forms/template/layout';
import { cellAddress } from '../../src/forms/address';
import { openSession } from '../../src/workbench/cli/openSession';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import type { XlsxDocument } from '../../src/workbench/xlsx/XlsxDocument';
import { enter, sessionOf, valueOf } from './session';

const teams = ['甲班', '乙班', '丙班', '丁班'];
const period = '2026-11';

async function month(): Promise<XlsxDocument> {
  const document = createXlsx();
  await openSession(document);
  await applyPreparation(await prepareTemplate({ teams, period, sample: true }));
  return document;
}

/** Puts a line into the deduction log, in its n-th row, by its columns. */
async function log(
  row: number,
  line: Partial<Record<keyof typeof logLayout.columns, string | number>>,
): Promise<void> {
  for (const [key, value] of Object.entries(line)) {
    const column = logLayout.columns[key as keyof typeof logLayout.columns];
    await enter('扣分台账', cellAddress({ row: logLayout.firstRow + row, column }), value);
  }
}

function protectedSheets(document: XlsxDocument): readonly string[] {
  return document.workbook.sheets.filter((one) => one.protection !== null).map(({ name }) => name);
}

async function totalOf(team: string): Promise<number | null> {
  const inspection = await inspect();
  if (inspection.kind !== 'assessable') throw new Error('not assessable');
  return inspection.report.entities.find(({ name }) => name === team)?.total ?? null;
}

const day = (date: string): Date => new Date(`${date}T09:00:00`);
const appeal = (over: Partial<Appeal>): Appeal => ({
  period,
  team: '甲班',
  line: '1',
  reason: '当天是乙班当班',
  raisedBy: '张班长',
  raisedOn: '2026-12-08',
  outcome: 'pending',
  answer: '',
  answeredBy: '',
  answeredOn: '',
  correction: '',
  ...over,
});

it('entry, confirmation, review, posting, appeals, archive, and the late edit', async () => {
  const document = await month();
  // A person's own protection, which is nobody else's to take away.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('汇总排名').protection.protect();
    await context.sync();
  });
  // Counts come from the log.
  const source = document.workbook.names.find(({ name }) => name === '次数来源')?.formula ?? '';
  await enter('考核设置', source.split('!')[1]?.replaceAll('$', '') ?? '', '台账');
  const event = { date: 46_341, team: '甲班', itemId: 'DJ-08', person: '张三', recordedBy: '李四' };
  await log(0, { ...event, serial: 1, reason: '记录漏签', quantity: 2 });
  const before = await totalOf('甲班');

  await advanceMonth('confirmed', { who: '张班长', now: day('2026-12-01') });
  expect(protectedSheets(document)).toEqual(['考核录入', '汇总排名']);
  await expect(enter('考核录入', 'G12', 0)).rejects.toMatchObject({ code: 'AccessDenied' });
  await advanceMonth('assessed', { who: '考核员', now: day('2026-12-02') });
  await expect(advanceMonth('reviewed', { who: '考核员' })).rejects.toMatchObject({
    code: 'workflow-same-person',
  });
  await advanceMonth('reviewed', { who: '审核员', now: day('2026-12-03') });
  await expect(advanceMonth('posted', { who: '书记' })).rejects.toMatchObject({
    code: 'workflow-order',
  });
  await advanceMonth('approved', { who: '书记', now: day('2026-12-04') });
  const posting = await preparePosting();
  await applyPreparation(posting);
  await advanceMonth('posted', { who: '文书', now: day('2026-12-07') });

  // Two appeals: one too late, one refused with a reason, one upheld by a new line of the log.
  await expect(recordAppeal(appeal({ raisedOn: '2026-12-20' }))).rejects.toMatchObject({
    code: 'appeal-too-late',
  });
  const refused = appeal({ team: '乙班', line: '', reason: '扣多了', raisedBy: '王班长' });
  await recordAppeal(refused);
  await recordAppeal(appeal({}));
  await expect(advanceMonth('archived', { who: '书记' })).rejects.toMatchObject({
    code: 'workflow-appeals-open',
  });
  const answer = { answeredBy: '李书记', answeredOn: '2026-12-10' };
  await recordAppeal({ ...refused, ...answer, outcome: 'refused', answer: '复核无误' });
  const upheld = appeal({ ...answer, outcome: 'upheld', answer: '查证属实', correction: '2' });
  await expect(recordAppeal(upheld)).rejects.toMatchObject({ code: 'appeal-needs-correction' });
  await log(1, { ...event, serial: 2, reason: '申诉更正', quantity: -2, corrects: 1 });
  await recordAppeal(upheld);
  expect([valueOf(document, '申诉登记', 'G4'), valueOf(document, '申诉登记', 'G5')]).toEqual([
    '维持',
    '更正',
  ]);
  const after = await totalOf('甲班');
  expect(Number(after)).toBeGreaterThan(Number(before));
  // What was posted stays as it was posted.
  expect(valueOf(document, '扣分台账', 'G4')).toBe('记录漏签');

  await advanceMonth('archived', { who: '书记', now: day('2026-12-17') });
  expect(await readMonthState()).toMatchObject({ state: 'archived', openAppeals: 0 });
  expect(protectedSheets(document)).toEqual([
    '考核设置',
    '考核标准',
    '考核录入',
    '扣分台账',
    '汇总排名',
  ]);
  expect(valueOf(document, '流程记录', 'D9')).toBe('归档');

  // Somebody takes the protection off and edits an entry all the same.
  const { document: again } = await sessionOf(saveXlsx(document));
  expect(protectedSheets(again)).toContain('考核录入');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('考核录入').protection.unprotect();
    await context.sync();
  });
  const clean = await inspect();
  await enter('考核录入', 'H5', 60);
  const found = await inspect();
  if (clean.kind !== 'assessable' || found.kind !== 'assessable') throw new Error('not assessable');
  const late = (report: typeof found.report) =>
    report.findings.filter(({ code }) => code === 'closed-entry-changed');
  expect(late(clean.report)).toEqual([]);
  expect(late(found.report)).toMatchObject([
    {
      at: { sheet: '考核录入', address: 'H5' },
      params: { team: '乙班', month: period, after: '60' },
    },
  ]);
  await expect(advanceMonth('entry', { who: '书记', reason: '改一下' })).rejects.toMatchObject({
    code: 'workflow-archived',
  });
}, 240_000);
