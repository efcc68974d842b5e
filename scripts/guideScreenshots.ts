/**
 * Takes the pictures of the user guides: every screen of the pane, at 320, 400 and 600 px in both
 * languages, from the real pane in a real browser.
 * `npm run guide:screenshots` writes docs/images. Where ImageMagick is there the pictures are
 * reduced to a palette, which makes them a third as large.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Locator, Page } from 'playwright-core';
import {
  openFile,
  screens,
  setPaneWidth,
  showScreen,
  startWorkbench,
  type OpenPage,
  type Workbench,
} from '../tests/e2e/openWorkbench';
import { eventOf } from '../tests/assessment/log/eventOf';
import { fillYear } from '../tests/e2e/fillYear';
import { classForm } from '../tests/session/classForm';
import { saveXlsx } from '../tests/session/session';
import { close, logBook, turnTo } from '../tests/session/year/yearOfMonths';

const folder = resolve(__dirname, '../docs/images');
const tall = 720;
const widths = [320, 400, 600];

async function takeAll(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const workbench = await startWorkbench();
  for (const language of ['zh-CN', 'en-US'] as const) await takeLanguage(workbench, language);
  await workbench.close();
  await shrink();
}

async function takeLanguage(workbench: Workbench, language: 'zh-CN' | 'en-US'): Promise<void> {
  const zh = language === 'zh-CN';
  const suffix = zh ? '' : '-en';
  const take = async (page: Page, name: string, shown?: Locator): Promise<void> => {
    for (const width of widths) {
      await setPaneWidth(page, width);
      // A wider pane is a shorter one: what the picture is of is scrolled to anew.
      await shown?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      // Cards and dialogs fade in, and text finds its lines anew.
      await page.waitForTimeout(500);
      await page
        .locator('iframe[data-pane]')
        .screenshot({ path: join(folder, `${name}-${width}${suffix}.png`) });
    }
  };

  // A form of one's own, waiting for its results.
  const own = await open(workbench, language);
  await take(own.page, 'empty');
  await openFile(own, '演讲比赛.xlsx', await classForm());
  await own.pane.getByText('演讲比赛评分表').first().waitFor();
  await take(own.page, 'home');
  await showScreen(own.pane, 'ranking');
  await take(own.page, 'ranking');
  await showScreen(own.pane, 'home');
  await own.pane
    .getByRole('button', { name: zh ? '核算、排名并画图' : 'Calculate, rank and chart' })
    .click();
  await own.page.locator('[data-chart]').waitFor();
  await take(own.page, 'done');
  await own.page.close();

  // The same with mistakes in it.
  const wrong = await open(workbench, language);
  await openFile(wrong, '演讲比赛.xlsx', await classForm({ C4: 31, D5: '１６分', F3: 80 }));
  await wrong.pane.getByText('演讲比赛评分表').first().waitFor();
  await showScreen(wrong.pane, 'check');
  await wrong.pane.locator('[aria-expanded]').first().click();
  await take(wrong.page, 'check');
  await showScreen(wrong.pane, 'home');
  await wrong.pane
    .getByRole('button', { name: zh ? '重新核算' : 'Recalculate', exact: true })
    .click();
  await wrong.pane.getByRole('alertdialog').waitFor();
  await take(wrong.page, 'preview');
  await wrong.page.close();

  // The template with its sample, by way of the tour.
  const sample = await open(workbench, language);
  await sample.pane.getByRole('button', { name: zh ? '开始导览' : 'Take the tour' }).click();
  await take(sample.page, 'tour');
  await sample.pane.getByRole('button', { name: zh ? '插入示例' : 'Insert the sample' }).click();
  await sample.page.locator('[role=tab]', { hasText: '考核录入' }).waitFor();
  await sample.pane.getByRole('button', { name: zh ? '退出导览' : 'Leave the tour' }).click();
  await sample.page.locator('[role=tab]', { hasText: '考核录入' }).click();
  await sample.page.locator('[role=gridcell][data-address="H8"]').click();
  for (const screen of screens.filter((one) => one === 'scores' || one === 'settings')) {
    await showScreen(sample.pane, screen);
    await sample.page.waitForTimeout(1500);
    await take(sample.page, screen);
  }
  await sample.page.close();
  await takeYear(workbench, language, take);
}

/** A year's workbook: registers and points, and a month on its way to the posting. */
async function takeYear(
  workbench: Workbench,
  language: 'zh-CN' | 'en-US',
  take: (page: Page, name: string, shown?: Locator) => Promise<void>,
): Promise<void> {
  const zh = language === 'zh-CN';
  const year = await open(workbench, language);
  await showScreen(year.pane, 'registers');
  await year.pane
    .getByRole('button', { name: zh ? '新建年度工作簿…' : 'New year’s workbook…' })
    .click();
  await take(year.page, 'new-year', year.pane.getByLabel(zh ? '支委' : 'Committee'));
  await fillYear(year, language, false);
  await year.pane.getByRole('button', { name: zh ? '班组名册' : 'Teams', exact: true }).waitFor();
  await take(year.page, 'registers');
  await showScreen(year.pane, 'posting');
  await year.pane.getByRole('listitem').first().waitFor();
  await take(year.page, 'posting');
  await year.page.close();
  await takeClosedMonths(workbench, language, take);
}

/** Three months closed, with charts to look at and the roll-up waiting to be made. */
async function takeClosedMonths(
  workbench: Workbench,
  language: 'zh-CN' | 'en-US',
  take: (page: Page, name: string, shown?: Locator) => Promise<void>,
): Promise<void> {
  const teams = ['甲班', '乙班', '丙班'];
  const document = await logBook(teams, [
    eventOf('3-1', { date: '2026-03-10', quantity: 4 }),
    eventOf('3-2', { date: '2026-03-11', team: '乙班', quantity: 3 }),
  ]);
  for (const period of ['2026-01', '2026-02', '2026-03']) {
    await turnTo(period);
    await close(`${period}-28`);
  }
  const closed = await open(workbench, language);
  await openFile(closed, '考核 2026.xlsx', saveXlsx(document));
  await closed.page.locator('[role=tab]', { hasText: '存档 2026-03' }).waitFor();
  await showScreen(closed.pane, 'year');
  await closed.pane.getByText('2026-03').first().waitFor();
  await take(closed.page, 'year');
  await showScreen(closed.pane, 'posting');
  const look = language === 'zh-CN' ? '先看各张图' : 'Look at the charts first';
  await closed.pane.getByRole('button', { name: look }).click();
  await take(closed.page, 'charts', closed.pane.locator('[data-preview]').first());
  await closed.page.close();
}

async function open(workbench: Workbench, language: string): Promise<OpenPage> {
  const opened = await workbench.open(`?lang=${language}`);
  await opened.page.setViewportSize({ width: 1700, height: tall });
  return opened;
}

async function shrink(): Promise<void> {
  const files = (await readdir(folder)).map((name) => join(folder, name));
  const shrinks = spawnSync('convert', ['-version']).status === 0;
  if (!shrinks) console.log('ImageMagick is not here: the pictures keep their full colours');
  let bytes = 0;
  for (const file of files) {
    if (shrinks) spawnSync('convert', [file, '+dither', '-colors', '48', `PNG8:${file}`]);
    bytes += (await stat(file)).size;
  }
  console.log(`${files.length} pictures, ${Math.round(bytes / 1024)} KB in docs/images`);
}

void takeAll();
