/** Two main jobs in a real browser, in both languages: from a deduction to its reasons, and a year. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { FrameLocator, Page } from 'playwright-core';

import { eventOf } from '../assessment/log/eventOf';
import { enter, saveXlsx } from '../session/session';
import { close, logBook, turnTo } from '../session/year/yearOfMonths';
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

let workbench: Workbench;
const pictures = join(root, 'out', 'e2e');
const teams = ['甲班', '乙班', '丙班'];
let openMonth: Uint8Array;
let posted: Uint8Array;

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  openMonth = saveXlsx(await logBook(teams, []));
  // A first quarter, closed and posted; afterwards somebody edits a line of March.
  const events = [
    eventOf('3-1', { date: '2026-03-10', quantity: 4 }),
    eventOf('3-2', { date: '2026-03-11', team: '乙班', quantity: 3 }),
  ];
  const document = await logBook(teams, events);
  for (const period of ['2026-01', '2026-02', '2026-03']) {
    await turnTo(period);
    await close(`${period}-28`);
  }
  await enter('扣分台账', 'H4', 1);
  posted = saveXlsx(document);
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

const languages = [
  {
    language: 'zh-CN',
    log: '记一笔扣分',
    add: '记入台账',
    needed: '请填写',
    fields: ['班组', '考核项目', '日期', '事由', '数量'],
    added: /已记入“扣分台账”第 4 行/,
    label: '所选单元格的来由',
    reasons: [/3 次，每次扣 1 分，共扣 3 分/, /2026-01-15.*未戴安全帽/],
    lastOne: /第 3 名，共 3 个参加排名/,
    better: /再多 .* 分就追平第 1 名/,
    span: '汇总哪一段',
    rollUp: '汇总',
    write: '写入',
    done: /汇总已做好/,
    changes: '看公示后有没有变化',
    changed: [
      '台账第 3-1 号的数量由“4”改为“1”。',
      '变化的月份、季度和年度：2026-03、2026-Q1',
      '总分 96.00 → 99.00，名次 3 → 2',
    ],
    verify: '核对公示的成绩',
    proven: '2026-03 核对无误',
    mean: /3 个月总分之和 296 分，平均 98.67 分/,
  },
  {
    language: 'en-US',
    log: 'Log an event',
    add: 'Add to the log',
    needed: 'Please fill this in',
    fields: ['Team', 'Item', 'Date', 'Reason', 'Quantity'],
    added: /Added to the deduction log in row 4/,
    label: 'Why the selected cell shows this',
    reasons: [/3 .*1 .*3/, /2026-01-15.*未戴安全帽/],
    lastOne: /3 .*3/,
    better: /more.*1/,
    span: 'What to roll up',
    rollUp: 'Roll up',
    write: 'Write',
    done: /Rolled up/,
    changes: 'What changed since posting',
    changed: ['3-1', '2026-Q1', '96.00 → 99.00'],
    verify: 'Verify what was posted',
    proven: '2026-03 is proven',
    mean: /296.*98\.67/,
  },
] as const;

describe.each(languages)('in $language', (words) => {
  const query = `?lang=${words.language}`;

  it('a deduction is logged, and the cells it changed say why', async () => {
    const opened = await workbench.open(query);
    const { page, pane, faults } = opened;
    await openFile(opened, '2026-01.xlsx', openMonth);
    await pane.getByRole('button', { name: words.log }).click();
    const dialog = pane.getByRole('dialog');
    await dialog.getByRole('option', { name: /A-01/ }).waitFor({ state: 'attached' });
    await dialog.getByRole('button', { name: words.add }).click();
    await dialog.getByText(words.needed).first().waitFor();
    const [team, item, date, why, quantity] = words.fields;
    await dialog.getByLabel(team).selectOption('乙班');
    await dialog.getByLabel(item).selectOption('A-01');
    await dialog.getByLabel(date).fill('2026-01-15');
    await dialog.getByLabel(why).fill('未戴安全帽');
    await dialog.getByLabel(quantity).fill('3');
    await expectNothingSerious(page);
    await pictureAtWidths(page, `log-line-${words.language}`);
    await dialog.getByRole('button', { name: words.add }).click();
    await pane.getByText(words.added).first().waitFor();

    await showScreen(pane, 'scores');
    await select(page, '得分明细', 'H5');
    expect(await cellText(page, 'H5')).toBe('57.00');
    for (const reason of words.reasons) await reasonsOf(pane, words.label, reason);
    await expectNothingSerious(page);
    await pictureAtWidths(page, `cell-score-${words.language}`);
    // The selection moves on, and what is explained with it.
    await select(page, '汇总排名', 'G6');
    await reasonsOf(pane, words.label, words.lastOne);
    await pane.getByText(words.better).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('a quarter is rolled up after it was shown, proven, and what changed since is told', async () => {
    const opened = await workbench.open(query);
    const { page, pane, faults } = opened;
    await openFile(opened, '2026.xlsx', posted);
    await showScreen(pane, 'year');
    await expectNothingSerious(page);
    await pictureAtWidths(page, `year-${words.language}`);
    await pane.getByLabel(words.span).selectOption('2026-Q1');
    await pane.getByRole('button', { name: words.rollUp, exact: true }).click();
    const question = pane.getByRole('alertdialog');
    await question
      .getByText(/季度汇总 2026-Q1/)
      .first()
      .waitFor();
    await expectNothingSerious(page);
    await question.getByRole('button', { name: words.write, exact: true }).click();
    await pane.getByText(words.done).first().waitFor();
    await pane.getByRole('button', { name: words.changes }).click();
    for (const line of words.changed) await pane.getByText(line).first().waitFor();
    await pictureAtWidths(page, `year-changes-${words.language}`);
    await pane.getByRole('button', { name: words.verify }).click();
    await pane.getByText(words.proven).waitFor();
    await showScreen(pane, 'scores');
    await select(page, '季度汇总 2026-Q1', 'H6');
    expect(await cellText(page, 'H6')).toBe('98.67');
    await reasonsOf(pane, words.label, words.mean);
    await pictureAtWidths(page, `cell-quarter-${words.language}`);
    expect(faults).toEqual([]);
    await page.close();
  });
});

async function reasonsOf(pane: FrameLocator, label: string, text: RegExp): Promise<void> {
  await pane.getByRole('region', { name: label }).getByText(text).first().waitFor();
}

async function select(page: Page, sheet: string, address: string): Promise<void> {
  await page.locator('[role=tab]', { hasText: sheet }).click();
  await page.locator(`[role=gridcell][data-address="${address}"]`).click();
}

async function pictureAtWidths(page: Page, name: string): Promise<void> {
  for (const width of [320, 400, 600]) {
    await setPaneWidth(page, width);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`) });
  }
}
