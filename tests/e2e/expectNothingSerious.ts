import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Holds the pane as it stands against axe's rules for WCAG 2.2 A and AA. */
export async function expectNothingSerious(page: Page): Promise<void> {
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
    // Fluent's dialogs leave hidden stops at both ends of the page, which hand the focus on as soon
    // as they get it; the keyboard walk shows that nobody is caught there.
    const context = { include: [document], exclude: [['[data-tabster-dummy]']] };
    const { violations } = await checker.run(context, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
  });
}
