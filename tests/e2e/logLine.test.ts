/** Adding a line to the deduction log from the pane, in a real browser. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { saveXlsx } from '../session/session';
import { logBook } from '../session/year/yearOfMonths';
import { expectNothingSerious } from './expectNothingSerious';
import { cellText, openFile, root, startWorkbench, type Workbench } from './openWorkbench';

let workbench: Workbench;
const pictures = join(root, 'out', 'e2e');

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

it('says what is missing, writes the line, and can take it back', async () => {
  const { page, pane, faults } = await workbench.open();
  await pane.getByRole('button', { name: '插入模板' }).click();
  await pane.getByLabel('填入示例数据，先试用一下').check();
  await pane.getByLabel(/考核月份/).fill('2026-11');
  await pane.getByRole('button', { name: '插入', exact: true }).click();
  await pane.getByText('模板已插入').first().waitFor();

  await pane.getByRole('button', { name: '记一笔扣分' }).click();
  const dialog = pane.getByRole('dialog');
  await dialog.getByRole('option', { name: /AQ-03/ }).waitFor({ state: 'attached' });
  await dialog.getByRole('button', { name: '记入台账' }).click();
  await dialog.getByText('请填写').first().waitFor();
  await dialog.getByLabel('班组').selectOption('乙班');
  await dialog.getByLabel('考核项目').selectOption('AQ-03');
  await dialog.getByLabel('日期').fill('2026-11-05');
  await dialog.getByLabel('事由').fill('未戴安全帽');
  await dialog.getByLabel('责任人').fill('张三');
  await page.screenshot({ path: join(pictures, 'log-line.png') });
  await dialog.getByRole('button', { name: '记入台账' }).click();
  await pane.getByText('已记入“扣分台账”第 4 行').first().waitFor();
  await page.locator('[role=tab]', { hasText: '扣分台账' }).click();
  expect(await cellText(page, 'A4')).toBe('001');
  expect(await cellText(page, 'C4')).toBe('乙班');
  expect(await cellText(page, 'D4')).toBe('AQ-03');
  expect(await cellText(page, 'G4')).toBe('未戴安全帽');

  await pane.getByRole('button', { name: /撤销/ }).first().click();
  await page.waitForFunction(() => !document.body.innerText.includes('未戴安全帽'));
  expect(faults).toEqual([]);
});

it('shows the line first to whoever wants to see every write', async () => {
  const opened = await workbench.open();
  const { page, pane, faults } = opened;
  await openFile(opened, '2026-01.xlsx', saveXlsx(await logBook(['甲班', '乙班'], [])));
  await pane.getByRole('tab', { name: '设置' }).click();
  await pane.getByLabel('每次写入前都先给我看').check();
  await pane.getByRole('tab', { name: '开始' }).click();
  await pane.getByRole('button', { name: '记一笔扣分' }).click();
  const form = pane.getByRole('dialog', { name: '记一笔扣分' });
  await form.getByRole('option', { name: /A-01/ }).waitFor({ state: 'attached' });
  await form.getByLabel('班组').selectOption('乙班');
  await form.getByLabel('考核项目').selectOption('A-01');
  await form.getByLabel('日期').fill('2026-01-15');
  await form.getByLabel('事由').fill('未戴安全帽');
  await form.getByRole('button', { name: '记入台账' }).click();
  const preview = pane.getByRole('alertdialog');
  await preview.getByText(/扣分台账!A4/).waitFor();
  await page.screenshot({ path: join(pictures, 'log-line-preview.png') });
  await expectNothingSerious(page);

  // No: nothing is written, and what was typed is still there.
  await preview.getByRole('button', { name: '取消' }).click();
  await preview.waitFor({ state: 'hidden' });
  expect(await form.getByLabel('事由').inputValue()).toBe('未戴安全帽');
  await form.getByRole('button', { name: '记入台账' }).click();
  await preview.getByRole('button', { name: '写入' }).click();
  await pane.getByText('已记入“扣分台账”第 4 行').first().waitFor();
  await form.waitFor({ state: 'hidden' });
  await page.locator('[role=tab]', { hasText: '扣分台账' }).click();
  expect(await cellText(page, 'G4')).toBe('未戴安全帽');
  // The first time nothing was written: the line stands once.
  expect(await cellText(page, 'G5')).toBe('');
  expect(faults).toEqual([]);
  await page.close();
});

it('keeps what was typed where the line could not be written', async () => {
  const document = await logBook(['甲班', '乙班'], []);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('扣分台账').protection.protect();
    await context.sync();
  });
  const opened = await workbench.open();
  const { page, pane, faults } = opened;
  await openFile(opened, '2026-01.xlsx', saveXlsx(document));
  await pane.getByRole('button', { name: '记一笔扣分' }).click();
  const dialog = pane.getByRole('dialog');
  await dialog.getByRole('option', { name: /A-01/ }).waitFor({ state: 'attached' });
  await dialog.getByLabel('班组').selectOption('乙班');
  await dialog.getByLabel('考核项目').selectOption('A-01');
  await dialog.getByLabel('日期').fill('2026-01-15');
  await dialog.getByLabel('事由').fill('未戴安全帽');
  await dialog.getByRole('button', { name: '记入台账' }).click();
  await dialog.getByText(/受保护/).waitFor();
  await expectNothingSerious(page);
  expect(await dialog.getByLabel('班组').inputValue()).toBe('乙班');
  expect(await dialog.getByLabel('事由').inputValue()).toBe('未戴安全帽');
  expect(await dialog.getByLabel('日期').inputValue()).toBe('2026-01-15');
  expect(faults).toEqual([]);
  await page.close();
});
