import type { Grid } from '../forms/Grid';
import type { Mapping } from '../forms/mapping/Mapping';
import { recogniseForms } from '../forms/recogniseForms';
import { templateSheets } from '../forms/template/layout';
import { readTemplate } from '../forms/template/readTemplate';
import { isYearSheet } from '../forms/year/yearSheets';
import { AppError } from './AppError';
import { isOutputSheet } from './isOutputSheet';
import { isProgrammeSheet } from './isProgrammeSheet';
import type { Subject } from './Subject';

/**
 * What there is to assess among Grids that were read already, as readSubject says.
 * Throws AppError 'sheet-not-found'.
 */
export function findSubject(
  grids: readonly Grid[],
  activeSheet: string,
  sheet?: string,
  mappings: readonly Mapping[] = [],
): Subject {
  if (sheet !== undefined && !grids.some((grid) => grid.sheet === sheet)) {
    throw new AppError('sheet-not-found', { sheet });
  }
  const ours = new Set<string>([
    ...Object.values(templateSheets),
    ...grids
      .filter((grid) => isOutputSheet(grid) || isYearSheet(grid.sheet) || isProgrammeSheet(grid))
      .map((grid) => grid.sheet),
  ]);
  const own = grids.filter((grid) => !ours.has(grid.sheet));
  const wanted = sheet ?? activeSheet;
  const form = ours.has(wanted) ? null : formOn(own, grids, mappings, wanted);
  if (form?.kind === 'form') return form;
  if (sheet !== undefined && form !== null) return form;
  const template = readTemplate(grids);
  if (template.kind === 'template') return { ...template, grids };
  if (template.kind === 'broken') return { kind: 'broken-template', findings: template.findings };
  return formOn(own, grids, mappings);
}

function formOn(
  own: readonly Grid[],
  grids: readonly Grid[],
  mappings: readonly Mapping[],
  sheet?: string,
): Subject {
  const { forms, all, passedOver } = recogniseForms(own, sheet, mappings);
  const [form] = forms;
  if (form === undefined) return { kind: 'none', reasons: passedOver };
  return { kind: 'form', form, grids, all };
}
