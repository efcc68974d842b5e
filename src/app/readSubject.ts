import { readWorkbook } from '../excel/readGrid';
import type { Grid } from '../forms/Grid';
import { recogniseForm } from '../forms/recogniseForm';
import { templateSheets } from '../forms/template/layout';
import { readTemplate } from '../forms/template/readTemplate';
import { AppError } from './AppError';
import type { Subject } from './Subject';

/**
 * Reads the workbook and finds what there is to assess: on `sheet` when one is named; else what
 * the active sheet is; else the injected sheets; else whichever sheet holds a form.
 * Throws ExcelError, or AppError 'sheet-not-found'.
 */
export async function readSubject(sheet?: string): Promise<Subject> {
  const { activeSheet, grids } = await readWorkbook();
  return findSubject(grids, activeSheet, sheet);
}

/** The same over Grids that were read already. */
export function findSubject(grids: readonly Grid[], activeSheet: string, sheet?: string): Subject {
  if (sheet !== undefined && !grids.some((grid) => grid.sheet === sheet)) {
    throw new AppError('sheet-not-found', { sheet });
  }
  const ours = new Set<string>(Object.values(templateSheets));
  const own = grids.filter((grid) => !ours.has(grid.sheet));
  const wanted = sheet ?? activeSheet;
  const form = ours.has(wanted) ? null : formOn(own, wanted);
  if (form?.kind === 'form') return form;
  if (sheet !== undefined && form !== null) return form;
  const template = readTemplate(grids);
  if (template.kind === 'template') return { ...template, grids };
  if (template.kind === 'broken') return { kind: 'broken-template', findings: template.findings };
  return formOn(own);
}

function formOn(grids: readonly Grid[], sheet?: string): Subject {
  const recognition = recogniseForm(grids, sheet);
  if (recognition.kind === 'none') return recognition;
  const grid = grids.find((one) => one.sheet === recognition.form.sheet);
  if (grid === undefined) throw new AppError('workbook-changed', { sheet: recognition.form.sheet });
  return { kind: 'form', form: recognition.form, grid, grids };
}
