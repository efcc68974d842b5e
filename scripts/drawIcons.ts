/**
 * Draws the ribbon's icons from their SVG in the sizes Excel asks for, where a size is missing:
 * `npx tsx scripts/drawIcons.ts`. Icons that are there are left alone.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { launchChromium } from '../tests/e2e/launchChromium';

const folder = resolve(__dirname, '../assets');
/** What `<bt:Image size>` asks for. */
const sizes = [16, 32, 80];

async function drawMissing(): Promise<void> {
  const drawings = (await readdir(folder)).filter(
    (name) => name.endsWith('.svg') && !name.startsWith('icon'),
  );
  const browser = await launchChromium();
  for (const drawing of drawings) {
    const svg = await readFile(join(folder, drawing), 'utf8');
    for (const size of sizes) {
      const file = join(folder, drawing.replace('.svg', `-${size}.png`));
      if (existsSync(file)) continue;
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await writeFile(file, await page.screenshot({ omitBackground: true }));
      await page.close();
      console.log(file);
    }
  }
  await browser.close();
}

void drawMissing();
