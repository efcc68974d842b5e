/** The pane at work in a real browser, in both languages, by mouse and by keyboard alone. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { FrameLocator } from 'playwright-core';
import { classForm } from '../session/classForm';
import { paneFrame, unreachedByTab } from './focusables';
import {
  cellText,
  openFile,
  root,
  screens,
  setPaneWidth,
  showScreen,
  startWorkbench,
  typeInto,
  type Workbench,
} from './openWorkbench';

let workbench: Workbench;
const pictures = join(root, 'out', 'e2e');
/** A form from the field, kept beside the repository where it is there. */
const h01 = join(root, '..', 'shared', 'forms', 'H01.xlsx');

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

const languages = [
  {
    language: 'zh-CN',
    ranking: '看排名',
    undo: '撤销这一次',
    ignore: /^忽略 /,
    ignoreNow: '忽略',
    reason: '为什么可以忽略',
    ignored: /已记下，存在工作簿里/,
    showIgnored: /也显示已忽略的/,
    repairAll: /一次修复/,
    write: '写入',
    take: '开始导览',
    insertSample: '插入示例',
    next: '下一步',
    remove: '撤走示例，结束',
  },
  {
    language: 'en-US',
    ranking: 'See the ranking',
    undo: 'Undo this',
    ignore: /^Ignore the/,
    ignoreNow: 'Ignore',
    reason: 'Why it may be ignored',
    ignored: /Noted in the workbook/,
    showIgnored: /Show ignored ones too/,
    repairAll: /Fix \d+ at once/,
    write: 'Write',
    take: 'Take the tour',
    insertSample: 'Insert the sample',
    next: 'Next',
    remove: 'Take the sample out and finish',
  },
] as const;

/** What the README tells somebody new to press in the pane, once the file is open, in its order. */
async function readmeButtons(language: string): Promise<readonly string[]> {
  const name = language === 'zh-CN' ? 'README.zh-CN.md' : 'README.md';
  const text = await readFile(join(root, name), 'utf8');
  const passage = text.split('\n').find((line) => /\*\*(?:打开|Open)\*\*/u.test(line)) ?? '';
  return [...passage.matchAll(/\*\*(.+?)\*\*/gu)].map(([, button = '']) => button).slice(1);
}

describe.each(languages)('the pane in $language', (words) => {
  const query = `?lang=${words.language}`;

  it('goes from a form to a ranked sheet with a chart in at most three clicks, and back in one', async () => {
    const opened = await workbench.open(query);
    const { page, pane, faults } = opened;
    await openFile(opened, 'form.xlsx', await classForm());
    const buttons = await readmeButtons(words.language);
    for (const name of buttons) await pane.getByRole('button', { name, exact: true }).click();
    await page.locator('[data-chart="BanzuRankChart"]').waitFor();
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.length).toBeLessThanOrEqual(3);
    expect(await cellText(page, 'F3')).toBe('86');
    expect(['G3', 'G4', 'G5', 'G6', 'G7'].length).toBe(5);
    const ranks = await Promise.all(
      ['G3', 'G4', 'G5', 'G6', 'G7'].map((cell) => cellText(page, cell)),
    );
    expect(ranks).toEqual(['3', '1', '4', '1', '5']);
    // There is nothing left to do but to look at it; the write can be taken back.
    await pane.getByRole('button', { name: words.ranking }).waitFor();
    await pane.getByRole('button', { name: words.undo }).click();
    await page.locator('[data-chart]').waitFor({ state: 'detached' });
    expect(await cellText(page, 'F3')).toBe('');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('lets a finding stand with a reason, and the workbook remembers it', async () => {
    const opened = await workbench.open(query);
    const { page, pane, faults } = opened;
    await openFile(opened, 'form.xlsx', await classForm({ C4: 31 }));
    await showScreen(pane, 'check');
    await pane.getByRole('button', { name: words.ignore }).first().click();
    await pane.getByLabel(words.reason).fill('裁判长同意');
    await pane.getByRole('button', { name: words.ignoreNow, exact: true }).click();
    await pane.getByText(words.ignored).first().waitFor();
    await pane.getByText('C4', { exact: false }).first().waitFor({ state: 'detached' });
    // The pane is closed and opened again: a button of the workbench's ribbon does that.
    await page.locator('[data-command="check"]').click();
    await pane.getByLabel(words.showIgnored).check();
    await pane.getByText(/裁判长同意/).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('repairs all that is safe at once, after showing old and new', async () => {
    const opened = await workbench.open(query);
    const { page, pane, faults } = opened;
    await openFile(opened, 'form.xlsx', await classForm({ D5: '１６分', C6: ' 28' }));
    await showScreen(pane, 'check');
    await pane.getByRole('button', { name: words.repairAll }).click();
    const question = pane.getByRole('alertdialog');
    await question.getByText('１６分').waitFor();
    await question.getByRole('button', { name: words.write, exact: true }).click();
    await page.locator('[data-address="D5"]', { hasText: /^16$/ }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('can be walked through by the keyboard: every control is reached, and the focus is seen', async () => {
    const opened = await workbench.open(query);
    const { page, pane } = opened;
    await openFile(opened, 'form.xlsx', await classForm({ C4: 31, D5: '１６分' }));
    await pane.getByText('演讲比赛评分表').first().waitFor();
    await pane.locator('#tab-home').focus();
    for (const screen of screens) {
      await pane.locator(`#panel-${screen} :is(h2, section, button)`).first().waitFor();
      expect([screen, await unreachedByTab(page)]).toEqual([screen, []]);
      // The arrow keys go from tab to tab.
      await pane.locator(`#tab-${screen}`).focus();
      await page.keyboard.press('ArrowRight');
    }
    await pane.locator('#tab-home[aria-selected="true"]').waitFor();
    // By keys alone: the next step, and the answer to its question.
    await pane
      .getByRole('button', { name: /校验|Check/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await pane.locator('#tab-check[aria-selected="true"]').waitFor();
    await page.close();
  });

  it('needs no sideways scrolling, however narrow the pane or large the letters', async () => {
    const opened = await workbench.open(query);
    const { page, pane } = opened;
    await openFile(opened, 'form.xlsx', await classForm({ C4: 31, D5: '１６分' }));
    await pane.getByText('演讲比赛评分表').first().waitFor();
    // 320 px at 200% zoom has 160 px to draw in.
    for (const width of [320, 240, 160]) {
      await setPaneWidth(page, width);
      for (const screen of screens) {
        await showScreen(pane, screen);
        await page.waitForTimeout(300);
        const over = await paneFrame(page).evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect([width, screen, Math.max(0, over)]).toEqual([width, screen, 0]);
      }
    }
    await page.close();
  });

  it('shows somebody new around on a sample, and takes it out again', async () => {
    const { page, pane, faults } = await workbench.open(query);
    await pane.getByRole('button', { name: words.take }).click();
    await pane.getByRole('button', { name: words.insertSample }).click();
    await page.locator('[role=tab]', { hasText: '汇总排名' }).waitFor();
    for (let stop = 0; stop < 4; stop += 1) {
      await pane.getByRole('button', { name: words.next, exact: true }).click();
    }
    await pane.getByRole('button', { name: words.remove }).click();
    await page.locator('[role=tab]', { hasText: '汇总排名' }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await page.close();
  });
});

if (!existsSync(h01)) process.stdout.write(`skipped: there is no ${h01}\n`);
(existsSync(h01) ? it : it.skip)(
  'goes from H01.xlsx to its ranks and chart by what the README says, in at most three clicks',
  async () => {
    const opened = await workbench.open();
    const { page, pane } = opened;
    await openFile(opened, 'H01.xlsx', await readFile(h01));
    const buttons = await readmeButtons('zh-CN');
    for (const name of buttons) await pane.getByRole('button', { name, exact: true }).click();
    await page.locator('[data-chart="BanzuRankChart"]').waitFor();
    expect(buttons.length).toBeLessThanOrEqual(3);
    const column = (letter: string) =>
      Promise.all(Array.from({ length: 12 }, (_, row) => cellText(page, `${letter}${row + 3}`)));
    expect((await column('H')).map(Number)).toEqual([
      82, 96, 92, 93, 91, 86, 84, 89, 88, 90, 87, 94,
    ]);
    expect((await column('I')).map(Number)).toEqual([12, 1, 4, 3, 5, 10, 11, 7, 8, 6, 9, 2]);
    await page.screenshot({ path: join(pictures, 'h01.png') });
    await page.close();
  },
);

describe('what the ribbon does without the pane', () => {
  it('calls the functions the manifest names, and they do their work', async () => {
    const opened = await workbench.open();
    const { page, faults } = opened;
    await openFile(opened, 'form.xlsx', await classForm());
    await opened.pane.getByText('演讲比赛评分表').first().waitFor();
    await press(opened.pane, 'recalculate');
    await page.locator('[data-address="F3"]', { hasText: /^86$/ }).waitFor();
    await press(opened.pane, 'rankChart');
    await page.locator('[data-chart="BanzuRankChart"]').waitFor();
    await press(opened.pane, 'undo');
    await page.locator('[data-chart]').waitFor({ state: 'detached' });
    // For which teams only a person knows: the pane asks.
    await press(opened.pane, 'insertTemplate');
    await opened.pane
      .getByRole('dialog')
      .getByRole('button', { name: '插入', exact: true })
      .click();
    await page.locator('[role=tab]', { hasText: '汇总排名' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('does it in the pane that stands: what was written before is still taken back there', async () => {
    const opened = await workbench.open();
    const { page, pane, faults } = opened;
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await openFile(opened, 'form.xlsx', await classForm());
    await pane.getByText('演讲比赛评分表').first().waitFor();
    await pane.getByRole('button', { name: '重新核算', exact: true }).click();
    await page.locator('[data-address="F3"]', { hasText: /^86$/ }).waitFor();
    await page.locator('[data-command="check"]').click();
    await pane.getByText('校验完成，没有发现问题。').first().waitFor();
    // What the check found is said as it stands now, not as it stood before the edit.
    await typeInto(page, 'C4', '31');
    await pane.getByText('校验完成：错误 1').first().waitFor();
    // A question that was closed leaves the focus where it was asked for.
    await showScreen(pane, 'home');
    for (const close of ['Escape', 'Enter']) {
      await pane.getByRole('button', { name: '插入模板', exact: true }).focus();
      await page.keyboard.press('Enter');
      const question = pane.getByRole('dialog');
      await question.waitFor();
      if (close === 'Enter') await question.getByRole('button', { name: '取消' }).focus();
      await page.keyboard.press(close);
      await question.waitFor({ state: 'detached' });
      await pane.locator(':focus', { hasText: '插入模板' }).waitFor();
    }
    // Only a person knows for which teams: the pane asks, and is in sight.
    await page.locator('[data-command="insert-template"]').click();
    await pane.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await showScreen(pane, 'home');
    await pane.getByRole('button', { name: '撤销这一次' }).click();
    await page.locator('[data-address="F3"]', { hasText: /^$/ }).waitFor();
    expect([faults, warnings]).toEqual([[], []]);
    await page.close();
  });
});

describe('while a cell is being edited', () => {
  it('the pane says so, and goes on by itself when the edit ends', async () => {
    const { page, pane } = await workbench.open('', refuseWhileEditing);
    await page.evaluate(() => Object.assign(window, { cellIsEdited: true }));
    await pane.getByRole('button', { name: '校验', exact: true }).click();
    await pane.getByText('按回车结束编辑，会自动继续。').first().waitFor();
    await page.screenshot({ path: join(pictures, 'cell-edit.png') });
    await page.evaluate(() => Object.assign(window, { cellIsEdited: false }));
    await pane.getByText('这张表不是考评表').first().waitFor();
    await pane.getByText('按回车结束编辑，会自动继续。').first().waitFor({ state: 'detached' });
    await page.close();
  });
});

describe('where Office.js does not come', () => {
  it('a page says what to check after eight seconds', async () => {
    const page = await workbench.browser.newPage({ locale: 'zh-CN' });
    // The loader comes and waits for ever for the file of its host.
    await page.route('**/excel-web-16.00.js', (route) => route.abort());
    const began = Date.now();
    await page.goto(workbench.server.url);
    const pane = page.frameLocator('iframe[data-pane]');
    await pane.getByRole('heading', { name: '没有连上 Excel' }).waitFor({ timeout: 20_000 });
    expect(Date.now() - began).toBeGreaterThan(7_000);
    await page.close();
  });

  it('an old engine gets a plain page in both languages', async () => {
    const page = await workbench.browser.newPage({
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
    });
    await page.goto(`${workbench.server.url}pane/taskpane.html`);
    await page.getByRole('heading', { name: '这个版本的 Excel 打不开班组考评助手' }).waitFor();
    await page.getByRole('heading', { name: 'Team Scorecard needs a newer Excel' }).waitFor();
    await page.close();
  });
});

/** Calls a function that was given to Office for a button of the ribbon, as Office does. */
async function press(pane: FrameLocator, name: string): Promise<void> {
  await pane.locator('body').evaluate(
    (_body, id) =>
      new Promise<void>((completed) => {
        const { actions } = Office as unknown as {
          actions: {
            _association: { mappings: Record<string, (event: { completed(): void }) => void> };
          };
        };
        actions._association.mappings[id.toUpperCase()]?.({ completed: () => completed() });
      }),
    name,
  );
}

/** In the workbench page, before its own scripts: refuses requests as Excel does during an edit. */
function refuseWhileEditing(): void {
  const page = window as unknown as { cellIsEdited?: boolean };
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (page.cellIsEdited !== true || typeof event.data !== 'string') return;
    const request = JSON.parse(event.data) as Record<string, unknown>;
    if (request['_actionName'] !== 'executeMethod') return;
    event.stopImmediatePropagation();
    const body = JSON.stringify({
      Results: [],
      Error: {
        Code: 'InvalidOperationInCellEditMode',
        Message: 'Excel is in cell-editing mode.',
        ActionIndex: 0,
        HttpStatusCode: 400,
      },
    });
    const answer = {
      ...request,
      _messageType: 1,
      _errorCode: 0,
      _responseType: 0,
      _origin: window.location.origin,
      _serializerVersion: 1,
      _data: { Error: 0, Data: [200, [], body] },
    };
    (event.source as Window).postMessage(JSON.stringify(answer), '*');
  });
}
