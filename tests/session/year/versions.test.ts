/** Versions of the standard, through the use cases and Microsoft's Office.js. */
import { applyPreparation } from '../../../src/app/applyPreparation';
import { readSubject } from '../../../src/app/readSubject';
import { compareVersions } from '../../../src/app/year/exportRubric';
import { prepareClosing } from '../../../src/app/year/prepareClosing';
import { prepareNewVersion } from '../../../src/app/year/prepareNewVersion';
import { prepareNextMonth } from '../../../src/app/year/prepareNextMonth';
import { verifyYear } from '../../../src/app/year/verifyYear';
import { rubricDiffLines } from '../../../src/i18n/rubricDiffLines';
import { translate } from '../../../src/i18n/translate';
import { eventOf } from '../../assessment/log/eventOf';
import { enter, valueOf } from '../session';
import { close, logBook } from './yearOfMonths';

const register = (from: string) =>
  prepareNewVersion({
    from,
    author: '王明',
    note: '加重处罚',
    words: (diff) => rubricDiffLines(translate('zh-CN'), diff),
  });

it('a changed standard must be registered before a month is closed, and closed months keep theirs', async () => {
  const document = await logBook(['甲班', '乙班'], []);
  await close('2026-01-31');
  await applyPreparation(await prepareNextMonth());
  expect(valueOf(document, '考核设置', 'B4')).toBe('2026-02');
  expect(valueOf(document, '考核录入', 'G6')).toBeNull();
  await enter('考核录入', 'G6', '是');
  await enter('考核录入', 'H6', '否');
  // The step of A-01.
  await enter('考核标准', 'H4', 1.5);
  await expect(prepareClosing()).rejects.toMatchObject({ code: 'standard-not-registered' });
  await expect(register('2026-01')).rejects.toMatchObject({ code: 'version-from-closed' });
  await applyPreparation(await register('2026-02'));
  expect(valueOf(document, '标准版本', 'F5')).toBe(
    'A-01「违章次数」的每次扣（加）分由“1”改为“1.5”。',
  );
  await expect(register('2026-03')).rejects.toMatchObject({ code: 'standard-unchanged' });
  await close('2026-02-28');
  expect(
    (await verifyYear()).map(({ period, proven, record }) => [
      period,
      proven,
      record?.rubricVersion,
    ]),
  ).toEqual([
    ['2026-01', true, 'V1'],
    ['2026-02', true, 'V2'],
  ]);
  const lines = rubricDiffLines(translate('en-US'), await compareVersions('V1', 'V2'), true);
  expect(lines).toEqual(['A-01 “违章次数”: points for each occurrence changed from “1” to “1.5”.']);
});

it('a month that is not closed is not left', async () => {
  await logBook(['甲班', '乙班'], []);
  await expect(prepareNextMonth()).rejects.toMatchObject({ code: 'month-not-closed' });
});

it('the next month keeps standard, teams and policies, and takes its counts from its own lines', async () => {
  const names = ['甲班', '乙班'];
  await logBook(names, [
    eventOf('1', { date: '2026-01-09', quantity: 4 }),
    eventOf('2', { date: '2026-02-09', team: '乙班', quantity: 3 }),
  ]);
  const before = await openTemplate();
  await close('2026-01-31');
  await applyPreparation(await prepareNextMonth());
  const after = await openTemplate();
  expect(after).toEqual({ ...before, period: '2026-02', counts: [0, 3] });
  expect(before.counts).toEqual([4, 0]);
});

/** What the injected sheets say of a month but its typed entries. */
async function openTemplate() {
  const subject = await readSubject('考核录入');
  if (subject.kind !== 'template') throw new Error('no template');
  const { period, rubric, teams, countsFromLog, log } = subject.template;
  const names = teams.map(({ team, group }) => [team, group ?? null]);
  const feeds = teams.map((_, index) => log.feeds('A-01', index));
  const counts = teams.map(({ entries }) => Number(entries.get('A-01') ?? 0));
  return { period, rubric, names, countsFromLog, feeds, counts };
}
