/** A person's own form, through the use cases and Microsoft's Office.js, without a browser. */
import { applyPreparation } from '../../src/app/applyPreparation';
import { inspect } from '../../src/app/inspect';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { repairFinding } from '../../src/app/repairFinding';
import { undoLast } from '../../src/app/undoLast';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { classForm } from './classForm';
import { changedCells, enter, sessionOf, valueOf } from './session';

async function recalculate() {
  const preparation = await prepareRecalculation({ chart: true });
  const applied = await applyPreparation(preparation);
  return { preparation, applied };
}

describe('recalculating a form that waits for its totals', () => {
  it('fills totals and ranks, adds a chart, and changes no other cell', async () => {
    const bytes = await classForm();
    const { document } = await sessionOf(bytes);
    const { preparation, applied } = await recalculate();

    expect(preparation.overwrites).toEqual([]);
    expect(
      preparation.report?.entities.map(({ name, total, rank }) => [name, total, rank]),
    ).toEqual([
      ['一班', 86, 3],
      ['二班', 92, 1],
      ['三班', 83, 4],
      ['四班', 92, 1],
      ['五班', 74, 5],
    ]);
    expect(applied.written).toEqual([
      { sheet: '评分', range: 'F3:F7' },
      { sheet: '评分', range: 'G3:G7' },
    ]);
    expect(applied.charts).toHaveLength(1);
    const written = ['3', '4', '5', '6', '7'].flatMap((row) => [`评分!${row}:6`, `评分!${row}:7`]);
    expect([...changedCells(bytes, saveXlsx(document))].sort()).toEqual(written.sort());
    expect(valueOf(document, '评分', 'F4')).toBe(92);
    expect(valueOf(document, '评分', 'G3')).toBe(3);
  });

  it('follows a later change without the add-in, because it wrote formulas', async () => {
    const { document } = await sessionOf(await classForm());
    await recalculate();
    await enter('评分', 'B7', 40);
    expect(valueOf(document, '评分', 'F7')).toBe(84);
    expect(valueOf(document, '评分', 'G7')).toBe(4);
    expect(valueOf(document, '评分', 'G5')).toBe(5);
  });

  it('does nothing the second time: no second chart, nothing written', async () => {
    await sessionOf(await classForm());
    await recalculate();
    const again = await prepareRecalculation({ chart: true });
    expect(again.plan.sheets).toEqual([]);
  });

  it('adds total and rank beside a table that has no columns for them', async () => {
    const bytes = await classForm({ F2: null, G2: null });
    const { document } = await sessionOf(bytes);
    await recalculate();
    expect(['F2', 'G2', 'F3', 'G3'].map((at) => valueOf(document, '评分', at))).toEqual([
      '总分',
      '排名',
      86,
      3,
    ]);
  });

  it('takes back everything it wrote in one step', async () => {
    const bytes = await classForm();
    const { document } = await sessionOf(bytes);
    await recalculate();
    expect(await undoLast()).toBe(true);
    expect(changedCells(bytes, saveXlsx(document))).toEqual([]);
    expect(document.workbook.sheet('评分')?.charts).toEqual([]);
  });

  it('takes nothing back where somebody has changed a cell of it since', async () => {
    const bytes = await classForm();
    const { document } = await sessionOf(bytes);
    await recalculate();
    const written = document.workbook.sheet('评分')?.cell(3, 5);
    await enter('评分', 'F4', 91);
    await expect(undoLast()).rejects.toMatchObject({
      code: 'changed-since-write',
      params: { sheet: '评分', cell: 'F4' },
    });
    expect(valueOf(document, '评分', 'F4')).toBe(91);
    expect(document.workbook.sheet('评分')?.charts).toHaveLength(1);

    const formula = written?.formula ?? null;
    await enter('评分', 'F4', formula === null ? written?.value : `=${formula}`);
    expect(await undoLast()).toBe(true);
    expect(changedCells(bytes, saveXlsx(document))).toEqual([]);
  });
});

describe('cells that hold something already', () => {
  it('are shown old and new before they are replaced', async () => {
    const { document } = await sessionOf(
      await classForm({ F3: 80, F4: 92, F5: 83, F6: 92, F7: 74 }),
    );
    const preparation = await prepareRecalculation({ chart: false });
    expect(preparation.overwrites).toEqual([
      { at: { sheet: '评分', address: 'F3' }, before: '80', after: '86' },
    ]);
    expect(preparation.report?.findings.map(({ code, at }) => [code, at?.address])).toEqual([
      ['total-differs', 'F3'],
    ]);
    await applyPreparation(preparation);
    expect(valueOf(document, '评分', 'F3')).toBe(86);
    expect(valueOf(document, '评分', 'F4')).toBe(92);
  });

  it('stop the write when they changed after they were shown', async () => {
    const { document } = await sessionOf(await classForm());
    const preparation = await prepareRecalculation({ chart: false });
    await enter('评分', 'F5', '缺考');
    await expect(applyPreparation(preparation)).rejects.toMatchObject({ code: 'workbook-changed' });
    expect(valueOf(document, '评分', 'F3')).toBeNull();
    expect(valueOf(document, '评分', 'F5')).toBe('缺考');
  });

  it('stay as they are on a protected sheet, and the person is told', async () => {
    const bytes = await classForm();
    const { document } = await sessionOf(bytes);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('评分').protection.protect();
      await context.sync();
    });
    await expect(recalculate()).rejects.toMatchObject({ code: 'sheet-protected' });
    expect(changedCells(bytes, saveXlsx(document))).toEqual([]);
  });
});

describe('a value that cannot be right', () => {
  it.each([
    ['above the maximum', { C4: 31 }, 'above-maximum', 'C4'],
    ['negative', { C4: -1 }, 'below-zero', 'C4'],
    ['text', { C4: '优秀' }, 'not-a-number', 'C4'],
    ['a number written as text', { C4: '２７分' }, 'number-as-text', 'C4'],
    ['an error', { C4: { error: '#DIV/0!' } }, 'error-value', 'C4'],
    ['missing', { C4: null }, 'missing-entry', 'C4'],
    ['no name', { A5: null }, 'missing-name', 'A5'],
    ['a name twice', { A5: '二 班' }, 'doubled-name', 'A5'],
  ] as const)('%s: the finding names the cell', async (_what, changes, code, address) => {
    const bytes = await classForm(changes);
    const { document } = await sessionOf(bytes);
    const inspection = await inspect();
    expect(inspection.kind).toBe('assessable');
    const findings = inspection.kind === 'assessable' ? inspection.report.findings : [];
    expect(findings.map((finding) => [finding.code, finding.at?.address])).toContainEqual([
      code,
      address,
    ]);
    // Looking changes nothing.
    expect(changedCells(bytes, saveXlsx(document))).toEqual([]);
  });

  it('a number written as text is mended with one click, in a cell formatted as text too', async () => {
    const { document } = await sessionOf(await classForm({ C4: '２７分' }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('评分').getRange('C4').numberFormat = [['@']];
      await context.sync();
    });
    const inspection = await inspect();
    const findings = inspection.kind === 'assessable' ? inspection.report.findings : [];
    const finding = findings.find(({ code }) => code === 'number-as-text');
    if (finding === undefined) throw new Error('no finding');
    const preparation = await repairFinding(finding);
    expect(preparation.overwrites).toMatchObject([{ before: '２７分', after: '27' }]);
    await applyPreparation(preparation);
    expect(valueOf(document, '评分', 'C4')).toBe(27);
  });
});
