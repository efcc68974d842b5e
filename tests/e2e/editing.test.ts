/** The grid in a real browser: typing, taking back, filling, pasting, resizing, many rows. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { cellText, root, startWorkbench, typeInto, type Workbench } from './openWorkbench';

let workbench: Workbench;
const pictures = join(root, 'out', 'e2e');

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

const cell = (page: Page, address: string) =>
  page.locator(`[role=gridcell][data-address="${address}"]`);

describe('the grid', () => {
  it('is edited from the keyboard, and every edit is taken back and done again', async () => {
    const { page, faults } = await workbench.open();
    await typeInto(page, 'A1', '5');
    await page.keyboard.type('=A1*2');
    await page.keyboard.press('Tab');
    await cell(page, 'B2').locator('xpath=self::*[@data-active]').waitFor();
    expect(await cellText(page, 'A2')).toBe('10');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, 'A2')).toBe('');
    await page.keyboard.press('Control+y');
    expect(await cellText(page, 'A2')).toBe('10');

    // F2 edits what stands there, Delete empties it, Escape leaves it.
    await cell(page, 'A1').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    expect(await cellText(page, 'A2')).toBe('100');
    await cell(page, 'A1').click();
    await page.keyboard.press('Delete');
    expect(await cellText(page, 'A1')).toBe('');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, 'A1')).toBe('50');
    await page.keyboard.type('99');
    await page.keyboard.press('Escape');
    expect(await cellText(page, 'A1')).toBe('50');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('fills by its handle and by keys, and takes what other programs copied', async () => {
    const { page, faults } = await workbench.open();
    await typeInto(page, 'A1', '第1组');
    await cell(page, 'A1').click();
    const handle = await page.locator('[data-fill-handle]').boundingBox();
    const target = await cell(page, 'A4').boundingBox();
    if (handle === null || target === null) throw new Error('both are in sight');
    await page.mouse.move(handle.x + 4, handle.y + 4);
    await page.mouse.down();
    await page.mouse.move(target.x + 10, target.y + 10, { steps: 4 });
    await page.mouse.up();
    expect(await cellText(page, 'A4')).toBe('第4组');

    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '90\t8\r\n80\t7\r\n');
      const editor = document.querySelector('[data-cell-editor]');
      editor?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    });
    expect(await cellText(page, 'A1')).toBe('90');
    expect(await cellText(page, 'B2')).toBe('7');

    await typeInto(page, 'C1', '=A1+B1');
    await cell(page, 'C1').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    expect(await cellText(page, 'C2')).toBe('87');

    // Cut by the keyboard: the cells go, formulas follow, and it is taken back.
    await cell(page, 'A1').click();
    await page.keyboard.press('Control+x');
    await page.locator('[data-copied]').waitFor();
    await cell(page, 'A6').click();
    await page.keyboard.press('Control+v');
    await page.locator('[data-copied]').waitFor({ state: 'detached' });
    expect(await cellText(page, 'A1')).toBe('');
    expect(await cellText(page, 'A6')).toBe('90');
    expect(await cellText(page, 'C1')).toBe('98');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, 'A1')).toBe('90');
    expect(await cellText(page, 'A6')).toBe('');

    // A selection of several cells stays while it is filled: down, and on to the next column.
    await cell(page, 'E1').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    for (const text of ['1', '2', '3']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    expect(await cellText(page, 'E2')).toBe('2');
    expect(await cellText(page, 'F1')).toBe('3');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('columns are drawn wider, sheets are added and renamed', async () => {
    const { page, faults } = await workbench.open();
    const before = (await cell(page, 'B1').boundingBox())?.width ?? 0;
    const edge = await page.locator('[data-resize="B"]').boundingBox();
    if (edge === null) throw new Error('the edge is in sight');
    await page.mouse.move(edge.x + 3, edge.y + 8);
    await page.mouse.down();
    await page.mouse.move(edge.x + 43, edge.y + 8, { steps: 3 });
    await page.mouse.up();
    const after = (await cell(page, 'B1').boundingBox())?.width ?? 0;
    expect(Math.round(after - before)).toBe(40);
    await page.getByRole('button', { name: /撤销（Ctrl/ }).click();
    expect((await cell(page, 'B1').boundingBox())?.width).toBe(before);

    await page.getByRole('button', { name: '新建工作表' }).click();
    const tabs = page.locator('[data-sheet-tab]');
    expect(await tabs.count()).toBe(2);
    await tabs.nth(1).dblclick();
    await page.keyboard.type('十一月');
    await page.keyboard.press('Enter');
    await page.locator('[data-sheet-tab="十一月"]').waitFor();
    // The next key goes to the grid again.
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    expect(await cellText(page, 'A1')).toBe('7');
    await page.screenshot({ path: join(pictures, 'editing.png') });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('a workbook with changes is not closed before the person said what becomes of them', async () => {
    const { page, faults } = await workbench.open();
    const newBook = page.getByRole('button', { name: '新建', exact: true });
    const question = page.locator('[data-unsaved]');
    await newBook.click();
    await cell(page, 'A1').waitFor();
    expect(await question.count()).toBe(0);

    await typeInto(page, 'A1', '5');
    await newBook.click();
    await question.getByText('“新工作簿”有改动，还没有下载').waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await cellText(page, 'A1')).toBe('5');
    await page.locator(':focus', { hasText: '新建' }).waitFor();

    await newBook.click();
    const download = page.waitForEvent('download');
    await question.getByRole('button', { name: '先下载，再继续' }).click();
    expect((await download).suggestedFilename()).toBe('新工作簿-核算.xlsx');
    await cell(page, 'A1').filter({ hasText: /^$/ }).waitFor();

    await typeInto(page, 'A1', '6');
    await newBook.click();
    await question.getByRole('button', { name: '放弃改动，继续' }).click();
    await cell(page, 'A1').filter({ hasText: /^$/ }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('a sheet of 20,000 rows keeps few cells in the page wherever it is scrolled to', async () => {
    const { page, faults } = await workbench.open();
    const document = createXlsx();
    const sheet = document.workbook.sheets[0];
    for (let row = 0; row < 20_000; row++) {
      for (let column = 0; column < 12; column++) {
        sheet?.setCell(row, column, { value: row * 100 + column, formula: null, style: 0 });
      }
    }
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开' }).click();
    await (
      await chooser
    ).setFiles({
      name: '两万行.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(saveXlsx(document)),
    });
    await page.locator('[data-book-name="两万行"]').waitFor();
    const grid = page.locator('[role=grid]');
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThanOrEqual(20_000);
    let most = 0;
    for (const row of [0, 5_000, 10_000, 15_000, 19_990]) {
      await grid.evaluate((element, share) => {
        element.scrollTop = element.scrollHeight * share;
      }, row / 20_060);
      await page.waitForTimeout(100);
      most = Math.max(most, await page.locator('[role=gridcell]').count());
    }
    expect(most).toBeGreaterThan(100);
    expect(most).toBeLessThan(1_500);
    await page.locator('[data-address-box]').fill('A20000');
    await page.keyboard.press('Enter');
    await cell(page, 'A20000').waitFor();
    expect(await cellText(page, 'A20000')).toBe('1999900');
    expect(faults).toEqual([]);
    await page.close();
  });
});
