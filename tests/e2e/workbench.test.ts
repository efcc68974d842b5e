/** The main job in a real browser: the pane that ships, Microsoft's Office.js, the workbench page. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { openXlsx } from '../../src/workbench/xlsx/openXlsx';
import { classForm } from '../session/classForm';
import {
  cellText,
  openFile,
  root,
  showScreen,
  startWorkbench,
  typeInto,
  type Workbench,
} from './openWorkbench';

let workbench: Workbench;
const pictures = join(root, 'out', 'e2e');

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

describe('the workbench page', () => {
  it('injects the template, and an entry typed into the grid changes the ranking', async () => {
    const { page, pane, faults } = await workbench.open();
    await pane.getByRole('button', { name: '插入模板' }).click();
    await pane.getByLabel('填入示例数据，先试用一下').check();
    await pane.getByLabel(/考核月份/).fill('2026-11');
    await pane.getByRole('button', { name: '插入', exact: true }).click();
    await page.locator('[role=tab]', { hasText: '汇总排名' }).waitFor();
    await pane.getByText('模板已插入').first().waitFor();
    await pane.getByText('考核月份 2026年11月').waitFor();

    await page.locator('[role=tab]', { hasText: '汇总排名' }).click();
    await page.locator('[data-chart="BanzuRankChart"]').waitFor();
    const before = await ranks(page);
    expect([...before.values()].sort()).toEqual(['1', '2', '3', '4']);
    const [leader = ''] = [...before].find(([, rank]) => rank === '1') ?? [];
    await page.screenshot({ path: join(pictures, 'template-ranking.png') });

    await page.locator('[role=tab]', { hasText: '考核录入' }).click();
    const column = { 甲班: 'G', 乙班: 'H', 丙班: 'I', 丁班: 'J' }[leader] ?? 'G';
    // DJ-02 and DJ-08 are the first two items that take points off.
    await typeInto(page, `${column}6`, '4');
    await typeInto(page, `${column}12`, '3');
    await typeInto(page, `${column}18`, '2');

    await page.locator('[role=tab]', { hasText: '汇总排名' }).click();
    const after = await ranks(page);
    expect(after.get(leader)).not.toBe('1');
    // Once a dialog is closed, nothing of the pane is hidden from screen readers.
    await pane.locator('#root:not([aria-hidden])').waitFor();
    expect([...after.values()].sort()).toEqual(['1', '2', '3', '4']);
    await page.screenshot({ path: join(pictures, 'template-after-entry.png') });

    await pane.getByRole('button', { name: '重新核算' }).click();
    await pane
      .getByText(/核算完成/)
      .first()
      .waitFor();
    // What the pane lists is what the sheet says.
    await showScreen(pane, 'ranking');
    const listed = await pane.getByRole('row').allInnerTexts();
    for (const [team, rank] of after) {
      expect(listed.some((row) => row.startsWith(rank) && row.includes(team))).toBe(true);
    }
    // A click on a total says why it is what it is.
    await pane.getByRole('button', { name: new RegExp(`看 ${leader} 得`) }).click();
    await pane.getByText(/AQ-03 三违行为：0 \/ 4 分/).waitFor();
    await pane.getByText(/次，每次扣 2 分，4 分已扣完/).waitFor();
    // A click on another team's cell explains that team.
    await page.locator('[role=tab]', { hasText: '考核录入' }).click();
    await page.locator('[role=gridcell][data-address="H8"]').click();
    await pane.getByRole('heading', { name: /^乙班：/ }).waitFor();
    await page.screenshot({ path: join(pictures, 'reasons.png') });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('opens a form that is there, fills its totals and ranks, draws a chart, gives the file back', async () => {
    const opened = await workbench.open();
    const { page, pane, faults } = opened;
    await openFile(opened, '演讲比赛.xlsx', await classForm());
    await pane.getByText('5 个班组或人员 × 4 个项目').waitFor();
    await pane.getByRole('button', { name: '重新核算' }).click();
    await pane
      .getByText(/核算完成/)
      .first()
      .waitFor();
    expect(await cellText(page, 'F3')).toBe('86');
    expect(await cellText(page, 'G3')).toBe('3');
    await pane.getByRole('button', { name: '排名图' }).click();
    await page.locator('[data-chart="BanzuRankChart"]').waitFor();
    await page.screenshot({ path: join(pictures, 'own-form.png') });

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载结果' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('演讲比赛-核算.xlsx');
    const { workbook } = openXlsx(new Uint8Array(await readFile(await file.path())));
    const sheet = workbook.sheet('评分');
    expect(sheet?.cell(2, 5)?.value).toBe(86);
    expect(sheet?.charts).toHaveLength(1);

    // One click takes back one write: first the chart, then the totals and ranks.
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await page.locator('[data-chart]').waitFor({ state: 'detached' });
    expect(await cellText(page, 'F3')).toBe('86');
    await pane.getByText('已撤销').first().waitFor();
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await page.locator('[role=gridcell][data-address="F3"]', { hasText: /^$/ }).waitFor();
    expect(await cellText(page, 'G3')).toBe('');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('takes a person to the cell of a finding', async () => {
    const opened = await workbench.open();
    const { page, pane, faults } = opened;
    await openFile(opened, '有错的表.xlsx', await classForm({ C4: 31 }));
    await pane.getByRole('button', { name: /错误 1/ }).click();
    await pane
      .getByText(/超过了满分/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: /C4/ }).first().click();
    await page.locator('[role=gridcell][data-address="C4"][data-active]').waitFor();
    await page.screenshot({ path: join(pictures, 'finding.png') });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('works in English too', async () => {
    const { page, pane, faults } = await workbench.open('?lang=en-US');
    await pane.getByRole('button', { name: 'Insert template' }).waitFor();
    await page.screenshot({ path: join(pictures, 'english.png') });
    expect(faults).toEqual([]);
    await page.close();
  });

  async function ranks(page: Parameters<typeof cellText>[0]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const row of [5, 6, 7, 8]) {
      found.set(await cellText(page, `A${row}`), await cellText(page, `K${row}`));
    }
    return found;
  }
});
