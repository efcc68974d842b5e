/** The standard goes out as a file and comes in again, from an exported one or a company's own table. */
import { readFile } from 'node:fs/promises';

import { parseRubric } from '../../src/assessment/rubricSchema';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { openSession } from '../../src/workbench/cli/openSession';
import { saveXlsx } from '../session/session';
import { logBook, smallRubric } from '../session/year/yearOfMonths';
import { expectNothingSerious } from './expectNothingSerious';
import { cellText, openFile, showScreen, startWorkbench, type Workbench } from './openWorkbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

/** A company's own table, its category merged over two items. */
async function companyTable(): Promise<Uint8Array> {
  const document = createXlsx();
  await openSession(document);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:E4').values = [
      ['序号', '考核类别', '考核项目', '评分标准', '分值'],
      ['1', '安全', '劳保穿戴', '每人次扣1分，扣完为止', 60],
      ['2', '', '交接班', '视情况评定', 30],
      ['3', '生产', '巡检', '每次扣0.5分', 10],
    ];
    sheet.getRange('B2:B3').merge(false);
    await context.sync();
  });
  return saveXlsx(document);
}

it('is saved from 设置, and a template is made of the file in another workbook', async () => {
  const source = await workbench.open();
  await openFile(source, '2026-01.xlsx', saveXlsx(await logBook(['甲班', '乙班'], [])));
  await showScreen(source.pane, 'settings');
  const download = source.page.waitForEvent('download');
  await source.pane.getByRole('button', { name: '把标准存成文件' }).click();
  // The browser throws the file away with its page.
  const file = await readFile(await (await download).path());
  expect((await download).suggestedFilename()).toBe('考核标准.json');
  const rubric = parseRubric(JSON.parse(file.toString('utf8')));
  expect(rubric.items.map(({ id }) => id)).toEqual(smallRubric.items.map(({ id }) => id));
  expect(source.faults).toEqual([]);
  await source.page.close();

  const { page, pane, faults } = await workbench.open();
  await pane.getByRole('button', { name: '插入模板' }).click();
  const dialog = pane.getByRole('dialog');
  await dialog.getByText('自带的 44 项').waitFor();
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: '用别的标准' }).click();
  await (
    await chooser
  ).setFiles({
    name: '标准.json',
    mimeType: 'application/json',
    buffer: file,
  });
  await dialog.getByText('2 项，满分 100 分').waitFor();
  await expectNothingSerious(page);
  await pane.getByRole('button', { name: '插入', exact: true }).click();
  await pane.getByText('模板已插入').first().waitFor();
  await page.locator('[role=tab]', { hasText: '考核录入' }).click();
  expect([
    await cellText(page, 'A5'),
    await cellText(page, 'A6'),
    await cellText(page, 'A7'),
  ]).toEqual(['A-01', 'A-02', '']);
  expect(faults).toEqual([]);
  await page.close();
}, 120_000);

it('a company’s own table is read, and what is unsure in it is told', async () => {
  const { page, pane, faults } = await workbench.open();
  await pane.getByRole('button', { name: '插入模板' }).click();
  const dialog = pane.getByRole('dialog');
  const choose = async (name: string, buffer: Buffer): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: '用别的标准' }).click();
    await (await chooser).setFiles({ name, mimeType: '', buffer });
  };
  await choose('说明.json', Buffer.from('{}'));
  await dialog.getByRole('alert').waitFor();
  await choose('公司标准.xlsx', Buffer.from(await companyTable()));
  await dialog.getByText('3 项，满分 100 分').waitFor();
  await dialog.getByText(/请核对 Sheet1!D3：.*「交接班」的评分办法“视情况评定”看不准/).waitFor();
  await pane.getByRole('button', { name: '插入', exact: true }).click();
  await pane.getByText('模板已插入').first().waitFor();
  await page.locator('[role=tab]', { hasText: '考核录入' }).click();
  expect([await cellText(page, 'B6'), await cellText(page, 'C6')]).toEqual(['安全', '交接班']);
  expect(faults).toEqual([]);
  await page.close();
}, 120_000);
