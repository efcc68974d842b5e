import { applyPreparation } from '../../../src/app/applyPreparation';
import { prepareTemplate } from '../../../src/app/prepareTemplate';
import { prepareClosing } from '../../../src/app/year/prepareClosing';
import { openSession } from '../../../src/workbench/cli/openSession';
import { createXlsx } from '../../../src/workbench/xlsx/createXlsx';
import type { XlsxDocument } from '../../../src/workbench/xlsx/XlsxDocument';
import { enter } from '../session';

export const teams = ['甲班', '乙班', '丙班', '丁班'];

/** A workbook with the injected sheets for a month, filled in, connected to Office.js. */
export async function templateBook(period = '2026-01', sample = true): Promise<XlsxDocument> {
  const document = createXlsx();
  await openSession(document);
  await applyPreparation(await prepareTemplate({ teams, period, sample }));
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
