import { showScreen, type OpenPage } from './openWorkbench';

const words = {
  'zh-CN': {
    newYear: '新建年度工作簿…',
    members: '党员',
    committee: '支委',
    make: '建好',
    write: '写入',
    close: '关闭',
  },
  'en-US': {
    newYear: 'New year’s workbook…',
    members: 'Party members',
    committee: 'Committee',
    make: 'Make it',
    write: 'Write',
    close: 'Close',
  },
} as const;

/**
 * Makes a year's workbook through the pane, with invented people in its first team. Where it is
 * not `isAskedFor` the question for it stands open already.
 */
export async function fillYear(
  { page, pane }: OpenPage,
  language: keyof typeof words,
  isAskedFor = true,
): Promise<void> {
  const say = words[language];
  if (isAskedFor) {
    await showScreen(pane, 'registers');
    await pane.getByRole('button', { name: say.newYear }).click();
  }
  const [team = ''] = (await pane.locator('textarea').first().inputValue()).split('\n');
  await pane
    .getByLabel(say.members, { exact: true })
    .fill(`张三 一组 ${team} 组长\n李四 一组 ${team}\n王五 一组 ${team}`);
  await pane.getByLabel(say.committee).fill('赵六 书记');
  await pane.getByRole('button', { name: say.make }).click();
  const question = pane.getByRole('alertdialog');
  await question.getByRole('button', { name: say.write, exact: true }).click();
  await question.waitFor({ state: 'detached' });
  await page.locator('[role=tab]', { hasText: '积分台账' }).waitFor();
  // The question about the year is done with, and what it was answered with.
  await pane
    .getByRole('region', { name: say.newYear.replace('…', '') })
    .getByRole('button', { name: say.close, exact: true })
    .click();
  await pane.getByRole('table').first().waitFor();
}
