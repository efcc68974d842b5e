/**
 * The arithmetic runs in a worker: what goes there and what comes back is copied by the browser,
 * and must be the same after it.
 */
import ExcelJS from 'exceljs';

import { applyPreparation } from '../../src/app/applyPreparation';
import { calculations } from '../../src/app/calculations';
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

it.each(['form', 'template'] as const)(
  'and all else that is computed there, of a %s',
  async (kind) => {
    await sessionOf(await classForm({ C4: 31 }));
    const request = { teams: ['甲班', '乙班', '丙班'], period: '2026-11', sample: true };
    const preparation = await prepareTemplate(request);
    expect(structuredClone(preparation)).toStrictEqual(preparation);
    if (kind === 'template') await applyPreparation(preparation);
    const workbook = await readWorkbook();
    const sheet = kind === 'form' ? workbook.activeSheet : '汇总排名';
    const cell = { sheet, address: 'B5' };
    const reasons = calculations.reasons(workbook, cell, kind === 'form' ? null : 1);
    expect(structuredClone(reasons)).toStrictEqual(reasons);
    const charts = calculations.charts(workbook, { codes: ['rank'], confirmed: true }, []);
    expect(charts.kind).toBe('ready');
    expect(structuredClone(charts)).toStrictEqual(charts);
    const posting = calculations.posting(workbook, { settings: { start: '2026-12-01' } });
    expect(structuredClone(posting)).toStrictEqual(posting);
  },
);

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
