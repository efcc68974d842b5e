import { resolve } from 'node:path';

import type { Browser, FrameLocator, Page } from 'playwright-core';

import { startWorkbenchServer, type WorkbenchServer } from '../../src/workbench/page/server';
import { buildOnce } from './buildOnce';
import { launchChromium } from './launchChromium';

export const root = resolve(__dirname, '../..');

/** The workbench page in a real Chromium, with the real pane in it. */
export interface Workbench {
  readonly server: WorkbenchServer;
  readonly browser: Browser;
  /**
   * A fresh page on a blank workbook; `faults` collects what the pages complain of, `before` runs
   * in it ahead of its own scripts.
   */
  open(query?: string, before?: () => void): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly faults: string[];
}

/** Builds what is not built yet, serves it, and starts the browser. */
export async function startWorkbench(): Promise<Workbench> {
  await buildOnce(root);
  const server = await startWorkbenchServer({
    port: 0,
    paneDir: resolve(root, 'dist'),
    pageDir: resolve(root, 'dist-workbench'),
    sample: null,
    sampleName: '',
  });
  const browser = await launchChromium();
  return {
    server,
    browser,
    open: async (query = '', before) => {
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        locale: 'zh-CN',
      });
      if (before !== undefined) await page.addInitScript(before);
      // From the start: begun only just before the click it may come too late for it.
      page.on('filechooser', () => undefined);
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        // The one file that may be missing: a blank workbench has no sample.
        const isSample = message.location().url.endsWith('/sample.xlsx');
        if (message.type() === 'error' && !isSample) faults.push(message.text());
      });
      await page.goto(`${server.url}${query}`);
      const pane = page.frameLocator('iframe[data-pane]');
      await pane.getByRole('button', { name: /插入模板|Insert template/ }).waitFor();
      return { page, pane, faults };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens a file in the workbench as a person does: the button, the file dialog. */
export async function openFile({ page }: OpenPage, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: /打开|Open/ })
    .first()
    .click();
  await (
    await chooser
  ).setFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
}

/** The pane's screens by the place of their tab. */
export const screens = [
  'home',
  'check',
  'scores',
  'ranking',
  'registers',
  'posting',
  'year',
  'settings',
] as const;

/** Chooses a screen of the pane and waits until it stands. */
export async function showScreen(
  pane: FrameLocator,
  screen: (typeof screens)[number],
): Promise<void> {
  await pane.locator(`#tab-${screen}`).click();
  await pane.locator(`#panel-${screen} :is(h2, section, button)`).first().waitFor();
}

/** Makes the pane as wide as Excel's would be. */
export async function setPaneWidth(page: Page, pixels: number): Promise<void> {
  await page.locator('iframe[data-pane]').evaluate((frame, width) => {
    if (frame.parentElement !== null) frame.parentElement.style.width = `${width}px`;
  }, pixels);
}

/** Types into a cell as a person does: click, type, Enter. The cell must be in view. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`[role=gridcell][data-address="${address}"]`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What a cell shows. */
export async function cellText(page: Page, address: string): Promise<string> {
  return (await page.locator(`[role=gridcell][data-address="${address}"]`).innerText()).trim();
}
