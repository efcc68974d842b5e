/**
 * `npm run bench -- scrolling`: a sheet of 20,000 rows is scrolled through in Chromium, and the time
 * from one frame to the next is taken. A frame over 50 ms is felt as a jerk.
 */
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { openFile, startWorkbench } from '../e2e/openWorkbench';

const ROWS = 20_000;
const COLUMNS = 50;
const FRAMES = 180;

function bigWorkbook(): Uint8Array {
  const document = createXlsx();
  const [sheet] = document.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const value = column === 0 ? `第${row}班` : ((row * 31 + column * 17) % 10_000) / 100;
      sheet.setCell(row, column, { value, formula: null, style: 0 });
    }
  }
  return saveXlsx(document);
}

async function measure(): Promise<void> {
  const workbench = await startWorkbench();
  try {
    const opened = await workbench.open();
    const { page } = opened;
    await openFile(opened, 'big.xlsx', bigWorkbook());
    await page.locator('[role=gridcell][data-address="A1"]', { hasText: '第0班' }).waitFor();
    await page.waitForTimeout(3_000);
    for (const [what, step] of [
      ['as a wheel does, 3 rows a frame', 60],
      ['as a dragged scroll bar does, 100 rows a frame', 2_000],
    ] as const) {
      const times = await page.locator('[role=grid]').evaluate(
        async (grid, { pixels, frames }) => {
          grid.scrollTop = 0;
          const stamps: number[] = [];
          while (stamps.length < frames) {
            stamps.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
            grid.scrollTop += pixels;
          }
          return stamps.slice(1).map((stamp, index) => stamp - (stamps[index] ?? stamp));
        },
        { pixels: step, frames: FRAMES },
      );
      const sorted = times.sort((a, b) => a - b);
      const at = (share: number): string =>
        (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
      const jerks = sorted.filter((each) => each > 50).length;
      process.stdout.write(
        `scrolled ${what}: half of the frames within ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, ` +
          `the longest ${(sorted.at(-1) ?? 0).toFixed(0)} ms; ${jerks} of ${sorted.length} over 50 ms\n`,
      );
    }
  } finally {
    await workbench.close();
  }
}

void measure();
