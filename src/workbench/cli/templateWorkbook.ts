import { applyPreparation } from '../../app/applyPreparation';
import { prepareTemplate } from '../../app/prepareTemplate';
import type { TemplateRequest } from '../../app/templatePlan';
import { createXlsx } from '../xlsx/createXlsx';
import type { XlsxDocument } from '../xlsx/XlsxDocument';
import { openSession } from './openSession';

/** A new workbook with nothing in it but the injected sheets. Throws AppError. */
export async function templateWorkbook(request: TemplateRequest): Promise<XlsxDocument> {
  const document = createXlsx();
  await openSession(document);
  await applyPreparation(await prepareTemplate(request));
  const blank = document.workbook.sheet('Sheet1');
  if (blank !== undefined) document.workbook.deleteSheet(blank);
  return document;
}
