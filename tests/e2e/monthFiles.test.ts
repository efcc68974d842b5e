/** One workbook a month, in a real browser: the others are chosen as files and rolled up in the open one. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { FrameLocator, Page } from 'playwright-core';

import { eventOf } from '../assessment/log/eventOf';
import { saveXlsx } from '../session/session';
import { logBook, turnTo } from '../session/year/yearOfMonths';
import { expectNothingSerious } from './expectNothingSerious';
import {
  cellText,
  openFile,
  root,
  setPaneWidth,
  showScreen,
  startWorkbench,
  type Workbench,
} from './openWorkbench';

const periods = ['2026-01', '2026-02', '2026-03'];
const pictures = join(root, 'out', 'e2e');
let workbench: Workbench;
let folder: string;
let paths: readonly string[];
let books: readonly Uint8Array[];

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'month-files-'));
  const document = await logBook(
    ['甲班', '乙班', '丙班'],
    [
      eventOf('1-1', { date: '2026-01-15', team: '甲班', quantity: 2 }),
      eventOf('1-2', { date: '2026-01-16', team: '乙班', quantity: 7 }),
      eventOf('2-1', { date: '2026-02-10', team: '甲班', quantity: 3 }),
      eventOf('3-1', { date: '2026-03-10', team: '丙班', quantity: 4 }),
    ],
  );
  const made: Uint8Array[] = [];
  for (const period of periods) {
    await turnTo(period);
    made.push(saveXlsx(document));
  }
  books = made;
  paths = periods.map((period) => join(folder, `${period}.xlsx`));
  for (const [index, path] of paths.entries()) await writeFile(path, made[index] ?? '');
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
  await rm(folder, { recursive: true });
});

interface Team {
  readonly team: string;
  readonly months: Readonly<Record<string, number>>;
  readonly mean: number;
  readonly total: number;
  readonly grade: string;
  readonly rank: number;
}

/** What the command line makes of the three files. */
async function commandLine(): Promise<readonly Team[]> {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = join(root, 'src', 'workbench', 'cli', 'assess.ts');
  const out = join(folder, 'cli.xlsx');
  const args = [tsx, script, ...paths, '--roll-up', 'quarter', '--json', '--out', out];
  const printed = await new Promise<string>((done, failed) => {
    execFile(process.execPath, args, (error, stdout) =>
      error === null ? done(stdout) : failed(new Error(error.message)),
    );
  });
  const { teams } = JSON.parse(printed) as { readonly teams: readonly Team[] };
  return teams;
}

async function choose(
  page: Page,
  pane: FrameLocator,
  button: string,
  files: readonly string[],
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await pane.getByRole('button', { name: button }).click();
  expect((await chooser).isMultiple()).toBe(true);
  await (await chooser).setFiles([...files]);
}

it('two files and the open month make the quarter the command line makes of the three', async () => {
  const opened = await workbench.open();
  const { page, pane, faults } = opened;
  await openFile(opened, '2026-03.xlsx', books[2] ?? new Uint8Array());
  await showScreen(pane, 'year');
  await choose(page, pane, '选各月的文件', paths.slice(0, 2));
  await pane.getByText('2026-01.xlsx：2026年1月').waitFor();
  await pane.getByText('2026-02.xlsx：2026年2月').waitFor();
  await pane.getByLabel('汇总哪一段').selectOption('2026-Q1');
  await expectNothingSerious(page);
  for (const width of [320, 400, 600]) {
    await setPaneWidth(page, width);
    await page.screenshot({ path: join(pictures, `month-files-${width}.png`) });
  }
  await pane.getByRole('button', { name: '连同这些文件汇总' }).click();
  const question = pane.getByRole('alertdialog');
  await question
    .getByText(/季度汇总 2026-Q1/)
    .first()
    .waitFor();
  await question.getByRole('button', { name: '写入', exact: true }).click();
  await pane
    .getByText(/汇总已做好/)
    .first()
    .waitFor();

  await page.locator('[role=tab]', { hasText: '季度汇总 2026-Q1' }).click();
  const teams = await commandLine();
  expect(teams.map(({ mean }) => mean)).toEqual([98.33, 97.67, 98.67]);
  for (const [index, { team, months, mean, total, grade, rank }] of teams.entries()) {
    const shown: string[] = [];
    for (const column of 'ACDEGHIJ') shown.push(await cellText(page, `${column}${6 + index}`));
    expect(shown).toEqual([
      team,
      ...periods.map((period) => (months[period] ?? 0).toFixed(2)),
      ...[mean.toFixed(2), total.toFixed(2), grade, String(rank)],
    ]);
  }
  expect(faults).toEqual([]);
  await page.close();
});

it('a file that is no workbook is named, by the keyboard, in English, on a blank workbook', async () => {
  const { page, pane, faults } = await workbench.open('?lang=en-US');
  await showScreen(pane, 'year');
  const text = join(folder, 'notes.xlsx');
  await writeFile(text, 'hello');
  const button = pane.getByRole('button', { name: 'Choose the months’ files' });
  await button.focus();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([paths[0] ?? '', text]);
  await pane.getByText(/“notes.xlsx” cannot be read; nothing was rolled up/).waitFor();
  await expectNothingSerious(page);
  // Chosen again without it, a blank workbook takes the roll-up.
  await choose(page, pane, 'Choose the months’ files', paths);
  await pane.getByRole('button', { name: 'Roll up with these files' }).click();
  await pane.getByRole('alertdialog').getByRole('button', { name: 'Write', exact: true }).click();
  await pane
    .getByText(/Rolled up/)
    .first()
    .waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
