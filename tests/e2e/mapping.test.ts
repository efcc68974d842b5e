/** What was understood of a person's form is shown, corrected, kept with the file and forgotten. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bookOf } from '../session/bookOf';
import { expectNothingSerious } from './expectNothingSerious';
import { openFile, root, setPaneWidth, startWorkbench, type Workbench } from './openWorkbench';

let workbench: Workbench;
const pictures = join(root, 'out', 'e2e');

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

it('a column is corrected, kept, carried in a file and forgotten', async () => {
  const opened = await workbench.open();
  const { page, pane, faults } = opened;
  const book = await bookOf({
    name: '五月',
    rows: [
      ['五月班组考核表'],
      ['班组', '安全', '质量', '产量', '总分', '名次'],
      ['甲班', 40, 30, 900],
      ['乙班', 45, 28, 950],
    ],
    merges: ['A1:F1'],
  });
  await openFile(opened, '五月.xlsx', book);
  await pane.getByText('2 个班组或人员 × 3 个项目').waitFor();
  await pane.getByRole('button', { name: '查看或更正认出的内容' }).click();
  const dialog = pane.getByRole('dialog', { name: '认出的内容' });
  await dialog.getByText(/总分列按表头 E2 认出/).waitFor();
  const role = dialog.getByLabel('D 列“产量”');
  expect(await role.inputValue()).toBe('criterion');
  await role.selectOption('attribute');
  await dialog.getByLabel('结果写成').selectOption('value');
  await page.screenshot({ path: join(pictures, 'mapping.png') });

  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '导出为文件' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('五月.mapping.json');
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject([{ version: 1, results: 'value' }]);

  await dialog
    .getByLabel('从文件导入')
    .last()
    .setInputFiles({
      name: '五月.mapping.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await dialog.waitFor({ state: 'hidden' });
  await pane.getByText('按您保存的设置认列').waitFor();
  await pane.getByText('2 个班组或人员 × 2 个项目').waitFor();
  // Once a dialog is closed, nothing of the pane is hidden from screen readers.
  await pane.locator('#root:not([aria-hidden])').waitFor();

  await pane.getByRole('button', { name: '重新核算' }).click();
  await pane
    .getByText(/核算完成/)
    .first()
    .waitFor();
  expect((await page.locator('[role=gridcell][data-address="E3"]').innerText()).trim()).toBe('70');

  await pane.getByRole('button', { name: '查看或更正认出的内容' }).click();
  await dialog.getByLabel('A 列“班组”').selectOption('remark');
  await dialog.getByRole('button', { name: '保存，以后照此' }).click();
  await dialog.getByText(/读不出名称、项目或分数，没有保存/).waitFor();
  await dialog.getByRole('button', { name: '忘掉，重新认' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await pane.getByText('2 个班组或人员 × 3 个项目').waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

it('tables that are read as one, with percentages in them, are corrected together', async () => {
  const opened = await workbench.open();
  const { page, pane, faults } = opened;
  const header = ['班组', '安全', '人数系数', '完成率', '总分', '名次'];
  const book = await bookOf({
    name: '五月',
    rows: [
      ['一车间五月考核表'],
      header,
      ['甲班', 46, 9, '95%'],
      ['乙班', 48, 7, '90%'],
      [],
      ['二车间五月考核表'],
      header,
      ['丙班', 40, 8, '98%'],
    ],
  });
  await openFile(opened, '五月.xlsx', book);
  await setPaneWidth(page, 320);
  const open = pane.getByRole('button', { name: '查看或更正认出的内容' });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = pane.getByRole('dialog', { name: '认出的内容' });
  await dialog.getByText('这里有 2 张样式相同的表', { exact: false }).waitFor();
  await dialog.getByLabel('C 列“人数系数”').selectOption('remark');
  const percents = dialog.getByLabel('百分数怎么算');
  expect(await percents.inputValue()).toBe('');
  await percents.selectOption('points');
  expect(await dialog.getByLabel('D 列“完成率”').inputValue()).toBe('criterion');
  await page.screenshot({ path: join(pictures, 'mapping-tables.png') });
  await expectNothingSerious(page);
  await dialog.getByRole('button', { name: '保存，以后照此' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await pane.getByText('3 个班组或人员 × 2 个项目').waitFor();
  await pane.getByRole('button', { name: '重新核算', exact: true }).click();
  await page.locator('[role=gridcell][data-address="E3"]', { hasText: '141' }).waitFor();
  await page.locator('[role=gridcell][data-address="E8"]', { hasText: '138' }).waitFor();
  // Two workshops with titles of their own: each has a ranking of its own.
  expect((await page.locator('[role=gridcell][data-address="F8"]').innerText()).trim()).toBe('1');
  expect(faults).toEqual([]);
  await page.close();
});

describe.each([
  {
    language: 'zh-CN',
    words: {
      open: '查看或更正认出的内容',
      title: '认出的内容',
      maximum: '满分在第几行',
      last: '内容到第几行',
      shape: '表的样式',
      save: '保存，以后照此',
      recalculate: '重新核算',
    },
  },
  {
    language: 'en-US',
    words: {
      open: 'See or correct what was understood',
      title: 'What was understood',
      maximum: 'Maxima in row',
      last: 'Content to row',
      shape: 'Kind of table',
      save: 'Save and read it so',
      recalculate: 'Recalculate',
    },
  },
])('in $language', ({ language, words }) => {
  it('a form is recognised, its rows are corrected, and it is recalculated as they say', async () => {
    const opened = await workbench.open(`?lang=${language}`);
    const { page, pane, faults } = opened;
    const book = await bookOf({
      name: '五月',
      rows: [
        ['班组', '安全', '质量', '总分', '名次'],
        ['上限', 50, 50],
        ['甲班', 46, 45],
        ['乙班', 48, 44],
        ['丙班', 30, 31],
      ],
    });
    await openFile(opened, '五月.xlsx', book);
    await setPaneWidth(page, 320);
    await pane.getByRole('button', { name: words.open }).click();
    const dialog = pane.getByRole('dialog', { name: words.title });
    const maximum = dialog.getByLabel(words.maximum);
    expect(await maximum.inputValue()).toBe('');
    await maximum.fill('2');
    expect(await dialog.getByLabel(words.last).inputValue()).toBe('5');
    await page.screenshot({ path: join(pictures, `mapping-rows-${language}.png`) });
    // Nothing of the table's kind is cut off, however narrow the pane.
    const shape = dialog.getByLabel(words.shape);
    const cut = await shape.evaluate((select) => {
      if (!(select instanceof HTMLElement)) return null;
      const chosen = document.createElement('span');
      chosen.style.cssText = 'position:absolute;white-space:nowrap';
      chosen.style.font = getComputedStyle(select).font;
      chosen.textContent = select.querySelector('option:checked')?.textContent ?? '';
      document.body.append(chosen);
      const { width } = chosen.getBoundingClientRect();
      chosen.remove();
      const { paddingLeft, paddingRight } = getComputedStyle(select);
      return Math.max(
        0,
        Math.ceil(width + parseFloat(paddingLeft) + parseFloat(paddingRight) - select.clientWidth),
      );
    });
    expect(cut).toBe(0);
    await dialog.getByRole('button', { name: words.save }).click();
    await dialog.waitFor({ state: 'hidden' });
    await pane.getByRole('button', { name: words.recalculate, exact: true }).click();
    await page.locator('[role=gridcell][data-address="D4"]', { hasText: '92' }).waitFor();
    await page.locator('[role=gridcell][data-address="E4"]', { hasText: '1' }).waitFor();
    expect((await page.locator('[role=gridcell][data-address="D2"]').innerText()).trim()).toBe('');
    await page.screenshot({ path: join(pictures, `mapping-done-${language}.png`) });
    expect(faults).toEqual([]);
    await page.close();
  });
});
