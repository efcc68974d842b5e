/** The pocket cards: as large as a bank card, none split or cut, made from the rules in force. */
import fc from 'fast-check';

import { applyPreparation } from '../../../src/app/applyPreparation';
import { newYear } from '../../../src/app/newYear/newYear';
import { prepareYear } from '../../../src/app/newYear/prepareYear';
import { pocketCards } from '../../../src/app/programme/pocketCards';
import { parseArea } from '../../../src/forms/address';
import { defaultScheme } from '../../../src/points/pointsSchemes';
import { fontSize, pocketCardPage } from '../../../src/sheets/pocketCard/pocketCardPage';
import { pocketCardSheet } from '../../../src/sheets/pocketCard/pocketCardSheet';
import { openSession } from '../../../src/workbench/cli/openSession';
import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import { enter, valueOf } from '../../session/session';

const millimetres = (points: number) => (points / 72) * 25.4;
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('the sheet', () => {
  const sheet = pocketCardSheet(all);
  const widthOf = (column: string) =>
    sheet.columnWidths.find(({ columns }) => columns === column)?.points ?? NaN;
  const heightOf = (row: number) =>
    sheet.rowHeights.find(({ rows }) => {
      const [first = 0, last = first] = rows.split(':').map(Number);
      return row >= first && row <= last;
    })?.points ?? NaN;

  it('has halves of 85.6 × 54 mm, to a tenth of a millimetre', () => {
    for (const column of ['A', 'C']) expect(millimetres(widthOf(column))).toBeCloseTo(85.6, 1);
    for (const row of [1, 2, 4, 5, 16, 17]) expect(millimetres(heightOf(row))).toBeCloseTo(54, 1);
  });

  it('prints four whole cards a page: fronts and backs together, within the page', () => {
    const areas = (sheet.page?.area ?? '').split(',').map((area) => parseArea(area));
    expect(areas).toHaveLength(3);
    areas.forEach((area, index) => {
      expect(area).toEqual({ row: index * 6, column: 0, rows: 5, columns: 3 });
    });
    // A4 less Excel's usual margins: 0.7 inch left and right, 0.75 above and below.
    expect(widthOf('A') + widthOf('B') + widthOf('C')).toBeLessThanOrEqual(595.3 - 2 * 50.4);
    const page = [1, 2, 3, 4, 5].reduce((sum, row) => sum + heightOf(row), 0);
    expect(page).toBeLessThanOrEqual(841.9 - 2 * 54);
  });
});

describe('the page for the browser', () => {
  const card = {
    number: 3,
    title: '交接班<管理>',
    version: 2,
    effective: '2026-03-01',
    points: ['对口交接', '现场签字'],
  };

  it('says every size in millimetres: a card is a bank card folded once, four fit an A4 page', () => {
    const html = pocketCardPage(all.map((number) => ({ ...card, number })));
    const number = (pattern: RegExp) => Number(pattern.exec(html)?.[1]);
    const width = number(/article\{width:([\d.]+)mm/u);
    const height = number(/article\{width:[\d.]+mm;height:([\d.]+)mm/u);
    const gap = number(/;gap:([\d.]+)mm/u);
    const margin = number(/@page\{size:A4 portrait;margin:([\d.]+)mm/u);
    expect([width, height]).toEqual([85.6, 108]);
    expect(2 * width + gap).toBeLessThanOrEqual(210 - 2 * margin);
    expect(2 * height + gap).toBeLessThanOrEqual(297 - 2 * margin);
    expect(html.match(/<section>/gu)).toHaveLength(3);
    expect(html.match(/<article>/gu)).toHaveLength(12);
    expect(html).toContain('交接班&lt;管理&gt;');
    expect(html).not.toMatch(/https?:|<script/u);
  });

  it('sets key points as large as fits: more text, never larger type', () => {
    expect(fontSize(card.points)).toBe(10);
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 12 }),
        fc.string({ minLength: 1, maxLength: 40 }),
        (points, more) => {
          expect(fontSize([...points, more])).toBeLessThanOrEqual(fontSize(points));
        },
      ),
    );
  });
});

it('the cards are those chosen, of the versions in force, in the sheet and on the page', async () => {
  const document = createXlsx();
  await openSession(document);
  const people = {
    teams: [{ name: '甲班', headcount: 9 }],
    committee: [],
    members: [],
  };
  const year = newYear('registers', 2026, people, defaultScheme);
  await applyPreparation(await prepareYear(year));
  await enter('口袋卡', 'E2', '3、1');
  await enter('实施细则', 'F6', '对口交接;现场签字');
  expect(valueOf(document, '口袋卡', 'A1')).toContain('第 3 项');
  expect(valueOf(document, '口袋卡', 'A2')).toBe('· 对口交接\n· 现场签字');
  const html = await pocketCards();
  expect(html.match(/<article>/gu)).toHaveLength(2);
  expect(html.indexOf('第 3 项')).toBeLessThan(html.indexOf('第 1 项'));
  expect(html).toContain('<li>对口交接</li><li>现场签字</li>');
  for (let row = 4; row <= 15; row++) await enter('实施细则', `E${row}`, '废止');
  await expect(pocketCards()).rejects.toMatchObject({ code: 'no-practice-rules' });
});
