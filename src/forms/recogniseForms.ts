import { applyMapping } from './mapping/applyMapping';
import { mappingFor } from './mapping/mappingFor';
import { doubtful } from './reading/doubts';
import type { Grid } from './Grid';
import { joinSheets } from './reading/joinSheets';
import type { Mapping } from './mapping/Mapping';
import { readSheetForms } from './reading/readSheetForms';
import type { WeighedForm } from './reading/WeighedForm';
import type { SheetReason } from './Recognition';
import type { ScoreForm } from './ScoreForm';

/** What the workbook's sheets were understood as. */
export interface FormsFound {
  /** Every form, the best first; empty where there is none. */
  readonly forms: readonly ScoreForm[];
  /** Every form of the workbook, those on other sheets than the one asked for included. */
  readonly all: readonly ScoreForm[];
  /** Why the other sheets are none. */
  readonly passedOver: readonly SheetReason[];
}

/** Two sheets closer than this are equally good. */
const nearlyEqual = 0.05;
/** What a person has said outweighs any reading. */
const saidSo = 2;

/**
 * Finds every score form, of any shape (domain.md §3), on the sheets: the best first, with the
 * sheets of one shape joined and the summary that waits for them linked. With `sheet`, only forms
 * that stand on it; without, hidden sheets are passed over. Where another sheet is equally good
 * the first is held to be unsure. A sheet for which a mapping is stored is read as it says. Never
 * throws.
 */
export function recogniseForms(
  grids: readonly Grid[],
  sheet?: string,
  mappings: readonly Mapping[] = [],
): FormsFound {
  const passedOver: SheetReason[] = [];
  if (sheet !== undefined && !grids.some((grid) => grid.sheet === sheet)) {
    return { forms: [], all: [], passedOver: [{ sheet, code: 'no-such-sheet', params: {} }] };
  }
  const found: WeighedForm[] = [];
  for (const grid of grids) {
    if (!grid.visible && grid.sheet !== sheet) {
      if (sheet === undefined)
        passedOver.push({ sheet: grid.sheet, code: 'hidden-sheet', params: {} });
      continue;
    }
    const mapping = mappingFor(grid, mappings);
    const mapped = mapping === null ? null : applyMapping(grid, mapping);
    if (mapped !== null) {
      found.push({ form: mapped, weight: saidSo });
      continue;
    }
    const forms = readSheetForms(grid);
    if (typeof forms !== 'string') found.push(...forms);
    else if (sheet === undefined || sheet === grid.sheet)
      passedOver.push({ sheet: grid.sheet, code: forms, params: {} });
  }
  const everywhere = joinSheets(found, grids);
  const all = everywhere.map(({ form }) => form);
  const joined = everywhere
    .filter(
      ({ form }) =>
        sheet === undefined || form.sheets.includes(sheet) || form.summarySheet === sheet,
    )
    .sort((a, b) => b.weight - a.weight);
  const [best, ...others] = joined;
  if (best === undefined) return { forms: [], all, passedOver };
  const rival = others.find(
    ({ form, weight }) =>
      form.sheets[0] !== best.form.sheets[0] && best.weight - weight < nearlyEqual,
  );
  const rivalSheet = rival?.form.sheets[0];
  const first: ScoreForm =
    rivalSheet === undefined
      ? best.form
      : {
          ...best.form,
          confidence: Math.min(best.form.confidence, doubtful),
          reasons: [
            ...best.form.reasons,
            { code: 'equally-good-sheet', params: { sheet: rivalSheet } },
          ],
        };
  return { forms: [first, ...others.map(({ form }) => form)], all, passedOver };
}
