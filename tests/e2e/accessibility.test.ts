/** Every screen of the pane against axe's rules for WCAG 2.2 A and AA, in both languages. */
import { classForm } from '../session/classForm';
import { expectNothingSerious } from './expectNothingSerious';
import { fillYear } from './fillYear';
import { paneFrame, unreachedByTab } from './focusables';
import {
  openFile,
  screens,
  setPaneWidth,
  showScreen,
  startWorkbench,
  type Workbench,
} from './openWorkbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

describe.each([
  {
    language: 'zh-CN',
    insert: '插入模板',
    recalculate: '重新核算',
    tour: '开始导览',
    ignore: /^忽略/,
    newYear: '新建年度工作簿…',
    appeal: '登记申诉',
    meeting: '写会议通报',
    charts: '先看各张图',
  },
  {
    language: 'en-US',
    insert: 'Insert template',
    recalculate: 'Recalculate',
    tour: 'Take the tour',
    ignore: /^Ignore/,
    newYear: 'New year’s workbook…',
    appeal: 'Record an appeal',
    meeting: 'Write the summary',
    charts: 'Look at the charts first',
  },
] as const)('the pane in $language has nothing serious against it', (words) => {
  const { language, insert, recalculate, tour, ignore, newYear, appeal, meeting, charts } = words;

  it('on any screen without a score sheet, asking for a template, and on the tour', async () => {
    const { page, pane } = await workbench.open(`?lang=${language}`);
    for (const screen of screens) {
      await showScreen(pane, screen);
      await expectNothingSerious(page);
    }
    await showScreen(pane, 'home');
    await pane.getByRole('button', { name: tour }).click();
    await pane.getByRole('heading', { level: 2 }).first().waitFor();
    await expectNothingSerious(page);
    await pane.getByRole('button', { name: insert, exact: true }).click();
    await pane.getByRole('dialog').waitFor();
    await expectNothingSerious(page);
    await page.close();
  });

  it('on any screen with findings, giving a reason, and asking before it overwrites', async () => {
    const opened = await workbench.open(`?lang=${language}`);
    const { page, pane } = opened;
    await openFile(opened, 'form.xlsx', await classForm({ C4: 31, D5: '１６分', F3: 80 }));
    await pane.getByText('演讲比赛评分表').first().waitFor();
    for (const width of [320, 600]) {
      await setPaneWidth(page, width);
      for (const screen of screens) {
        await showScreen(pane, screen);
        await expectNothingSerious(page);
      }
    }
    await showScreen(pane, 'check');
    await pane.getByRole('button', { name: ignore }).first().click();
    await expectNothingSerious(page);
    await showScreen(pane, 'home');
    await pane.getByRole('button', { name: recalculate, exact: true }).click();
    await pane.getByRole('alertdialog').waitFor();
    await expectNothingSerious(page);
    await page.close();
  });

  it('with registers, points, a month on its way, and all that is asked there', async () => {
    const opened = await workbench.open(`?lang=${language}`);
    const { page, pane } = opened;
    await fillYear(opened, language);
    await showScreen(pane, 'registers');
    await pane.getByRole('table').first().waitFor();
    const folded = pane.locator('#panel-registers button[aria-expanded=false]', { hasText: '▸' });
    while ((await folded.count()) > 0) await folded.first().click();
    await pane.getByRole('button', { name: newYear }).click();
    for (const width of [320, 600]) {
      await setPaneWidth(page, width);
      await expectNothingSerious(page);
    }
    expect(['registers', await unreachedByTab(page)]).toEqual(['registers', []]);
    await showScreen(pane, 'posting');
    await pane.getByRole('button', { name: appeal }).click();
    await pane.getByRole('button', { name: meeting }).click();
    await pane.getByRole('button', { name: charts }).click();
    await pane.locator('[data-preview]').first().waitFor();
    await pane.locator('textarea[readonly]').waitFor();
    for (const width of [320, 600]) {
      await setPaneWidth(page, width);
      await expectNothingSerious(page);
      const over = await paneFrame(page).evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect([width, Math.max(0, over)]).toEqual([width, 0]);
    }
    expect(['posting', await unreachedByTab(page)]).toEqual(['posting', []]);
    await page.close();
  });

  it('with a result', async () => {
    const opened = await workbench.open(`?lang=${language}`);
    const { page, pane } = opened;
    await openFile(opened, 'form.xlsx', await classForm());
    await pane.getByText('演讲比赛评分表').first().waitFor();
    await pane.getByRole('button', { name: recalculate, exact: true }).click();
    await pane
      .getByText(/H\d|F3/)
      .first()
      .waitFor();
    await expectNothingSerious(page);
    await page.close();
  });
});
