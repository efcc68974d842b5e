/** Closing months, and what is made of them, through the use cases and Microsoft's Office.js. */
import { applyPreparation } from '../../../src/app/applyPreparation';
import { prepareRollUp } from '../../../src/app/year/prepareRollUp';
import { prepareRecalculation } from '../../../src/app/prepareRecalculation';
import { undoLast } from '../../../src/app/undoLast';
import { verifyYear } from '../../../src/app/year/verifyYear';
import { eventOf } from '../../assessment/log/eventOf';
import { enter, saveXlsx, sessionOf, valueOf } from '../session';
import { close, logBook, templateBook, turnTo } from './yearOfMonths';

describe('closing a month', () => {
  it('keeps entries, results and the standard, and proves itself from the saved file', async () => {
    const document = await templateBook();
    await close();
    expect(document.workbook.sheets.map(({ name }) => name).slice(-5)).toEqual([
      '标准版本',
      '标准 V1',
      '存档 2026-01',
      '月度成绩',
      '核算记录',
    ]);
    await sessionOf(saveXlsx(document));
    const [january, ...others] = await verifyYear();
    expect(others).toEqual([]);
    expect(january).toMatchObject({
      period: '2026-01',
      closed: true,
      proven: true,
      differences: [],
    });
    expect(january?.record).toMatchObject({ who: '李文书', rubricVersion: 'V1' });
  });

  it('is taken back in one step', async () => {
    const document = await templateBook();
    const before = document.workbook.sheets.length;
    await close();
    await undoLast();
    expect(document.workbook.sheets).toHaveLength(before);
    await expect(verifyYear()).rejects.toMatchObject({ code: 'record-missing' });
  });

  it('is done again after a correction in the log: the further closing counts, the first is kept', async () => {
    const events = [eventOf('1-1', { date: '2026-01-15', quantity: 4 })];
    const document = await logBook(['甲班', '乙班'], events);
    await close();
    expect(valueOf(document, '月度成绩', 'F4')).toBe(96);
    await enter('扣分台账', 'H4', 1);
    await close();
    expect(document.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['存档 2026-01', '存档 2026-01 (2)']),
    );
    expect(['A4', 'D4', 'F4', 'A6'].map((at) => valueOf(document, '月度成绩', at))).toEqual([
      ...['2026-01', '甲班', 99, null],
    ]);
    expect((await verifyYear()).map(({ proven }) => proven)).not.toContain(false);
  });

  it('rolls a quarter up with formulas that show what the engine computes', async () => {
    const document = await templateBook();
    for (const [month, count] of [
      ['2026-01', 1],
      ['2026-02', 2],
      ['2026-03', 3],
    ] as const) {
      await turnTo(month);
      await enter('考核录入', 'G12', count);
      await close();
    }
    const preparation = await prepareRollUp('quarter');
    await applyPreparation(preparation);
    const { teams } = preparation.period;
    const shown = teams.map((_, index) => [
      valueOf(document, '季度汇总 2026-Q1', `H${6 + index}`),
      valueOf(document, '季度汇总 2026-Q1', `I${6 + index}`),
      valueOf(document, '季度汇总 2026-Q1', `J${6 + index}`),
    ]);
    expect(shown).toEqual(teams.map(({ total, grade, rank }) => [total?.toNumber(), grade, rank]));
    expect((await verifyYear()).map(({ proven }) => proven)).toEqual([true, true, true]);
  });
});

describe('核算记录', () => {
  it('gets a line at each recalculation, which goes with the undo', async () => {
    const document = await templateBook();
    const recalculate = async () =>
      applyPreparation(await prepareRecalculation({ chart: false }), {}, { who: '王明' });
    expect((await recalculate()).recorded).toEqual({ sheet: '核算记录', range: 'A3:K4' });
    expect((await recalculate()).recorded).toEqual({ sheet: '核算记录', range: 'A5:K5' });
    expect(valueOf(document, '核算记录', 'B5')).toBe('王明');
    expect(valueOf(document, '核算记录', 'J5')).toBe(valueOf(document, '核算记录', 'J4'));
    await undoLast();
    expect(valueOf(document, '核算记录', 'B5')).toBeNull();
    await enter('考核录入', 'G12', 3);
    await recalculate();
    expect(valueOf(document, '核算记录', 'J5')).not.toBe(valueOf(document, '核算记录', 'J4'));
  });

  it.each([
    ['考核录入', 'G12', 7, 'entries'],
    ['考核标准', 'G5', 1, 'rubric'],
  ])('what was changed after it in %s is named', async (sheet, cell, value, field) => {
    await templateBook();
    await applyPreparation(await prepareRecalculation({ chart: false }));
    expect((await verifyYear()).map(({ proven }) => proven)).toEqual([true]);
    await enter(sheet, cell, value);
    const [month] = await verifyYear();
    expect(month?.proven).toBe(false);
    expect(month?.differences.map((one) => one.field)).toContain(field);
  });

  it.each([
    ['存档 2026-01', 'D25', 9, 'entries'],
    ['月度成绩', 'F4', 99.99, 'shown'],
    ['核算记录', 'F4', '[["甲班","99.99","标杆班组",1]]', 'results'],
    ['标准 V1', 'I4', '', 'version'],
  ])('so is a closed month tampered with on %s', async (sheet, cell, value, field) => {
    await templateBook();
    await close();
    await enter(sheet, cell, value);
    const [month] = await verifyYear();
    expect(month?.proven).toBe(false);
    expect(month?.differences.map((one) => one.field)).toContain(field);
  });
});
