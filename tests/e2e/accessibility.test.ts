/** Every screen of the pane against axe's rules for WCAG 2.2 A and AA, in both languages. */
import { classForm } from '../session/classForm';
import { expectNothingSerious } from './expectNothingSerious';
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
  },
  {
    language: 'en-US',
    insert: 'Insert template',
    recalculate: 'Recalculate',
    tour: 'Take the tour',
    ignore: /^Ignore/,
  },
])('the pane in $language has nothing serious against it', (words) => {
  const { language, insert, recalculate, tour, ignore } = words;

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
