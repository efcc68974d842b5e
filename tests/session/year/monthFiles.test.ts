/** One workbook a month: the other months' files are read beside the open one and rolled up in it. */
import { applyPreparation } from '../../../src/app/applyPreparation';
import { readMonthFiles } from '../../../src/app/year/monthFiles';
import { monthsOfWorkbook } from '../../../src/app/year/monthsOfWorkbook';
import { prepareRollUp, prepareRollUpWith, rollUpOf } from '../../../src/app/year/prepareRollUp';
import type { PeriodAssessment } from '../../../src/assessment/periods/PeriodAssessment';
import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import { openSession } from '../../../src/workbench/cli/openSession';
import { eventOf } from '../../assessment/log/eventOf';
import { changedCells, saveXlsx, sessionOf, valueOf } from '../session';
import { close, logBook, turnTo } from './yearOfMonths';

const teams = ['甲班', '乙班', '丙班'];
const events = [
  eventOf('1-1', { date: '2026-01-15', team: '甲班', quantity: 3 }),
  eventOf('2-1', { date: '2026-02-10', team: '乙班', quantity: 5 }),
  eventOf('3-1', { date: '2026-03-10', team: '丙班', quantity: 1 }),
];

const books = new Map<string, Uint8Array>();

/** A workbook of one month, as it is saved. */
async function book(period: string): Promise<Uint8Array> {
  const known = books.get(period);
  if (known !== undefined) return known;
  const document = await logBook(teams, events);
  await turnTo(period);
  const bytes = saveXlsx(document);
  books.set(period, bytes);
  return bytes;
}

async function filesOf(...periods: readonly string[]) {
  const files = [];
  for (const period of periods) files.push({ name: `${period}.xlsx`, bytes: await book(period) });
  return readMonthFiles(files);
}

function numbersOf({ teams: ranked }: PeriodAssessment): readonly unknown[] {
  return ranked.map(({ team, mean, total, grade, rank }) => ({
    team,
    mean: mean?.toFixed(2),
    total: total?.toFixed(2),
    grade,
    rank,
  }));
}

it('says which months each file has, and which quarters and years they lie in', async () => {
  const { files, spans } = await filesOf('2026-01', '2026-03');
  expect(files).toEqual([
    { name: '2026-01.xlsx', periods: ['2026-01'] },
    { name: '2026-03.xlsx', periods: ['2026-03'] },
  ]);
  expect(spans).toEqual(['2026-Q1', '2026']);
});

it('two files and the open month make the quarter the command line makes of three files', async () => {
  const others = await filesOf('2026-01', '2026-02');
  const { document } = await sessionOf(await book('2026-03'));
  const before = saveXlsx(document);
  const made = await prepareRollUpWith(others.months, '2026-Q1');
  expect(made.overwrites).toEqual([]);
  await applyPreparation(made);

  const inputs = [];
  for (const period of ['2026-01', '2026-02', '2026-03']) {
    await sessionOf(await book(period));
    inputs.push(...(await monthsOfWorkbook()).months);
  }
  expect(numbersOf(made.period)).toEqual(
    numbersOf(rollUpOf(inputs, 'quarter', new Map(), '2026-Q1').period),
  );
  // By hand: three deductions of one point in January make (97 + 100 + 100) ÷ 3 = 99.
  expect(valueOf(document, '季度汇总 2026-Q1', 'G6')).toBe(99);
  // Nothing that was in the open workbook is another now.
  const sheets = new Set(changedCells(before, saveXlsx(document)).map((at) => at.split('!')[0]));
  expect([...sheets].sort()).toEqual(['季度汇总 2026-Q1', '月度成绩', '趋势分析 2026-Q1'].sort());
});

it('a blank workbook takes the roll-up of files alone, and again after a file was corrected', async () => {
  const all = await filesOf('2026-01', '2026-02', '2026-03');
  const document = createXlsx();
  await openSession(document);
  await applyPreparation(await prepareRollUpWith(all.months, '2026-Q1'));
  expect(valueOf(document, '季度汇总 2026-Q1', 'G6')).toBe(99);

  const months = all.months.map((month) =>
    month.period === '2026-01' ? { ...month, log: [] } : month,
  );
  const again = await prepareRollUpWith(months, '2026-Q1');
  expect(again.overwrites.length).toBeGreaterThan(0);
  await applyPreparation(again);
  expect(valueOf(document, '季度汇总 2026-Q1', 'G6')).toBe(100);
});

it('a month given twice is refused, in two files or in a file and the open workbook', async () => {
  await expect(filesOf('2026-01', '2026-01')).rejects.toMatchObject({ code: 'month-twice' });
  const { months } = await filesOf('2026-01');
  await sessionOf(await book('2026-01'));
  await expect(prepareRollUpWith(months, '2026-Q1')).rejects.toMatchObject({
    code: 'month-twice',
    params: { month: '2026-01' },
  });
});

it('what came out of files is only rolled up together with them', async () => {
  const { months } = await filesOf('2026-01', '2026-02');
  await sessionOf(await book('2026-03'));
  await applyPreparation(await prepareRollUpWith(months, '2026-Q1'));
  await close('2026-03-31');
  // The formulas would add up January and February, of which the workbook itself knows nothing.
  await expect(prepareRollUp('quarter', '2026-Q1')).rejects.toMatchObject({
    code: 'months-elsewhere',
    params: { months: '2026-01、2026-02' },
  });
  const together = await prepareRollUpWith(months, '2026-Q1');
  expect(together.period.teams[0]?.mean?.toNumber()).toBe(99);
});

it('a file that is none, and one without months, are named', async () => {
  const text = { name: '说明.xlsx', bytes: new TextEncoder().encode('hello') };
  await expect(readMonthFiles([text])).rejects.toMatchObject({
    code: 'file-unreadable',
    params: { file: '说明.xlsx' },
  });
  const blank = { name: '空.xlsx', bytes: saveXlsx(createXlsx()) };
  await expect(readMonthFiles([blank])).rejects.toMatchObject({
    code: 'file-without-month',
    params: { file: '空.xlsx' },
  });
});
