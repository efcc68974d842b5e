/**
 * The oracle of the charts: LibreOffice computes the helper columns anew, in a file whose entries
 * were changed without the add-in, and they must show what the engine says of those entries.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { applyPreparation } from '../../src/app/applyPreparation';
import { prepareCharts } from '../../src/app/prepareCharts';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import { chartCodes } from '../../src/sheets/charts/ChartEntry';
import { openSession } from '../../src/workbench/cli/openSession';
import { parseArea } from '../../src/workbench/workbook/area';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { openXlsx } from '../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { enter } from '../session/session';
import { shownValues } from './shownValues';

it.each([3, 12, 40])('charts of %i teams follow their entries in LibreOffice', async (count) => {
  const document = createXlsx();
  await openSession(document);
  const teams = Array.from({ length: count }, (_, index) => `第${index + 1}班`);
  await applyPreparation(await prepareTemplate({ teams, period: '2026-11', sample: true }));
  await applyPreparation(await prepareCharts({ codes: chartCodes }));
  const charts = document.workbook.sheets.flatMap((sheet) => structuredClone(sheet.charts));
  const before = (await prepareCharts({ codes: ['rank'] })).previews[0]?.categories ?? [];

  // The first team loses much, the second is vetoed; LibreOffice hears of nothing but the entries.
  for (const row of [7, 8, 9, 11, 12]) await enter('考核录入', `G${row}`, 9);
  await enter('考核录入', 'H13', 1);
  const { previews } = await prepareCharts({ codes: chartCodes });
  const at = await shownValues(saveXlsx(document));
  const shown = (reference: string | null): readonly string[] => {
    const [sheet = '', address = ''] = (reference ?? '').replaceAll("'", '').split('!');
    const area = parseArea(address.replaceAll('$', ''));
    if (area === null) throw new Error(`no reference: ${reference ?? ''}`);
    const letters = /[A-Z]+/u.exec(address)?.[0] ?? '';
    return Array.from({ length: area.rows }, (_, index) =>
      at(sheet, `${letters}${area.row + index + 1}`),
    );
  };
  expect(previews.length).toBeGreaterThan(8);
  expect(previews[0]?.categories).not.toEqual(before);
  expect(previews[0]?.categories.at(-1)).toBe('— 第2班（不达标）');
  for (const preview of previews) {
    const chart = charts.find(({ name }) => name === preview.name);
    expect(shown(chart?.series[0]?.categories ?? null)).toEqual(preview.categories);
    chart?.series.forEach((series, index) => {
      const wanted = preview.series[index]?.values ?? [];
      const differing = shown(series.values).filter(
        (value, place) => Math.abs(Number(value) - (wanted[place] ?? Number.NaN)) > 1.1e-4,
      );
      expect(differing).toEqual([]);
    });
  }
  expect(openXlsx(saveXlsx(document)).workbook.sheets.at(-1)?.name).toBe('图表数据');
});

/** Puts a number into a cell of the file itself: nothing that was computed before is renewed. */
function withEntry(bytes: Uint8Array, sheet: string, address: string, value: number): Uint8Array {
  const parts = unzipSync(bytes);
  const part = `xl/worksheets/${sheet}.xml`;
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const cell = new RegExp(`<c r="${address}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`, 'u');
  expect(xml).toMatch(cell);
  parts[part] = strToU8(xml.replace(cell, `<c r="${address}"$1><v>${value}</v></c>`));
  return zipSync(parts);
}

it('the ranking chart is reordered by an entry that was changed in the file', async () => {
  const document = createXlsx();
  await openSession(document);
  const teams = ['甲班', '乙班', '丙班', '丁班', '戊班'];
  await applyPreparation(await prepareTemplate({ teams, period: '2026-11', sample: true }));
  const { previews } = await prepareCharts({ codes: ['rank'] });
  await applyPreparation(await prepareCharts({ codes: ['rank'] }));
  const before = previews[0]?.categories ?? [];
  const leader = /^1 (.+)（/u.exec(before[0] ?? '')?.[1] ?? '';
  const column = ['G', 'H', 'I', 'J', 'K'][teams.indexOf(leader)] ?? '';
  const place = document.workbook.sheets.findIndex(({ name }) => name === '考核录入') + 1;
  let bytes: Uint8Array = saveXlsx(document);
  for (const row of [7, 8, 9, 11, 12]) {
    bytes = withEntry(bytes, `sheet${place}`, `${column}${row}`, 9);
  }
  const chart = openXlsx(bytes)
    .workbook.sheets.flatMap(({ charts }) => charts)
    .find(({ name }) => name === 'BanzuRankChart');
  const [, address = ''] = (chart?.series[0]?.categories ?? '').split('!');
  const [first = '', last = ''] = address.replaceAll('$', '').split(':');
  const letters = /[A-Z]+/u.exec(first)?.[0] ?? '';
  const at = await shownValues(bytes);
  const after: string[] = [];
  for (let row = Number(/\d+/u.exec(first)); row <= Number(/\d+/u.exec(last)); row++) {
    after.push(at('图表数据', `${letters}${row}`));
  }
  expect(after).toHaveLength(before.length);
  expect(after[0]).toMatch(/^1 /u);
  expect(after.findIndex((label) => label.includes(leader))).toBeGreaterThan(0);
  // The engine puts those entries in the same order.
  await openSession(openXlsx(bytes));
  const again = await prepareCharts({ codes: ['rank'] });
  expect(again.previews[0]?.categories).toEqual(after);
});
