/** The pocket cards of the rules in force go out as a page to print, at their real size. */
import { readFile } from 'node:fs/promises';

import { fillYear } from './fillYear';
import { showScreen, startWorkbench, type Workbench } from './openWorkbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

it.each([
  { language: 'zh-CN', button: '口袋卡网页（打印用）', file: '口袋卡.html' },
  { language: 'en-US', button: 'Pocket cards as a page to print', file: 'pocket cards.html' },
] as const)('from 登记, in $language', async ({ language, button, file }) => {
  const opened = await workbench.open(`?lang=${language}`);
  const { page, pane, faults } = opened;
  await fillYear(opened, language);
  await showScreen(pane, 'registers');
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: button }).click();
  expect((await download).suggestedFilename()).toBe(file);
  const html = await readFile(await (await download).path(), 'utf8');
  // One card for each of the twelve rules.
  expect(html.match(/<article>/gu)).toHaveLength(12);
  expect(faults).toEqual([]);
  await page.close();
});
