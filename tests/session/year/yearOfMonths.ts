import { applyPreparation } from '../../../src/app/applyPreparation';
import { prepareTemplate } from '../../../src/app/prepareTemplate';
import { prepareClosing } from '../../../src/app/year/prepareClosing';
import type { DeductionEvent } from '../../../src/assessment/log/DeductionEvent';
import { applyPlan } from '../../../src/excel/applyPlan';
import { planTemplate } from '../../../src/sheets/template/planTemplate';
import { openSession } from '../../../src/workbench/cli/openSession';
import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import type { XlsxDocument } from '../../../src/workbench/xlsx/XlsxDocument';
import { buildItem, buildRubric } from '../../assessment/buildRubric';
import { enter, sessionOf } from '../session';

export const teams = ['甲班', '乙班', '丙班', '丁班'];

let injected: Uint8Array | null = null;

/** A workbook with the injected sheets of January, filled in, connected to Office.js. */
export async function templateBook(): Promise<XlsxDocument> {
  if (injected === null) {
    const document = createXlsx();
    await openSession(document);
    await applyPreparation(await prepareTemplate({ teams, period: '2026-01', sample: true }));
    injected = saveXlsx(document);
  }
  return (await sessionOf(injected)).document;
}

/** A standard of two items, small enough to close a whole year with. */
export const smallRubric = buildRubric([
  buildItem(
    'A-01',
    'A',
    60,
    { type: 'deduct', step: 1 },
    { name: '违章次数', nameEn: 'Safety violations' },
  ),
  buildItem('A-02', 'A', 40, { type: 'passfail' }, { name: '设备完好', nameEn: 'Machines sound' }),
]);

const logBooks = new Map<string, Uint8Array>();

/** A workbook whose counts come from its log, for a small standard. */
export async function logBook(
  names: readonly string[],
  events: readonly DeductionEvent[],
): Promise<XlsxDocument> {
  const key = JSON.stringify([names, events]);
  const known = logBooks.get(key);
  if (known !== undefined) return (await sessionOf(known)).document;
  const document = createXlsx();
  await openSession(document);
  await applyPlan(
    planTemplate({
      rubric: smallRubric,
      teams: names,
      period: '2026-01',
      countsFromLog: true,
      events,
      entryOf: (_, itemId) => (itemId === 'A-02' ? '是' : null),
    }),
  );
  logBooks.set(key, saveXlsx(document));
  return document;
}

/** Closes the open month as a clerk does, at noon of a day. */
export async function close(day = '2026-12-31'): Promise<void> {
  const doer = { who: '李文书', now: new Date(`${day}T12:00:00`) };
  await applyPreparation(await prepareClosing(doer));
}

/** Makes another month the open one. */
export async function turnTo(period: string): Promise<void> {
  await enter('考核设置', 'B4', `'${period}`);
}
