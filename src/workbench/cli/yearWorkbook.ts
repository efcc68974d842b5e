import { applyPreparation } from '../../app/applyPreparation';
import { prepareYear, readNextYear } from '../../app/newYear/prepareYear';
import type { Kit, YearRequest } from '../../app/newYear/YearRequest';
import { createXlsx } from '../xlsx/createXlsx';
import type { XlsxDocument } from '../xlsx/XlsxDocument';
import { openSession } from './openSession';

/** A new workbook with nothing in it but a year's sheets. Throws AppError. */
export async function yearWorkbook(request: YearRequest): Promise<XlsxDocument> {
  const document = createXlsx();
  await openSession(document);
  await applyPreparation(await prepareYear(request));
  const blank = document.workbook.sheet('Sheet1');
  if (blank !== undefined) document.workbook.deleteSheet(blank);
  return document;
}

/** The year after the one in a workbook. Throws AppError. */
export async function nextYearOf(
  document: XlsxDocument,
  kit: Kit,
  year: number,
): Promise<YearRequest> {
  await openSession(document);
  return readNextYear(kit, year);
}
