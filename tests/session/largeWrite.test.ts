/**
 * A request and an answer may have 5 MB (office-js.md §2), which the workbench holds to: what is
 * larger is written, remembered and taken back in parts.
 */
import { applyPreparation } from '../../src/app/applyPreparation';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import { undoLast } from '../../src/app/undoLast';
import { changeSheet, newSheet } from '../../src/sheets/newSheet';
import { classForm } from './classForm';
import { allCells, changedCells, saveXlsx, sessionOf, valueOf } from './session';

/** 120 rows of 100 texts of 180 characters, three bytes each: 6.5 MB. */
const texts = (letter: string): string[][] =>
  Array.from({ length: 120 }, (_, row) =>
    Array.from({ length: 100 }, (__, column) => `${letter}${row},${column} `.padEnd(180, letter)),
  );

const alone = { names: [], overwrites: [], report: null };

it('a new sheet of over 5 MB is written, and goes when it is taken back', async () => {
  const { document } = await sessionOf(await classForm());
  const before = saveXlsx(document);
  const sheet = newSheet('大表', { blocks: [{ at: 'A1', values: texts('甲') }] });
  await applyPreparation({ ...alone, plan: { sheets: [sheet], names: [] } });
  expect(valueOf(document, '大表', 'CV120')).toContain('甲119,99');
  expect(await undoLast()).toBe(true);
  expect(changedCells(before, saveXlsx(document))).toEqual([]);
});

it('over 5 MB that were there before come back when what was written over them is taken back', async () => {
  const { document } = await sessionOf(await classForm());
  const first = newSheet('大表', { blocks: [{ at: 'A1', values: texts('甲') }] });
  await applyPreparation({ ...alone, plan: { sheets: [first], names: [] } });
  const before = saveXlsx(document);
  // Cells of our own: nobody is asked before each of them is replaced.
  const second = changeSheet('大表', {
    blocks: [{ at: 'A1', values: texts('乙') }],
    own: true,
  });
  await applyPreparation({ ...alone, plan: { sheets: [second], names: [] } });
  expect(valueOf(document, '大表', 'CV120')).toContain('乙119,99');
  expect(await undoLast()).toBe(true);
  expect(changedCells(before, saveXlsx(document))).toEqual([]);
});

// Some 40 s: every formula of 200 teams, their log and their standard is computed.
const full = process.env['FULL'] === '1';
if (!full) process.stdout.write('skipped, FULL=1 runs it: the template for 200 teams\n');
(full ? it : it.skip)(
  'the largest template, 200 teams, is injected and taken back',
  async () => {
    const { document } = await sessionOf(await classForm());
    const before = saveXlsx(document);
    const teams = Array.from({ length: 200 }, (_, index) => `第${index + 1}班`);
    await applyPreparation(await prepareTemplate({ teams, period: '2026-11', sample: true }));
    expect(allCells(saveXlsx(document)).size).toBeGreaterThan(40_000);
    expect(valueOf(document, '汇总排名', 'A204')).not.toBeNull();
    expect(await undoLast()).toBe(true);
    expect(changedCells(before, saveXlsx(document))).toEqual([]);
  },
  300_000,
);
