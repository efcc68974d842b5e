/** Every screen of the pane, at a narrow width, against axe's rules for WCAG 2.2 A and AA. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

import { classForm } from '../session/classForm';
import { type OpenPage, startWorkbench, type Workbench } from './openWorkbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

describe.each([
  ['zh-CN', '插入模板', '校验', '重新核算'],
  ['en-US', 'Insert template', 'Check', 'Recalculate'],
])('the pane in %s has nothing serious against it', (language, insert, check, recalculate) => {
  it('with no score sheet, and asking for a template', async () => {
    const { page, pane } = await workbench.open(`?lang=${language}`);
    await expectNothingSerious(page);
    await pane.getByRole('button', { name: insert }).click();
    await pane.getByRole('dialog').waitFor();
    await expectNothingSerious(page);
    await page.close();
  });

  it('with findings, and asking before it overwrites', async () => {
    const opened = await workbench.open(`?lang=${language}`);
    const { page, pane } = opened;
    await openForm(opened, await classForm({ C4: 31, D5: '１６分', F3: 80 }));
    await pane.getByRole('button', { name: check, exact: true }).click();
    await pane.getByText(/C4/).first().waitFor();
    await expectNothingSerious(page);
    await pane.getByRole('button', { name: recalculate }).click();
    await pane.getByRole('alertdialog').waitFor();
    await expectNothingSerious(page);
    await page.close();
  });

  it('with a result', async () => {
    const opened = await workbench.open(`?lang=${language}`);
    const { page, pane } = opened;
    await openForm(opened, await classForm());
    await pane.getByRole('button', { name: recalculate }).click();
    await pane.getByRole('row').nth(5).waitFor();
    await page.waitForTimeout(500);
    await expectNothingSerious(page);
    await page.close();
  });
});

async function openForm({ page, pane }: OpenPage, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: /打开|Open/ })
    .first()
    .click();
  await (
    await chooser
  ).setFiles({
    name: 'form.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await pane.getByText('演讲比赛评分表').first().waitFor();
}

async function expectNothingSerious(page: Page): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the pane is gone');
  // Dialogs fade in: colours are judged once they stand.
  await page.waitForTimeout(400);
  const problems = await seriousProblems(frame);
  expect(problems).toEqual([]);
}

async function seriousProblems(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
  });
}
