/**
 * A month in a real browser, from the entry to the archive, as the clerk plays it: entry, log,
 * confirmation, review, posting, one appeal upheld, archive, and a late edit that is refused here
 * and, made by another program, found by the check.
 */
import { readFile } from 'node:fs/promises';

import type { FrameLocator, Page } from 'playwright-core';

import { templateWorkbook } from '../../src/workbench/cli/templateWorkbook';
import { openXlsx } from '../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { enter } from '../session/session';
import {
  cellText,
  openFile,
  showScreen,
  startWorkbench,
  typeInto,
  type Workbench,
} from './openWorkbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

/** A month of four teams whose counts come from the deduction log. */
async function month(): Promise<Uint8Array> {
  const document = await templateWorkbook({
    teams: ['甲班', '乙班', '丙班', '丁班'],
    period: '2026-11',
    sample: true,
  });
  const source = document.workbook.names.find(({ name }) => name === '次数来源')?.formula ?? '';
  await enter('考核设置', source.split('!')[1]?.replaceAll('$', '') ?? '', '台账');
  return saveXlsx(document);
}

it('a month from the entry to the archive, and the late edit', async () => {
  const opened = await workbench.open('?lang=zh-CN', inTheMonthAfter);
  const { page, pane, faults } = opened;
  await openFile(opened, '十一月.xlsx', await month());
  await sheet(page, '考核录入');

  // Entry: one value, and two omissions of 甲班 in the log.
  await typeInto(page, 'H5', '96');
  await sheet(page, '扣分台账');
  const line = { A4: '1', B4: '2026-11-16', C4: '甲班', D4: 'DJ-08', F4: '张三', G4: '记录漏签' };
  for (const [cell, text] of Object.entries({ ...line, H4: '2' })) await typeInto(page, cell, text);
  const before = await totalOf(page, pane, '甲班');

  // Confirmation: from now on the entries are locked.
  await step(pane, '班组确认', '张班长');
  await sheet(page, '考核录入');
  await typeInto(page, 'H5', '10');
  await page.keyboard.press('Escape');
  expect(await cellText(page, 'H5')).toBe('96');

  // Review and approval, each by another person.
  await step(pane, '考核', '考核员');
  await step(pane, '审核', '审核员');
  await step(pane, '批准', '书记');

  // Posting: the sheet, then the state.
  await pane.getByRole('button', { name: '做公示表' }).click();
  await agree(pane);
  await page.locator('[role=tab]', { hasText: '班组公示' }).waitFor();
  await step(pane, '公示', '文书');

  // One appeal, upheld: a new line of the log takes the two omissions back.
  await pane.getByRole('button', { name: '登记申诉' }).click();
  await pane.getByLabel('申诉班组').selectOption('甲班');
  await pane.getByLabel('对哪一行台账').selectOption('1');
  await pane.getByLabel('申诉理由').fill('当天是乙班当班');
  await pane.getByLabel('申诉人').fill('张班长');
  await pane.getByRole('button', { name: '登记', exact: true }).click();
  await agree(pane);
  await pane.getByRole('button', { name: /^答复 甲班/ }).click();
  await pane.getByLabel('处理说明').fill('查证属实');
  await pane.getByLabel('处理人').fill('李书记');
  await pane.getByRole('button', { name: '成立，记更正' }).click();
  await agree(pane);
  await pane.getByText('成立，已更正').waitFor();
  expect(await totalOf(page, pane, '甲班')).toBeGreaterThan(before);

  // Archive: nothing more to be done with this month.
  await step(pane, '归档', '书记');
  await pane.getByText('这个月已经归档。').waitFor();

  // Another program takes the protection off and changes an entry: the check says which.
  const saved = await saveFromPage(page);
  await openFile(opened, '十一月-改.xlsx', withLateEdit(saved));
  await sheet(page, '考核录入');
  await showScreen(pane, 'check');
  await pane
    .locator('#panel-check')
    .getByText(/2026.*11.*已关账，乙班.*从“96”改成了“60”/u)
    .first()
    .waitFor();
  expect(faults).toEqual([]);
  await page.close();
}, 300_000);

/** Runs in the pages: steps and appeals are dated by the clock, which goes on from 7 December 2026. */
function inTheMonthAfter(): void {
  const Real = Date;
  const ahead = new Real('2026-12-07T09:00:00').getTime() - Real.now();
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: readonly unknown[]) =>
      Reflect.construct(target, given.length === 0 ? [target.now() + ahead] : given) as Date,
    get: (target, key) =>
      key === 'now' ? () => target.now() + ahead : (Reflect.get(target, key) as unknown),
  });
}

async function sheet(page: Page, name: string): Promise<void> {
  await page.locator('[role=tab]', { hasText: name }).first().click();
  await page.locator('[role=tab][aria-selected=true]', { hasText: name }).first().waitFor();
}

/** What 汇总排名 shows as a team's total: the pane's ranking, which follows the sheet. */
async function totalOf(page: Page, pane: FrameLocator, team: string): Promise<number> {
  await sheet(page, '汇总排名');
  await showScreen(pane, 'ranking');
  const row = pane.locator('#panel-ranking').getByRole('row', { name: new RegExp(team, 'u') });
  await row.first().waitFor();
  const numbers = (await row.first().innerText()).match(/\d+(?:\.\d+)?/gu) ?? [];
  return Number(numbers.at(-1));
}

/** Takes the next step of the month after looking at what it writes. */
async function step(pane: FrameLocator, state: string, who: string): Promise<void> {
  await showScreen(pane, 'posting');
  await pane.getByLabel('操作人').fill(who);
  await pane.getByRole('button', { name: `下一步：${state}` }).click();
  await agree(pane);
  await pane.locator('[aria-current=step]', { hasText: who }).waitFor();
}

async function agree(pane: FrameLocator): Promise<void> {
  const question = pane.getByRole('alertdialog');
  await question.getByRole('button', { name: '写入', exact: true }).click();
  await question.waitFor({ state: 'detached' });
}

async function saveFromPage(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /下载结果/u })
    .first()
    .click();
  return new Uint8Array(await readFile(await (await download).path()));
}

function withLateEdit(bytes: Uint8Array): Uint8Array {
  const document = openXlsx(bytes);
  const entries = document.workbook.sheet('考核录入');
  if (entries === undefined) throw new Error('no entries');
  entries.protection = null;
  entries.touch('protection');
  const cell = entries.cell(4, 7);
  entries.setCell(4, 7, { style: 0, ...cell, formula: null, value: 60 });
  return saveXlsx(document);
}
