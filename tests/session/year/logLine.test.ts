/** Adding a line to the deduction log through the use case and Microsoft's Office.js. */
import { applyPreparation } from '../../../src/app/applyPreparation';
import { inspect } from '../../../src/app/inspect';
import type { LogLine } from '../../../src/app/log/LogLine';
import { prepareLogLine } from '../../../src/app/log/prepareLogLine';
import { readLogChoices } from '../../../src/app/log/readLogChoices';
import { undoLast } from '../../../src/app/undoLast';
import { eventOf } from '../../assessment/log/eventOf';
import { changedCells, saveXlsx, valueOf } from '../session';
import { logBook } from './yearOfMonths';

const line: LogLine = {
  team: '乙班',
  itemId: 'A-01',
  date: '2026-01-15',
  person: '张三',
  reason: '未戴安全帽',
  quantity: 2,
  incident: '',
  basis: '安查-07',
  recordedBy: '李四',
};

it('goes into the first free row, counts at once, and touches nothing else that was typed', async () => {
  const document = await logBook(['甲班', '乙班'], [eventOf('2026-009', { date: '2026-01-02' })]);
  const before = saveXlsx(document);
  await applyPreparation(await prepareLogLine(line));
  expect(
    ['A', 'B', 'C', 'D', 'F', 'G', 'H', 'I', 'K', 'L'].map((column) =>
      valueOf(document, '扣分台账', `${column}5`),
    ),
  ).toEqual(['2026-010', 46037, '乙班', 'A-01', '张三', '未戴安全帽', 2, 2, '安查-07', '李四']);
  const typed = changedCells(before, saveXlsx(document));
  expect(typed.every((at) => at.startsWith('扣分台账!5:'))).toBe(true);
  const inspection = await inspect();
  const report = inspection.kind === 'assessable' ? inspection.report : null;
  expect(report?.entities.map(({ name, total }) => [name, total])).toEqual([
    ['甲班', 99],
    ['乙班', 98],
  ]);
  expect(report?.findings.map(({ code }) => code)).toEqual(['log-unconfirmed']);
  await undoLast();
  expect(changedCells(before, saveXlsx(document))).toEqual([]);
});

it('offers the teams and the counted items of the workbook', async () => {
  await logBook(['甲班', '乙班'], []);
  expect(await readLogChoices()).toMatchObject({
    period: '2026-01',
    teams: ['甲班', '乙班'],
    items: [{ id: 'A-01', kind: 'deduct' }],
    countsFromLog: true,
  });
});

it.each([
  [{ team: '戊班' }, 'log-unknown-team'],
  [{ itemId: 'Z-99' }, 'log-unknown-item'],
  [{ date: '2026-02-30' }, 'log-no-date'],
  [{ date: '' }, 'log-no-date'],
  [{ quantity: null }, 'log-no-quantity'],
  [{ quantity: 0.5 }, 'log-not-whole'],
  [{ quantity: -1 }, 'log-below-zero'],
  [{ quantity: -1, corrects: '77' }, 'log-unfounded-correction'],
  [{ reason: ' ' }, 'log-no-reason'],
] as const)('refuses %j and writes nothing', async (part, code) => {
  const document = await logBook(['甲班', '乙班'], []);
  await expect(prepareLogLine({ ...line, ...part })).rejects.toMatchObject({
    code: 'log-line-wrong',
    findings: expect.arrayContaining([expect.objectContaining({ code })]),
  });
  expect(valueOf(document, '扣分台账', 'A4')).toBeNull();
});
