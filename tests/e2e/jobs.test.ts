/**
 * Main jobs in a real browser, in both languages: inject and fill; a month of member points to its
 * posting; a month's steps, posting, appeal and charts. (Recognising and correcting a mapping, the
 * explanation of a deduction and the year's roll-up have files of their own.)
 */
import type { FrameLocator, Page } from 'playwright-core';

import {
  cellText,
  showScreen,
  startWorkbench,
  typeInto,
  type OpenPage,
  type Workbench,
} from './openWorkbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

const languages = [
  {
    language: 'zh-CN',
    teams: ['甲班', '乙班', '丙班', '丁班'],
    insert: '插入模板',
    insertNow: '插入',
    write: '写入',
    newYear: '新建年度工作簿…',
    kit: '建哪些',
    members: '党员',
    make: '建好',
    period: '看哪一期',
    unsettled: '还没有结算过，共 12 期。',
    table: '这一期的积分',
    settle: '结算这一期',
    pointsPosting: '做积分公示表',
    sample: '填入示例数据，先试用一下',
    who: '操作人',
    next: /^下一步：班组确认/,
    locked: /锁定，不能再改：考核录入/,
    makePosting: '做公示表',
    addAppeal: '登记申诉',
    reason: '申诉理由',
    raisedBy: '申诉人',
    record: '登记',
    answer: /^答复 甲班/,
    answerText: '处理说明',
    answeredBy: '处理人',
    refuse: '维持原扣分',
    refused: /甲班.*维持/,
    charts: '先看各张图',
    put: /^把选中的 \d+ 种放到表上/,
    undo: '撤销',
  },
  {
    language: 'en-US',
    teams: ['Team A', 'Team B', 'Team C', 'Team D'],
    insert: 'Insert template',
    insertNow: 'Insert',
    write: 'Write',
    newYear: 'New year’s workbook…',
    kit: 'Which sheets',
    members: 'Party members',
    make: 'Make it',
    period: 'Period',
    unsettled: 'None of the 12 periods is settled yet.',
    table: 'Points of this period',
    settle: 'Settle this period',
    pointsPosting: 'Make the points posting',
    sample: /sample/i,
    who: 'Done by',
    next: /^Next: Confirmed/,
    locked: /Locked against changes: 考核录入/,
    makePosting: 'Make the posting',
    addAppeal: 'Record an appeal',
    reason: 'Reason for the appeal',
    raisedBy: 'Raised by',
    record: 'Record',
    answer: /^Answer the appeal of Team A/,
    answerText: 'What was found',
    answeredBy: 'Answered by',
    refuse: 'Refuse',
    refused: /Team A.*refused/,
    charts: 'Look at the charts first',
    put: /^Put the chosen \d+ on the sheet/,
    undo: 'Undo',
  },
] as const;

describe.each(languages)('the main jobs in $language', (words) => {
  const open = (): Promise<OpenPage> => workbench.open(`?lang=${words.language}`);

  it('inject the template and fill it in: the rank follows', async () => {
    const { page, pane, faults } = await open();
    await insertSample(page, pane, words);
    await showScreen(pane, 'ranking');
    const first = pane.locator('#panel-ranking').getByRole('row', { name: /^1 / });
    const teams: readonly string[] = words.teams;
    const leads = await first.innerText();
    const leader = teams.find((team) => leads.includes(team)) ?? '';
    const column = 'GHIJ'.charAt(teams.indexOf(leader));
    await page.locator('[role=tab]', { hasText: '考核录入' }).click();
    for (const row of [7, 9, 11, 12]) await typeInto(page, `${column}${row}`, '9');
    // Nothing is clicked: the sheet's own formulas and the pane follow what was typed.
    await first.filter({ hasText: leader }).waitFor({ state: 'detached' });
    await first.waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('a month of member points: from the log to the posting', async () => {
    const { page, pane, faults } = await open();
    await showScreen(pane, 'registers');
    await pane.getByRole('button', { name: words.newYear }).click();
    await pane.getByLabel(words.kit).selectOption('points');
    const [team = ''] = (await pane.locator('textarea').first().inputValue()).split('\n');
    await pane
      .getByLabel(words.members, { exact: true })
      .fill(`张三 一组 ${team} 组长\n李四 一组 ${team}`);
    await pane.getByRole('button', { name: words.make }).click();
    await agree(pane, words.write);
    await page.locator('[role=tab]', { hasText: '积分台账' }).click();
    const line = {
      A4: '1',
      B4: '2026-02-10',
      C4: '张三',
      D4: 'P-A1',
      F4: '1',
      H4: '值班记录',
      L4: '2026-02-20',
    };
    for (const [cell, text] of Object.entries(line)) await typeInto(page, cell, text);
    // A new year has nothing settled, and what is not settled is not posted.
    await pane.getByText(words.unsettled).waitFor();
    await expectDisabled(pane, words.pointsPosting);
    await pane.getByLabel(words.period, { exact: true }).selectOption('2');
    const table = pane.getByRole('table', { name: words.table });
    // 60 of duties, 3 for one urgent task: before anything is settled.
    await table.getByRole('row', { name: /张三/ }).getByText('63.00').waitFor();
    await pane.getByRole('button', { name: words.settle }).click();
    await agree(pane, words.write);
    await pane.getByRole('button', { name: words.pointsPosting }).click();
    await agree(pane, words.write);
    const posting = page.locator('[role=tab]', { hasText: '党员积分公示' });
    await posting.waitFor();
    await posting.click();
    const row = await Promise.all(['A5', 'B5', 'C5', 'D5', 'E5'].map((one) => cellText(page, one)));
    expect(row).toEqual(['1', '张三', '60.00', '3.00', '63.00']);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('a month on its way: a step with its lock, the posting, an appeal, the charts', async () => {
    const { page, pane, faults } = await open();
    await insertSample(page, pane, words);
    await showScreen(pane, 'posting');
    // A step is shown before it is taken, and taken back with its lock.
    await pane.getByLabel(words.who).fill('张班长');
    await pane.getByRole('button', { name: words.next }).click();
    await pane.getByRole('alertdialog').getByText(words.locked).waitFor();
    await agree(pane, words.write);
    await pane.locator('[aria-current=step]', { hasText: /张班长/ }).waitFor();
    await pane.getByRole('button', { name: words.undo, exact: true }).click();
    await page.locator('[role=tab]', { hasText: '流程记录' }).waitFor({ state: 'detached' });
    // The posting, its name not taken by anything else.
    await pane.getByRole('button', { name: words.makePosting }).click();
    await agree(pane, words.write);
    await page.locator('[role=tab]', { hasText: '班组公示' }).waitFor();
    await page.locator('[role=tab]', { hasText: '公示设置' }).waitFor();
    // An appeal against a result, refused with a reason.
    await pane.getByRole('button', { name: words.addAppeal }).click();
    await pane.getByLabel(words.reason).fill('扣多了');
    await pane.getByLabel(words.raisedBy).fill('王班长');
    await pane.getByRole('button', { name: words.record, exact: true }).click();
    await agree(pane, words.write);
    await pane.getByRole('button', { name: words.answer }).click();
    await pane.getByLabel(words.answerText).fill('复核无误');
    await pane.getByLabel(words.answeredBy).fill('李书记');
    await pane.getByRole('button', { name: words.refuse }).click();
    await agree(pane, words.write);
    await pane.getByText(words.refused).waitFor();
    // Charts are looked at before they are drawn.
    await pane.getByRole('button', { name: words.charts }).click();
    await pane.locator('[data-preview]').first().waitFor();
    await pane.getByRole('button', { name: words.put }).click();
    await agree(pane, words.write);
    await page.locator('[role=tab]', { hasText: '图表数据' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** It is there, and says that it cannot be pressed now. */
async function expectDisabled(pane: FrameLocator, name: string): Promise<void> {
  const button = pane.getByRole('button', { name, exact: true });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
}

/** Agrees to what a question shows. */
async function agree(pane: FrameLocator, write: string): Promise<void> {
  const question = pane.getByRole('alertdialog');
  await question.getByRole('button', { name: write, exact: true }).click();
  await question.waitFor({ state: 'detached' });
}

async function insertSample(
  page: Page,
  pane: FrameLocator,
  words: (typeof languages)[number],
): Promise<void> {
  await pane.getByRole('button', { name: words.insert }).first().click();
  const dialog = pane.getByRole('dialog');
  await dialog.getByLabel(words.sample).check();
  await dialog.getByRole('button', { name: words.insertNow, exact: true }).click();
  await page.locator('[role=tab]', { hasText: '汇总排名' }).waitFor();
}
