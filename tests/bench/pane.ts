/**
 * How long the pane stands still with a form of 500 teams: `npx tsx tests/bench/pane.ts [teams]`.
 * Chromium's own long tasks (over 50 ms) are counted, those of the pane's frame apart from those of
 * the workbench around it, which plays Excel in the same thread.
 */
import ExcelJS from 'exceljs';

import { openFile, screens, showScreen, startWorkbench } from '../e2e/openWorkbench';

interface LongTask {
  readonly source: string;
  readonly milliseconds: number;
  readonly at: number;
}

async function largeForm(teams: number, items: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('评分');
  sheet.addRow(['五百个班组的考评表']);
  sheet.addRow([
    '班组',
    ...Array.from({ length: items }, (_, item) => `项目${item + 1}（5分）`),
    '总分',
    '排名',
  ]);
  for (let team = 0; team < teams; team += 1) {
    sheet.addRow([
      `第${team + 1}班`,
      ...Array.from({ length: items }, (_, item) => ((team * 7 + item * 3) % 11) / 2),
    ]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function measure(teams: number): Promise<void> {
  const workbench = await startWorkbench();
  const opened = await workbench.open('', () => {
    const tasks: LongTask[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { name, duration, startTime } of list.getEntries()) {
        tasks.push({ source: name, milliseconds: Math.round(duration), at: startTime });
      }
    }).observe({ type: 'longtask', buffered: true });
  });
  const { page, pane } = opened;
  const paneTasks = async (): Promise<readonly LongTask[]> => {
    const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
    return (
      (await frame?.evaluate(() => (window as unknown as { longTasks: LongTask[] }).longTasks)) ??
      []
    );
  };
  const report = async (what: string, since: number): Promise<number> => {
    await page.waitForTimeout(1500);
    const all = await paneTasks();
    const own = all.slice(since).filter(({ source }) => source === 'self');
    const worst = Math.max(0, ...own.map(({ milliseconds }) => milliseconds));
    console.log(
      `${what}: own tasks over 50 ms: ${own.length}, longest ${worst} ms ` +
        `(${own.map(({ milliseconds, at }) => `${milliseconds} at ${(at / 1000).toFixed(1)} s`).join(', ')})`,
    );
    return all.length;
  };
  const started = await report('starting', 0);
  await openFile(opened, 'large.xlsx', await largeForm(teams, 44));
  const complete = pane.getByRole('button', { name: /核算、排名并画图|看看问题/ });
  await complete.waitFor({ timeout: 120_000 });
  let seen = await report(`opening and looking at ${teams} teams`, started);
  await pane.getByRole('button', { name: '重新核算' }).click();
  await pane
    .getByText(/核算完成/)
    .first()
    .waitFor({ timeout: 120_000 });
  seen = await report('recalculating and writing', seen);
  await pane.locator('#tab-ranking').click();
  await pane.getByRole('table').first().waitFor();
  seen = await report('showing the ranking', seen);
  for (const screen of screens) {
    await showScreen(pane, screen);
    seen = await report(`showing ${screen}`, seen);
  }
  await workbench.close();
}

void measure(Number(process.argv[2] ?? 500));
