/** A step of the month and an upheld appeal: seen before they are written, taken back in one. */
import { applyPreparation } from '../../src/app/applyPreparation';
import { inspect } from '../../src/app/inspect';
import { exportYear, importYear } from '../../src/app/newYear/yearFile';
import { prepareNewYear } from '../../src/app/newYear/prepareNewYear';
import { prepareYear, readNextYear } from '../../src/app/newYear/prepareYear';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import { undoLast } from '../../src/app/undoLast';
import { prepareCorrection } from '../../src/app/workflow/prepareCorrection';
import { prepareStep } from '../../src/app/workflow/prepareStep';
import { readPosting } from '../../src/app/workflow/readPosting';
import { recordAppeal } from '../../src/app/workflow/recordAppeal';
import { writeSummary } from '../../src/app/writeSummary';
import type { Appeal } from '../../src/assessment/workflow/appeals';
import { cellAddress } from '../../src/forms/address';
import { logLayout } from '../../src/forms/template/layout';
import { openSession } from '../../src/workbench/cli/openSession';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import type { XlsxDocument } from '../../src/workbench/xlsx/XlsxDocument';
import { enter, valueOf } from './session';

const period = '2026-11';

async function month(): Promise<XlsxDocument> {
  const document = createXlsx();
  await openSession(document);
  const teams = ['甲班', '乙班'];
  await applyPreparation(await prepareTemplate({ teams, period, sample: true }));
  return document;
}

const locked = ({ workbook }: XlsxDocument): readonly string[] =>
  workbook.sheets.filter((one) => one.protection !== null).map(({ name }) => name);

it('a step says what it locks; undo takes the line and the lock back', async () => {
  const document = await month();
  const step = await prepareStep('confirmed', { who: '张班长' });
  expect(writeSummary(step)).toMatchObject({ newSheets: ['流程记录'], locks: ['考核录入'] });
  expect(locked(document)).toEqual([]);
  await applyPreparation(step);
  expect(locked(document)).toEqual(['考核录入']);
  expect((await readPosting()).month).toMatchObject({ state: 'confirmed', next: 'assessed' });
  await undoLast();
  expect(locked(document)).toEqual([]);
  expect((await readPosting()).month).toMatchObject({ state: 'entry', next: 'confirmed' });
  await enter('考核录入', 'G12', 0);
});

it('an appeal is upheld by a new line of the log, in one write that can be taken back', async () => {
  const document = await month();
  const source = document.workbook.names.find(({ name }) => name === '次数来源')?.formula ?? '';
  await enter('考核设置', source.split('!')[1]?.replaceAll('$', '') ?? '', '台账');
  const line = { serial: 1, date: 46_341, team: '甲班', itemId: 'DJ-08', reason: '记录漏签' };
  for (const [key, value] of Object.entries({ ...line, quantity: 2, recordedBy: '李四' })) {
    const column = logLayout.columns[key as keyof typeof logLayout.columns];
    await enter('扣分台账', cellAddress({ row: logLayout.firstRow, column }), value);
  }
  const appeal: Appeal = {
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
  };
  await recordAppeal(appeal);
  const posting = await readPosting();
  expect(posting.month?.lines).toMatchObject([{ serial: '1', team: '甲班', quantity: 2 }]);
  const before = await totalOf('甲班');
  const answer = { answer: '查证属实', answeredBy: '李书记', answeredOn: '2026-12-10' };
  await applyPreparation(await prepareCorrection({ ...appeal, ...answer }));
  expect(Number(await totalOf('甲班'))).toBeGreaterThan(Number(before));
  expect((await readPosting()).month?.appeals).toMatchObject([
    { outcome: 'upheld', correction: '2' },
  ]);
  expect(valueOf(document, '扣分台账', 'G4')).toBe('记录漏签');
  await undoLast();
  expect(await totalOf('甲班')).toBe(before);
  expect((await readPosting()).month?.appeals).toMatchObject([{ outcome: 'pending' }]);
  // Against a result alone there is no line to correct.
  await expect(prepareCorrection({ ...appeal, ...answer, line: '' })).rejects.toMatchObject({
    code: 'appeal-needs-line',
  });
});

it('last year goes on in a new workbook by a file', async () => {
  await openSession(createXlsx());
  const people = {
    teams: [
      { name: '甲班', headcount: 12 },
      { name: '乙班', headcount: 9 },
    ],
    committee: [{ name: '赵六', post: '书记' }],
    members: [{ name: '张三', group: '一组', team: '甲班', leads: true }],
  };
  const wish = { kit: 'year', year: 2026, schemeId: '80+20', people } as const;
  await applyPreparation(await prepareNewYear(wish));
  const request = await readNextYear('year', 2027);
  const file = exportYear(request);
  expect(importYear(file)).toEqual(request);

  const next = createXlsx();
  await openSession(next);
  await applyPreparation(await prepareYear(importYear(file)));
  expect(valueOf(next, '班组名册', 'A4')).toBe('甲班');
  expect((await readNextYear('year', 2028)).scheme).toEqual(request.scheme);
  for (const text of ['', '{}', '{"kind":"team-scorecard-year"}']) {
    expect(() => importYear(text)).toThrow(expect.objectContaining({ code: 'year-file-invalid' }));
  }
});

async function totalOf(team: string): Promise<number | null> {
  const inspection = await inspect();
  if (inspection.kind !== 'assessable') throw new Error('not assessable');
  return inspection.report.entities.find(({ name }) => name === team)?.total ?? null;
}
