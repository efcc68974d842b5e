/** A posted year, edited in one line of March afterwards: through Office.js and the command line. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { applyPreparation } from '../../../src/app/applyPreparation';
import { changesSincePosting } from '../../../src/app/year/changesSincePosting';
import { prepareRollUp } from '../../../src/app/year/prepareRollUp';
import { verifyYear } from '../../../src/app/year/verifyYear';
import { explainSelection } from '../../../src/app/explainSelection';
import { inspect } from '../../../src/app/inspect';
import { prepareExplanations } from '../../../src/app/year/prepareExplanations';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { eventOf } from '../../assessment/log/eventOf';
import { enter, saveXlsx, sessionOf, valueOf } from '../session';
import { close, logBook, turnTo } from './yearOfMonths';

const root = resolve(__dirname, '../../..');
const names = ['甲班', '乙班', '丙班'];
const events = [
  eventOf('3-1', { date: '2026-03-10', quantity: 4 }),
  eventOf('3-2', { date: '2026-03-11', team: '乙班', quantity: 3 }),
  eventOf('7-1', { date: '2026-07-02', team: '丙班', quantity: 12 }),
];
const reviews = new Map(names.map((team) => [team, 90]));
let posted: Uint8Array;
let edited: Uint8Array;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scorecard-year-'));
  const document = await logBook(names, events);
  for (let month = 1; month <= 12; month++) {
    const period = `2026-${String(month).padStart(2, '0')}`;
    if (month > 1) await turnTo(period);
    await close(`${period}-28`);
  }
  await applyPreparation(await prepareRollUp('year', '2026', reviews));
  await applyPreparation(await prepareRollUp('quarter', '2026-Q1'));
  posted = saveXlsx(document);
  await enter('扣分台账', 'H4', 1);
  edited = saveXlsx(document);
  await writeFile(join(folder, '公示.xlsx'), posted);
  await writeFile(join(folder, '现在.xlsx'), edited);
}, 300_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function assess(...args: readonly string[]): Promise<{ code: number; stdout: string }> {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = join(root, 'src', 'workbench', 'cli', 'assess.ts');
  return new Promise((done) => {
    execFile(process.execPath, [tsx, script, ...args], { cwd: folder }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      done({ code, stdout: stdout + stderr });
    });
  });
}

it('shows in the sheets what the engine says of quarter and year', async () => {
  const { document } = await sessionOf(posted);
  const cells = (sheet: string, column: string): unknown[] =>
    names.map((_, index) => valueOf(document, sheet, `${column}${6 + index}`));
  // 296 ÷ 3, 297 ÷ 3 and 100.
  expect(cells('季度汇总 2026-Q1', 'H')).toEqual([98.67, 99, 100]);
  expect(cells('季度汇总 2026-Q1', 'J')).toEqual([3, 2, 1]);
  // (1196 × 0.8 + 90 × 0.2 × 12) ÷ 12 and so on.
  expect(cells('年度汇总 2026', 'R')).toEqual([97.73, 97.8, 97.2]);
  expect(cells('年度汇总 2026', 'T')).toEqual([2, 1, 3]);
});

it('proves every month as it was posted, before and after the edit', async () => {
  for (const bytes of [posted, edited]) {
    await sessionOf(bytes);
    const months = await verifyYear();
    expect(months.map(({ period, proven }) => [period, proven])).toEqual(
      months.map(({ period }) => [period, true]),
    );
    expect(months).toHaveLength(12);
  }
});

it('says exactly which scores, ranks and roll-ups one edited line of March changes, and why', async () => {
  await sessionOf(edited);
  const { change } = await changesSincePosting();
  expect(change.log).toEqual([
    { serial: '3-1', kind: 'edited', fields: [{ field: 'quantity', old: 4, new: 1 }] },
  ]);
  const told = change.periods.map(({ period, teams }) => [
    period,
    ...teams.map(({ team, changes }) => [
      team,
      ...changes
        .filter(({ what }) => what === 'total' || what === 'rank')
        .map(({ what, old, new: now }) => `${what} ${old} → ${now}`),
    ]),
  ]);
  expect(told).toEqual([
    ['2026-03', ['甲班', 'total 96.00 → 99.00', 'rank 3 → 2'], ['乙班', 'rank 2 → 3']],
    ['2026-Q1', ['甲班', 'total 98.67 → 99.67', 'rank 3 → 2'], ['乙班', 'rank 2 → 3']],
    ['2026', ['甲班', 'total 97.73 → 97.93', 'rank 2 → 1'], ['乙班', 'rank 1 → 2']],
  ]);
  const inspection = await inspect();
  const findings = inspection.kind === 'assessable' ? inspection.report.findings : [];
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'closed-log-changed', params: { months: '2026-03' } }),
  );
});

it('says so on the command line too, within one file and between two', async () => {
  const since = await assess('现在.xlsx', '--changes');
  expect(since.code).toBe(1);
  expect(since.stdout).toContain('台账第 3-1 号的数量由“4”改为“1”。');
  expect(since.stdout).toContain('变化的月份、季度和年度：2026-03、2026-Q1、2026');
  expect(since.stdout).toContain('总分 97.73 → 97.93，名次 2 → 1');
  const between = await assess('公示.xlsx', '--diff', '现在.xlsx');
  expect(between).toEqual(since);
  expect((await assess('公示.xlsx', '--changes')).code).toBe(0);
});

it('proves a posted file on the command line, and not one that was tampered with', async () => {
  expect(await assess('--verify', '公示.xlsx')).toMatchObject({ code: 0 });
  const { document } = await sessionOf(posted);
  await enter('月度成绩', 'F10', 88);
  await writeFile(join(folder, '改过.xlsx'), saveXlsx(document));
  const { code, stdout } = await assess('--verify', '改过.xlsx');
  expect(code).toBe(1);
  expect(stdout).toContain('2026-03 核对不符');
  expect(stdout).toContain('月度成绩!F10 甲班：应当是“96”，表里是“88”');
});

it.each([
  ['得分明细', 'G5', 'score', '2026-12', ['deduct-none']],
  ['汇总排名', 'E5', 'total', '2026-12', ['team-base', 'team-total']],
  ['年度汇总 2026', 'R6', 'total', '2026', ['period-mean', 'year-total']],
  ['年度汇总 2026', 'S6', 'grade', '2026', ['team-grade']],
] as const)('explains %s!%s', async (sheet, cell, what, period, keys) => {
  await sessionOf(posted);
  const { cell: explanation } = await explainSelection({ sheet, address: cell }, null);
  expect(explanation).toMatchObject({ team: '甲班', what, period });
  expect(explanation?.steps.map(({ key }) => key)).toEqual(keys);
});

it('explains nothing where nothing is shown', async () => {
  await sessionOf(posted);
  const at = { sheet: '考核标准', address: 'C5' };
  expect(await explainSelection(at, null)).toEqual({ cell: null, team: null, own: null });
});

it('hands a team its sheet, with the log line behind its loss', async () => {
  const { document } = await sessionOf(posted);
  await applyPreparation(
    await prepareExplanations({
      team: '甲班',
      period: '2026-03',
      say: ({ key, params }) => `${key} ${params['serial'] ?? ''}`,
    }),
  );
  expect(valueOf(document, '考核说明-甲班', 'H6')).toBe('deduct \nlog-line 3-1');
  await expect(prepareExplanations({ team: '戊班', say: ({ key }) => key })).rejects.toMatchObject({
    code: 'team-unknown',
  });
});

it('rolls up months out of several files, each month once', async () => {
  const files = ['一月.xlsx', '二月.xlsx', '三月.xlsx'];
  const books = await monthBooks();
  for (const [index, bytes] of books.entries()) {
    await writeFile(join(folder, files[index] ?? ''), bytes);
  }
  const { code, stdout } = await assess(...files, '--roll-up', 'quarter', '--json');
  expect(code).toBe(0);
  const rolledUp = JSON.parse(stdout);
  expect(rolledUp).toMatchObject({
    period: '2026-Q1',
    missing: [],
    teams: [
      { team: '甲班', months: { '2026-01': 100, '2026-02': 100, '2026-03': 96 }, total: 98.67 },
      { team: '乙班', total: 99, rank: 2 },
      { team: '丙班', total: 100, rank: 1 },
    ],
  });
  const saved = openXlsx(new Uint8Array(await readFile(join(folder, rolledUp.out))));
  expect(saved.workbook.sheets.map(({ name }) => name)).toEqual([
    '月度成绩',
    '季度汇总 2026-Q1',
    '趋势分析 2026-Q1',
  ]);
  expect(valueOf(saved, '季度汇总 2026-Q1', 'H6')).toBe(98.67);
  const twice = await assess('一月.xlsx', '一月.xlsx', '--roll-up', 'quarter');
  expect(twice.code).toBe(2);
  expect(twice.stdout).toContain('2026-01');
});

/** One workbook a month, none of them closed. */
async function monthBooks(): Promise<readonly Uint8Array[]> {
  const document = await logBook(names, events);
  const books = [saveXlsx(document)];
  for (const period of ['2026-02', '2026-03']) {
    await turnTo(period);
    books.push(saveXlsx(document));
  }
  return books;
}
