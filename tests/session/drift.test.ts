/** Everything that makes the sheets show something else than the engine, each with its likely cause. */
import { applyPreparation } from '../../src/app/applyPreparation';
import { assessMonth } from '../../src/app/assessMonth';
import { findDrift } from '../../src/app/findDrift';
import { inspect } from '../../src/app/inspect';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { prepareNewVersion } from '../../src/app/year/prepareNewVersion';
import type { Finding } from '../../src/assessment/Finding';
import { readTemplate } from '../../src/forms/template/readTemplate';
import type { Grid } from '../../src/forms/Grid';
import type { TemplateOptions } from '../../src/sheets/template/TemplateOptions';
import { buildItem, buildRubric } from '../assessment/buildRubric';
import { enter, valueOf } from './session';
import { logLine, readBack, templateBook } from './templateBook';

const rubric = buildRubric([
  buildItem('A-01', 'A', 60, { type: 'deduct', step: 1 }),
  buildItem('A-02', 'A', 40, { type: 'linear', fullAt: 100, zeroAt: 0 }),
]);
const options: TemplateOptions = {
  rubric,
  teams: ['甲班', '乙班'],
  period: '2026-11',
  entryOf: (_team, id) => (id === 'A-01' ? 2 : 91),
};

async function findings(): Promise<readonly Finding[]> {
  const inspection = await inspect();
  return inspection.kind === 'assessable' ? inspection.report.findings : [];
}

/** "sheet!cell: what it shows, what it should, cause (where from)" of every difference. */
async function driftLines(): Promise<readonly string[]> {
  return linesOf((await findings()).filter(({ code }) => code === 'formula-drift'));
}

function linesOf(drift: readonly Finding[]): readonly string[] {
  return drift.map(({ at, params }) => {
    const from = params['from'] === '' ? '' : ` (${params['from']})`;
    return `${at?.sheet}!${at?.address}: ${params['found']}, ${params['expected']}, ${params['cause']}${from}`;
  });
}

async function insertRow(sheet: string, row: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(row).insert('Down');
    await context.sync();
  });
}

async function deleteRow(sheet: string, row: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(row).delete('Up');
    await context.sync();
  });
}

it('a cell overwritten by hand: itself, and all that is made of it', async () => {
  await templateBook(options);
  await enter('得分明细', 'G5', 60);
  const lines = await driftLines();
  expect(lines).toContain('得分明细!G5: 60, 58, constant');
  expect(lines).toContain('汇总排名!E5: 96.4, 94.4, follows (得分明细!G5)');
  expect(lines.filter((line) => line.startsWith('汇总排名!E6'))).toEqual([]);
});

it('a formula altered', async () => {
  await templateBook(options);
  await enter('得分明细', 'H6', '=40-1');
  const lines = await driftLines();
  expect(lines).toContain('得分明细!H6: 39, 36.4, changed');
  expect(lines).toContain('汇总排名!E6: 97, 94.4, follows (得分明细!H6)');
});

describe('a row inserted', () => {
  it.each(['得分明细', '汇总排名'])(
    'in %s is named, and recalculating puts every number right',
    async (sheet) => {
      await templateBook(options);
      await insertRow(sheet, '5:5');
      const lines = await driftLines();
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatch(new RegExp(`moved \\(${sheet}!A5\\)$`, 'u'));
      await applyPreparation(await prepareRecalculation({ chart: false, confirmed: true }));
      expect(await driftLines()).toEqual([]);
    },
  );

  it('in 考核录入 is named; no formula that moved along is taken for a wrong one', async () => {
    const document = await templateBook(options);
    await insertRow('考核录入', '6:6');
    expect(valueOf(document, '得分明细', 'G6')).toBe(36.4);
    const lines = await driftLines();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/moved \(考核录入!A6\)$/u);
    const { plan } = await prepareRecalculation({ chart: false, confirmed: true });
    expect(plan.sheets).toEqual([]);
    await deleteRow('考核录入', '6:6');
    expect(await driftLines()).toEqual([]);
  });

  it('in 考核标准 does no harm: its formulas move along, and stay as they are', async () => {
    const document = await templateBook(options);
    await insertRow('考核标准', '5:5');
    const { plan } = await prepareRecalculation({ chart: false, confirmed: true });
    expect(plan.sheets).toEqual([]);
    expect(valueOf(document, '汇总排名', 'E5')).toBe(94.4);
    expect((await driftLines()).filter((line) => !line.includes('moved (考核标准!A5)'))).toEqual(
      [],
    );
  });
});

/** The Grids with the values of some sheets as a function makes them. */
function shown(
  grids: readonly Grid[],
  sheets: readonly string[],
  change: (value: Grid['values'][number][number], row: number) => typeof value,
): readonly Grid[] {
  return grids.map((grid) =>
    sheets.includes(grid.sheet)
      ? { ...grid, values: grid.values.map((line, row) => line.map((one) => change(one, row))) }
      : grid,
  );
}

it('rounding as displayed: scores counted with one decimal, or none', async () => {
  await templateBook({ ...options, entryOf: (_, id) => (id === 'A-01' ? 0.07 : 91.11) });
  const { template, grids } = await readBack();
  for (const places of [1, 10]) {
    const rounded = shown(grids, ['得分明细'], (value, row) =>
      typeof value === 'number' && row >= 4 ? Math.round(value * places) / places : value,
    );
    const lines = linesOf(findDrift(template, assessMonth(template), rounded));
    expect(lines).toContain(
      places === 10 ? '得分明细!G5: 59.9, 59.93, rounded' : '得分明细!G5: 60, 59.93, rounded',
    );
    expect(lines.filter((line) => !line.endsWith('rounded'))).toEqual([]);
  }
});

it('a log line added and not recalculated', async () => {
  await templateBook({
    ...options,
    countsFromLog: true,
    events: [logLine({ serial: '1', team: '甲班', itemId: 'A-01', quantity: 2 })],
    entryOf: (_, id) => (id === 'A-01' ? null : 91),
  });
  const before = await readBack();
  await enter('扣分台账', 'H4', 5);
  const { grids } = await readBack();
  // As it is in a workbook set to calculate by hand: the line is new, all formulas show the old.
  const stale = before.grids.map(
    (grid) => grids.find(({ sheet }) => sheet === grid.sheet && sheet === '扣分台账') ?? grid,
  );
  const reading = readTemplate(stale);
  if (reading.kind !== 'template') throw new Error('no template');
  const lines = linesOf(findDrift(reading.template, assessMonth(reading.template), stale));
  expect(lines).toContain('考核录入!G5: 2, 5, stale');
  expect(lines).toContain('得分明细!G5: 58, 55, stale');
  expect(lines).toContain('汇总排名!E5: 94.4, 91.4, stale');
  expect(lines.filter((line) => !line.endsWith('stale'))).toEqual([]);
});

it('an older version of the standard on the sheets than the one in force', async () => {
  await templateBook(options);
  const registered = { author: '王书记', note: '', words: () => [] };
  await applyPreparation(await prepareNewVersion({ from: '2026-01', ...registered }));
  await enter('考核标准', 'H4', 3);
  await applyPreparation(await prepareNewVersion({ from: '2026-10', ...registered }));
  expect((await findings()).map(({ code }) => code)).not.toContain('standard-not-in-force');
  // The old step is back on the sheet, while V2 is in force in November.
  await enter('考核标准', 'H4', 1);
  expect(await findings()).toContainEqual(
    expect.objectContaining({
      code: 'standard-not-in-force',
      params: { version: 'V2', period: '2026-11' },
    }),
  );
});
