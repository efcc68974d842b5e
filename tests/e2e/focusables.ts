import type { Page } from 'playwright-core';

/** The pane's document inside the workbench page. */
export function paneFrame(page: Page) {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the pane is gone');
  return frame;
}

/**
 * Every control of the pane that is not reached by pressing Tab from its top, once round. Of a group
 * with one stop (tabs, radios) the chosen one stands for all.
 */
export async function unreachedByTab(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  const controls = await frame.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => {
      const shown = element.getClientRects().length > 0;
      const isGroupMember =
        (element.getAttribute('role') === 'tab' && element.tabIndex < 0) ||
        (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
      return shown && !isGroupMember && element.dataset['tabsterDummy'] === undefined;
    });
    all.forEach((element, index) => element.setAttribute('data-walk', String(index)));
    return all.map((element, index) => `${index}: ${element.outerHTML.slice(0, 160)}`);
  });
  const seen = new Set<string>();
  // Forth and back: the focus is shown once the keyboard moves it.
  await frame.locator('[data-walk="0"]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  for (let presses = 0; presses < controls.length + 5; presses += 1) {
    const at = await frame.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return null;
      // A control nobody can see the focus on counts as not reached.
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const after = getComputedStyle(element, '::after');
      const marked =
        outlineStyle !== 'none' ||
        boxShadow !== 'none' ||
        after.outlineStyle !== 'none' ||
        after.borderTopStyle !== 'none' ||
        element.matches('input, select, textarea');
      return marked ? element.getAttribute('data-walk') : null;
    });
    if (at !== null) seen.add(at);
    await page.keyboard.press('Tab');
  }
  return controls.filter((_control, index) => !seen.has(String(index)));
}
