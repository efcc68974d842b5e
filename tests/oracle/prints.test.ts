/**
 * Postings and hand-outs as LibreOffice prints them: one A4 page each where they can be, the header
 * on every page where not. Needs LibreOffice, and pdftotext of poppler for the words of a page.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { applyPreparation } from '../../src/app/applyPreparation';
import { sampleYear } from '../../src/app/newYear/sampleYear';
import { prepareHandouts } from '../../src/app/prepareHandouts';
import { preparePosting } from '../../src/app/preparePosting';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import { applyPlan } from '../../src/excel/applyPlan';
import type { WorkbookPlan } from '../../src/sheets/SheetPlan';
import { openSession } from '../../src/workbench/cli/openSession';
import { yearWorkbook } from '../../src/workbench/cli/yearWorkbook';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { bookOf } from '../session/bookOf';
import { sessionOf } from '../session/session';
import { convert } from './libreOffice';

const run = promisify(execFile);

/** A PDF's page width and height in points. */
const A4 = { upright: [595, 842] } as const;

/** The words of each page of what a plan prints alone, each page upright A4. */
async function pagesOf(plan: WorkbookPlan): Promise<readonly string[]> {
  const document = createXlsx();
  await openSession(document);
  await applyPlan(plan);
  const blank = document.workbook.sheet('Sheet1');
  if (blank !== undefined) document.workbook.deleteSheet(blank);
  const pdf = (await convert(saveXlsx(document), 'pdf')).get('book.pdf');
  if (pdf === undefined) throw new Error('no pdf');
  const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/gu)];
  for (const [, width, height] of sizes) {
    expect([width, height].map((points) => Math.round(Number(points)))).toEqual(A4.upright);
  }
  const folder = await mkdtemp(join(tmpdir(), 'scorecard-prints-'));
  try {
    const file = join(folder, 'book.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 1 << 26 });
    // A form feed ends each page; LibreOffice parts digits from characters.
    return stdout.replace(/ /gu, '').split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function month(count: number): Promise<void> {
  await openSession(createXlsx());
  const teams = Array.from({ length: count }, (_, index) => `第${index + 1}班`);
  await applyPreparation(await prepareTemplate({ teams, period: '2026-11', sample: true }));
}

it.each([3, 12, 40])('the posting of %i teams is one page', async (count) => {
  await month(count);
  const pages = await pagesOf((await preparePosting()).alone);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('2026年11月班组考评结果公示');
  expect(pages[0]).toContain('批准人：');
  expect(pages[0]).toContain('第1页，共1页');
});

it('the posting of 40 members is one page beside that of their teams', async () => {
  await yearWorkbook(sampleYear(7));
  const pages = await pagesOf((await preparePosting()).alone);
  expect(pages).toHaveLength(2);
  expect(pages[1]).toContain('党员安全生产贡献度积分公示');
  expect(pages[1]).toContain('批准人：');
});

it('the posting of 120 people goes over pages, the header on each, the signatures once', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => [
    `党员${index + 1}`,
    45 - (index % 40),
    46 - (index % 30),
    null,
    null,
  ]);
  await sessionOf(
    await bookOf({
      name: '积分',
      rows: [
        ['2026年5月党员积分表'],
        ['姓名', '学习（50分）', '工作（50分）', '总分', '排名'],
        ...rows,
      ],
    }),
  );
  const pages = await pagesOf((await preparePosting()).alone);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.length).toBeLessThanOrEqual(4);
  for (const [index, page] of pages.entries()) {
    expect(page).toMatch(/名次姓名总分/u);
    expect(page).toContain(`第${index + 1}页，共${pages.length}页`);
  }
  expect(pages.filter((page) => page.includes('批准人：'))).toHaveLength(1);
});

it('forty hand-outs are forty pages, one a team', async () => {
  await month(40);
  const pages = await pagesOf((await prepareHandouts()).plan);
  expect(pages).toHaveLength(40);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`第${index + 1}班2026年11月考评反馈单`);
  }
});

it('a hand-out with a year’s trend is one page too', async () => {
  await yearWorkbook(sampleYear(7));
  const pages = await pagesOf((await prepareHandouts()).plan);
  expect(pages).toHaveLength(6);
});
