/**
 * The arithmetic runs in a worker: what goes there and what comes back is copied by the browser,
 * and must be the same after it.
 */
import ExcelJS from 'exceljs';

import { applyPreparation } from '../../src/app/applyPreparation';
import { planRecalculation } from '../../src/app/planRecalculation';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import { readWorkbook } from '../../src/excel/readGrid';
import { newSheet } from '../../src/sheets/newSheet';
import { classForm } from './classForm';
import { sessionOf } from './session';

const options = { chart: true, confirmed: true };

it('a form goes to the worker and comes back as it was', async () => {
  await sessionOf(await classForm({ C4: 31, D5: '１６分', F3: 80 }));
  const workbook = await readWorkbook();
  expect(structuredClone(workbook)).toStrictEqual(workbook);
  const planned = planRecalculation(workbook, options);
  expect(planned.kind).toBe('ready');
  expect(structuredClone(planned)).toStrictEqual(planned);
});

it('so do the injected sheets', async () => {
  await sessionOf(await classForm());
  const request = { teams: ['甲班', '乙班', '丙班'], period: '2026-11', sample: true };
  await applyPreparation(await prepareTemplate(request));
  const workbook = await readWorkbook();
  const planned = planRecalculation(workbook, { ...options, sheet: '考核录入' });
  expect(planned.kind).toBe('ready');
  expect(structuredClone(planned)).toStrictEqual(planned);
});

it('a workbook is read in batches, with a way to stop between them', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('数据');
  for (let row = 0; row < 300; row += 1) sheet.addRow(Array.from({ length: 50 }, (_, at) => at));
  await sessionOf(new Uint8Array(await book.xlsx.writeBuffer()));
  const parts: string[] = [];
  const whole = await readWorkbook({ onProgress: (done, of) => parts.push(`${done}/${of}`) });
  expect(parts).toEqual(['0/4', '1/4', '2/4', '3/4']);
  expect(whole.grids[0]?.values).toHaveLength(300);
  expect(whole.grids[0]?.values.at(-1)?.at(-1)).toBe(49);
  const stopper = new AbortController();
  const reading = readWorkbook({
    signal: stopper.signal,
    onProgress: (done) => (done === 1 ? stopper.abort() : undefined),
  });
  await expect(reading).rejects.toMatchObject({ code: 'Cancelled' });
});

it('a write that is stopped between batches leaves nothing behind', async () => {
  await sessionOf(await classForm());
  const before = await readWorkbook();
  const values = Array.from({ length: 200 }, () => Array.from({ length: 50 }, () => 1));
  const sheets = [newSheet('大表', { blocks: [{ at: 'A1', values }] })];
  const preparation = { plan: { sheets, names: [] }, overwrites: [], report: null };
  const stopper = new AbortController();
  let batches = 0;
  const writing = applyPreparation(preparation, {
    signal: stopper.signal,
    onProgress: (done, of) => {
      batches = of;
      if (done === 1) stopper.abort();
    },
  });
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
  expect(batches).toBeGreaterThan(2);
  expect(await readWorkbook()).toEqual(before);
});
